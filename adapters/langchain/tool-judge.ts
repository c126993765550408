import type { BaseMessage } from "@langchain/core/messages";
import type { Message, R1Guard, ToolCall, ToolCallDecision, ToolDefinition, TurnRequest } from "r1guard";
import { UNREAD_CONTENT } from "../shared/unread.ts";
import { NAMESPACE, readVerdict } from "../shared/verdict.ts";
import { type HostToolCall, toToolCall, type WaitingCall } from "./approvals.ts";
import { conversationIdOf, type GuardChatModelOptions } from "./call-options.ts";
import { graphContext } from "./isolation.ts";
import { roleOf, toConversation } from "./messages.ts";
import { hasModel } from "./model-layers.ts";
import { fromBoundTool } from "./tool-definition.ts";
import { withServers } from "./tool-servers.ts";

/** A tool call about to run, and what is known around it. */
export interface CallAboutToRun {
  readonly call: HostToolCall;
  /** The tool that would run; `undefined` when nobody knows one of that name. */
  readonly tool: unknown;
  /** The conversation so far, with the message that holds the call where the host knows it; `undefined` where nothing of it is known. */
  readonly messages: readonly BaseMessage[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What the middleware leaves in a message beside the verdict. Codes, ids and our own words. */
export interface AgentMark {
  /** What the model reads about refused calls, by the id of the call that stands in the place of each. */
  readonly refused?: Readonly<Record<string, string>> | undefined;
  /** Calls that wait for a person. */
  readonly waiting?: readonly WaitingCall[] | undefined;
}

/** How a call was judged, and what it was judged by: a person is asked about the same. */
export interface Judgement {
  readonly decision: ToolCallDecision;
  readonly call: ToolCall;
  readonly request: TurnRequest;
  /** Id of the answer that holds the call, where it is known. */
  readonly answerId: string | undefined;
}

/**
 * Judges a call at the place where it runs: arguments may have changed since the model wrote them, tools as well. A
 * tool that runs under another tool's name is judged under both.
 */
export async function judgeCall(
  guard: R1Guard,
  about: CallAboutToRun,
  options: GuardChatModelOptions,
): Promise<Judgement> {
  const definition = fromBoundTool(about.tool);
  const { call } = about;
  const judgement = await judgeUnder(call.name, definition, guard, about, options);
  if (definition === undefined || definition.name === call.name) return judgement;
  const own = await judgeUnder(definition.name, definition, guard, about, options);
  const stricter = ACTIONS.indexOf(own.decision.action) > ACTIONS.indexOf(judgement.decision.action);
  return stricter ? { ...judgement, decision: own.decision } : judgement;
}

/** From the mildest to the strictest. */
const ACTIONS: readonly ToolCallDecision["action"][] = ["allow", "flag", "require-approval", "block"];

async function judgeUnder(
  name: string,
  definition: ToolDefinition | undefined,
  guard: R1Guard,
  { call: hostCall, messages = [], signal }: CallAboutToRun,
  options: GuardChatModelOptions,
): Promise<Judgement> {
  const graph = graphContext();
  const attended = options.attended ?? (guard.approvals.attended || graph.checkpointed);
  const known = withServers(definition === undefined ? [] : [definition], options.servers);
  const tools = known.map((tool) => ({ ...tool, name }));
  const call = toToolCall({ ...hostCall, name });
  const request: TurnRequest = {
    messages: messages.length === 0 && hasModel(guard) ? unknownHistory(call) : withCall(messages, call),
    tools: attended ? tools : tools.map((tool) => ({ ...tool, unattended: true })),
    conversationId: conversationIdOf(options, {}, graph, true),
    signal,
  };
  const decision = await guard.judgeToolCall(call, request);
  return { decision, call, request, answerId: holderOf(messages, hostCall.id)?.id };
}

/** The message that holds a call: the last answer with that id. Hosts of R1 give the calls of every answer the same ids. */
export function holderOf(messages: readonly BaseMessage[], id: string | undefined): BaseMessage | undefined {
  const last = messages.findLast((message) => roleOf(message) === "assistant");
  return last !== undefined && callsOf(last).some((call) => call.id === id) ? last : undefined;
}

export function callsOf(message: BaseMessage): readonly HostToolCall[] {
  const { tool_calls } = message as { tool_calls?: unknown };
  return Array.isArray(tool_calls) ? tool_calls : [];
}

/** What a guard left in a message; `undefined` in one that no guard has seen. */
export function markOf(message: BaseMessage | undefined): AgentMark | undefined {
  const mark: unknown = message?.response_metadata?.[NAMESPACE];
  return readVerdict(mark) === undefined ? undefined : (mark as AgentMark);
}

/** Codes of a decision's findings. */
export function codesOf({ findings }: ToolCallDecision): readonly string[] {
  return findings.map(({ code }) => code);
}

/** A conversation of which a tool is told nothing, though a model of the same guard has part in it: anything may have come back from tools. */
function unknownHistory(call: ToolCall): readonly Message[] {
  return [
    { role: "tool", content: UNREAD_CONTENT },
    { role: "assistant", content: "", toolCalls: [call] },
  ];
}

/** Stands for reasoning that was there when the answer was judged and was not passed on. */
const NOT_KEPT = "…";

/**
 * The conversation with the answer that holds the call at its end, as far as it is known: what other calls of that
 * answer came to was not there when the call was written. What a host does not hand over was not thought out as far as
 * can be told; where the answer's own verdict says that it was, that counts.
 */
function withCall(history: readonly BaseMessage[], call: ToolCall): readonly Message[] {
  const holder = holderOf(history, call.toolCallId);
  if (holder === undefined) {
    return [...toConversation(history).messages, { role: "assistant", content: "", toolCalls: [call] }];
  }
  const { messages } = toConversation(history.slice(0, history.indexOf(holder) + 1));
  const verdict = readVerdict(holder.response_metadata?.[NAMESPACE]);
  if (verdict === undefined || verdict.codes.includes("trace-missing")) return messages;
  const at = messages.findLastIndex(({ role }) => role === "assistant");
  return messages.map((message, index) =>
    index === at && message.reasoning === undefined ? { ...message, reasoning: NOT_KEPT } : message,
  );
}

/** A call that a guard let run, with the tool that is to run it. */
interface Cleared {
  readonly guard: R1Guard;
  readonly tool: unknown;
  readonly name: string;
  readonly id: string | undefined;
}

/** Calls that a guard let run, by their arguments, for a guarded tool to know that it need not judge them again. */
const cleared = new WeakMap<object, Cleared>();

/** Lets a guarded tool run the call: what stands around the tool has judged it, and knows more than the tool does. */
export function clear(guard: R1Guard, { args, name, id }: HostToolCall, tool: unknown): void {
  if (typeof args === "object" && args !== null) cleared.set(args, { guard, tool, name, id });
}

/**
 * Whether this tool was cleared to run this call, for one run. A tool that hands its arguments on clears no other. A
 * tool that is called by its arguments alone does not know the call's id.
 */
export function takeClearance(guard: R1Guard, { args, name, id }: HostToolCall, tool: unknown): boolean {
  const known = typeof args === "object" && args !== null ? cleared.get(args) : undefined;
  if (known === undefined || known.guard !== guard || known.tool !== tool || known.name !== name) return false;
  if (id !== undefined && id !== known.id) return false;
  return cleared.delete(args as object);
}
