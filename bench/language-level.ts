/**
 * What the language level costs: `npx node --conditions=@r1guard/source bench/language-level.ts`. Prints nanoseconds per
 * code unit by the size of the pieces and the length of the text, and what loading the table takes.
 */
import { scriptsOfTags } from "../src/guards/language-consistency/expected-scripts.ts";
import { languageScanner } from "../src/guards/language-consistency/language-scanner.ts";
import { type Languages, loadLanguages } from "../src/text/languages/identify.ts";
import { medians, printTable, rounded } from "./measure.ts";

const SENTENCES: Readonly<Record<string, string>> = {
  en: "The model reads the question twice, and then it writes down what it thinks of $x^2$; that takes 12 steps.\n",
  de: "Das Modell liest die Frage zweimal und schreibt dann auf, was es von ihr hält; das dauert zwölf Schritte.\n",
  zh: "模型先把问题读两遍，然后写下它的想法；这一共需要十二个步骤。\n",
  hi: "मॉडल पहले सवाल को दो बार पढ़ता है और फिर लिखता है कि वह क्या सोचता है।\n",
};
const SHORT = 10_000;
const LONG = 1_000_000;

const started = performance.now();
const languages = await loadLanguages();
console.log(`loading the table: ${rounded(performance.now() - started)} ms, once for a process\n`);

const rows: string[][] = [];
for (const [language, sentence] of Object.entries(SENTENCES)) {
  for (const piece of [4, 16, 128]) {
    const short = piecesOf(sentence, SHORT, piece);
    const long = piecesOf(sentence, LONG, piece);
    const times = await medians({
      script: () => read(long, language, undefined),
      language: () => read(long, language, languages),
      shortText: () => {
        for (let round = 0; round < LONG / SHORT; round++) read(short, language, languages);
      },
    });
    const perUnit = (milliseconds: number) => rounded((milliseconds * 1e6) / LONG);
    const growth = (times.language / times.shortText).toFixed(2);
    rows.push([language, String(piece), perUnit(times.script), perUnit(times.language), growth]);
  }
}
printTable(
  ["text", "pieces of", "script, ns per unit", "language, ns per unit", "1,000,000 against 10,000 units"],
  rows,
);

/** Through a buffer, so that each piece is a string of its own, as deltas are. */
function piecesOf(sentence: string, units: number, piece: number): readonly string[] {
  const text = sentence.repeat(Math.ceil(units / sentence.length)).slice(0, units);
  return Array.from({ length: Math.ceil(units / piece) }, (_, index) =>
    Buffer.from(text.slice(index * piece, (index + 1) * piece)).toString(),
  );
}

function read(pieces: readonly string[], language: string, table: Languages | undefined): void {
  const expected = { scripts: scriptsOfTags([language]), languages: [language] };
  const scanner = languageScanner({ guard: "bench", action: "block", expected, minShare: 0, languages: table });
  let offset = 0;
  for (const piece of pieces) {
    scanner.mark();
    scanner.read(piece, offset, []);
    scanner.holdFrom();
    offset += piece.length;
  }
}
