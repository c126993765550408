import type { Message } from "r1guard";
import { SEAM } from "./structured-text.ts";

/** A piece of a user's message: its text, if it is read, and whether it is a file or has one beside its text. */
export interface Piece {
  readonly text: string | undefined;
  readonly file: "text" | "beside" | undefined;
}

/** Where the files of a message stand in its content; nothing for a message without any. */
export function filePlaces(pieces: readonly Piece[]): Pick<Message, "files"> | undefined {
  const files: { start: number; end: number }[] = [];
  let end = 0;
  let isFirst = true;
  for (const { text, file } of pieces) {
    const start = text === undefined || isFirst ? end : end + SEAM.length;
    if (text !== undefined) {
      end = start + text.length;
      isFirst = false;
    }
    if (file === "text") files.push({ start, end });
    else if (file === "beside") files.push({ start: end, end });
  }
  return files.length === 0 ? undefined : { files };
}
