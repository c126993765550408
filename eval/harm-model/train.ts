/**
 * Learns `src/classifiers/local-model/weights.ts` from the development part of the shared sets, everyday texts and
 * invented ones, and writes it: always the same file from the same data. What is stored are numbers only. Prints how
 * well sets are judged of which nothing was seen; the held-out part is measured by
 * `npm run eval:harm -- --detector local-model`.
 *
 *   npx node --conditions=@r1guard/source eval/harm-model/train.ts
 */
import { writeFileSync } from "node:fs";
import { ALL_PLACES, PLACES } from "../../src/classifiers/local-model/mark-reader.ts";
import type { Hazard } from "../../src/core/finding.ts";
import { say } from "../tools/say.ts";
import { readConcepts } from "./concepts.ts";
import { leaveOneSourceOut, sayTable, thresholdFor } from "./leave-one-out.ts";
import { type Logistic, learn } from "./logistic.ts";
import { FALSE_ALARMS, HEAD_OPTIONS } from "./settings.ts";
import { conceptExamples, harmExamples, type Lesson, trainingSet } from "./training-set.ts";

const OUTPUT = new URL("../../src/classifiers/local-model/weights.ts", import.meta.url);
const MOST = 127;

const lessons = trainingSet();
say(`${lessons.length} texts of ${new Set(lessons.map(({ cluster }) => cluster)).size} clusters`);

const judged = [...leaveOneSourceOut(lessons, "input"), ...leaveOneSourceOut(lessons, "output")];
const thresholds = {
  input: thresholdFor(judged, "input", FALSE_ALARMS),
  reasoning: thresholdFor(judged, "reasoning", FALSE_ALARMS),
  answer: thresholdFor(judged, "answer", FALSE_ALARMS),
};
say(`Thresholds, for ${100 * FALSE_ALARMS} % false alarms on sets never seen: ${JSON.stringify(thresholds)}\n`);
sayTable(judged, thresholds);

const bytes: number[] = [];
const input = stored(learn(harmExamples(lessons, "input"), ALL_PLACES, HEAD_OPTIONS.input), 0);
const output = stored(learn(harmExamples(lessons, "output"), ALL_PLACES, HEAD_OPTIONS.output), 0);
const refusal = stored(
  overConcepts(
    lessons.filter(({ refuses }) => refuses !== undefined),
    ({ refuses }) => refuses === true,
  ),
  PLACES,
);
const named = lessons.filter(({ hazards }) => hazards.length > 0);
const hazards = [...new Set(named.flatMap((lesson) => lesson.hazards))]
  .sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)))
  .map((hazard) => ({
    hazard: hazard as Hazard,
    ...stored(
      overConcepts(named, (lesson) => lesson.hazards.includes(hazard)),
      PLACES,
    ),
  }));
const concepts = readConcepts();
const numbers = new DataView(new ArrayBuffer(concepts.size * 8));
for (const [index, [key, bits]] of [...concepts].entries()) {
  numbers.setInt32(index * 8, key, true);
  numbers.setInt32(index * 8 + 4, bits, true);
}
const table = Buffer.concat([Uint8Array.from(bytes), new Uint8Array(numbers.buffer)]).toString("base64");
const model = { input, output, thresholds, refusal, hazards, concepts: concepts.size };
const text = `// Written by eval/harm-model/train.ts; do not edit. Read by stored-model.ts.
import type { StoredModel } from "./stored-model.ts";

// biome-ignore format: as it was written
export const MODEL: StoredModel = ${JSON.stringify({ ...model, table })};
`;
writeFileSync(OUTPUT, text);
say(`\n${hazards.length} hazards, ${concepts.size} words of concepts, ${(text.length / 1000).toFixed(0)} kB`);

function overConcepts(of: readonly Lesson[], isTarget: (lesson: Lesson) => boolean): Logistic {
  return learn(conceptExamples(of, isTarget, PLACES), ALL_PLACES, HEAD_OPTIONS.concepts);
}

/** Appends the weights from a place on, as whole numbers of one byte, and returns how to read them. */
function stored({ weights, bias }: Logistic, from: number): { bias: number; scale: number } {
  const own = weights.subarray(from);
  const largest = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Number((largest / MOST).toPrecision(6));
  for (const weight of own) bytes.push(Math.round(weight / scale) & 0xff);
  return { bias: Number(bias.toFixed(4)), scale };
}
