import type { Category, Severity } from "../core/finding.ts";

/** What a classifier says about a text. */
export interface Classification {
  readonly category: Category;
  /** Finding code. @default the classifier's name */
  readonly code?: string | undefined;
  readonly severity?: Severity | undefined;
}

/**
 * A judge from outside: a local model, a hosted guard model, a moderation API. It answers with what it found, `[]`
 * for nothing, and throws (or misses the profile's deadline) when it could not tell; the fail mode decides then.
 */
export interface Classifier {
  readonly name: string;
  /** Texts it judges, each whole: with `stream.mode: "window"` they have been released by then, so use `block` or `full` to prevent. */
  readonly stages: readonly ("input" | "reasoning" | "answer")[];
  classify(
    subject: { readonly stage: "input" | "reasoning" | "answer"; readonly text: string },
    options: { readonly signal: AbortSignal },
  ): Promise<readonly Classification[]> | readonly Classification[];
}
