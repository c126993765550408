import { stripVTControlCharacters, styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

const COLOURS = process.stdout.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";

/** Styled for a terminal; plain in a pipe, a file, or with NO_COLOR. */
export function paint(style: Style, text: string): string {
  return COLOURS && text !== "" ? styleText(style, text, { validateStream: false }) : text;
}

export const dim = (text: string): string => paint("dim", text);
export const bold = (text: string): string => paint("bold", text);

/** Control characters of a model must not reach the terminal. Tabs and line feeds may. */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replaceAll(/[^\P{Cc}\n\t]/gu, "");
}

/** What a redaction leaves in place, such as `[redacted]`. */
const REPLACEMENT = /\[(?:redacted|internal|[a-z]+ removed)\]/g;

/** Released text as it arrives. Redactions stand out. */
export function released(text: string, channel: "reasoning" | "answer"): string {
  const plain = channel === "reasoning" ? dim : (unstyled: string) => unstyled;
  const clean = printable(text);
  let out = "";
  let at = 0;
  for (const { 0: replacement, index } of clean.matchAll(REPLACEMENT)) {
    out += plain(clean.slice(at, index)) + paint(["black", "bgYellow"], replacement);
    at = index + replacement.length;
  }
  return out + plain(clean.slice(at));
}

export function heading(title: string): string {
  return `\n${bold(`── ${title} `)}${dim("─".repeat(Math.max(3, 92 - title.length)))}`;
}

/** A line about what a guard did. */
export function note(kind: "blocked" | "refused" | "waiting" | "info", text: string): string {
  const style = { blocked: "red", refused: "red", waiting: "yellow", info: "cyan" } as const;
  return paint([style[kind], "bold"], `▌ ${kind === "info" ? "" : `${kind}: `}`) + text;
}

/** Rows under a header, columns padded; columns named in `right` are aligned right. */
export function table(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  right: readonly number[] = [],
): string {
  const cells = [header, ...rows.map((row) => row.map(String))];
  const widths = header.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? "").length)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        right.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
  const [first = "", ...rest] = lines;
  return [bold(first), dim(widths.map((width) => "─".repeat(width)).join("  ")), ...rest].join("\n");
}
