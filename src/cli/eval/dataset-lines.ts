import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { GuardError } from "../../core/errors.ts";

/** A line of a file, and its number from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** Longest line, in UTF-16 code units. A file without line breaks would fill the memory. */
export const LONGEST_LINE = 16_777_216;

/**
 * The lines of a UTF-8 file that are not blank, one after another and in bounded memory; `.gz` files are unpacked.
 * `onBytes` hears how many bytes of the file have been read. Throws `input-invalid` for what is not text.
 */
export async function* datasetLines(path: string, onBytes?: (bytes: number) => void): AsyncGenerator<Line> {
  const file = createReadStream(path);
  const source: Readable = path.endsWith(".gz") ? unpacked(file) : file;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let number = 0;
  let waiting: string[] = [];
  let length = 0;
  const take = (last: string): Line | undefined => {
    const text = waiting.length === 0 ? last : waiting.join("") + last;
    waiting = [];
    length = 0;
    number += 1;
    return BLANK.test(text) ? undefined : { number, text };
  };
  try {
    for await (const chunk of source) {
      const [first = "", ...rest] = decode(decoder, chunk, number).split("\n");
      onBytes?.(file.bytesRead);
      let piece = first;
      for (const next of rest) {
        const line = take(piece);
        if (line !== undefined) yield line;
        piece = next;
      }
      length += piece.length;
      if (length > LONGEST_LINE) throw unreadable(`line ${number + 1} is longer than ${LONGEST_LINE} characters`);
      if (piece !== "") waiting.push(piece);
    }
  } catch (error) {
    throw readError(error);
  } finally {
    file.destroy();
  }
  const line = take(decode(decoder, undefined, number));
  if (line !== undefined) yield line;
}

/** Bytes and SHA-256 of a file as it lies there. Throws `input-invalid` when it cannot be read. */
export async function identify(path: string): Promise<{ readonly bytes: number; readonly digest: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    const handle = await open(path);
    for await (const chunk of handle.createReadStream()) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  } catch (error) {
    throw readError(error);
  }
  return { bytes, digest: hash.digest("hex") };
}

const BLANK = /^\s*$/u;

function unpacked(file: Readable): Readable {
  const gunzip = createGunzip();
  // `pipe` passes no errors on.
  file.on("error", (error) => gunzip.destroy(error));
  return file.pipe(gunzip);
}

function decode(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array | undefined, lines: number): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw unreadable(`it is not UTF-8 after line ${lines}`);
  }
}

function readError(error: unknown): unknown {
  if (error instanceof GuardError) return error;
  const { code } = error as { code?: unknown };
  if (typeof code !== "string") return error;
  return unreadable(code === "ENOENT" ? "there is no such file" : `the system answered ${code}`);
}

function unreadable(reason: string): GuardError {
  return new GuardError("input-invalid", `The data set cannot be read: ${reason}.`, { path: "dataset" });
}
