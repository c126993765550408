/**
 * False alarms and held-back text of the rule packs on real text, as the stream engine matches them.
 *
 *   npx node bench/rule-packs.ts            # R1GUARD_DATA names the data folder, ../shared/data by default
 *
 * Prints counts only, never text. Reasoning and answers are real model output in which secrets, personal data and
 * planned deception are rare, so a hit here is a false alarm until someone has looked. For the injection pack,
 * `harm/prompt-injection` and the goal hijackings of `harm/multilingual-prompts` hold real attacks, so hits there are
 * finds; the pack was developed on one half of each. Rows are cut into pieces of 4 characters.
 */
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import {
  injectionRules,
  type PackRule,
  piiRules,
  secretRules,
  traceSignalRules,
} from "../src/classifiers/rules/index.ts";
import type { Detection } from "../src/core/scanner.ts";
import { detectInResult } from "../src/pipeline/whole-text.ts";
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

/** Developed on, or held out: by the SHA-256 of the row's id. */
function halfOf(id: string): string {
  return (createHash("sha256").update(id).digest()[0] ?? 0) % 2 === 1 ? "developed on" : "held out";
}

/** Counts attacks, and those in which an injection is found, by kind and half. */
function findAttacks(name: string, kindOf: (row: Attack) => string | undefined): void {
  const path = `${DATA}/${name}.jsonl.gz`;
  if (!existsSync(path)) return;
  const tally = new Map<string, { found: number; all: number }>();
  for (const line of gunzipSync(readFileSync(path)).toString("utf8").split("\n")) {
    if (line === "") continue;
    const row: Attack = JSON.parse(line);
    const kind = kindOf(row);
    if (kind === undefined) continue;
    const key = `${kind}, ${halfOf(row.id)}`;
    const count = tally.get(key) ?? { found: 0, all: 0 };
    tally.set(key, count);
    count.all++;
    if (isInjected(row.text ?? row.messages?.map(({ content }) => content).join("\n") ?? "")) count.found++;
  }
  console.log(`\n${name}: attacks in which an injection is found`);
  for (const [key, { found, all }] of [...tally].sort()) console.log(`  ${key}: ${found} of ${all}`);
}

interface Attack {
  readonly id: string;
  readonly text?: string;
  readonly messages?: readonly { readonly content: string }[];
  readonly injection_type?: string;
  readonly category?: string;
  readonly lang?: string;
}

function isInjected(text: string): boolean {
  const rules = compiled.find(({ pack }) => pack === "injectionRules")?.set;
  return detectInResult(rules, text).some(({ category }) => category === "x-injection");
}

findAttacks("harm/prompt-injection", (row) => row.injection_type);
findAttacks("harm/multilingual-prompts", (row) => (row.category === "Goal_Hijacking" ? row.lang : undefined));

const pages = globSync("node_modules/**/*.{md,html,txt}").map((path) => readFileSync(path, "utf8"));
console.log(
  `\nDocumentation of the installed packages: an injection in ${pages.filter(isInjected).length} of ${pages.length} ` +
    `files, ${(pages.join("").length / 1e6).toFixed(1)} million characters`,
);

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
