import type { BaseMessage } from "@langchain/core/messages";
import type { R1Guard, ToolCallDecision } from "r1guard";
import type { HostToolCall } from "./approvals.ts";
import { conversationIdOf, type GuardChatModelOptions } from "./call-options.ts";
import { askPerson, type Interrupt, type PersonsDecision } from "./hitl.ts";
import { graphContext } from "./isolation.ts";
import { DECLINED, UNAVAILABLE } from "./refusal.ts";
import { judgeCall, takeClearance } from "./tool-judge.ts";

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
  | { readonly allowed: true; readonly args: unknown }
  | { readonly allowed: false; readonly modelMessage: string };

interface Candidate {
  readonly gate: ToolGate;
  readonly call: HostToolCall;
  readonly judge: (call: HostToolCall) => Promise<ToolCallDecision>;
  readonly report: (phase: "request" | PersonsDecision["type"], decision: ToolCallDecision) => void;
}

/**
 * Decides about a call that is about to run. To be called at the moment the tool is: calls that one step of a graph
 * starts in the same moment belong together.
 */
export function permit(gate: ToolGate, call: HostToolCall, config: unknown): Promise<Permission> {
  const { guard, options } = gate;
  if (takeClearance(guard, call.args)) return Promise.resolve({ allowed: true, args: call.args });
  const graph = graphContext();
  const settings: GuardChatModelOptions = {
    conversationId: options.conversationId,
    ...(options.interrupt === undefined ? { attended: false } : {}),
  };
  const { signal } = (config ?? {}) as { signal?: AbortSignal };
  const messages =
    messagesIn((config as { state?: unknown } | null | undefined)?.state) ?? messagesIn(graph.state) ?? [];
  const candidate: Candidate = {
    gate,
    call,
    judge: (judged) => judgeCall(guard, { call: judged, tool: gate.tool, messages, signal }, settings),
    report(phase, decision) {
      const conversationId = conversationIdOf(settings, {}, graph, true);
      guard.reportApproval({ phase, decision, conversationId });
    },
  };
  const step = graph.configurable["__pregel_scratchpad"];
  const alone = options.interrupt === undefined || typeof step !== "object" || step === null;
  return alone ? decide([candidate]).then(([permission]) => permission ?? REFUSED) : join(step, candidate);
}

const REFUSED: Permission = { allowed: false, modelMessage: UNAVAILABLE };

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
    const permissions = Promise.resolve().then(() => {
      rounds.delete(step);
      return decide(candidates);
    });
    round = { candidates, permissions };
    rounds.set(step, round);
  }
  const index = round.candidates.push(candidate) - 1;
  return (await round.permissions)[index] ?? REFUSED;
}

async function decide(candidates: readonly Candidate[]): Promise<Permission[]> {
  const judged = await Promise.all(
    candidates.map(async (candidate) => ({ candidate, decision: await candidate.judge(candidate.call) })),
  );
  const waiting = judged.filter(({ decision }) => decision.action === "require-approval");
  const answers = waiting.length === 0 ? undefined : await ask(waiting);
  return Promise.all(
    judged.map((entry) => {
      const { decision, candidate } = entry;
      if (decision.action === "block") return refused(decision);
      if (decision.action !== "require-approval") return allowed(candidate.call);
      return carryOut(entry, answers?.[waiting.indexOf(entry)]);
    }),
  );
}

interface Judged {
  readonly candidate: Candidate;
  readonly decision: ToolCallDecision;
}

function ask(waiting: readonly Judged[]): Promise<readonly PersonsDecision[] | undefined> {
  return askPerson(
    waiting.map(({ candidate, decision }) => ({ call: candidate.call, reason: decision.reason })),
    {
      interrupt: waiting[0]?.candidate.gate.options.interrupt as Interrupt | undefined,
      onPause() {
        for (const { candidate, decision } of waiting) candidate.report("request", decision);
      },
    },
  );
}

async function carryOut({ candidate, decision }: Judged, answer: PersonsDecision | undefined): Promise<Permission> {
  if (answer === undefined) return refused(decision);
  candidate.report(answer.type, decision);
  switch (answer.type) {
    case "approve":
      return allowed(candidate.call);
    case "reject":
      return { allowed: false, modelMessage: answer.message ?? DECLINED };
    case "edit": {
      // Another tool cannot run in this one's place.
      if (answer.name !== candidate.call.name) return refused(decision);
      const edited = { ...candidate.call, args: answer.args };
      const again = await candidate.judge(edited);
      return again.action === "block" ? refused(again) : allowed(edited);
    }
    default:
      return answer satisfies never;
  }
}

function allowed({ args }: HostToolCall): Permission {
  return { allowed: true, args };
}

function refused({ modelMessage }: ToolCallDecision): Permission {
  return { allowed: false, modelMessage };
}

/** A graph's state: its messages, or an object that holds them. */
function messagesIn(state: unknown): readonly BaseMessage[] | undefined {
  const messages = Array.isArray(state) ? state : (state as { messages?: unknown } | null | undefined)?.messages;
  return Array.isArray(messages) ? (messages as BaseMessage[]) : undefined;
}
