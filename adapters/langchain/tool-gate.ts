import type { BaseMessage } from "@langchain/core/messages";
import type { Approvals, CallInPlace, R1Guard, ToolCallDecision } from "r1guard";
import type { HostToolCall } from "./approvals.ts";
import type { GuardChatModelOptions } from "./call-options.ts";
import { askPerson, type Interrupt, type PersonsDecision } from "./hitl.ts";
import { graphContext } from "./isolation.ts";
import { ALREADY_MADE, DECLINED, UNAVAILABLE } from "./refusal.ts";
import { codesOf, type Judgement, judgeCall, takeClearance } from "./tool-judge.ts";

export interface GuardToolsOptions {
  /** Name of the MCP server that all these tools come from, for `tools.trustedServers` of the profile. @default none */
  readonly server?: string | undefined;
  /**
   * Stable id of the conversation, for events and session state, or a function that tells it per call.
   * @default the `thread_id` of the LangGraph graph around the call; outside of graphs, none
   */
  readonly conversationId?: GuardChatModelOptions["conversationId"];
  /**
   * `interrupt` of `@langchain/langgraph`, to ask a person about calls that need approval. Without it they are refused.
   * Calls that a node starts together are asked about together, and none of them runs before the answer.
   */
  // biome-ignore lint/suspicious/noExplicitAny: LangGraph's own signature
  readonly interrupt?: ((value: any) => unknown) | undefined;
}

/** What stands before a tool. */
export interface ToolGate {
  readonly tool: { readonly name: string };
  readonly guard: R1Guard;
  readonly options: GuardToolsOptions;
}

/** Whether a call may run, and with which arguments: a person may have changed them. */
export type Permission =
  | {
      readonly allowed: true;
      readonly args: unknown;
      /** To be told when the tool pauses in the middle of its run, so that it may go on. */
      readonly pause?: () => Promise<void>;
    }
  | { readonly allowed: false; readonly modelMessage: string };

interface Candidate {
  readonly gate: ToolGate;
  readonly call: HostToolCall;
  readonly judge: (call: HostToolCall) => Promise<Judgement>;
  /** Where the call is made, the same each time that a graph runs the node anew; `undefined` outside of graphs. */
  readonly place: string | undefined;
  /** What runs it: the graph's task. */
  readonly runner: string | undefined;
}

/**
 * Decides about a call that is about to run. To be called at the moment the tool is: calls that one step of a graph
 * starts in the same moment belong together.
 */
export function permit(gate: ToolGate, given: HostToolCall, config: unknown): Promise<Permission> {
  const { guard, options } = gate;
  if (takeClearance(guard, given, gate.tool)) return Promise.resolve({ allowed: true, args: given.args });
  // Calls by hand have no id, and each is a question of its own.
  const call = guard.approvals.attended ? { ...given, id: given.id ?? crypto.randomUUID() } : given;
  const graph = graphContext();
  const asks = options.interrupt !== undefined || guard.approvals.attended;
  const settings: GuardChatModelOptions = {
    conversationId: options.conversationId,
    ...(asks ? {} : { attended: false }),
  };
  const { signal } = (config ?? {}) as { signal?: AbortSignal };
  const messages = messagesIn((config as { state?: unknown } | null | undefined)?.state) ?? messagesIn(graph.state);
  const step = graph.configurable["__pregel_scratchpad"];
  const candidate: Candidate = {
    gate,
    call,
    judge: (judged) => judgeCall(guard, { call: judged, tool: gate.tool, messages, signal }, settings),
    place: graph.task === undefined ? undefined : `${graph.task}#${nextIn(step)}`,
    runner: graph.task,
  };
  const interrupts = options.interrupt !== undefined && !guard.approvals.attended;
  const alone = !interrupts || typeof step !== "object" || step === null;
  return alone ? decide([candidate]).then(([permission]) => permission ?? REFUSED) : join(step, candidate);
}

const REFUSED: Permission = { allowed: false, modelMessage: UNAVAILABLE };

/** How many calls a step has made so far, by what LangGraph keeps for the step. */
const counts = new WeakMap<object, number>();

/**
 * Number of a call in its step. LangGraph runs a node from its beginning each time that somebody has answered, and each
 * time in the same order.
 */
function nextIn(step: unknown): number {
  if (typeof step !== "object" || step === null) return 0;
  const count = counts.get(step) ?? 0;
  counts.set(step, count + 1);
  return count;
}

/** Calls that a step of a graph has started in this moment, by what LangGraph keeps for the step. */
const rounds = new WeakMap<object, { readonly candidates: Candidate[]; readonly permissions: Promise<Permission[]> }>();

/**
 * LangGraph answers the questions of a step in the order in which they are asked, and runs the step again from its
 * beginning for each answer. One question for all calls keeps an answer from reaching another call than it was meant
 * for, and keeps calls from running twice.
 */
async function join(step: object, candidate: Candidate): Promise<Permission> {
  let round = rounds.get(step);
  if (round === undefined) {
    const candidates: Candidate[] = [];
    const permissions = allStarted(candidates).then(() => {
      rounds.delete(step);
      return decide(candidates);
    });
    round = { candidates, permissions };
    rounds.set(step, round);
  }
  const index = round.candidates.push(candidate) - 1;
  return (await round.permissions)[index] ?? REFUSED;
}

/**
 * Waits until no more calls join. Tools of different kinds come to their call after different numbers of steps, all
 * of them before the next timer.
 */
async function allStarted(candidates: readonly Candidate[]): Promise<void> {
  let known: number;
  do {
    known = candidates.length;
    await new Promise((resolve) => setTimeout(resolve));
  } while (candidates.length > known);
}

async function decide(candidates: readonly Candidate[]): Promise<Permission[]> {
  const judged = await Promise.all(
    candidates.map(async (candidate): Promise<Judged> => ({ candidate, ...(await candidate.judge(candidate.call)) })),
  );
  const waiting = judged.filter(({ decision }) => decision.action === "require-approval");
  const permissions = waiting.length === 0 ? [] : await ask(waiting);
  return judged.map((entry) => {
    const { decision, candidate } = entry;
    if (decision.action === "block") return refused(decision);
    if (decision.action !== "require-approval") return allowed(candidate.call);
    return permissions[waiting.indexOf(entry)] ?? refused(decision);
  });
}

interface Judged extends Judgement {
  readonly candidate: Candidate;
}

/** Asks about calls together. A callback is asked about one, which is alone then. */
async function ask(waiting: readonly Judged[]): Promise<readonly Permission[]> {
  const { guard, options } = waiting[0]?.candidate.gate ?? {};
  if (guard?.approvals.attended === true) return Promise.all(waiting.map(askCallback));
  const interrupt = options?.interrupt as Interrupt | undefined;
  if (interrupt === undefined) return [];
  const requests = await Promise.all(
    waiting.map((judged, at) => {
      return approvalsOf(judged).request({ ...placeOf(judged, at, waiting), decision: judged.decision });
    }),
  );
  const decisions = await askPerson(requests, interrupt);
  return Promise.all(waiting.map((judged, at) => carryOut(judged, placeOf(judged, at, waiting), decisions?.[at])));
}

async function askCallback(judged: Judged): Promise<Permission> {
  const outcome = await approvalsOf(judged).ask(judged.call, judged.decision, judged.request);
  return outcome.allowed ? { allowed: true, args: outcome.input } : outcome;
}

function approvalsOf({ candidate }: Judged): Approvals {
  return candidate.gate.guard.approvals;
}

/**
 * Where a question is kept: with the answer that holds the call, or where that is not known with the task that makes
 * it. Calls by hand have no id, and hosts have given two calls the same: these go by their place in the step.
 */
function placeOf({ call, request, answerId, candidate }: Judged, at: number, waiting: readonly Judged[]): CallInPlace {
  const { toolCallId } = call;
  const isFirst = waiting.findIndex((other) => other.call.toolCallId === toolCallId) === at;
  const place = isFirst && toolCallId !== "" ? call : { ...call, toolCallId: `${toolCallId}#${at}` };
  const { messages, conversationId, tools, signal } = request;
  return { call: place, messages, conversationId, tools, signal, answerId: answerId ?? candidate.place };
}

async function carryOut(
  judged: Judged,
  where: CallInPlace,
  decision: PersonsDecision | undefined,
): Promise<Permission> {
  const approvals = approvalsOf(judged);
  const { candidate, call } = judged;
  const place = { ...where, answer: decision?.answer ?? {} };
  const { runner } = candidate;
  const use = async (response: "approve" | "edit", args: HostToolCall): Promise<Permission> => {
    const redeemed = await approvals.redeem({ ...place, response, codes: codesOf(judged.decision), runner });
    if (redeemed.ok) return { ...allowed(args), ...(runner && { pause: () => approvals.pause({ ...where, runner }) }) };
    if (redeemed.fault === "approval-replayed") return { allowed: false, modelMessage: ALREADY_MADE };
    return refused(judged.decision);
  };
  switch (decision?.type) {
    case undefined:
      await approvals.reject({ ...place, fault: "approval-failed" });
      return refused(judged.decision);
    case "approve":
      return use("approve", candidate.call);
    case "reject":
      await approvals.reject(place);
      return { allowed: false, modelMessage: decision.message ?? DECLINED };
    case "edit": {
      const back = await approvals.putBack(call, decision.args);
      const edited = { ...candidate.call, args: back.ok ? back.input : undefined };
      // Another tool cannot run in this one's place.
      const known = back.ok && decision.name === candidate.call.name;
      const again = known ? (await candidate.judge(edited)).decision : undefined;
      if (again === undefined || again.action === "block") {
        await approvals.reject({ ...place, fault: "approval-edit-refused" });
        return refused(again ?? judged.decision);
      }
      return use("edit", edited);
    }
    default:
      return decision satisfies never;
  }
}

function allowed({ args }: HostToolCall): Permission {
  return { allowed: true, args };
}

function refused({ modelMessage }: ToolCallDecision): Permission {
  return { allowed: false, modelMessage };
}

/** A graph's state: its messages, or an object that holds them. None at all tell nothing of the conversation. */
function messagesIn(state: unknown): readonly BaseMessage[] | undefined {
  const messages = Array.isArray(state) ? state : (state as { messages?: unknown } | null | undefined)?.messages;
  return Array.isArray(messages) && messages.length > 0 ? (messages as BaseMessage[]) : undefined;
}
