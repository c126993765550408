import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { scriptsOfTags } from "../../../src/guards/language-consistency/expected-scripts.ts";
import { languageScanner } from "../../../src/guards/language-consistency/language-scanner.ts";
import { type Languages, loadLanguages } from "../../../src/text/languages/identify.ts";
import { readInPieces } from "../../contracts/guard-contract.ts";

let languages: Languages;
beforeAll(async () => {
  languages = await loadLanguages();
});

const LEAD = "Hier ist der Code, den du für deine Aufgabe brauchst:\n\n";
const SENTENCE = "the parser reads every line of the file and returns what it has found there to the caller\n";
const LONG = SENTENCE.repeat(120);

function found(text: string, cuts: readonly number[] = [7]): number {
  const expected = { scripts: scriptsOfTags(["de"]), languages: ["de"] };
  const scanner = languageScanner({
    guard: "language-consistency",
    action: "flag",
    expected,
    minShare: 0.9,
    languages,
  });
  return readInPieces(scanner, LEAD + text, cuts).detections.length;
}

describe("a fence", () => {
  it.each(["ts", "python", " c++", "{.rust #id}", "Dockerfile"])("that names %s holds a whole file", (info) => {
    expect(found(`\`\`\`${info}\n${LONG}\`\`\`\n`)).toBe(0);
  });

  it.each(["", "text", "markdown", "plaintext title=x"])("with the info string «%s» holds so much text", (info) => {
    expect(found(`\`\`\`${info}\n${LONG}\`\`\`\n`)).toBeGreaterThan(0);
    expect(found(`\`\`\`${info}\n${SENTENCE.repeat(10)}\`\`\`\n`)).toBe(0);
  });

  it("may be one of tildes, which only as many tildes close", () => {
    expect(found(`~~~ts\n${LONG}~~~\n`)).toBe(0);
    expect(found(`~~~~ts\n${SENTENCE}~~~\n${LONG}~~~~\n`)).toBe(0);
    expect(found(`~~~ts\nlet a;\n~~~\n\n${SENTENCE}`)).toBeGreaterThan(0);
  });

  it("of four back-ticks holds one of three", () => {
    expect(found(`\`\`\`\`ts\n${SENTENCE}\`\`\`\n${LONG}\`\`\`\n${SENTENCE}\`\`\`\`\n`)).toBe(0);
  });

  it("is closed only at the beginning of a line, and is over then", () => {
    expect(found(`\`\`\`ts\nconst fence = "\`\`\`";\n${LONG}\`\`\`\n`)).toBe(0);
    expect(found(`\`\`\`ts\nlet a;\n\`\`\`\n\n${SENTENCE}`)).toBeGreaterThan(0);
  });

  it("is found inside a line only for what is no file", () => {
    expect(found(`Also: \`\`\`hello ${LONG.replaceAll("\n", " ")}`)).toBeGreaterThan(0);
  });
});

describe("indented lines", () => {
  const indented = `    ${SENTENCE}`;

  it("are code behind a blank one", () => {
    expect(found(indented.repeat(12))).toBe(0);
    expect(found(`${indented.repeat(6)}\n\n\t${SENTENCE}\n${indented}`)).toBe(0);
  });

  it("are text behind text, when there are too many, or when the code is over", () => {
    expect(found(`Ein Satz:\n- eins\n${indented}`)).toBeGreaterThan(0);
    expect(found(indented.repeat(60))).toBeGreaterThan(0);
    expect(found(`${indented}Das war der Code.\n${indented}`)).toBeGreaterThan(0);
  });
});

it("what fences hold does not depend on the cut", () => {
  const lines = ["```ts\n", "````\n", "```\n", "~~~\n", "~~~~ py\n", "\n", "    ", "~~", "`", "ein Wort ", SENTENCE];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...lines), { maxLength: 14 }),
      fc.integer({ min: 1, max: 9 }),
      (text, size) => {
        expect(found(text.join(""), [size])).toBe(found(text.join(""), [100_000]));
      },
    ),
    { numRuns: 60 },
  );
});
