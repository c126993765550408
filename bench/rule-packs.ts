/**
 * False alarms and held-back text of the rule packs on real text, as the stream engine matches them.
 *
 *   npx node bench/rule-packs.ts            # R1GUARD_DATA names the data folder, ../shared/data by default
 *
 * Prints counts only, never text. Reasoning and answers are real model output in which secrets, personal data and
 * planned deception are rare, so a hit here is a false alarm until someone has looked. For the injection pack,
 * `harm/prompt-injection` holds real attacks, so hits there are finds. Rows are cut into pieces of 4 characters.
 */
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import {
  injectionRules,
  type PackRule,
  piiRules,
  secretRules,
  traceSignalRules,
} from "../src/classifiers/rules/index.ts";
import type { Detection } from "../src/core/scanner.ts";
import { compileRules } from "../src/stream/rule-set.ts";

const DATA = process.env["R1GUARD_DATA"] ?? "../shared/data";
const PIECE = 4;

const SETS = [
  "traces/r1-distill-aiw",
  "traces/r1-speechmap",
  "traces/r1-refusals-star1",
  "language/mixing",
  "conversations/mt-bench-101",
  "conversations/spiral-bench",
  "conversations/sharded-math",
  "harm/prompts",
  "harm/prompt-injection",
  "tools/catalogue",
  "tools/tau-trajectories",
];

const PACKS: Record<string, readonly PackRule[]> = {
  secretRules,
  piiRules,
  traceSignalRules,
  injectionRules,
  // What the general preset matches in a reasoning trace; the held-back figures that matter are these.
  reasoning: [...secretRules, ...piiRules, ...traceSignalRules],
};

/** Every text in a row, whatever its shape. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return value.length < 20 ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "id" || key === "source" ? [] : textsOf(inner)));
}

function read(name: string): string[][] | undefined {
  const path = `${DATA}/${name}.jsonl.gz`;
  if (!existsSync(path)) return undefined;
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => textsOf(JSON.parse(line)));
}

const compiled = Object.entries(PACKS).map(([pack, rules]) => {
  const set = compileRules(rules.map((rule) => ({ ...rule, guard: pack, action: "flag" as const })));
  if (set === undefined) throw new Error(`The pack ${pack} is empty.`);
  return { pack, set };
});

const missing: string[] = [];
for (const name of SETS) {
  const rows = read(name);
  if (rows === undefined) {
    missing.push(name);
    continue;
  }
  const characters = rows.flat().reduce((sum, text) => sum + text.length, 0);
  console.log(`\n${name}: ${rows.length} rows, ${(characters / 1e6).toFixed(2)} million characters`);
  for (const { pack, set } of compiled) {
    const hits = new Map<string, number>();
    const held = new Uint32Array(4096);
    let hitRows = 0;
    for (const texts of rows) {
      let hit = false;
      for (const text of texts) {
        const scanner = set.open();
        const out: Detection[] = [];
        for (let at = 0; at < text.length; ) {
          const cutsPair = /[\ud800-\udbff]/.test(text.charAt(at + PIECE - 1));
          const end = Math.min(text.length, at + PIECE + (cutsPair ? 1 : 0));
          scanner.mark();
          scanner.read(text.slice(at, end), at, out);
          const slot = Math.min(4095, end - scanner.holdFrom());
          held[slot] = (held[slot] ?? 0) + 1;
          at = end;
        }
        scanner.end(text.length, out);
        // A match that grows is reported anew with a greater end: it counts once.
        for (const key of new Set(out.map(({ code, start }) => `${code} ${start}`))) {
          const code = key.split(" ")[0] ?? key;
          hits.set(code, (hits.get(code) ?? 0) + 1);
          hit = true;
        }
      }
      if (hit) hitRows++;
    }
    const perMillion = [...hits]
      .sort(([, a], [, b]) => b - a)
      .map(([code, count]) => `${code} ${count} (${((count * 1e6) / characters).toFixed(2)}/M)`);
    console.log(
      `  ${pack}: ${hitRows} rows hit; held p50 ${quantile(held, 0.5)} p99 ${quantile(held, 0.99)} p99.9 ${quantile(held, 0.999)}; ${perMillion.join(", ") || "no hits"}`,
    );
  }
}

function quantile(counts: Uint32Array, share: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  return counts.findIndex((count) => {
    seen += count;
    return seen >= total * share;
  });
}

if (missing.length > 0) {
  console.error(`\nNOT MEASURED, the data is missing under ${DATA}: ${missing.join(", ")}. Set R1GUARD_DATA.`);
  process.exitCode = 1;
}
