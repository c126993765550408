/**
 * How well `classifyTools` does on servers that it has not seen.
 *
 *   npm run eval:tools            # R1GUARD_DATA names the data folder, ../shared/data by default
 *
 * The figures to quote are those of a nested cross-validation by family: what ships has learned from every label, and
 * each of these tools was judged by a model that was taught in the same way without the tool's family. Takes some
 * minutes. Prints numbers, and names of categories. Ends with 1 where a target is missed and 2 where the data is missing.
 */
import { classifyTools } from "../../src/guards/tool-policy/classify/index.ts";
import { categoryByWordList, readsByVerbList } from "./baselines.ts";
import { readCatalogue, toDefinition } from "./catalogue.ts";
import { crossValidate } from "./folds.ts";
import { isAttack, wasNeverRead, wordsOnly } from "./labels.ts";
import {
  type Answer,
  familiesOf,
  figuresOf,
  sayAgreement,
  sayCalibration,
  sayCategories,
  sayHeader,
  sayIntervals,
  sayRow,
} from "./report.ts";
import { say } from "./say.ts";
import { readTwice } from "./second-reading.ts";

const TARGETS = { recall: 0.98, flagged: 0.06, macroF1: 0.85, milliseconds: 50 };
const TIMED = 1000;

const answers = await crossValidate();
const labels = answers.map(({ label }) => label);

say(`${labels.length} labelled tools of ${familiesOf(labels)} families, nested cross-validation by family;`);
say("by name, description, schema and name of the MCP server; annotations are left out.\n");
sayCategories(answers);
sayHeader();
sayRow("classifyTools", answers);
sayIntervals(answers);
sayRow(
  "without the attack tools",
  answers.filter(({ label }) => !isAttack(label)),
);
const ofMcp = answers.filter(({ label }) => label.row.source.startsWith("mcp"));
sayRow("MCP servers only", ofMcp);
sayIntervals(ofMcp);
const unread = answers.filter(({ label }) => wasNeverRead(label));
sayRow("families that nobody read while it was made", unread);
sayIntervals(unread);
sayRow(
  "a list of verbs",
  labels.map((label) => ({
    label,
    category: readsByVerbList(wordsOnly(label)) ? "read-only" : "memory-write",
    confidence: 1,
  })),
);
sayRow(
  "a list of words",
  labels.map((label) => ({ label, category: categoryByWordList(wordsOnly(label)), confidence: 1 })),
);
sayCalibration(answers);
sayAgreement(readTwice());
process.exitCode = meetsTargets(answers) ? 0 : 1;

function meetsTargets(judged: readonly Answer[]): boolean {
  const { recall, flagged, macroF1 } = figuresOf(judged);
  const milliseconds = timeClassification();
  say("\ntargets, on the nested cross-validation");
  const results = [
    target("write-or-worse recall", recall, recall >= TARGETS.recall, `>= ${TARGETS.recall}`),
    target("read-only tools flagged", flagged, flagged <= TARGETS.flagged, `<= ${TARGETS.flagged}`),
    target("macro-F1 of risk categories", macroF1, macroF1 >= TARGETS.macroF1, `>= ${TARGETS.macroF1}`),
    target(`ms for ${TIMED} tools`, milliseconds, milliseconds <= TARGETS.milliseconds, `<= ${TARGETS.milliseconds}`),
  ];
  return results.every((met) => met);
}

/** The best of several rounds, after warming up: what a running server pays. */
function timeClassification(): number {
  const tools = readCatalogue()
    .slice(0, TIMED)
    .map((row) => toDefinition(row));
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 20; round++) {
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
