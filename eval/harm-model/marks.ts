import { ALL_PLACES, markReader } from "../../src/classifiers/local-model/mark-reader.ts";
import { readConcepts } from "./concepts.ts";

const concepts = readConcepts();
const last = new Int32Array(ALL_PLACES).fill(-1);
let round = 0;

/** The different marks of a text, those of concepts behind the others. */
export function marksOf(text: string): Int32Array {
  const marks: number[] = [];
  round++;
  const reader = markReader(concepts, (place) => {
    if (last[place] === round) return;
    last[place] = round;
    marks.push(place);
  });
  reader.write(text);
  reader.end();
  return Int32Array.from(marks).sort();
}
