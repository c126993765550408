/**
 * How well `classifyTools` does on servers that it was not made with.
 *
 *   npm run eval:tools        # R1GUARD_DATA names the data folder, ../shared/data by default
 *
 * Prints numbers, and names of categories. Ends with 1 where a target is missed and 2 where the data is missing.
 */
import { existsSync } from "node:fs";
import { TOOL_CATEGORIES, type ToolCategory } from "../../src/guards/tool-policy/categories.ts";
import { classifyTools } from "../../src/guards/tool-policy/classify/index.ts";
import { categoryByWordList, readsByVerbList } from "./baselines.ts";
import { readCatalogue, toDefinition } from "./catalogue.ts";
import { type LabelledTool, readLabels, wordsOnly } from "./labels.ts";
import { categoryScores, kappa, macroF1, type Pair, readOnlyScores } from "./metrics.ts";
import { say } from "./say.ts";

const TARGETS = { recall: 0.98, flagged: 0.06, macroF1: 0.85, milliseconds: 50 };
const TIMED = 1000;
const SECOND_READING = "labels-second.tsv";

const labels = readLabels();
const heldOut = labels.filter((label) => label.heldOut);
/**
 * The round that was read last, after everything was fixed: the figures to quote. Round 1 was read after an earlier
 * freeze, and invented tools were added once it had been read, so what it shows now is no longer a blind measurement.
 */
const LAST_ROUND = 2;
const last = heldOut.filter(({ round }) => round === LAST_ROUND);
const met = new Set(heldOut.filter(({ round }) => round < LAST_ROUND).map(({ family }) => family));
const pairs = pairsOf(last, classOf);
const scores = categoryScores(pairs);
const reading = readOnlyScores(pairs);

say(`${labels.length} labelled tools; ${heldOut.length} of them on ${familiesOf(heldOut)} held-out servers.`);
say(
  `Measured on the ${last.length} that were read last (${familiesOf(last)} servers), by name, description and schema;`,
);
say("annotations are left out.\n");
say("category                count  precision  recall     F1");
for (const { category, count, precision, recall, f1 } of scores) {
  say(`${category.padEnd(22)} ${String(count).padStart(6)} ${cell(precision, 10)} ${cell(recall, 7)} ${cell(f1, 6)}`);
}
printConfusion(pairs);
printBaselines();
printAgreement();
const milliseconds = timeClassification();

say("\ntargets on held-out servers");
const results = [
  target("write-or-worse recall", reading.recall, reading.recall >= TARGETS.recall, `>= ${TARGETS.recall}`),
  target("read-only tools flagged", reading.flagged, reading.flagged <= TARGETS.flagged, `<= ${TARGETS.flagged}`),
  target("macro-F1 of risk categories", macroF1(scores), macroF1(scores) >= TARGETS.macroF1, `>= ${TARGETS.macroF1}`),
  target(`ms for ${TIMED} tools`, milliseconds, milliseconds <= TARGETS.milliseconds, `<= ${TARGETS.milliseconds}`),
];
process.exitCode = results.every((met) => met) ? 0 : 1;

function classOf(tool: LabelledTool): ToolCategory {
  return classifyTools([wordsOnly(tool)])[0]?.category ?? "read-only";
}

function pairsOf(tools: readonly LabelledTool[], guess: (tool: LabelledTool) => ToolCategory): Pair[] {
  return tools.map((tool) => ({ truth: tool.category, guess: guess(tool) }));
}

function printConfusion(all: readonly Pair[]): void {
  say("\nconfusion: rows are the label, columns the guess, in the same order");
  for (const truth of TOOL_CATEGORIES) {
    const counts = TOOL_CATEGORIES.map(
      (guess) => all.filter((one) => one.truth === truth && one.guess === guess).length,
    );
    say(`${truth.padEnd(22)} ${counts.map((count) => (count === 0 ? "." : String(count)).padStart(3)).join(" ")}`);
  }
}

function printBaselines(): void {
  const verbs = readOnlyScores(
    pairsOf(last, (tool) => (readsByVerbList(wordsOnly(tool)) ? "read-only" : "memory-write")),
  );
  const words = macroF1(categoryScores(pairsOf(last, (tool) => categoryByWordList(wordsOnly(tool)))));
  say(`\n${"".padEnd(34)} recall  flagged  macro-F1`);
  printRow("classifyTools", last);
  printRow(
    "without the attack tools",
    last.filter(({ row }) => !row.source.startsWith("asb")),
  );
  printRow(
    "servers not met in round 1",
    last.filter(({ family }) => !met.has(family)),
  );
  printRow(
    "round 1, no longer blind",
    heldOut.filter(({ round }) => round === 1),
  );
  say(`${"a list of verbs".padEnd(34)} ${cell(verbs.recall, 6)} ${cell(verbs.flagged, 8)}         -`);
  say(`${"a list of words".padEnd(34)}      -        - ${cell(words, 9)}`);
}

function printRow(name: string, part: readonly LabelledTool[]): void {
  const own = pairsOf(part, classOf);
  const { recall, flagged } = readOnlyScores(own);
  const title = `${name} (${part.length})`.padEnd(34);
  say(`${title} ${cell(recall, 6)} ${cell(flagged, 8)} ${cell(macroF1(categoryScores(own)), 9)}`);
}

function printAgreement(): void {
  const vendor = labels.filter(
    ({ row }) => row.label === "read_only" || row.label?.startsWith("write") || row.label === "destructive",
  );
  const sides = vendor.map(({ row, access }) => ({
    truth: row.label === "read_only" ? "read" : "write",
    guess: access === "read" ? "read" : "write",
  }));
  const same = sides.filter(({ truth, guess }) => truth === guess).length;
  say(`\nagreement with the vendors' annotations on reading: ${same} of ${sides.length}, kappa ${cell(kappa(sides))}`);
  if (!existsSync(new URL(SECOND_READING, import.meta.url))) return;
  const first = new Map(labels.map((label) => [label.key, label]));
  const twice = readLabels(SECOND_READING).flatMap((second) => {
    const earlier = first.get(second.key);
    return earlier ? [{ earlier, second }] : [];
  });
  const categories = kappa(twice.map(({ earlier, second }) => ({ truth: earlier.category, guess: second.category })));
  const accesses = kappa(twice.map(({ earlier, second }) => ({ truth: earlier.access, guess: second.access })));
  say(
    `${twice.length} read again by the same reader: kappa ${cell(categories)} for category, ${cell(accesses)} for access`,
  );
}

/** The best of several rounds, after warming up: what a running server pays. */
function timeClassification(): number {
  const tools = readCatalogue()
    .slice(0, TIMED)
    .map((row) => toDefinition(row));
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 12; round++) {
    const start = performance.now();
    classifyTools(tools);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function target(name: string, value: number, met: boolean, wanted: string): boolean {
  say(`${met ? "met   " : "MISSED"} ${name.padEnd(28)} ${value.toFixed(3)} (${wanted})`);
  return met;
}

function familiesOf(tools: readonly LabelledTool[]): number {
  return new Set(tools.map(({ family }) => family)).size;
}

function cell(value: number, width = 0): string {
  return value.toFixed(3).padStart(width);
}
