import type { RequestEdit } from "../../core/conversation.ts";
import type { Detection, Scanner } from "../../core/scanner.ts";
import { VISIBLE } from "../../text/blank.ts";
import { SentenceEnds } from "./sentence-ends.ts";

/** How a block of the language guard is carried out. */
export interface StoppingOptions {
  /** What people read when nothing of this reading was shown. */
  readonly stopped: () => string;
  /** What they read behind the part that was; `undefined` in a channel that the reply does not continue. */
  readonly cut: (() => string) | undefined;
  /** `repair`: how the model is asked once more. */
  readonly retry?: (() => readonly RequestEdit[]) | undefined;
  /** UTF-16 code units of the channel before this reading. */
  readonly readBefore: number;
}

/** As much of a sentence is held back at most, so that what is shown ends with one. A longer one is cut between words. */
export const HELD_SENTENCE = 600;

/** Decided about a whole text that has been shown by then. */
const CODE_OF_SHARE = "language-share";

/**
 * Gives the blocks of a scanner what people read and, under `repair`, what the model is asked once more; then the
 * sentence that is being written is held back, too: an answer that is cut ends with a sentence, and one that is wrong
 * from its first sentence on can still be taken back.
 */
export function stopping(inner: Scanner, { stopped, cut, retry, readBefore }: StoppingOptions): Scanner {
  const sentences = retry === undefined ? undefined : new SentenceEnds();
  let held = readBefore;
  /** Offset of the first character that can be seen; -1 before it is read. */
  let visible = -1;

  return {
    read(piece, offset, out) {
      const first = out.length;
      if (visible < 0) visible = visibleIn(piece, offset);
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
      sentences?.mark();
    },
    rewind() {
      inner.rewind();
      sentences?.rewind();
    },
  };

  /** Where what may be shown ends. */
  function cutAt(): number {
    const ofInner = inner.holdFrom();
    if (sentences === undefined) return ofInner;
    const sentence = sentences.before(ofInner) ?? readBefore;
    return ofInner - sentence > HELD_SENTENCE ? ofInner : sentence;
  }

  function complete(out: Detection[], first: number): void {
    for (let index = first; index < out.length; index++) {
      const found = out[index];
      if (found?.action !== "block") continue;
      const isShown = Math.min(Math.max(held, cutAt()), found.start) > visible;
      const reply = cut !== undefined && isShown && found.code !== CODE_OF_SHARE ? cut() : stopped();
      out[index] = { ...found, reply, retry: retry?.() };
    }
  }
}

function visibleIn(piece: string, offset: number): number {
  const index = piece.search(VISIBLE);
  return index < 0 ? -1 : offset + index;
}
