import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import type { BaseMessage } from "@langchain/core/messages";
import {
  GuardError,
  type Message,
  type R1Guard,
  type RequestEdit,
  type ToolDefinition,
  type Turn,
  type TurnRequest,
} from "r1guard";
import { conversationIdOf, type GuardChatModelOptions } from "./call-options.ts";
import { applyEdits } from "./edits.ts";
import { errorOfSecond, safeError } from "./errors.ts";
import { handedOff } from "./handed-off.ts";
import { type AgentSettings, MOST_REFUSALS, REFUSED_ID } from "./in-agent.ts";
import { type CallOptions, type InnerModel, resolveInner, withTemperature } from "./inner-model.ts";
import { graphContext, isolation } from "./isolation.ts";
import { toConversation } from "./messages.ts";
import type { AgentCalls } from "./outgoing-calls.ts";
import type { Queued } from "./parts.ts";
import { fromBoundTools } from "./tool-definition.ts";
import { isJson, structuredTools, withoutTools } from "./tool-options.ts";
import { withServers } from "./tool-servers.ts";

/** A chat model under guard, with what is known about the tools that were bound to it. */
export interface CallSetting {
  readonly guard: R1Guard;
  readonly model: BaseChatModel;
  readonly options: GuardChatModelOptions;
  readonly agent: AgentSettings | undefined;
  /** Tools as they were bound, by name: what reaches the model has lost what its author declared. Two tools may share a name. */
  readonly definitions: ReadonlyMap<string, readonly ToolDefinition[]>;
  /** Names under which structured output is asked for. */
  readonly structured: ReadonlySet<string>;
}

/** A model call under guard: whom to ask what, and what to lead the answer through. */
export interface GuardedCall {
  readonly turn: Turn<Queued>;
  readonly inner: InnerModel;
  readonly messages: BaseMessage[];
  readonly options: CallOptions;
  /** The caller wants JSON: a block has no place for a reply. */
  readonly json: boolean;
  readonly isStructured: (name: string) => boolean;
  readonly agentCalls: AgentCalls | undefined;
  readonly toolNames: ReadonlySet<string>;
  /** An error of the call as it may be passed on. */
  readonly safeError: (error: unknown, signal?: AbortSignal) => unknown;
  /** The same turn with the request that the guards want the model asked with once more. */
  readonly again: (edits: readonly RequestEdit[]) => GuardedCall;
}

/**
 * Opens a turn for a model call and applies to the request what the guards want changed. `alone`: whether the model
 * has answered once so far; several answers to one prompt are not asked for again.
 */
export async function openCall(
  setting: CallSetting,
  messages: BaseMessage[],
  callOptions: CallOptions,
  alone: () => boolean = () => false,
): Promise<GuardedCall> {
  const { guard, definitions, agent } = setting;
  const graph = graphContext();
  const conversationId = conversationIdOf(setting.options, callOptions, graph, guard.mode === "shadow");
  const { r1guard: _ours, ...rest } = callOptions;
  const { model: inner, options } = await resolveInner(setting.model, rest, graph.configurable);
  const structured = structuredTools(options, setting.structured);
  // Neither a checkpointer nor a callback asks by itself: in an agent our middleware does, elsewhere only the user knows who does.
  const attended =
    setting.options.attended ?? (agent !== undefined && (guard.approvals.attended || graph.checkpointed));
  const offered = fromBoundTools([...listOf(options["tools"]), ...listOf(options["functions"])]);
  const named = [...Map.groupBy(offered, ({ name }) => name)].flatMap(([name, same]) =>
    structured.has(name) ? [] : (definitions.get(name) ?? same),
  );
  const tools = withServers(named, setting.options.servers).map((tool) =>
    attended ? tool : { ...tool, unattended: true },
  );
  const conversation = toConversation(messages);
  const json = isJson(options) || isJson(inner.modelKwargs ?? {}) || structured.size > 0;
  const request: TurnRequest = {
    messages: conversation.messages,
    tools,
    modelId: [inner.model, inner.modelName, inner.modelId].find((id) => typeof id === "string"),
    provider: inner._llmType(),
    temperature: typeof inner.temperature === "number" ? inner.temperature : undefined,
    json,
    conversationId,
    signal: options.signal,
    turnNumber: agent?.turnNumber,
  };
  // A model that a judge, a handoff or a summary asks must not be seen by the callbacks of this run.
  const turn: Turn<Queued> = await isolation()(() => guard.openTurn<Queued>(request, { canRetry }));
  const first: GuardedCall = {
    turn,
    ...sent([]),
    options: withoutTools(options, turn.strippedTools),
    json,
    isStructured: (name) => structured.has(name),
    // In shadow mode calls keep the host's ids, and run under them.
    agentCalls:
      agent === undefined || guard.mode === "shadow" ? undefined : agentCalls(agent, conversation.messages, turn.id),
    toolNames: new Set(tools.map(({ name }) => name)),
    safeError,
    again: (edits) => ({ ...first, ...sent(edits), safeError: errorOfSecond }),
  };
  return first;

  function canRetry(): boolean {
    return turn.handoff === undefined && answersAsked(inner, options) === 1 && alone();
  }
  function sent(more: readonly RequestEdit[]): Pick<GuardedCall, "inner" | "messages"> {
    const edited = applyEdits(messages, conversation.origins, [...turn.edits, ...more]);
    return {
      inner: turn.handoff === undefined ? withTemperature(inner, edited.temperature) : handedOff(inner, turn.handoff),
      messages: edited.messages,
    };
  }
}

/** How many answers to the one prompt are asked for: `n`, in OpenAI's family. */
function answersAsked(inner: InnerModel, options: CallOptions): number {
  const given = [options["n"], inner.n, inner.modelKwargs?.["n"]].filter((n) => typeof n === "number");
  return Math.max(1, ...given);
}

/** Refused calls are passed on, so that the agent goes on; not for ever, and not where there is no tool to answer for. */
function agentCalls({ tools, callIds }: AgentSettings, messages: readonly Message[], turnId: string): AgentCalls {
  const sinceUser = messages.slice(messages.findLastIndex(({ role }) => role === "user") + 1);
  const refused = sinceUser.filter(({ toolCallId }) => toolCallId?.startsWith(REFUSED_ID) === true);
  const goesOn = tools.length > 0 && refused.length < MOST_REFUSALS;
  return { takenIds: callIds, refusedPrefix: goesOn ? `${REFUSED_ID}${turnId}-` : undefined };
}

/** Refuses, in words, what is not a chat model. */
export function assertChatModel(model: unknown, isModel: boolean): asserts model is BaseChatModel {
  if (isModel) return;
  throw new GuardError(
    "input-invalid",
    typeof model === "string"
      ? "guardChatModel needs a chat model object, not a model's name. Pass new ChatDeepSeek({ model }) or await initChatModel(name)."
      : "guardChatModel needs one chat model. Of fallbacks, sequences and other runnables, guard each model inside.",
    { path: "model" },
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
