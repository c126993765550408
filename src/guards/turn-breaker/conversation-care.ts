import { GuardError } from "../../core/errors.ts";
import type { BreakerState, ConversationCare, ConversationStatus } from "../../core/guard.ts";
import type { SessionValue } from "../../core/session.ts";
import { arrive, isTrialDue, pass, statusOf, unused } from "./breaker-state.ts";
import { WEIGHTS } from "./health/weights.ts";
import type { TurnBreakerOptions } from "./options.ts";
import { type Kept, type Memory, readText, textOf } from "./session-text.ts";
import { KEY } from "./session-turns.ts";
import { countOthers } from "./standing.ts";
import type { Strain } from "./strain.ts";
import { FRESH } from "./wear.ts";

const MAX_ATTEMPTS = 32;

/** For the people who look after conversations: what the session knows of one, and a fresh start for it. */
export function conversationCare(options: TurnBreakerOptions): ConversationCare {
  return {
    async status(session) {
      return statusIn(readText(await session.get(KEY)), options);
    },
    async reset(session) {
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
        const stored = await session.get(KEY);
        // Turns that run count for nothing any more: their marks are gone.
        const next = textOf({ memory: RESET, begun: [] });
        if (await session.compareAndSet(KEY, stored, next)) return stateIn(stored, options);
      }
      throw new GuardError(
        "guard-failed",
        "The breaker was not reset: the conversation's state was changed each time in between. Try again.",
        {
          guard: "turn-breaker",
        },
      );
    },
  };
}

/** Nothing is counted, and the next request's earlier turns are forgiven. */
const RESET: Memory = {
  before: unused,
  after: unused,
  wear: { before: FRESH, after: FRESH },
  tips: [],
  turns: 0,
  reset: "due",
  state: "closed",
  since: 1,
  health: 1,
  signals: [],
};

/** What cannot be read has refused every turn. */
function stateIn(stored: SessionValue | undefined, options: TurnBreakerOptions): BreakerState {
  try {
    return statusIn(readText(stored), options)?.state ?? "closed";
  } catch {
    return "open";
  }
}

function statusIn({ memory, begun }: Kept, options: TurnBreakerOptions): ConversationStatus | undefined {
  const running = countOthers(begun, memory?.tips ?? []);
  if (memory === undefined && running === 0) return undefined;
  const {
    after = unused,
    wear = RESET.wear,
    turns = 0,
    state = "closed",
    since = 1,
    health = 1,
    signals = [],
  } = memory ?? {};
  const strain = strainOf(health, signals, wear.after);
  const arrival = arrive(pass(after, running), options, strain);
  // Whoever has begun has the trial.
  const next = isTrialDue(after, options) && running > 0 ? { ...arrival, state: "open" as const } : arrival;
  return {
    ...statusOf(next, strain, next.state === state ? since : turns + running + 1),
    turns: turns + running,
    counted: after.phase === "counting" ? after.turns + running : undefined,
    unfinished: running,
    risk: wear.after.risk,
    answers: wear.after.numbers,
  };
}

function strainOf(health: number, values: readonly number[], { risk, worn }: Memory["wear"]["after"]): Strain {
  const names = Object.keys(WEIGHTS);
  const signals = names.map((name, index) => ({ name, value: values[index] ?? 1, why: "as the last turn found it" }));
  // What another version has written has other signals.
  return { health, signals: values.length === names.length ? signals : [], worst: [], risk, worn };
}
