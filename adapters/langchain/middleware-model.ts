import type { AIMessage, BaseMessage } from "@langchain/core/messages";
import { GuardError, isGuardError, type R1Guard } from "r1guard";
import { NAMESPACE, readVerdict } from "../shared/verdict.ts";
import { withoutAbandoned } from "./abandoned-calls.ts";
import { type AgentSettings, wrapForAgent } from "./agent-settings.ts";
import { guardStateOf } from "./agent-state.ts";
import { field } from "./content.ts";
import { roleOf } from "./messages.ts";
import type { GuardMiddlewareOptions } from "./middleware-options.ts";
import { toolName } from "./tool-definition.ts";
import { callsOf, markOf } from "./tool-judge.ts";
import { guardFinished } from "./unguarded.ts";

/** What a middleware of an agent knows and keeps between its hooks. */
export interface MiddlewareContext {
  readonly guard: R1Guard;
  readonly options: GuardMiddlewareOptions;
  /** Tools that were bound in any call so far, by name, for answers that come from elsewhere. Two tools may share a name. */
  readonly tools: Map<string, readonly unknown[]>;
  /** Says once that an answer came past the guard. */
  readonly warn: () => void;
}

/** What of LangChain's model request is read. */
export interface ModelRequestShape {
  readonly model: unknown;
  readonly messages: readonly BaseMessage[];
  readonly tools?: readonly unknown[] | undefined;
  readonly state?: unknown;
  readonly runtime?: { readonly signal?: AbortSignal | undefined } | undefined;
}

/** Asks the model through the guard, and leaves in its answer what the later hooks need to know. */
export async function guardedModelCall(
  context: MiddlewareContext,
  request: ModelRequestShape,
  handler: (request: ModelRequestShape) => unknown,
): Promise<unknown> {
  const { guard, options, tools, warn } = context;
  const settings: AgentSettings = {
    tools: request.tools ?? [],
    turnNumber: guardStateOf(request.state).turns,
    callIds: answeredCalls(historyOf(request)),
  };
  for (const [name = "", same] of Map.groupBy(settings.tools, toolName)) tools.set(name, same);
  const model = await wrapForAgent(request.model, guard, settings, options);
  const given = guard.mode === "shadow" ? request.messages : await withoutAbandoned(context, request.messages);
  const result = await askOnce(request, () => handler({ ...request, model, messages: given }));
  if (guard.mode === "shadow") return result;

  const answer = firstAnswer(result);
  if (answer === undefined) return result;
  const structured = answer === result ? undefined : (result as StructuredResult);
  if (markOf(answer) !== undefined) {
    if (structured !== undefined) passOnMark(answer, structured.messages);
    return result;
  }
  warn();
  const { messages, runtime } = request;
  const names = structured === undefined ? [] : callsOf(answer).map(({ name }) => name);
  const guarded = await guardFinished(
    { message: answer, messages, settings, structured: names, signal: runtime?.signal },
    guard,
    options,
  );
  return structured === undefined ? guarded : unlessAltered(structured, guarded);
}

/** Requests whose structured output was blocked, by their messages. */
const blocked = new WeakMap<object, { readonly model: unknown; readonly error: unknown }>();

/**
 * Structured output that was blocked ends in an error, which retries take for a failure: LangChain wraps it, and with
 * that it no longer says that trying again is of no use. The same model is not asked the same thing again.
 */
async function askOnce({ messages, model }: ModelRequestShape, ask: () => unknown): Promise<unknown> {
  const before = blocked.get(messages);
  if (before !== undefined && before.model === model) throw before.error;
  try {
    return await ask();
  } catch (error) {
    if (isBlockedOutput(error, 0)) blocked.set(messages, { model, error });
    throw error;
  }
}

/** Middleware between this one and the model wraps what is thrown, each once more. */
const DEEPEST = 8;

function isBlockedOutput(error: unknown, depth: number): boolean {
  if (isGuardError(error)) return error.code === "output-blocked";
  return error instanceof Error && depth < DEEPEST && isBlockedOutput(error.cause, depth + 1);
}

/** Ids under which messages hold the result of a call. */
export function answeredCalls(messages: readonly BaseMessage[]): ReadonlySet<string> {
  return new Set(messages.map((message) => field(message, "tool_call_id")).filter((id) => typeof id === "string"));
}

/** The agent's messages, also those that another middleware keeps from the model. */
function historyOf({ state, messages }: ModelRequestShape): readonly BaseMessage[] {
  const kept = (state as { messages?: unknown } | null | undefined)?.messages;
  return Array.isArray(kept) ? kept : messages;
}

/** A structured response as LangChain's model node passes it on, with the messages that tell of it. */
interface StructuredResult {
  readonly structuredResponse: unknown;
  readonly messages: readonly BaseMessage[];
}

/** The model's answer in a result of the model node; a `Command` has none. */
function firstAnswer(result: unknown): AIMessage | undefined {
  const { messages } = (result ?? {}) as { messages?: unknown };
  const candidates = Array.isArray(messages) ? messages : [result];
  return candidates.find((message): message is AIMessage => roleOf(message) === "assistant");
}

/** LangChain adds a message of its own that repeats the structured response: what was judged, in other words. */
function passOnMark(answer: AIMessage, messages: readonly BaseMessage[]): void {
  const {
    waiting: _waiting,
    refused: _refused,
    ...mark
  } = answer.response_metadata[NAMESPACE] as Record<string, unknown>;
  for (const message of messages) {
    if (roleOf(message) === "assistant" && markOf(message) === undefined) setMark(message, mark);
  }
}

/** What was parsed from an answer cannot be changed any more: it stands, or it is blocked. */
function unlessAltered(structured: StructuredResult, guarded: AIMessage): StructuredResult {
  const verdict = readVerdict(guarded.response_metadata[NAMESPACE]);
  if (verdict === undefined || verdict.action === "block" || verdict.action === "redact") {
    throw new GuardError("output-blocked", "A guard blocked structured output of a model that was not guarded.", {
      guard: verdict?.guard,
      finding: verdict?.code,
    });
  }
  passOnMark(guarded, structured.messages);
  return structured;
}

function setMark(message: BaseMessage, mark: object): void {
  message.response_metadata = { ...message.response_metadata, [NAMESPACE]: mark };
  // A checkpointer writes the fields that are named here.
  message.lc_kwargs["response_metadata"] = message.response_metadata;
}
