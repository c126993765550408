import type { Message } from "../../core/conversation.ts";
import type { GuardContext } from "../../core/guard.ts";
import { sha256 } from "../../core/sha256.ts";
import type { Summarise } from "../../core/summarise.ts";
import { controlTokenReplacements } from "../prompt-hygiene/control-tokens.ts";
import type { UserTurn } from "./derive-turns.ts";
import { resultsOf } from "./remedies.ts";
import { withoutTrace } from "./without-trace.ts";

/** Most UTF-16 code units of a summary: about a thousand tokens. What is longer is cut. */
export const MOST_SUMMARY = 4_000;
/** Summaries that are kept; the one that was used longest ago goes first. */
const MOST_KEPT = 256;

/** Who summarises, and how long it may take. */
export interface SummaryOptions {
  readonly summarise: Summarise;
  /** Milliseconds after which the remedy does without. */
  readonly deadlineMs: number;
}

/** Notes on what was answered and found in the turns before the latest; `undefined` where there is nothing to note, or nobody could. */
export type Summaries = (turns: readonly UserTurn[], context: GuardContext) => Promise<string | undefined>;

/**
 * Asks for each summary once: steps of an agent loop and retries find it kept, under a digest of the conversation's id
 * and of every word it was made of.
 */
export function summaries({ summarise, deadlineMs }: SummaryOptions): Summaries {
  const kept = new Map<string, string>();

  function keep(key: string, notes: string): void {
    kept.delete(key);
    kept.set(key, notes);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  }

  return async (turns, { session, signal, reportFailure, observing = false }) => {
    const messages = turns.slice(0, -1).flatMap(messagesOf);
    // Where nothing is carried out, nobody is to pay for it.
    if (observing || messages.every(({ role }) => role === "user")) return undefined;
    const key = await sha256(JSON.stringify([session.id, messages]));
    let notes = kept.get(key);
    if (notes === undefined) {
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(new LateSummary(deadlineMs)), deadlineMs);
      try {
        notes = readable(await inTime(summarise, messages, AbortSignal.any([signal, late.signal])));
      } catch (error) {
        // A caller who has given up needs no remedy.
        if (signal.aborted) throw error;
        reportFailure?.(
          error instanceof LateSummary ? "deadline" : error instanceof TypeError ? "invalid-answer" : "threw",
          error,
        );
        return undefined;
      } finally {
        clearTimeout(timer);
      }
    }
    keep(key, notes);
    return notes;
  };
}

function messagesOf(turn: UserTurn): Message[] {
  const { texts, answer } = turn;
  return [
    ...texts.map((content): Message => ({ role: "user", content })),
    ...resultsOf(turn).map((content): Message => ({ role: "tool", content })),
    ...(answer === undefined ? [] : [{ role: "assistant" as const, content: withoutTrace(answer) }]),
  ];
}

class LateSummary extends Error {
  constructor(deadlineMs: number) {
    super(`No summary within ${deadlineMs} ms.`);
    this.name = "LateSummary";
  }
}

/** The answer, unless the signal comes first: an application's function may not look at it. */
async function inTime(summarise: Summarise, messages: readonly Message[], signal: AbortSignal): Promise<unknown> {
  let abort = () => {};
  try {
    return await Promise.race([
      Promise.resolve(summarise({ messages, signal })),
      new Promise<never>((_, reject) => {
        abort = () => reject(signal.reason);
        signal.addEventListener("abort", abort, { once: true });
        if (signal.aborted) abort();
      }),
    ]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

/** A model wrote it, from texts that are not the user's: no structure of a prompt in it, and no more than fits. */
function readable(answer: unknown): string {
  if (typeof answer !== "string" || answer.trim() === "") throw new TypeError("summarise gave no text.");
  const text = answer.trim();
  const cut = text.length <= MOST_SUMMARY ? text : `${text.slice(0, MOST_SUMMARY - 1).toWellFormed()}…`;
  return controlTokenReplacements(cut).reduce(
    (notes, { find, replacement }) => notes.replaceAll(find, () => replacement),
    cut,
  );
}
