/**
 * Why a phrase or pattern was refused. `syntax`: not a regular expression. `unsupported`: cannot be matched in
 * linear time, piece by piece. `empty`: matches the empty text, or a phrase without letters. `too-large`: over a
 * stated bound.
 */
export type PatternErrorReason = "syntax" | "unsupported" | "empty" | "too-large";

/** A phrase or pattern that cannot be compiled. The message says what to do; rooms above wrap it into their own error. */
export class PatternError extends Error {
  readonly reason: PatternErrorReason;
  /** Index of the offending phrase or pattern in the compiled list; `undefined` when the list as a whole is too large. */
  readonly index: number | undefined;

  constructor(
    reason: PatternErrorReason,
    message: string,
    options: { index?: number | undefined; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "PatternError";
    this.reason = reason;
    this.index = options.index;
  }
}
