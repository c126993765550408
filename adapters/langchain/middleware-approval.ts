import type { AIMessage, BaseMessage, ToolMessage } from "@langchain/core/messages";
import type { R1Guard } from "r1guard";
import { NAMESPACE, readVerdict } from "../shared/verdict.ts";
import { type GuardState, guardStateOf } from "./agent-state.ts";
import { type Approval, approve, decisionOf, type HostToolCall, type WaitingCall } from "./approvals.ts";
import { conversationIdOf } from "./call-options.ts";
import { field } from "./content.ts";
import { askPerson, type Interrupt, type PersonsDecision } from "./hitl.ts";
import { graphContext } from "./isolation.ts";
import { roleOf } from "./messages.ts";
import { withCalls } from "./middleware-edits.ts";
import { answeredCalls, type MiddlewareContext } from "./middleware-model.ts";
import { DECLINED, refusalMessage } from "./refusal.ts";
import { callsOf, markOf } from "./tool-judge.ts";
import { guardFinished, toolsNamedIn } from "./unguarded.ts";

/** What of LangChain's runtime is read. */
export interface RuntimeShape {
  readonly interrupt?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** What the hook changes in the agent's state. */
export interface AfterModelUpdate {
  readonly messages?: BaseMessage[];
  readonly _r1guard?: GuardState;
  readonly jumpTo?: "model";
}

/**
 * After the model: judges an answer that came past the guarded model, and asks a person about the calls that wait for
 * one, all at once. LangGraph runs this once more when the person has answered, maybe in another process, so it
 * depends on the state alone.
 */
export async function afterModel(
  context: MiddlewareContext,
  state: { readonly messages: readonly BaseMessage[] },
  runtime: RuntimeShape,
): Promise<AfterModelUpdate | undefined> {
  const at = state.messages.findLastIndex((message) => roleOf(message) === "assistant");
  const last = state.messages[at] as AIMessage | undefined;
  if (last === undefined) return undefined;
  const answer = await guarded(context, last, state, runtime);
  const earlier = guardStateOf(state);
  const kept = keptState(earlier, answer);
  const answered = new Set(state.messages.slice(at + 1).map((message) => field(message, "tool_call_id")));
  const waiting = waitingIn(answer, answered);
  if (waiting.length === 0) {
    const changes = answer === last ? {} : { messages: [answer] };
    const same = kept.turns === earlier.turns && (earlier.approvals ?? []).length === 0;
    return same && answer === last ? undefined : { ...changes, _r1guard: kept };
  }

  const outcome = await ask(context, answer, waiting, runtime);
  const changed = outcome.answer === last ? [] : [outcome.answer];
  const refused = new Set(outcome.refusals.map((message) => message.tool_call_id));
  const pending = callsOf(outcome.answer).some(({ id }) => !refused.has(id ?? "") && !answered.has(id));
  return {
    messages: [...changed, ...outcome.refusals],
    _r1guard: { ...kept, approvals: outcome.approvals },
    // Without the jump an agent ends on the refusal, in silence.
    ...(pending ? {} : { jumpTo: "model" }),
  };
}

/** An answer that no guarded model gave: another middleware's, or a cache's. It is judged whole. */
async function guarded(
  { guard, options, tools }: MiddlewareContext,
  answer: AIMessage,
  { messages }: { readonly messages: readonly BaseMessage[] },
  { signal }: RuntimeShape,
): Promise<AIMessage> {
  if (markOf(answer) !== undefined) return answer;
  const before = messages.slice(0, messages.indexOf(answer));
  const settings = { tools: toolsNamedIn(answer, tools), turnNumber: undefined, callIds: answeredCalls(before) };
  return guardFinished({ message: answer, messages: before, settings, signal }, guard, options);
}

/** Approvals are for the calls of one answer. A conversation that went well on trial is counted anew. */
function keptState({ turns }: GuardState, answer: AIMessage): GuardState {
  const verdict = readVerdict(answer.response_metadata[NAMESPACE]);
  const recovered = verdict?.breaker === "half-open" && verdict.action !== "block";
  return recovered ? { turns: 1 } : { turns };
}

interface Waiting {
  readonly call: HostToolCall;
  readonly why: WaitingCall;
}

/** Calls of the answer that wait for a person and that nobody has answered yet, in their order. */
function waitingIn(answer: AIMessage, answered: ReadonlySet<unknown>): Waiting[] {
  const waiting = markOf(answer)?.waiting ?? [];
  return callsOf(answer).flatMap((call) => {
    const why = waiting.find(({ toolCallId }) => toolCallId === call.id);
    return why === undefined || answered.has(call.id) ? [] : [{ call, why }];
  });
}

interface Outcome {
  readonly answer: AIMessage;
  readonly approvals: Approval[];
  readonly refusals: ToolMessage[];
}

async function ask(
  context: MiddlewareContext,
  answer: AIMessage,
  waiting: readonly Waiting[],
  { interrupt }: RuntimeShape,
): Promise<Outcome> {
  const { guard, options } = context;
  const graph = graphContext();
  const attended = options.attended ?? graph.checkpointed;
  const report = reporter(guard, conversationIdOf(options, {}, graph, true));
  const decisions = await askPerson(
    waiting.map(({ call, why }) => ({ call, reason: why.reason })),
    {
      interrupt: attended && typeof interrupt === "function" ? (interrupt as Interrupt) : undefined,
      onPause: () => waiting.forEach(({ why }) => void report("request", why)),
    },
  );
  if (decisions === undefined) {
    return { answer, approvals: [], refusals: waiting.map(({ call }) => refusalMessage(call)) };
  }
  return carryOut(answer, waiting, decisions, report);
}

type Report = (phase: "request" | PersonsDecision["type"], call: WaitingCall) => void;

function reporter(guard: R1Guard, conversationId: string | undefined): Report {
  return (phase, call) => guard.reportApproval({ phase, decision: decisionOf(call), conversationId });
}

async function carryOut(
  answer: AIMessage,
  waiting: readonly Waiting[],
  decisions: readonly PersonsDecision[],
  report: Report,
): Promise<Outcome> {
  const approvals: Approval[] = [];
  const refusals: ToolMessage[] = [];
  const edits = new Map<HostToolCall, HostToolCall>();
  for (const [index, { call, why }] of waiting.entries()) {
    const decision = decisions[index];
    if (decision === undefined) continue;
    report(decision.type, why);
    if (decision.type === "reject") {
      refusals.push(refusalMessage(call, decision.message ?? DECLINED));
      continue;
    }
    // What a person wrote is judged where it runs: by then the tool it names is known.
    const approved = decision.type === "edit" ? { ...call, name: decision.name, args: decision.args } : call;
    if (approved !== call) edits.set(call, approved);
    const approval = await approve(answer.id, approved);
    if (approval !== undefined) approvals.push(approval);
  }
  return { answer: edits.size === 0 ? answer : withCalls(answer, edits), approvals, refusals };
}
