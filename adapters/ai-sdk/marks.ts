import type { GuardVerdict } from "../shared/verdict.ts";

/**
 * Verdicts of responses that hosts keep only in part. `NoObjectGeneratedError` carries no provider metadata but the
 * very `headers` or `timestamp` object of the response, and that object is the key here. Nothing is added to it.
 */
const verdicts = new WeakMap<object, GuardVerdict>();

export function rememberVerdict(key: object, verdict: GuardVerdict): void {
  verdicts.set(key, verdict);
}

export function rememberedVerdict(key: unknown): GuardVerdict | undefined {
  return typeof key === "object" && key !== null ? verdicts.get(key) : undefined;
}
