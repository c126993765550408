import type { RequestEdit } from "./conversation.ts";
import type { Category, Severity } from "./finding.ts";
import type { LanguageMeasures } from "./language-measures.ts";
import type { RuleAction } from "./rule.ts";

/** Something a scanner decided about a stretch of its channel. */
export interface Detection {
  readonly code: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly guard: string;
  readonly action: RuleAction;
  /** UTF-16 offsets in the channel, end exclusive. A later detection of the same code and start with a greater end replaces this one. */
  readonly start: number;
  readonly end: number;
  /** Offset just after the code unit that decided it (the end of the text for decisions made there). */
  readonly decidedAt: number;
  /** For redactions. @default "[redacted]" */
  readonly replacement?: string | undefined;
  /** For blocks: what the person reads. */
  readonly reply?: string | undefined;
  /** For blocks: what they read when something of the answer was shown before. @default `reply` */
  readonly replyBehind?: string | undefined;
  /** For blocks decided at the end, about the whole channel: where all of it was shown by then, it is but a flag. */
  readonly ofWhole?: boolean | undefined;
  /**
   * For blocks: changes to the request with which the model may be asked once more. It is, when nothing of the answer
   * was released, no tool was called and this turn has not been asked again yet; else the block stands.
   */
  readonly retry?: readonly RequestEdit[] | QuotingRetry | undefined;
}

/** Changes to the request that quote what the model has thought. */
export interface QuotingRetry {
  /** UTF-16 offset in the reasoning at which the quote ends. */
  readonly quoteBefore: number;
  /** `thought`: the reasoning before it, as it was judged, with redactions; at most its last 2,000 code units. */
  readonly edits: (thought: string) => readonly RequestEdit[];
}

/**
 * Reads one channel of one turn piece by piece, with constant work per character. The law: however the text is
 * cut into pieces, the detections are the same. Pieces never cut a surrogate pair.
 */
export interface Scanner {
  /**
   * Reads `piece`, whose first code unit stands at `offset` in the channel, and appends what it decides to `out`.
   * Stops at once when it decides a block. Returns the offset just after the last code unit it read.
   */
  read(piece: string, offset: number, out: Detection[]): number;
  /**
   * The host's part ended at `offset`: what follows may be shown apart from what came before, or joined to it. A
   * scanner that knows words should find matches in both readings. Not called between `mark` and `rewind`.
   */
  border?(offset: number, out: Detection[]): void;
  /** The channel ended at `offset`: decides what was waiting for more text. */
  end(offset: number, out: Detection[]): void;
  /** First offset that may still become part of a match; the offset read so far when nothing may. Never decreases. */
  holdFrom(): number;
  /** How consistent the language of what was read is; for scanners that measure it. */
  measures?(): LanguageMeasures;
  /** Remembers this place, replacing the place remembered before. Called before every `read`. */
  mark(): void;
  /** Returns to the remembered place. The engine then reads a shorter piece again, to stop exactly where another scanner decided a block. */
  rewind(): void;
}
