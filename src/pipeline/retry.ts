import type { RequestEdit } from "../core/conversation.ts";
import type { Detection, QuotingRetry } from "../core/scanner.ts";
import { VISIBLE } from "../text/blank.ts";
import { QuotableReasoning } from "./quotable-reasoning.ts";
import { checkedEdits } from "./request-stage.ts";
import type { Release } from "./turn.ts";

export interface RetryOptions {
  /** Whether the adapter can ask the model once more; `undefined` where it never can. */
  readonly canRetry: (() => boolean) | undefined;
  /** Whether some guard quotes the reasoning when it wants to ask once more. */
  readonly quotes: boolean;
}

/**
 * Whether and how the model is asked once more in a turn. It is asked as long as nobody has seen anything of its
 * answer: until then what it wrote can be taken back. Reasoning that went out stays.
 */
export class Retry<Item> {
  readonly #canRetry: (() => boolean) | undefined;
  readonly #reasoning: QuotableReasoning | undefined;
  /** Something other than text went out or waits to. */
  #output = false;
  /** Something of the answer that can be seen went out. */
  #answered = false;
  #attempts: 1 | 2 = 1;
  /** White space at the start of an answer, with what is queued behind it: models begin with it, and it alone is no answer. */
  readonly #blank: Release<Item>[] = [];

  constructor({ canRetry, quotes }: RetryOptions) {
    this.#canRetry = canRetry;
    this.#reasoning = canRetry !== undefined && quotes ? new QuotableReasoning() : undefined;
  }

  get attempts(): 1 | 2 {
    return this.#attempts;
  }

  /** What to keep of the reasoning; `undefined` where nobody quotes it. */
  get reasoning(): QuotableReasoning | undefined {
    return this.#attempts === 1 ? this.#reasoning : undefined;
  }

  /** The model called a tool, or sent something that is no text. */
  output(): void {
    this.#output = true;
  }

  /** The changes with which to ask once more; `undefined` where the block stands. Throws what a guard throws. */
  edits({ retry }: Detection): readonly RequestEdit[] | undefined {
    if (retry === undefined || !this.#open || this.#canRetry?.() !== true) return undefined;
    return checkedEdits(isQuoting(retry) ? retry.edits(this.#reasoning?.before(retry.quoteBefore) ?? "") : retry);
  }

  /** The model is asked once more: what was kept back of its first answer is dropped. */
  begin(): void {
    this.#attempts = 2;
    this.#blank.length = 0;
  }

  /** What of these releases goes on now. `last`: nothing comes after them. */
  pass(releases: Release<Item>[], last: boolean): Release<Item>[] {
    if (this.#canRetry === undefined || (!this.#open && this.#blank.length === 0)) return releases;
    // Nearly all of a trace goes this way.
    if (this.#blank.length === 0 && !releases.some(isAnswer)) return releases;
    const passed: Release<Item>[] = [];
    for (const release of releases) {
      if (isAnswer(release) && this.#open && VISIBLE.test(release.text)) this.#answered = true;
      const waits = this.#open && (isAnswer(release) || (release.kind === "item" && this.#blank.length > 0));
      if (waits) this.#blank.push(release);
      else passed.push(...this.#blank.splice(0), release);
    }
    if (last || !this.#open) passed.push(...this.#blank.splice(0));
    return passed;
  }

  /** Whether what was written until now can still be taken back. */
  get #open(): boolean {
    return this.#attempts === 1 && !this.#output && !this.#answered;
  }
}

function isAnswer<Item>(release: Release<Item>): release is Extract<Release<Item>, { kind: "text" }> {
  return release.kind === "text" && release.channel === "answer";
}

function isQuoting(retry: readonly RequestEdit[] | QuotingRetry): retry is QuotingRetry {
  return !Array.isArray(retry);
}
