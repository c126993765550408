import type { RequestEdit } from "../../core/conversation.ts";
import type { Detection, Scanner } from "../../core/scanner.ts";
import { SentenceEnds } from "./sentence-ends.ts";

/** How a block of the language guard is carried out. */
export interface StoppingOptions {
  /** What people read when nothing of the answer was shown. */
  readonly stopped: () => string;
  /** What they read behind the part that was shown; `undefined` in a channel that the reply does not continue. */
  readonly cut: (() => string) | undefined;
  /** `repair`: how the model is asked once more. */
  readonly retry?: (() => readonly RequestEdit[]) | undefined;
  /** UTF-16 code units of the channel before this reading. */
  readonly readBefore: number;
}

/** As much of a sentence is held back at most, so that what is shown ends with one. A longer one is cut between words. */
export const HELD_SENTENCE = 600;

/** Decided about a whole text. */
const CODE_OF_SHARE = "language-share";

/**
 * Gives the blocks of a scanner what people read and, under `repair`, what the model is asked once more; then the
 * sentence that is being written is held back, too: an answer that is cut ends with a sentence, and one that is wrong
 * from its first sentence on can still be taken back.
 */
export function stopping(inner: Scanner, { stopped, cut, retry, readBefore }: StoppingOptions): Scanner {
  const sentences = retry === undefined ? undefined : new SentenceEnds();
  let held = readBefore;
  /** Where what was blocked begins: nothing from there on is let go. */
  let blockedFrom = Number.POSITIVE_INFINITY;

  return {
    read(piece, offset, out) {
      const first = out.length;
      const stop = inner.read(piece, offset, out);
      sentences?.read(stop - offset === piece.length ? piece : piece.slice(0, stop - offset), offset);
      complete(out, first);
      return stop;
    },
    ...(inner.measures === undefined ? {} : { measures: inner.measures }),
    ...(inner.border === undefined ? {} : { border: (offset, out) => inner.border?.(offset, out) }),
    end(offset, out) {
      const first = out.length;
      inner.end(offset, out);
      complete(out, first);
    },
    holdFrom() {
      held = Math.max(held, cutAt());
      sentences?.forget(held);
      return held;
    },
    mark() {
      inner.mark();
      blockedFrom = Number.POSITIVE_INFINITY;
      sentences?.mark();
    },
    rewind() {
      inner.rewind();
      blockedFrom = Number.POSITIVE_INFINITY;
      sentences?.rewind();
    },
  };

  /** Where what may be shown ends. */
  function cutAt(): number {
    const ofInner = Math.min(inner.holdFrom(), blockedFrom);
    if (sentences === undefined) return ofInner;
    const sentence = sentences.before(ofInner) ?? readBefore;
    return ofInner - sentence > HELD_SENTENCE ? ofInner : sentence;
  }

  function complete(out: Detection[], first: number): void {
    for (let index = first; index < out.length; index++) {
      const found = out[index];
      if (found?.action !== "block") continue;
      const ofWhole = found.code === CODE_OF_SHARE;
      if (!ofWhole) blockedFrom = Math.min(blockedFrom, found.start);
      out[index] = { ...found, reply: stopped(), replyBehind: cut?.(), retry: retry?.(), ofWhole };
    }
  }
}
