/**
 * How well `classifyTools` does on servers that it was not made with.
 *
 *   npm run eval:tools            # R1GUARD_DATA names the data folder, ../shared/data by default
 *   npm run eval:tools -- --folds # cross-validation on the development servers instead
 *
 * Prints numbers, and names of categories. The figures to quote are those of tools that nobody had looked at before the
 * classifier was frozen. Where no held-out labels are there, the folds are printed. Ends with 1 where a target is missed
 * and 2 where the data is missing.
 */
import { classifyTool, classifyTools } from "../../src/guards/tool-policy/classify/index.ts";
import { MODEL } from "../../src/guards/tool-policy/classify/weights.ts";
import { categoryByWordList, readsByVerbList } from "./baselines.ts";
import { readCatalogue, toDefinition } from "./catalogue.ts";
import { crossValidate } from "./folds.ts";
import { isAttack, type LabelledTool, readLabels, wordsOnly } from "./labels.ts";
import {
  type Answer,
  familiesOf,
  figuresOf,
  sayAgreement,
  sayCalibration,
  sayCategories,
  sayHeader,
  sayRow,
} from "./report.ts";
import { say } from "./say.ts";
import { readTwice } from "./second-reading.ts";

const TARGETS = { recall: 0.98, flagged: 0.06, macroF1: 0.85, milliseconds: 50 };
const TIMED = 1000;

const labels = readLabels();
const heldOut = labels.filter((label) => label.heldOut);
const development = labels.filter((label) => !label.heldOut);
const onFolds = process.argv.includes("--folds") || heldOut.length === 0;
const measured = onFolds ? development : heldOut;
const fresh = measured.filter((label) => onFolds || label.fresh);
const answers = onFolds ? foldAnswers() : fresh.map((label) => answerOf(label));

if (onFolds)
  say(
    `${development.length} labelled tools of ${familiesOf(development)} development servers, cross-validated by server;`,
  );
else
  say(
    `${heldOut.length} labelled tools of ${familiesOf(heldOut)} held-out servers; measured on ${fresh.length} that nobody had read before;`,
  );
say("by name, description, schema and name of the MCP server; annotations are left out.\n");
sayCategories(answers);
sayHeader();
sayRow("classifyTools", answers);
sayRow(
  "without the attack tools",
  answers.filter(({ label }) => !isAttack(label)),
);
sayRow(
  "MCP servers only",
  answers.filter(({ label }) => label.row.source.startsWith("mcp")),
);
if (!onFolds) sayHeldOutParts();
sayRow(
  "a list of verbs",
  fresh.map((label) => answer(label, readsByVerbList(wordsOnly(label)) ? "read-only" : "memory-write")),
);
sayRow(
  "a list of words",
  fresh.map((label) => answer(label, categoryByWordList(wordsOnly(label)))),
);
sayCalibration(answers);
sayAgreement(readTwice());
process.exitCode = meetsTargets() ? 0 : 1;

function sayHeldOutParts(): void {
  const met = new Set(heldOut.filter((label) => !label.fresh).map(({ family }) => family));
  sayRow(
    "on servers of which nothing was read before",
    answers.filter(({ label }) => !met.has(label.family)),
  );
  sayRow(
    "without the server's name",
    fresh.map((label) => answerOf(label, { server: false })),
  );
  sayRow(
    "read in an earlier round, no longer blind",
    heldOut.filter((label) => !label.fresh).map((label) => answerOf(label)),
  );
  sayRow(
    "all held-out tools",
    heldOut.map((label) => answerOf(label)),
  );
}

function foldAnswers(): Answer[] {
  return crossValidate(development).map(({ label, judged }) => ({ label, ...judged(MODEL) }));
}

function answerOf(label: LabelledTool, options?: { server: boolean }): Answer {
  const { category, confidence } = classifyTool(wordsOnly(label, options));
  return { label, category, confidence };
}

function answer(label: LabelledTool, category: Answer["category"]): Answer {
  return { label, category, confidence: 1 };
}

function meetsTargets(): boolean {
  const { recall, flagged, macroF1 } = figuresOf(answers);
  const milliseconds = timeClassification();
  say(`\ntargets ${onFolds ? "on folds" : "on held-out tools that nobody had read before"}`);
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
