/** Least length, in UTF-16 code units, of a token that says where it came from. */
const LEAST_TOKEN = 12;
/** Least length of what is left of a piece without its marks, and how much of it is compared. */
const LEAST_PIECE = 8;
const LONGEST_PIECE = 24;
/** Of a long piece, what is compared begins so far before its first digit: the words before it are many texts' own. */
const BEFORE_DIGIT = 12;

const TOKEN = /[\p{L}\p{N}_-]+/gu;
const DIGIT = /\p{Nd}/u;
const DATE = /^\d{4}-?\d{2}-?\d{2}(?:T\d{0,6}Z?)?$/u;
const MAIL_RUN = /[\p{L}\p{N}._%+@-]+/gu;
const MAIL = /^[^@]+@[^@]+\.[^@.]+$/u;
const DOTS = /^\.+|\.+$/gu;
const NO_DATA = /[^\p{L}\p{N}]+/gu;

/**
 * What is so particular about a text that it is met nowhere else by chance: tokens of at least 12 code units with a
 * digit in them (ids, keys, numbers; no dates), and mail addresses. In lower case. Linear in the text's length.
 */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.length >= LEAST_TOKEN && DIGIT.test(token) && !DATE.test(token)) tokens.push(token.toLowerCase());
  }
  return [...tokens, ...mailsIn(text)];
}

/** Mail addresses in a text, in lower case. */
export function mailsIn(text: string): string[] {
  if (!text.includes("@")) return [];
  return Array.from(text.matchAll(MAIL_RUN), ([run]) => run.replaceAll(DOTS, "").toLowerCase()).filter((run) =>
    MAIL.test(run),
  );
}

/** Pieces of private texts, and who knows each already. */
export interface Pieces {
  /** Remembers a piece that came from the given hosts. */
  add(piece: string, from: readonly string[]): void;
  /** Number of pieces. */
  readonly size: number;
  /** The pieces that stand in a text, whatever marks and blanks stand in them there. Linear in the text's length. */
  foundIn(text: string): Iterable<string>;
  /** Whether a host handed the piece out. */
  isFrom(piece: string, host: string): boolean;
}

export function pieces(): Pieces {
  const hosts = new Map<string, Set<string>>();
  /** By the first letters of pieces: the lengths they have. There are few of them, so a look-up is cheap. */
  const lengths = new Map<string, Set<number>>();
  return {
    add(given, from) {
      const piece = compared(given);
      if (piece.length < LEAST_PIECE) return;
      const start = piece.slice(0, LEAST_PIECE);
      lengths.set(start, (lengths.get(start) ?? new Set()).add(piece.length));
      const known = hosts.get(piece) ?? new Set();
      for (const host of from) known.add(host);
      hosts.set(piece, known);
    },
    get size() {
      return hosts.size;
    },
    *foundIn(given) {
      const text = compact(given);
      for (let at = 0; at + LEAST_PIECE <= text.length; at++) {
        for (const length of lengths.get(text.slice(at, at + LEAST_PIECE)) ?? []) {
          const piece = text.slice(at, at + length);
          if (hosts.has(piece)) yield piece;
        }
      }
    },
    isFrom: (piece, host) => hosts.get(piece)?.has(host) === true,
  };
}

function compared(piece: string): string {
  const plain = compact(piece);
  const from = plain.length <= LONGEST_PIECE ? 0 : Math.max(0, plain.search(DIGIT) - BEFORE_DIGIT);
  return plain.slice(from, from + LONGEST_PIECE);
}

/** Letters and digits alone, wide ones made plain, in lower case: however something is grouped, it is the same. */
function compact(text: string): string {
  return text.normalize("NFKC").replaceAll(NO_DATA, "").toLowerCase();
}
