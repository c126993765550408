import type { Message, TurnRequest } from "../core/conversation.ts";
import { GuardError } from "../core/errors.ts";
import type { Finding } from "../core/finding.ts";
import type { Guard } from "../core/guard.ts";
import type { HandOff, HandoffWish } from "../core/handoff.ts";
import { withoutTrace } from "../text/without-trace.ts";
import { type FailMode, failureFinding } from "./enforcement.ts";
import { InvalidAnswer } from "./judge.ts";
import type { TurnLog } from "./turn-log.ts";

/** What handing a turn off needs. */
export interface HandOffOptions {
  readonly handOff: HandOff;
  readonly failMode: FailMode;
  /** What the person reads when nobody could answer, and the conversation is not over. */
  readonly blocked: () => string;
  /** Aborts when the caller gives up or the turn ends. */
  readonly signal: AbortSignal;
  readonly log: TurnLog;
}

/**
 * Asks for somebody who answers in the model's place. Returns the reply piece by piece; `undefined` when the model is to
 * be asked, or when the turn was refused, which the log then says. The first piece is waited for, so that somebody who
 * cannot answer is known before anything was shown.
 */
export async function handOff(
  guard: Guard,
  wish: HandoffWish,
  request: TurnRequest,
  { handOff: ask, failMode, blocked, signal, log }: HandOffOptions,
): Promise<AsyncIterable<string> | undefined> {
  const { state, reasons, health } = wish.status;
  const tell = (taken: boolean) =>
    log.events?.emit("handoff", { ...log.ids, guard: guard.name, state, reasons, health, taken });
  const fail = (error: unknown) =>
    log.recordFailure(guard.name, "input", error instanceof InvalidAnswer ? "invalid-answer" : "threw", error);
  const finding = (code: string): Finding => ({
    code,
    category: "x-turns",
    severity: "low",
    stage: "input",
    guard: guard.name,
  });
  try {
    const { conversationId, json = false } = request;
    const messages = request.messages.map(withoutReasoning);
    const answer: unknown = await orAborted(
      Promise.resolve(ask({ conversationId, messages, state, reasons, health, json, signal })),
      signal,
    );
    const pieces = answer === undefined || answer === null ? undefined : piecesOf(answer, signal);
    const first = await pieces?.next();
    tell(pieces !== undefined);
    if (pieces === undefined || first === undefined) {
      const untaken = finding("handoff-untaken");
      log.record(guard.name, "input", {
        action: wish.untaken === "refuse" ? "block" : "flag",
        findings: [untaken],
      });
      if (wish.untaken === "refuse") log.recordBlock(wish.findings, wish.reply);
      return undefined;
    }
    log.record(guard.name, "input", { action: "flag", findings: [finding("handed-off")] });
    return resumed(first, pieces, signal, fail);
  } catch (error) {
    // The caller has given up: the adapter ends the call as its host does.
    if (signal.aborted) return failing(signal.reason);
    tell(false);
    fail(error);
    const failed = failureFinding(guard.name, "input");
    log.record(guard.name, "input", { action: failMode === "closed" ? "block" : "flag", findings: [failed] });
    if (failMode === "open") return undefined;
    if (wish.untaken === "refuse") log.recordBlock(wish.findings, wish.reply);
    else log.recordBlock([failed], blocked());
    return undefined;
  }
}

/** What was thought is nobody else's to read, nor to go on from. */
function withoutReasoning({ reasoning: _, ...message }: Message): Message {
  return message.role === "assistant" ? { ...message, content: withoutTrace(message.content) } : message;
}

/** The reply as pieces. An application may be plain JavaScript. */
async function* piecesOf(answer: unknown, signal: AbortSignal): AsyncGenerator<string, void> {
  const reply: unknown = (answer as { reply?: unknown }).reply;
  if (typeof reply === "string") {
    yield reply;
    return;
  }
  const open = (reply as Partial<AsyncIterable<unknown>> | null | undefined)?.[Symbol.asyncIterator];
  if (typeof open !== "function") throw new InvalidAnswer("handoff gave no reply: a string, or strings one by one.");
  const iterator: AsyncIterator<unknown> = open.call(reply);
  let done = false;
  try {
    for (;;) {
      const next = await orAborted(iterator.next(), signal);
      done = next.done === true;
      if (done) return;
      if (typeof next.value !== "string") throw new InvalidAnswer("handoff gave a piece that is no string.");
      yield next.value;
    }
  } finally {
    // Not awaited: some sources never settle.
    if (!done) iterator.return?.()?.then(undefined, () => {});
  }
}

async function* resumed(
  first: IteratorResult<string, void>,
  rest: AsyncGenerator<string, void>,
  signal: AbortSignal,
  onFailure: (error: unknown) => void,
): AsyncGenerator<string, void> {
  if (first.done === true) return;
  try {
    yield first.value;
    for await (const piece of rest) yield piece;
  } catch (error) {
    if (signal.aborted) throw error;
    onFailure(error);
    throw error instanceof InvalidAnswer ? new GuardError("provider-failed", error.message) : error;
  } finally {
    await rest.return();
  }
}

// biome-ignore lint/correctness/useYield: it fails before it has anything
async function* failing(reason: unknown): AsyncGenerator<string, void> {
  throw reason;
}

/** A promise that rejects when the signal aborts. */
function orAborted<T>(waiting: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    waiting.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
