/** A piece of code on a page, and where it says it comes from. */
export interface Quote {
  /** As written: `file#region`, or the file. */
  readonly source: string;
  readonly file: string;
  readonly region: string | undefined;
  readonly code: string;
}

/** An optional `<!-- from file#region -->`, then a fenced block. */
const BLOCK = /(?:<!-- from ([^\s#]+)(?:#(\S+))? -->\n)?```(\w*)\n([\s\S]*?)```/g;

/** Languages whose blocks must be quotes. Shell commands, diagrams and data are written where they stand. */
const CODE = ["ts", "js", "tsx", "yaml"];

/** The quotes of a page, and its code blocks that do not say where they come from. */
export function quotesOf(page: string): { readonly quotes: readonly Quote[]; readonly unmarked: readonly string[] } {
  const quotes: Quote[] = [];
  const unmarked: string[] = [];
  for (const [, file, region, language = "", code = ""] of page.matchAll(BLOCK)) {
    if (file !== undefined)
      quotes.push({ source: region === undefined ? file : `${file}#${region}`, file, region, code });
    else if (CODE.includes(language)) unmarked.push(code);
  }
  return { quotes, unmarked };
}

const START = /^\s*\/\/ #region (\S+)$/;
const END = /^\s*\/\/ #endregion$/;

/** A region of a file as it is quoted: without markers and the indentation all its lines share. */
export function quote(file: string, region: string | undefined): string {
  if (region === undefined) return file;
  const lines = file.split("\n");
  const start = lines.findIndex((line) => START.exec(line)?.[1] === region);
  if (start === -1) throw new Error(`There is no region ${region}.`);
  const kept: string[] = [];
  let depth = 1;
  for (const line of lines.slice(start + 1)) {
    if (START.test(line)) depth++;
    else if (END.test(line)) depth--;
    else kept.push(line);
    if (depth === 0) return unindent(kept);
  }
  throw new Error(`The region ${region} has no end.`);
}

function unindent(lines: readonly string[]): string {
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const shared = indents.length === 0 ? 0 : Math.min(...indents);
  return `${lines.map((line) => line.slice(shared)).join("\n")}\n`;
}
