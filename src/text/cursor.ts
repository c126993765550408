/** Receives matches. Offsets are UTF-16 code units in the whole text; `at` is the offset just after the code unit that decided the match. Returns `true` to stop reading there. */
export type MatchSink = (index: number, start: number, end: number, at: number) => boolean;

/**
 * One reader over one text, fed piece by piece, with constant work per code unit. However the text is cut, the
 * matches are the same. Pieces never cut a surrogate pair.
 */
export interface Cursor {
  /** Reads a piece that starts at `offset`. Returns the offset just after the last code unit read (earlier than the piece's end only when the sink said stop). */
  read(piece: string, offset: number, sink: MatchSink): number;
  /** The text ended at `offset`. */
  end(offset: number, sink: MatchSink): void;
  /** First offset that may still become part of a match; the offset read so far when nothing may. Never decreases. */
  holdFrom(): number;
  mark(): void;
  rewind(): void;
}

/** Compiled, immutable, shared by any number of cursors. */
export interface Matcher {
  open(): Cursor;
}

/** Most code units the engine feeds in one `read`; cursors may size their rings by it. */
export const MAX_PIECE = 128;
