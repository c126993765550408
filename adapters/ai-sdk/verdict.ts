import { type GuardVerdict, NAMESPACE } from "../shared/verdict.ts";
import type { Metadata } from "./types.ts";

/** On reasoning of an attempt that another one took the place of. Models are not sent it again. */
export const TAKEN_BACK = { kind: "taken-back" } as const;

/** Whether the metadata says so. */
export function isTakenBack(metadata: Metadata | undefined): boolean {
  const ours: unknown = metadata?.[NAMESPACE];
  return typeof ours === "object" && ours !== null && (ours as { kind?: unknown }).kind === TAKEN_BACK.kind;
}

/** Metadata of our own beside the host's. */
export function withVerdict(verdict: GuardVerdict, host?: Metadata): Metadata {
  return { ...host, [NAMESPACE]: verdict };
}
