import type { PackRule } from "../../../src/classifiers/rules/index.ts";
import type { Detection } from "../../../src/core/scanner.ts";
import { compileRules, type RuleSet } from "../../../src/stream/rule-set.ts";

const compiled = new Map<readonly PackRule[], RuleSet>();

/** `code: text` of what a pack finds, each match at its longest, in order of place. */
export function matches(pack: readonly PackRule[], text: string, piece = 7): string[] {
  let set = compiled.get(pack);
  if (set === undefined) {
    set = compileRules(pack.map((rule) => ({ ...rule, guard: "test", action: "redact" as const })));
    if (set === undefined) throw new Error("The pack is empty.");
    compiled.set(pack, set);
  }
  const scanner = set.open();
  const found: Detection[] = [];
  for (let at = 0; at < text.length; ) {
    // A piece may be longer by one, never cut within a surrogate pair.
    const end = at + piece + (/[\ud800-\udbff]/.test(text.charAt(at + piece - 1)) ? 1 : 0);
    scanner.mark();
    scanner.read(text.slice(at, end), at, found);
    at = end;
  }
  scanner.end(text.length, found);
  const longest = new Map<string, Detection>();
  for (const detection of found) {
    const key = `${detection.code} ${detection.start}`;
    if ((longest.get(key)?.end ?? -1) < detection.end) longest.set(key, detection);
  }
  return [...longest.values()]
    .sort((a, b) => a.start - b.start)
    .map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`);
}

/** The codes found, each once. */
export function codes(pack: readonly PackRule[], text: string): string[] {
  return [...new Set(matches(pack, text).map((match) => match.slice(0, match.indexOf(":"))))];
}

/** Most code units held back at any place of a text. */
export function mostHeld(pack: readonly PackRule[], text: string): number {
  matches(pack, "");
  const scanner = compiled.get(pack)?.open();
  let most = 0;
  for (let at = 0; at < text.length; at++) {
    scanner?.mark();
    scanner?.read(text.charAt(at), at, []);
    most = Math.max(most, at + 1 - (scanner?.holdFrom() ?? 0));
  }
  return most;
}
