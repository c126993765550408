import type { TurnRequest } from "../../../core/conversation.ts";
import type { SessionHandle } from "../../../core/session.ts";
import type { ToolAction } from "../options.ts";
import type { TrajectoryFinding } from "./call-checks.ts";
import type { CallsSoFar } from "./calls-so-far.ts";

/** How many calls are too many. */
export interface CallLimits {
  readonly action: ToolAction;
  /** Most calls in one user turn; `null`: any number. */
  readonly perTurn: number | null;
  /** Most calls in one conversation; `null`: any number. */
  readonly perConversation: number | null;
}

/** Calls that the conversation has made in all turns, and that number when the user last spoke. */
const ALL = "calls";
const AT_START = "calls-at-start";

/**
 * Remembers how many calls there were when the user spoke. A history that is cut later does not hide those since. Where
 * no tool is offered no call can run, so nothing is asked of the store.
 */
export async function beginCounting({ messages, tools }: TurnRequest, session: SessionHandle): Promise<void> {
  if (session.id === undefined || tools.length === 0 || messages.at(-1)?.role !== "user") return;
  const [all, atStart] = await Promise.all([session.get(ALL), session.get(AT_START)]);
  if (all !== undefined && all !== atStart) await session.compareAndSet(AT_START, atStart, all);
}

/** Adds the calls of an answer that is over. */
export async function countCalls(calls: number, session: SessionHandle): Promise<void> {
  if (session.id !== undefined && calls > 0) await session.increment(ALL, calls);
}

/** Whether one more call is too many: the larger of what messages show and what the session counted decides. */
export async function checkBudget(
  { perTurn, perConversation }: CallLimits,
  { turn, conversation, answered }: CallsSoFar,
  { before, request }: { readonly before: readonly unknown[]; readonly request: TurnRequest },
  session: SessionHandle,
): Promise<readonly TrajectoryFinding[]> {
  const [all, atStart] =
    session.id === undefined ? [0, 0] : await Promise.all([count(session, ALL), count(session, AT_START)]);
  // The session learns of an answer's calls when the answer is over; where the call runs, it may be.
  const unknown = answered ? 0 : before.length + 1;
  const beginsTurn = !answered && request.messages.at(-1)?.role === "user";
  const inTurn = Math.max(turn.length + 1, (beginsTurn ? 0 : all - atStart) + unknown);
  const inConversation = Math.max(conversation.length + 1, all + unknown);
  const findings: TrajectoryFinding[] = [];
  if (perTurn !== null && inTurn > perTurn) findings.push(tooMany("tool-calls-turn"));
  if (perConversation !== null && inConversation > perConversation) findings.push(tooMany("tool-calls-conversation"));
  return findings;
}

async function count(session: SessionHandle, key: string): Promise<number> {
  const value = await session.get(key);
  return typeof value === "number" ? value : 0;
}

function tooMany(code: string): TrajectoryFinding {
  return { code, category: "x-loop", severity: "medium" };
}
