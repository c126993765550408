/*
 * A tokenizer costs more than the rest of the pipeline, so tokens are estimated: 4 code units to a token in ASCII,
 * 1.5 in anything else. In twelfths of a token both are whole numbers.
 */
export const TWELFTHS_OF_TOKEN = 12;
/** What is taken where only a length is known: a budget should rather be reported late than wrongly. */
export const ASCII_TWELFTHS = 3;
const OTHER_TWELFTHS = 8;

/** Twelfths of a token that a UTF-16 code unit is taken for. */
export function tokenTwelfths(unit: number): number {
  return unit < 0x80 ? ASCII_TWELFTHS : OTHER_TWELFTHS;
}
