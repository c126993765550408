import { type GuardVerdict, NAMESPACE } from "../shared/verdict.ts";
import type { Metadata } from "./types.ts";

/** Metadata of our own beside the host's. */
export function withVerdict(verdict: GuardVerdict, host?: Metadata): Metadata {
  return { ...host, [NAMESPACE]: verdict };
}
