import * as z from "zod";
import { positive } from "./values.ts";

export const healthShape = {
  /** Health, 1 = healthy to 0 = broken, below which the remedy applies. */
  degraded: z.number().min(0).max(1),
  /** Health below which the model is not called any more. Not above `degraded`. */
  open: z.number().min(0).max(1),
};

export const riskShape = {
  /** Risk of findings from which the remedy applies. A finding adds 0.5 (low), 1, 2 or 4 (critical), 2.5 in one turn at most; a quarter is forgotten with each turn. */
  degraded: z.number().positive(),
  /** Risk from which the model is not called any more. Not below `degraded`. */
  open: z.number().positive(),
};

export const turnsShape = {
  /** User turns from which the conversation counts as degraded. Not above `maxTurns`; 6, or `maxTurns` if that is less. */
  warnAt: positive,
  /** User turns after which the model is not called any more. */
  maxTurns: positive,
  /** Remedy for a degraded conversation. `handoff` lets the `handoff` of `createGuard` answer; `consolidate` when nobody does. */
  onDegraded: z.enum(["flag", "snowball", "recap", "consolidate", "handoff"]),
  /** What happens once a conversation is over. `handoff` lets the `handoff` of `createGuard` answer; `refuse` when nobody does. */
  onOpen: z.enum(["refuse", "flag", "handoff"]),
  /** Turns that are refused before one is let through on trial. */
  cooldownTurns: z.int().nonnegative(),
  /** When signals of degradation count: answers that grow, agree, repeat, miss what was asked, or fail. */
  health: z.strictObject(healthShape),
  /** When findings of several turns together count. */
  risk: z.strictObject(riskShape),
};
