import { GuardError, type R1Guard, type RequestEdit, type Turn, type TurnRequest } from "r1guard";
import type { Conversation } from "../shared/host-edits.ts";
import { recordRejections } from "./approval-messages.ts";
import { type GuardCallOptions, readCallOptions, withoutMarks } from "./call-options.ts";
import { applyEdits } from "./edits.ts";
import { errorOfSecond, safeError } from "./errors.ts";
import { Feed } from "./feed.ts";
import { handedOff } from "./handed-off.ts";
import { PartWriter, type Queued } from "./parts.ts";
import { toConversation } from "./prompt.ts";
import { withoutRefusedApprovals } from "./provider-approvals.ts";
import { isV2 } from "./spec.ts";
import { fromCallTool } from "./tool-definition.ts";
import type { CallOptions, HostModel } from "./types.ts";

/** A model call under guard: what to send, and what to lead the answer through. */
export interface GuardedCall {
  readonly turn: Turn<Queued>;
  /** Who answers: the model, or what stands in for it when the turn was handed off. */
  readonly model: HostModel;
  readonly options: CallOptions;
  readonly v2: boolean;
  /** The caller wants JSON and may only get an error that keeps nothing but the response. */
  readonly json: boolean;
  readonly writer: PartWriter;
  readonly feed: Feed;
  /** An error of the call as it may be passed on. */
  readonly safeError: (error: unknown, signal?: AbortSignal) => unknown;
  /** The same turn with the request that the guards want the model asked with once more. To be called when the first attempt has been let go. */
  readonly again: (edits: readonly RequestEdit[]) => Promise<GuardedCall>;
}

/** A guard that is told to give up cannot tell, and blocks; a caller who has given up gets an abort, not a reply. */
export async function openUnlessAborted(guard: R1Guard, model: HostModel, options: CallOptions): Promise<GuardedCall> {
  options.abortSignal?.throwIfAborted();
  const call = await openCall(guard, model, options);
  if (options.abortSignal?.aborted === true) call.turn.abandon();
  options.abortSignal?.throwIfAborted();
  return call;
}

/** Opens a turn for a model call and applies to the request what the guards want changed. */
export async function openCall(guard: R1Guard, model: HostModel, options: CallOptions): Promise<GuardedCall> {
  const shadow = guard.mode === "shadow";
  const { conversationId, approver } = shadow ? lenientCallOptions(options) : readCallOptions(options.providerOptions);
  const conversation = toConversation(options.prompt);
  const json = options.responseFormat?.type === "json";
  const v2 = isV2(model.specificationVersion);
  // A host of specification v2 cannot ask, and where its tools run cannot be told here. Tools of a guard that only
  // watches carry no mark: what would happen if it acted is reported.
  const asking = guard.approvals.attended ? (shadow ? "host" : "guard") : v2 ? "nobody" : "host";
  const tools = (options.tools ?? []).map((tool) => fromCallTool(tool, asking));
  const request: TurnRequest = {
    messages: conversation.messages,
    tools,
    modelId: model.modelId,
    provider: model.provider,
    temperature: options.temperature,
    json,
    conversationId,
    signal: options.abortSignal,
  };
  await recordRejections(guard, options.prompt, request, approver);
  const turn: Turn<Queued> = await guard.openTurn<Queued>(request, { canRetry: () => turn.handoff === undefined });
  const expose = guard.expose === true;
  const toolNames = new Set(tools.map((tool) => tool.name));
  const writer = new PartWriter({ turn, v2, expose, toolNames, markResponse: json });
  const first: GuardedCall = {
    turn,
    model: turn.handoff === undefined ? model : handedOff(model, turn.handoff),
    options: shadow ? withoutMarks(options) : await sent([]),
    v2,
    json,
    writer,
    feed: new Feed({ turn, writer, expose, tools, safeError }),
    safeError,
    async again(edits) {
      const second = await sent(edits);
      writer.askAgain();
      turn.askAgain();
      const feed = new Feed({ turn, writer, expose, tools, safeError: errorOfSecond });
      return { ...first, options: second, feed, safeError: errorOfSecond };
    },
  };
  return first;

  function sent(more: readonly RequestEdit[]): Promise<CallOptions> {
    return withoutRefusedApprovals(guard, requestOf(options, conversation, turn, more), request);
  }
}

/** Shadow mode changes nothing, so options it cannot read do not end the call. */
function lenientCallOptions(options: CallOptions): GuardCallOptions {
  try {
    return readCallOptions(options.providerOptions);
  } catch {
    return {};
  }
}

function requestOf(
  options: CallOptions,
  conversation: Conversation,
  turn: Turn<Queued>,
  more: readonly RequestEdit[],
): CallOptions {
  const edited = applyEdits(options, conversation.origins, [...turn.edits, ...more]);
  // Raw chunks repeat the whole output beside the guarded one.
  return { ...withTools(withoutMarks(edited), turn.strippedTools), includeRawChunks: false };
}

/** Takes tools out of the request; a choice that names one of them, or has none left to choose from, goes with it. */
function withTools(options: CallOptions, stripped: ReadonlySet<string>): CallOptions {
  if (stripped.size === 0 || options.tools === undefined) return options;
  const tools = options.tools.filter((tool) => !stripped.has(tool.name));
  if (tools.length === 0) {
    const { tools: _tools, toolChoice: _choice, ...rest } = options;
    return rest;
  }
  const named = options.toolChoice?.type === "tool" ? options.toolChoice.toolName : undefined;
  return named !== undefined && stripped.has(named)
    ? { ...options, tools, toolChoice: { type: "auto" } }
    : { ...options, tools };
}

/** Refuses, in words, what is not a language model object. */
export function assertModel(model: unknown, name = "guardModel"): asserts model is HostModel {
  if (typeof model === "string") {
    throw new GuardError(
      "input-invalid",
      `${name} needs a model object: a model id is resolved inside the SDK, past the guard. Pass provider(id).`,
    );
  }
  const shape = model as Partial<HostModel> | null | undefined;
  if (
    (typeof model !== "object" && typeof model !== "function") ||
    typeof shape?.doGenerate !== "function" ||
    typeof shape.doStream !== "function"
  ) {
    throw new GuardError("input-invalid", `${name} needs a language model with doGenerate and doStream.`);
  }
}
