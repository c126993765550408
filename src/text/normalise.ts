import { BOXED_ALPHABETS, LOOK_ALIKES } from "./confusables.ts";
import { MAX_EXPANSION, PointTable } from "./point-table.ts";

/**
 * Characters a reader cannot see: everything Unicode calls default-ignorable (soft hyphen, zero-width characters,
 * bidi controls, variation selectors, byte order mark, tag characters, fillers), interlinear annotation marks, and
 * the control characters that neither break a line nor move to a tab stop.
 */
export const INVISIBLE =
  /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/u;

const DIGIT = /^\p{Nd}$/u;

let lookAlikes: Map<number, number> | undefined;

/** The ASCII letter that a code point is drawn like (Unicode TS #39), case kept; else the code point itself. */
export function asciiLookAlike(point: number): number {
  lookAlikes ??= new Map(
    LOOK_ALIKES.flatMap((pairs) => pairs.split(" ")).map((pair) => [
      pair.codePointAt(0) as number,
      pair.charCodeAt(pair.length - 1),
    ]),
  );
  for (const first of BOXED_ALPHABETS) if (point >= first && point < first + 26) return point - first + 65;
  return lookAlikes.get(point) ?? point;
}

/** The ASCII digit with the value of a decimal digit of any script; else the code point itself. */
export function asciiDigit(point: number): number {
  if (point < 0x660 || !DIGIT.test(String.fromCodePoint(point))) return point;
  let zero = point;
  // Unicode keeps the digits 0 to 9 of a script together, and whole sets of ten side by side.
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return 48 + ((point - zero) % 10);
}

const table = new PointTable((point) => {
  if (point < 0x80 && point >= 0x20 && point !== 0x7f) return [point];
  const char = String.fromCodePoint(point);
  if (INVISIBLE.test(char)) return [];
  const points: number[] = [];
  for (const part of char.normalize("NFKC")) {
    if (!INVISIBLE.test(part)) points.push(asciiDigit(asciiLookAlike(part.codePointAt(0) as number)));
  }
  return points.length > MAX_EXPANSION ? [point] : points;
});

/**
 * How a code point reads to a person, case kept: NFKC (full width, mathematical letters, ligatures), look-alike
 * letters and foreign digits as ASCII, invisible characters gone. Returns the code point it reads as (itself for
 * plain text), or a negative code for `normalSequence`.
 */
export function normalise(point: number): number {
  return table.get(point);
}

/** The code points behind a negative result of `normalise`; empty for invisible characters, at most 6. */
export function normalSequence(code: number): readonly number[] {
  return table.sequence(code);
}
