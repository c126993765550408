import type { AIMessage, BaseMessage, ToolMessage } from "@langchain/core/messages";
import type { ApprovalRequest, CallInPlace, R1Guard } from "r1guard";
import { NAMESPACE, readVerdict } from "../shared/verdict.ts";
import { type GuardState, guardStateOf } from "./agent-state.ts";
import { type Approval, approve, decisionOf, type HostToolCall, toToolCall, type WaitingCall } from "./approvals.ts";
import { conversationIdOf } from "./call-options.ts";
import { field } from "./content.ts";
import { askPerson, type Interrupt, type PersonsDecision } from "./hitl.ts";
import { graphContext } from "./isolation.ts";
import { roleOf, toConversation } from "./messages.ts";
import { withCalls } from "./middleware-edits.ts";
import { answeredCalls, type MiddlewareContext } from "./middleware-model.ts";
import { DECLINED, refusalMessage, UNAVAILABLE } from "./refusal.ts";
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
  // A callback of the application's own is asked where the call runs.
  const waiting = context.guard.approvals.attended ? [] : waitingIn(answer, answered);
  if (waiting.length === 0) {
    const changes = answer === last ? {} : { messages: [answer] };
    const same = kept.turns === earlier.turns && (earlier.approvals ?? []).length === 0;
    return same && answer === last ? undefined : { ...changes, _r1guard: kept };
  }

  const outcome = await ask(context, [...state.messages.slice(0, at), answer], waiting, runtime);
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

/** A call that a person is asked about, and where its question is kept. */
interface Asked {
  readonly call: HostToolCall;
  readonly place: CallInPlace;
  readonly request: ApprovalRequest;
}

async function ask(
  { guard, options }: MiddlewareContext,
  messages: readonly BaseMessage[],
  waiting: readonly Waiting[],
  { interrupt }: RuntimeShape,
): Promise<Outcome> {
  const answer = messages.at(-1) as AIMessage;
  const graph = graphContext();
  const attended = options.attended ?? graph.checkpointed;
  if (!attended || typeof interrupt !== "function") {
    return { answer, approvals: [], refusals: waiting.map(({ call }) => refusalMessage(call)) };
  }
  const around = {
    messages: toConversation(messages).messages,
    conversationId: conversationIdOf(options, {}, graph, true),
    answerId: answer.id,
  };
  const asked = await Promise.all(
    waiting.map(async ({ call, why }): Promise<Asked> => {
      const place = { ...around, call: toToolCall(call) };
      const request = await guard.approvals.request({ ...place, decision: decisionOf(why) });
      return { call, place, request: since(request, why.requestedAt) };
    }),
  );
  const requests = asked.map(({ request }) => request);
  const decisions = await askPerson(requests, interrupt as Interrupt);
  return carryOut(guard, answer, asked, decisions);
}

/** The time to answer runs from when the call was judged, also where the question was put once more in another process. */
function since(request: ApprovalRequest, judgedAt: unknown): ApprovalRequest {
  if (typeof judgedAt !== "number" || judgedAt >= request.requestedAt) return request;
  const { requestedAt, expiresAt } = request;
  return { ...request, requestedAt: judgedAt, expiresAt: judgedAt + (expiresAt - requestedAt) };
}

/** `decisions`: one a call, or none where nobody gave an answer that fits. */
async function carryOut(
  guard: R1Guard,
  answer: AIMessage,
  asked: readonly Asked[],
  decisions: readonly PersonsDecision[] | undefined,
): Promise<Outcome> {
  const approvals: Approval[] = [];
  const refusals: ToolMessage[] = [];
  const edits = new Map<HostToolCall, HostToolCall>();
  for (const [index, question] of asked.entries()) {
    const { call } = question;
    const approved = await approvedCall(guard, question, decisions?.[index]);
    const approval = typeof approved === "string" ? undefined : await approve(answer.id, approved);
    if (typeof approved === "string") refusals.push(refusalMessage(call, approved));
    else if (approval === undefined) refusals.push(refusalMessage(call));
    else {
      approvals.push(approval);
      if (approved !== call) edits.set(call, approved);
    }
  }
  return { answer: edits.size === 0 ? answer : withCalls(answer, edits), approvals, refusals };
}

/** The call that may run, or what the model reads instead. What a person wrote is judged where it runs: by then the tool it names is known. */
async function approvedCall(
  { approvals }: R1Guard,
  { call, place, request }: Asked,
  decision: PersonsDecision | undefined,
): Promise<HostToolCall | string> {
  const { answer = {} } = decision ?? {};
  if (decision === undefined || Date.now() >= request.expiresAt) {
    const fault = decision === undefined ? "approval-failed" : "approval-expired";
    await approvals.reject({ ...place, answer, fault });
    return UNAVAILABLE;
  }
  if (decision.type === "reject") {
    await approvals.reject({ ...place, answer });
    return decision.message ?? DECLINED;
  }
  if (decision.type === "approve") return (await approvals.accept({ ...place, answer })).ok ? call : UNAVAILABLE;
  const back = await approvals.putBack(place.call, decision.args);
  if (!back.ok) {
    await approvals.reject({ ...place, answer, fault: back.fault });
    return UNAVAILABLE;
  }
  const edited = { ...call, name: decision.name, args: back.input };
  const accepted = await approvals.accept({ ...place, answer, edited: toToolCall(edited) });
  return accepted.ok ? edited : UNAVAILABLE;
}
