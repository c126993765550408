import type { Detection, Scanner } from "../../src/core/scanner.ts";

/** A literal to look for; `grows`: every directly following `+` belongs to the match. */
export interface Literal {
  readonly text: string;
  readonly action: "flag" | "redact" | "block";
  readonly replacement?: string;
  readonly grows?: boolean;
}

/** The plainest scanner that keeps the law: it remembers everything and looks at all of it again for each character. Only for tests. */
export function literalScanner(literals: readonly Literal[], guard = "literals"): Scanner {
  let seen = "";
  let base: number | undefined;
  let hold = 0;
  let marked = { seen, base, hold };

  function step(out: Detection[], isEnd: boolean): boolean {
    const at = (base ?? 0) + seen.length;
    let blocked = false;
    hold = at;
    for (const { text, action, replacement, grows } of literals) {
      for (let start = 0; start < seen.length; start++) {
        const rest = seen.slice(start);
        const full = rest.startsWith(text);
        const tail = full ? rest.slice(text.length) : "";
        const growing = grows === true && /^\+*$/.test(tail);
        if (!isEnd && (text.startsWith(rest) ? rest !== text || grows === true : full && growing)) {
          hold = Math.min(hold, (base ?? 0) + start);
        }
        if (isEnd || !full || (tail !== "" && !growing)) continue;
        out.push({
          code: text,
          category: "x-custom",
          severity: "low",
          guard,
          action,
          start: (base ?? 0) + start,
          end: at,
          decidedAt: at,
          replacement,
        });
        blocked ||= action === "block";
      }
    }
    return blocked;
  }

  return {
    read(piece, offset, out) {
      base ??= offset;
      for (let i = 0; i < piece.length; i++) {
        seen += piece[i];
        if (step(out, false)) return offset + i + 1;
      }
      return offset + piece.length;
    },
    end(offset, out) {
      base ??= offset;
      step(out, true);
      hold = offset;
    },
    holdFrom: () => hold,
    mark: () => {
      marked = { seen, base, hold };
    },
    rewind: () => {
      ({ seen, base, hold } = marked);
    },
  };
}
