import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { GuardError } from "../core/errors.ts";
import type { ScriptedToolCall } from "./turns.ts";

/** Longest row, in UTF-16 code units. */
const MAX_ROW = 16_777_216;

/** One recorded reply of a model. Rows may carry more fields; they stay in the object. */
export interface TraceRow {
  readonly id: string;
  readonly model: string;
  readonly prompt: string;
  /** Missing, or null in the file, where the model showed no trace. */
  readonly reasoning?: string | undefined;
  readonly answer: string;
  readonly toolCalls?: readonly TraceToolCall[] | undefined;
  /** What the row is meant to show. */
  readonly note?: string | undefined;
}

/** A tool call in a recorded reply, with what the tool returned. */
export interface TraceToolCall extends ScriptedToolCall {
  readonly result?: string | undefined;
}

/** How much of a file to read. */
export interface ReadTracesOptions {
  /** Most rows to give. @default Infinity */
  readonly limit?: number | undefined;
}

/**
 * Reads recorded traces, one JSON object a line, from a `.jsonl` or `.jsonl.gz` file. Reads as the caller asks, so
 * memory does not grow with the file; leaving the loop closes it. A bad row ends the reading with an
 * `input-invalid` error that names the line and the field and quotes nothing.
 */
export async function* readTraces(
  file: string | URL,
  { limit = Number.POSITIVE_INFINITY }: ReadTracesOptions = {},
): AsyncGenerator<TraceRow, void, undefined> {
  if (limit <= 0) return;
  let given = 0;
  let line = 0;
  for await (const text of linesOf(file)) {
    line++;
    if (text.trim() === "") continue;
    yield parseRow(text, line);
    given++;
    if (given >= limit) return;
  }
}

async function* linesOf(file: string | URL): AsyncGenerator<string, void, undefined> {
  const source = createReadStream(file);
  const zipped = (file instanceof URL ? file.pathname : file).endsWith(".gz");
  const stream = zipped ? createGunzip() : source;
  // `pipe` does not hand errors on.
  if (zipped) source.on("error", (error) => stream.destroy(error)).pipe(stream as ReturnType<typeof createGunzip>);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  let rest = "";
  try {
    for await (const chunk of stream) {
      const lines = decoder.decode(chunk as Uint8Array, { stream: true }).split("\n");
      lines[0] = rest + lines[0];
      rest = lines.pop() ?? "";
      line += lines.length;
      if (rest.length > MAX_ROW) throw invalid(line, `is longer than ${MAX_ROW} UTF-16 code units`);
      yield* lines;
    }
    rest += decoder.decode();
    if (rest !== "") yield rest;
  } catch (error) {
    if (error instanceof GuardError) throw error;
    const code = (error as { code?: unknown } | null)?.code;
    // What Node says about a file names the file and never quotes it.
    if (typeof code === "string" && !code.startsWith("ERR_ENCODING")) {
      throw new GuardError("input-invalid", `The traces could not be read (${code}).`, { cause: error });
    }
    throw invalid(line, "or a line soon after it is not UTF-8");
  } finally {
    source.destroy();
    stream.destroy();
  }
}

function parseRow(text: string, line: number): TraceRow {
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch {
    // The parser's message quotes the text, so it is not kept as a cause.
    throw invalid(line, "is not valid JSON");
  }
  if (typeof row !== "object" || row === null || Array.isArray(row)) throw invalid(line, "is not a JSON object");
  const fields = row as Readonly<Record<string, unknown>>;
  for (const field of ["id", "model", "prompt", "answer"]) {
    if (typeof fields[field] !== "string") throw invalid(line, `must have a text in "${field}"`, field);
  }
  for (const field of ["reasoning", "note"]) {
    const value = fields[field] ?? undefined;
    if (value !== undefined && typeof value !== "string") throw invalid(line, `must have a text in "${field}"`, field);
  }
  if (fields["toolCalls"] !== undefined && !isToolCalls(fields["toolCalls"])) {
    throw invalid(line, 'must have a list of { id, name, arguments } in "toolCalls"', "toolCalls");
  }
  const known = row as TraceRow;
  return fields["reasoning"] === null ? { ...known, reasoning: undefined } : known;
}

function isToolCalls(value: unknown): value is TraceToolCall[] {
  return (
    Array.isArray(value) &&
    value.every((call: { id?: unknown; name?: unknown; arguments?: unknown; result?: unknown } | null) => {
      if (typeof call !== "object" || call === null) return false;
      const hasResult = call.result === undefined || typeof call.result === "string";
      return typeof call.id === "string" && typeof call.name === "string" && "arguments" in call && hasResult;
    })
  );
}

function invalid(line: number, complaint: string, field?: string): GuardError {
  return new GuardError("input-invalid", `Line ${line} of the traces ${complaint}.`, {
    path: field === undefined ? `line ${line}` : `line ${line}.${field}`,
  });
}
