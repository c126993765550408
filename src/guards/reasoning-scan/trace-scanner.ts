import type { Scanner } from "../../core/scanner.ts";
import { VISIBLE } from "../../text/blank.ts";
import { ASCII_TWELFTHS, TWELFTHS_OF_TOKEN, tokenTwelfths } from "../../text/token-estimate.ts";

export interface TraceScannerOptions {
  /** Name of the guard that reports. */
  readonly guard: string;
  /** Action when nothing but white space was read; `undefined` when that is fine. */
  readonly onBlank: "flag" | "block" | undefined;
  readonly maxTokens: number | undefined;
  /** UTF-16 code units of the trace that were read before. */
  readonly readBefore: number;
}

/** Watches the size of a trace: none at all, or too much. It never holds text back. What was read before counts as ASCII. */
export function traceScanner({ guard, onBlank, maxTokens, readBefore }: TraceScannerOptions): Scanner {
  const budget = maxTokens === undefined ? Infinity : maxTokens * TWELFTHS_OF_TOKEN;
  let position = 0;
  let blank = true;
  let spent = readBefore * ASCII_TWELFTHS;
  let saved = { position, blank, spent };

  return {
    read(piece, offset, out) {
      position = offset + piece.length;
      if (blank) blank = !VISIBLE.test(piece);
      if (spent <= budget && budget !== Infinity) {
        const crossing = spend(piece);
        if (crossing >= 0) {
          const at = offset + crossing;
          out.push({
            code: "trace-budget",
            category: "x-loop",
            severity: "medium",
            guard,
            action: "flag",
            start: at,
            end: at,
            decidedAt: at,
          });
        }
      }
      return position;
    },
    end(offset, out) {
      if (!blank || onBlank === undefined) return;
      out.push({
        code: "trace-missing",
        category: "x-trace",
        severity: "medium",
        guard,
        action: onBlank,
        start: readBefore,
        end: readBefore,
        decidedAt: offset,
      });
    },
    holdFrom: () => position,
    mark() {
      saved = { position, blank, spent };
    },
    rewind() {
      ({ position, blank, spent } = saved);
    },
  };

  /** Spends the piece's tokens; index just after the character that exceeded the budget, or -1. */
  function spend(piece: string): number {
    for (let index = 0; index < piece.length; index++) {
      const unit = piece.charCodeAt(index);
      spent += tokenTwelfths(unit);
      if (spent > budget) return (piece.codePointAt(index) ?? 0) > 0xffff ? index + 2 : index + 1;
    }
    return -1;
  }
}
