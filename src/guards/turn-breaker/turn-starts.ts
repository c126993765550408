import type { TurnRequest } from "../../core/conversation.ts";
import type { GuardContext } from "../../core/guard.ts";
import type { TurnStart } from "./session-turns.ts";

/** What each running turn read when it began, so that it reads the session once and knows a trial it has claimed. */
export interface TurnStarts {
  /** Keeps what is being read; the reading fails when the context's signal aborts. `instead`: what stands for one that failed. */
  add(
    request: TurnRequest,
    context: GuardContext,
    reading: Promise<TurnStart>,
    instead?: ((error: unknown) => Promise<TurnStart>) | undefined,
  ): Promise<TurnStart>;
  /** What this turn has read; `undefined` when it has not. */
  of(request: TurnRequest, context: GuardContext): Promise<TurnStart> | undefined;
  /** The same, by a request in which texts may have been replaced since. */
  ofEdited(request: TurnRequest, context: GuardContext): Promise<TurnStart> | undefined;
  forget(request: TurnRequest, context: GuardContext): void;
}

interface Entry {
  readonly request: TurnRequest;
  readonly conversation: string | undefined;
  readonly reading: Promise<TurnStart>;
}

/**
 * Kept beside the turn's own objects and gone with them: its session handle, which tells turns that share a request
 * apart, and its request.
 */
export function turnStarts(): TurnStarts {
  const entries = new WeakMap<object, Entry>();

  function find(request: TurnRequest, { session }: GuardContext): Entry | undefined {
    const byHandle = entries.get(session);
    if (byHandle?.request === request) return byHandle;
    const byRequest = entries.get(request);
    return byRequest?.conversation === session.id ? byRequest : undefined;
  }

  function forget(request: TurnRequest, { session }: GuardContext): void {
    if (entries.get(session)?.request === request) entries.delete(session);
    entries.delete(request);
  }

  return {
    add(request, context, begun, instead) {
      const { session, signal } = context;
      const known = orAborted(begun, signal);
      const reading = instead === undefined ? known : known.catch(instead);
      const entry: Entry = { request, conversation: session.id, reading };
      entries.set(session, entry);
      entries.set(request, entry);
      entry.reading.catch(() => {
        // A store that hangs would cost the turn one deadline after another. One that fails may recover.
        if (!signal.aborted) forget(request, context);
      });
      return entry.reading;
    },
    of: (request, context) => find(request, context)?.reading,
    ofEdited(request, context) {
      const entry = entries.get(context.session);
      return entry !== undefined && isEdited(entry.request, request) ? entry.reading : find(request, context)?.reading;
    },
    forget,
  };
}

/** Edits replace text inside messages and leave their number and their roles. */
function isEdited({ messages }: TurnRequest, { messages: edited }: TurnRequest): boolean {
  return messages.length === edited.length && messages.every(({ role }, index) => role === edited[index]?.role);
}

function orAborted<T>(reading: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    const done = () => signal.removeEventListener("abort", abort);
    reading.then(resolve, reject).then(done, done);
  });
}
