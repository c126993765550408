import { type FileHandle, open } from "node:fs/promises";
import { GuardError } from "../../core/errors.ts";
import { datasetLines } from "./dataset-lines.ts";

/** What a results file belongs to; its first line. A run goes on only where all of it is the same. */
export interface ResultsHeader {
  readonly format: 1;
  readonly dataset: string;
  readonly datasetDigest: string;
  readonly judge: string;
  readonly judgeFingerprint: string;
  readonly version: string;
}

/** Results of the rows so far, in the order of the data set. */
export interface ResultsFile {
  /** Rows that stand in it. */
  readonly rows: number;
  /** Appends whole lines. */
  append(lines: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a results file to go on behind its last whole line; half a line, left by a process that was killed, is cut
 * off. Throws `input-invalid` when the file belongs to another data set or judge, and without `resume` when there are
 * results already: hours of work are not overwritten by mistake.
 */
export async function openResults(path: string, header: ResultsHeader, resume: boolean): Promise<ResultsFile> {
  const handle = await open(path, "a+");
  try {
    const { lines, end, size } = await wholeLines(handle);
    if (end < size) await handle.truncate(end);
    if (lines === 0) await handle.appendFile(`${JSON.stringify(header)}\n`);
    else await checkHeader(path, header, resume);
    return {
      rows: Math.max(0, lines - 1),
      append: (text) => handle.appendFile(text),
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** The header of a results file, as it stands in it. */
export async function readHeader(path: string): Promise<Partial<ResultsHeader>> {
  for await (const { text } of datasetLines(path)) {
    try {
      return JSON.parse(text);
    } catch {
      return {};
    }
  }
  return {};
}

async function checkHeader(path: string, wanted: ResultsHeader, resume: boolean): Promise<void> {
  if (!resume) {
    throw new GuardError(
      "input-invalid",
      "There are results in this folder already. Give --resume to go on with them, or another folder as --out.",
      { path: "out" },
    );
  }
  const found = await readHeader(path);
  const differing = HEADER_FIELDS.find(([field]) => found[field] !== wanted[field]);
  if (differing === undefined) return;
  throw new GuardError(
    "input-invalid",
    `The results in this folder were made with another ${differing[1]}. Give the same one, or another folder as --out.`,
    { path: "out" },
  );
}

const HEADER_FIELDS: readonly (readonly [field: keyof ResultsHeader, what: string])[] = [
  ["format", "format of results"],
  ["version", "version of r1guard"],
  ["datasetDigest", "data set"],
  ["judgeFingerprint", "profile, detector or threshold"],
];

const LINE_FEED = 10;
const BLOCK_BYTES = 65_536;

/** How many lines end with a line feed, and where the last of them does. */
async function wholeLines(handle: FileHandle): Promise<{ lines: number; end: number; size: number }> {
  const block = new Uint8Array(BLOCK_BYTES);
  let [lines, end, size] = [0, 0, 0];
  for (;;) {
    const { bytesRead } = await handle.read(block, 0, BLOCK_BYTES, size);
    if (bytesRead === 0) return { lines, end, size };
    for (let at = block.indexOf(LINE_FEED); at !== -1 && at < bytesRead; at = block.indexOf(LINE_FEED, at + 1)) {
      lines += 1;
      end = size + at + 1;
    }
    size += bytesRead;
  }
}
