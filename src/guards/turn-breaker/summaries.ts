import type { Message } from "../../core/conversation.ts";
import type { GuardContext } from "../../core/guard.ts";
import { sha256 } from "../../core/sha256.ts";
import type { Summarise } from "../../core/summarise.ts";
import { withoutTrace } from "../../text/without-trace.ts";
import type { UserTurn } from "./derive-turns.ts";
import { harmless } from "./harmless.ts";
import { resultsOf } from "./remedies.ts";
import { GIVEN_UP, LateSummary, type SharedNotes, sharedNotes } from "./shared-notes.ts";

/** Most UTF-16 code units of a summary: about a thousand tokens. What is longer is cut. */
export const MOST_SUMMARY = 4_000;
/** Summaries that are kept; the one that was used longest ago goes first. */
const MOST_KEPT = 256;
/** Milliseconds in which a summary that failed is not asked for again: the steps of a turn would each wait for the deadline. */
const SILENT_MS = 60_000;

/** Who summarises, and how long it may take. */
export interface SummaryOptions {
  readonly summarise: Summarise;
  /** Milliseconds after which the remedy does without. */
  readonly deadlineMs: number;
}

/** Notes on what was answered and found in the turns before the latest; `undefined` where there is nothing to note, or nobody could. */
export type Summaries = (turns: readonly UserTurn[], context: GuardContext) => Promise<string | undefined>;

/** Notes that are being made, are there, or could not be had: then until when nobody is asked again. */
type Entry = { readonly making: SharedNotes } | { readonly notes: string } | { readonly failedUntil: number };

/**
 * Asks for each summary once: steps of an agent loop, retries and requests side by side share it, under a digest of the
 * conversation's id and of every word it is made of. A failure is told by each request that waited for it, and for a
 * minute nobody is asked again.
 */
export function summaries({ summarise, deadlineMs }: SummaryOptions): Summaries {
  const kept = new Map<string, Entry>();

  function keep(key: string, entry: Entry): void {
    kept.delete(key);
    kept.set(key, entry);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  }

  function make(key: string, messages: readonly Message[]): SharedNotes {
    const making = sharedNotes(async (signal) => readable(await summarise({ messages, signal })), deadlineMs);
    making.notes.then(
      (notes) => keep(key, { notes }),
      (error) => {
        if (error === GIVEN_UP) kept.delete(key);
        else keep(key, { failedUntil: Date.now() + SILENT_MS });
      },
    );
    keep(key, { making });
    return making;
  }

  return async (turns, { session, signal, reportFailure, observing = false }) => {
    const messages = turns.slice(0, -1).flatMap(messagesOf);
    // Where nothing is carried out, nobody is to pay for it.
    if (observing || messages.every(({ role }) => role === "user")) return undefined;
    const key = await sha256(JSON.stringify([session.id, messages]));
    const known = kept.get(key);
    if (known !== undefined) keep(key, known);
    if (known !== undefined && "notes" in known) return known.notes;
    if (known !== undefined && "failedUntil" in known && Date.now() < known.failedUntil) return undefined;
    const making = known !== undefined && "making" in known ? known.making : make(key, messages);
    try {
      return await making.wait(signal);
    } catch (error) {
      // A caller who has given up needs no remedy.
      if (signal.aborted) throw error;
      const reason =
        error instanceof LateSummary ? "deadline" : error instanceof NoSummary ? "invalid-answer" : "threw";
      reportFailure?.(reason, error);
      return undefined;
    }
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

/** What the answer was is not said: it may be anybody's words. */
class NoSummary extends Error {}

/** A model wrote it, from texts that are not the user's: no structure of a prompt in it, and no more than fits. */
function readable(answer: unknown): string {
  const written = typeof answer === "string" ? answer.trim() : "";
  // Of notes that mention a closing tag nothing is cut: only a trace that was opened is one.
  const text = written.slice(0, 7).toLowerCase() === "<think>" ? withoutTrace(written) : written;
  if (text === "") throw new NoSummary("summarise gave no text.");
  const cut = text.length <= MOST_SUMMARY ? text : `${text.slice(0, MOST_SUMMARY - 1).toWellFormed()}…`;
  return harmless(cut);
}
