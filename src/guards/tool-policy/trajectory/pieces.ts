/** Least length, in UTF-16 code units, of a token that says where it came from, and of personal data without its blanks. */
const LEAST_TOKEN = 12;
const LEAST_DATA = 8;

const TOKEN = /[\p{L}\p{N}_-]+/gu;
const DIGIT = /\p{Nd}/u;
const DATE = /^\d{4}-?\d{2}-?\d{2}(?:T\d{0,6}Z?)?$/u;
const MAIL_RUN = /[\p{L}\p{N}._%+@-]+/gu;
const MAIL = /^[^@]+@[^@]+\.[^@.]+$/u;
const DOTS = /^\.+|\.+$/gu;
const NO_DATA = /[^\p{L}\p{N}]+/gu;

/**
 * What is so particular about a text that it is met nowhere else by chance: tokens of at least 12 code units with a
 * digit in them (ids, keys, numbers; no dates), and mail addresses. In lower case. Linear in the text's length.
 */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.length >= LEAST_TOKEN && DIGIT.test(token) && !DATE.test(token)) tokens.push(token.toLowerCase());
  }
  if (!text.includes("@")) return tokens;
  for (const [run] of text.matchAll(MAIL_RUN)) {
    if (!run.includes("@")) continue;
    const address = run.replaceAll(DOTS, "").toLowerCase();
    if (MAIL.test(address)) tokens.push(address);
  }
  return tokens;
}

/** Personal data or a secret as it is compared: letters and digits alone, however it was grouped. */
export function plainData(matches: readonly string[]): string[] {
  return matches
    .map((match) => match.replaceAll(NO_DATA, "").toLowerCase())
    .filter(({ length }) => length >= LEAST_DATA);
}
