import type { Finding } from "../core/finding.ts";
import type { Stage } from "../core/stage.ts";
import type { GuardErrorEvent } from "../events/event-map.ts";

/** What happens when a guard cannot tell: `closed` blocks, `open` lets through. Both are reported. */
export type FailMode = "open" | "closed";

/** Why a guard could not tell. */
export type FailureReason = GuardErrorEvent["reason"];

/** Thrown by `withDeadline`. */
export class DeadlineError extends Error {
  constructor(deadlineMs: number) {
    super(`No verdict within ${deadlineMs} ms.`);
    this.name = "DeadlineError";
  }
}

/** The finding that stands for a guard which could not tell. */
export function failureFinding(guard: string, stage: Stage): Finding {
  return { code: "guard-failed", category: "x-guard", severity: "high", stage, guard };
}

/** Whether a judge could not tell because the caller gave up: no guard failed then, and no answer is waited for. */
export function isAbortOf(callerSignal: AbortSignal | undefined, error: unknown): boolean {
  if (callerSignal?.aborted !== true) return false;
  return error === callerSignal.reason || (error instanceof Error && error.name === "AbortError");
}

/** Waits for a judge no longer than `deadlineMs`, then aborts it. A judge that answers at once costs no timer. */
export async function withDeadline<T>(
  judge: (signal: AbortSignal) => T | Promise<T>,
  deadlineMs: number,
  callerSignal: AbortSignal | undefined,
): Promise<T> {
  const controller = new AbortController();
  const answer = judge(controller.signal);
  if (!isPromise(answer)) return answer;
  // The race may be over before it rejects.
  answer.catch(() => {});
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort = () => {};
  try {
    const late = new Promise<never>((_, reject) => {
      abort = () => {
        controller.abort(callerSignal?.reason);
        reject(callerSignal?.reason ?? new DOMException("The caller gave up.", "AbortError"));
      };
      if (callerSignal?.aborted === true) abort();
      callerSignal?.addEventListener("abort", abort, { once: true });
      timer = setTimeout(() => {
        const error = new DeadlineError(deadlineMs);
        controller.abort(error);
        reject(error);
      }, deadlineMs);
    });
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
    callerSignal?.removeEventListener("abort", abort);
  }
}

/** Whether an answer has to be waited for. */
export function isPromise<T>(value: T | Promise<T>): value is Promise<T>;
export function isPromise(value: unknown): value is Promise<unknown>;
export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}
