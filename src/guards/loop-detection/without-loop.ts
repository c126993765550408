import type { Detection, Scanner } from "../../core/scanner.ts";
import { ASCII_TWELFTHS, TWELFTHS_OF_TOKEN, tokenTwelfths } from "../../text/token-estimate.ts";

/** What a reader of the trace sees in place of the rest. */
const REST = "[…]";

export interface WithoutLoopOptions {
  /** Finds the loop; flags it. */
  readonly scanner: Scanner;
  /** Estimated tokens of reasoning after which no answer is waited for any more. */
  readonly maxTokens: number;
  /** UTF-16 code units of the trace that were read before. They count as ASCII. */
  readonly readBefore: number;
}

/** Takes out of a trace what comes after a loop was decided, up to its end; blocks once it is longer than the answer is worth. */
export function withoutLoop({ scanner, maxTokens, readBefore }: WithoutLoopOptions): Scanner {
  const budget = maxTokens * TWELFTHS_OF_TOKEN;
  /** `loop`: as it was decided; what follows it is taken out. */
  let state: State = { spent: readBefore * ASCII_TWELFTHS, loop: undefined, over: false };
  let saved = state;

  function spend(piece: string, from: number, to: number): void {
    let { spent } = state;
    for (let index = from; index < to; index++) spent += tokenTwelfths(piece.charCodeAt(index));
    state = { ...state, spent };
  }

  return {
    read(piece, offset, out) {
      let from = 0;
      if (state.loop === undefined) {
        const found: Detection[] = [];
        scanner.read(piece, offset, found);
        const [loop] = found;
        from = loop === undefined ? piece.length : loop.decidedAt - offset;
        spend(piece, 0, from);
        state = { ...state, loop };
      }
      const { loop } = state;
      if (loop === undefined || state.over) return offset + piece.length;
      const start = loop.decidedAt;
      let at = offset + from;
      // Each character is a step of its own: another guard may stop the turn at any of them.
      while (at < offset + piece.length && state.spent <= budget) {
        const index = at - offset;
        const length = (piece.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
        spend(piece, index, index + length);
        at += length;
        out.push({ ...loop, action: "redact", replacement: REST, start, end: at, decidedAt: at });
      }
      if (state.spent <= budget) return at;
      state = { ...state, over: true };
      out.push({ ...loop, action: "block", start: at, end: at, decidedAt: at });
      return at;
    },
    end(offset, out) {
      if (state.loop !== undefined) return;
      scanner.end(offset, out);
    },
    holdFrom: () => state.loop?.decidedAt ?? scanner.holdFrom(),
    mark() {
      saved = state;
      scanner.mark();
    },
    rewind() {
      state = saved;
      scanner.rewind();
    },
  };
}

interface State {
  /** Twelfths of a token. */
  readonly spent: number;
  readonly loop: Detection | undefined;
  /** The block was decided. Only who watches reads on. */
  readonly over: boolean;
}
