import { GuardError, type R1Guard, type RequestEdit } from "r1guard";
import { markRetryable } from "./errors.ts";
import { Feed } from "./feed.ts";
import type { GuardedCall } from "./guarded-call.ts";
import { OutgoingCalls } from "./outgoing-calls.ts";
import { Output, type Sink } from "./output.ts";
import { type Envelope, emptyEnvelope } from "./parts.ts";

/** One answer on its way from the model to the caller. A call that asks for several answers has as many. */
export interface Lane {
  readonly call: GuardedCall;
  readonly feed: Feed;
  readonly output: Output;
  /** The lane of the second attempt, which goes on where this one was left. `complete`: this one had ended by itself. */
  readonly again: (edits: readonly RequestEdit[], complete: boolean) => Lane;
}

export function openLane(guard: R1Guard, call: GuardedCall, sinkOf: (envelope: Envelope) => Sink): Lane {
  const { turn, agentCalls, toolNames, isStructured } = call;
  const envelope = emptyEnvelope();
  const sink = sinkOf(envelope);
  const calls = new OutgoingCalls(agentCalls, toolNames);
  const output = new Output({ turn, sink, envelope, expose: guard.expose === true, calls });
  const open = (asked: GuardedCall): Lane => ({
    call: asked,
    output,
    feed: new Feed({ turn, output, envelope, isStructured, idFor: (given) => calls.idFor(given) }),
    again(edits, complete) {
      output.askAgain(complete);
      turn.askAgain();
      return open(asked.again(edits));
    },
  });
  return open(call);
}

/** The request was refused: writes the reply instead of asking the model. */
export async function refuse({ call: { turn }, output }: Lane): Promise<void> {
  if (turn.refusal !== undefined) output.release([{ kind: "blocked", outcome: turn.refusal }]);
  await turn.end();
}

/** The error for structured output that was blocked: it has no place for a reply, and a parser that chokes on one tells nothing. */
export function jsonFailure({ call: { turn, json } }: Lane): GuardError | undefined {
  if (!json || !turn.blocked) return undefined;
  const { block } = turn.report();
  const error = new GuardError(
    "output-blocked",
    "A guard blocked the structured output, so there is nothing to parse.",
    block === undefined ? {} : { guard: block.guard, finding: block.code },
  );
  return markRetryable(error, false);
}
