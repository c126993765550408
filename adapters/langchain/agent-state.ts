import { z } from "zod";

/**
 * What the middleware keeps in the agent's state, under a private key: numbers, ids and digests, never text. All of it
 * is optional, because `streamEvents` v2 starts an agent without the defaults of its state.
 */
const guardState = z.object({
  /** User turns so far. */
  turns: z.number().optional(),
  /** Calls of the last answer that a person approved. */
  approvals: z.array(z.object({ message: z.string(), call: z.string(), digest: z.string() })).optional(),
});

/** LangGraph leaves keys with an underscore out of an agent's input and output, so callers can neither send nor see them. */
export const stateSchema = z.object({ _r1guard: guardState.optional() });

/** The middleware's part of the agent's state. */
export type GuardState = z.infer<typeof guardState>;

/** Reads the part from a state of any origin. */
export function guardStateOf(state: unknown): GuardState {
  const read = stateSchema.safeParse({ _r1guard: (state as { _r1guard?: unknown } | null | undefined)?._r1guard });
  return read.data?._r1guard ?? {};
}
