/**
 * Measures the language-consistency guard: `npx node bench/language-scripts.ts [tune|held-out|all|speed]`.
 * Reads R1GUARD_DATA (default ../shared/data) and prints counts and rates, never text. Numbers in
 * `src/guards/language-consistency/limits.ts` were chosen on the half called `tune`.
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { TurnRequest } from "../src/core/conversation.ts";
import type { ModelFacts } from "../src/core/model.ts";
import type { Detection, Scanner } from "../src/core/scanner.ts";
import type { Channel } from "../src/core/stage.ts";
import { languageConsistency } from "../src/guards/language-consistency/index.ts";

type Row = Readonly<Record<string, unknown>>;

const folder = resolve(process.env["R1GUARD_DATA"] ?? "../shared/data");
const half = process.argv[2] ?? "held-out";
const PIECE = 16;

const model: ModelFacts = {
  generation: "deepseek-r1",
  openingTagMayBeMissing: true,
  expectsTrace: true,
  replay: "strip",
  foldSystemPrompt: true,
  followsR1PromptRules: true,
  notes: [],
};

if (half === "speed") {
  measureSpeed();
} else if (!existsSync(folder)) {
  console.error(
    `\nNO DATA: ${folder} does not exist. Set R1GUARD_DATA to the folder of public sets; nothing was measured.`,
  );
  process.exitCode = 1;
} else {
  console.log(`\nhalf: ${half}`);
  measureMixing();
  measureTraces();
  measureConfusion();
}

/** Times stand beside those of the least any reader does, one table look-up per code unit, because machines differ. */
function measureSpeed(): void {
  const english =
    "The model reads the question twice, and then it writes what it thinks of it; that takes 12 steps.\n".repeat(
      10_000,
    );
  const chinese = "模型先把问题读两遍，然后写下它的想法；这一共需要十二个步骤。\n".repeat(30_000);
  const glossed = english.replaceAll("question", 'question (问题, "wèntí")');
  const table = new Uint8Array(0x10000);
  let sink = 0;
  for (const [name, text, language] of [
    ["ascii", english, "en"],
    ["chinese", chinese, "zh"],
    ["english with glosses", glossed, "en"],
  ] as const) {
    for (const length of [4, 16, 128]) {
      const pieces: string[] = [];
      // Through a buffer, so that each piece is a string of its own, as deltas are.
      for (let at = 0; at < text.length; at += length) pieces.push(Buffer.from(text.slice(at, at + length)).toString());
      const guarded = best(() => {
        const guard = languageConsistency({ expect: [language], reasoning: "flag", answer: "flag", minShare: 0.9 });
        const scanner = guard.scan?.({
          channel: "answer",
          request: { messages: [], tools: [] },
          model,
          epoch: 0,
          readBefore: 0,
          calls: () => [],
        });
        let offset = 0;
        for (const piece of pieces) {
          scanner?.mark();
          scanner?.read(piece, offset, []);
          offset += piece.length;
        }
      });
      const least = best(() => {
        for (const piece of pieces) {
          for (let index = 0; index < piece.length; index++) sink += table[piece.charCodeAt(index)] ?? 0;
        }
      });
      const [perUnit, leastPerUnit] = [guarded / text.length, least / text.length].map((nanoseconds) =>
        nanoseconds.toFixed(2),
      );
      console.log(`${name}, pieces of ${length}: ${perUnit} ns per code unit (a table look-up alone: ${leastPerUnit})`);
    }
  }
  if (sink !== 0) throw new Error("the table is not empty");
}

function best(run: () => void): number {
  let least = Infinity;
  for (let round = 0; round < 9; round++) {
    const started = process.hrtime.bigint();
    run();
    least = Math.min(least, Number(process.hrtime.bigint() - started));
  }
  return least;
}

function measureMixing(): void {
  const byLabel = new Map<string, { rows: number; runs: number; shares: number; letters: number }>();
  for (const row of rows("language/mixing.jsonl.gz")) {
    const label = String(row["label"]);
    const entry = byLabel.get(label) ?? { rows: 0, runs: 0, shares: 0, letters: 0 };
    byLabel.set(label, entry);
    entry.rows++;
    const found = (["reasoning", "answer"] as const).flatMap((channel) =>
      scan(String(row[channel] ?? ""), { expect: "prompt", piece: PIECE, channel, prompt: String(row["prompt"]) }),
    );
    if (found.some(({ code }) => code === "language-script")) entry.runs++;
    if (found.some(({ code }) => code === "language-share")) entry.shares++;
  }
  console.log("\nlanguage/mixing, expect: prompt, both channels: rows, with language-script, with language-share");
  for (const [label, { rows: count, runs, shares }] of [...byLabel].sort())
    console.log(`  ${label}: ${count}, ${runs}, ${shares}`);
}

function measureTraces(): void {
  console.log(
    "\ntraces, prompt in English, expect: prompt: alarms in channels whose counts say that nothing but Latin is there,",
  );
  console.log("and in those where Han stands only in quotes or parentheses");
  for (const name of ["r1-distill-aiw", "r1-speechmap", "r1-refusals-star1"]) {
    const clean = { channels: 0, chars: 0, alarmed: 0 };
    const quoted = { channels: 0, chars: 0, alarmed: 0 };
    const mixed = { channels: 0, chars: 0, alarmed: 0 };
    for (const row of rows(`traces/${name}.jsonl.gz`)) {
      if (row["prompt_lang"] !== "en") continue;
      for (const channel of ["reasoning", "answer"] as const) {
        const text = String(row[channel] ?? "");
        const counts = (row["script"] as Record<string, Record<string, number>>)[channel] ?? {};
        const sum = (...keys: string[]) => keys.reduce((total, key) => total + (counts[key] ?? 0), 0);
        const entry =
          sum("han", "kana", "hangul", "cyrillic", "bengali") === 0
            ? clean
            : sum("han_outside_quotes_or_parens", "kana", "hangul", "cyrillic", "bengali") === 0
              ? quoted
              : mixed;
        const found = scan(text, { expect: "prompt", piece: PIECE, channel, prompt: String(row["prompt"]) });
        entry.channels++;
        entry.chars += text.length;
        if (found.length > 0) entry.alarmed++;
      }
    }
    for (const [kind, { channels, chars, alarmed }] of Object.entries({ clean, quoted, mixed })) {
      const rate = chars === 0 ? 0 : (alarmed / chars) * 100_000;
      console.log(`  ${name} ${kind}: ${alarmed} of ${channels} channels, ${rate.toFixed(3)} per 100k code units`);
    }
  }
}

function measureConfusion(): void {
  console.log(
    "\nlanguage/confusion-outputs, expect: [the expected language]: rows, % language-script, % language-share (minShare 0.9)",
  );
  const byKey = new Map<string, { rows: number; runs: number; shares: number }>();
  for (const row of rows("language/confusion-outputs.jsonl.gz")) {
    const language = String((row["label"] as Row)["expected_output_lang"]);
    const found = scan(String(row["answer"]), { expect: [language], piece: PIECE, channel: "answer", prompt: "" });
    for (const key of [language, `${language} ${String(row["setting"])}, ${String(row["model"])}`]) {
      const entry = byKey.get(key) ?? { rows: 0, runs: 0, shares: 0 };
      byKey.set(key, entry);
      entry.rows++;
      if (found.some(({ code }) => code === "language-script")) entry.runs++;
      if (found.some(({ code }) => code === "language-share")) entry.shares++;
    }
  }
  for (const [key, { rows: count, runs, shares }] of [...byKey].sort()) {
    if (key.includes(" ") && process.env["DETAIL"] === undefined) continue;
    console.log(`  ${key}: ${count}, ${((runs / count) * 100).toFixed(1)}, ${((shares / count) * 100).toFixed(1)}`);
  }
}

interface ScanSettings {
  readonly expect: readonly string[] | "prompt";
  readonly piece: number;
  readonly channel: Channel;
  readonly prompt: string;
}

function scan(text: string, { expect, piece, channel, prompt }: ScanSettings): readonly Detection[] {
  const guard = languageConsistency({ expect, reasoning: "flag", answer: "flag", minShare: 0.9 });
  const request: TurnRequest = { messages: [{ role: "user", content: prompt }], tools: [] };
  const scanner: Scanner | undefined = guard.scan?.({
    channel,
    request,
    model,
    epoch: 0,
    readBefore: 0,
    calls: () => [],
  });
  const out: Detection[] = [];
  if (scanner === undefined) return out;
  for (let offset = 0; offset < text.length; ) {
    let end = Math.min(text.length, offset + piece);
    if (end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end++;
    scanner.mark();
    scanner.read(text.slice(offset, end), offset, out);
    scanner.holdFrom();
    offset = end;
  }
  scanner.end(text.length, out);
  return out;
}

function* rows(name: string): Generator<Row> {
  const path = resolve(folder, name);
  if (!existsSync(path)) {
    console.error(`NO DATA: ${path} does not exist; its figures are missing.`);
    process.exitCode = 1;
    return;
  }
  for (const line of gunzipSync(readFileSync(path)).toString("utf8").split("\n")) {
    if (line === "") continue;
    const row = JSON.parse(line) as Row;
    if (half === "all" || (hash(String(row["id"])) % 2 === 0) === (half === "tune")) yield row;
  }
}

/** FNV-1a, so that a row stays in its half. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
