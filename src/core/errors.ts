/** What went wrong, for code to branch on. */
export type GuardErrorCode =
  /** A profile, rule or option is not valid. */
  | "profile-invalid"
  /** A profile file could not be read or parsed. */
  | "profile-unreadable"
  /** A regular expression cannot be matched in linear time, or is too large. */
  | "pattern-unsupported"
  /** An argument is of the wrong kind. */
  | "input-invalid"
  /** A guard, classifier or store threw, or missed its deadline. */
  | "guard-failed"
  /** A tool call was refused; thrown inside `execute` so that the agent goes on without it. */
  | "tool-refused"
  /** A guard blocked structured output, which has no place for a reply. `guard` and `finding` say which and why. */
  | "output-blocked"
  /** The provider's stream or reply was broken; the original error may have quoted model output and is left out. */
  | "provider-failed";

const BRAND = Symbol.for("r1guard.error");

/** What an error can say beside its message. */
interface GuardErrorOptions {
  readonly cause?: unknown;
  readonly path?: string | undefined;
  readonly guard?: string | undefined;
  readonly finding?: string | undefined;
}

/** Every error this package throws. `message` says what happened and what to do, and never quotes a user's or model's text. */
export class GuardError extends Error {
  readonly code: GuardErrorCode;
  /** Dotted path of the offending field, when there is one. */
  readonly path: string | undefined;
  /** Name of the guard that decided, when one did. */
  readonly guard: string | undefined;
  /** Code of the finding it decided by, such as `language-script`. */
  readonly finding: string | undefined;

  constructor(code: GuardErrorCode, message: string, options: GuardErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "GuardError";
    this.code = code;
    this.path = options.path;
    this.guard = options.guard;
    this.finding = options.finding;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Recognises this package's errors, also across duplicate installs. */
export function isGuardError(value: unknown): value is GuardError {
  return typeof value === "object" && value !== null && (value as { [BRAND]?: unknown })[BRAND] === true;
}
