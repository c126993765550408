/** Notes that several requests wait for. */
export interface SharedNotes {
  readonly notes: Promise<string>;
  /** The notes, unless the signal comes first. Making them ends when everybody who waited has given up. */
  wait(signal: AbortSignal): Promise<string>;
}

/** Why making notes ended when nobody waited for them any more. */
export const GIVEN_UP: unique symbol = Symbol("Nobody waits for the notes any more.");

export class LateSummary extends Error {
  constructor(deadlineMs: number) {
    super(`No summary within ${deadlineMs} ms.`);
    this.name = "LateSummary";
  }
}

/** Begins to make notes. They are late after `deadlineMs`; an application's function may not look at its signal. */
export function sharedNotes(make: (signal: AbortSignal) => Promise<string>, deadlineMs: number): SharedNotes {
  const controller = new AbortController();
  const { signal } = controller;
  let waiting = 0;
  const timer = setTimeout(() => controller.abort(new LateSummary(deadlineMs)), deadlineMs);
  const notes = unlessAborted(make(signal), signal).finally(() => clearTimeout(timer));
  // Whoever waits is told; nobody may be left.
  notes.catch(() => {});
  return {
    notes,
    async wait(caller) {
      waiting += 1;
      try {
        return await unlessAborted(notes, caller);
      } finally {
        waiting -= 1;
        if (waiting === 0) controller.abort(GIVEN_UP);
      }
    },
  };
}

async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  let abort = () => {};
  try {
    return await Promise.race([
      promise,
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
