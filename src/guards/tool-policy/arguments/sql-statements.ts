/** A text as a database would take it apart. */
export interface Statements {
  /** Without comments and quoted text, in upper case, with single blanks. */
  readonly statements: readonly string[];
  /** What stood in quotes. */
  readonly literals: readonly string[];
}

/**
 * How databases differ: for MySQL a backslash escapes a quote, `#` starts a comment, `--` does only before a blank, and
 * `/*!` is no comment at all. What one takes for a comment or a text, another runs, so both readings count.
 */
export type Dialect = "standard" | "mysql";

const SPACE = /\s+/gu;
const BLANK = /\s/u;
const VERSION = /^\d{5,6}/u;

/** Takes a text apart. Linear in its length. */
export function statementsOf(text: string, dialect: Dialect): Statements {
  const { code, literals } = withoutNoise(text, dialect);
  const statements = code
    .split(";")
    .map((statement) => statement.replaceAll(SPACE, " ").trim().toUpperCase())
    .filter((statement) => statement !== "");
  return { statements, literals };
}

/** Leaves out comments and what stands in quotes: neither does anything, and both hide what does. */
function withoutNoise(text: string, dialect: Dialect): { readonly code: string; readonly literals: readonly string[] } {
  const mysql = dialect === "mysql";
  const code: string[] = [];
  const literals: string[] = [];
  // A quote that nothing closes is an apostrophe, or the end of a text that this one was put into.
  let quotes = true;
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    const next = text.charAt(at + 1);
    if (character === "-" && next === "-" && (!mysql || at + 2 >= text.length || BLANK.test(text.charAt(at + 2)))) {
      at = endOf(text, "\n", at);
      code.push(" ");
    } else if (character === "#" && mysql) {
      at = endOf(text, "\n", at);
      code.push(" ");
    } else if (character === "/" && next === "*") {
      const runs = mysql && text.charAt(at + 2) === "!";
      at = runs ? at + 3 + (VERSION.exec(text.slice(at + 3, at + 9))?.[0].length ?? 0) : endOf(text, "*/", at + 2);
      code.push(" ");
    } else if (character === "*" && next === "/") {
      at += 2;
      code.push(" ");
    } else if (character === "'" && quotes) {
      const end = endOfQuote(text, at + 1, mysql);
      quotes = end !== undefined;
      if (end === undefined) continue;
      const literal = text.slice(at + 1, end - 1);
      literals.push(literal);
      // A pattern that fits everything picks every row.
      code.push(literal === "%" ? "'%'" : "''");
      at = end;
    } else if (character === '"' || character === "`") {
      const end = endOf(text, character, at + 1);
      literals.push(text.slice(at + 1, end - 1));
      code.push(text.slice(at, end).replaceAll(NO_NAME, "_"));
      at = end;
    } else {
      code.push(character);
      at += 1;
    }
  }
  return { code: code.join(""), literals };
}

/** What would take a quoted name apart. */
const NO_NAME = /[\s;()]/gu;

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}

function endOfQuote(text: string, from: number, backslashes: boolean): number | undefined {
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "'") return at + 1;
    if (character === "\\" && backslashes) at += 1;
  }
  return undefined;
}
