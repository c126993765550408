import type { AIMessage, BaseMessage } from "@langchain/core/messages";
import { GuardError, type R1Guard, type TurnReport } from "r1guard";
import { NAMESPACE, readVerdict } from "../shared/verdict.ts";
import { type AgentSettings, wrapForAgent } from "./agent-settings.ts";
import { guardStateOf } from "./agent-state.ts";
import type { WaitingCall } from "./approvals.ts";

import { roleOf } from "./messages.ts";
import { withOwnIds } from "./middleware-edits.ts";
import type { GuardMiddlewareOptions } from "./middleware-options.ts";
import { toolName } from "./tool-definition.ts";
import { callsOf, markOf } from "./tool-judge.ts";
import { guardFinished } from "./unguarded.ts";

/** What a middleware of an agent knows and keeps between its hooks. */
export interface MiddlewareContext {
  readonly guard: R1Guard;
  readonly options: GuardMiddlewareOptions;
  /** Tools that were bound in any call so far, by name, for answers that come from elsewhere. */
  readonly tools: Map<string, unknown>;
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
  { guard, options, tools, warn }: MiddlewareContext,
  request: ModelRequestShape,
  handler: (request: ModelRequestShape) => unknown,
): Promise<unknown> {
  const settings: AgentSettings = { tools: request.tools ?? [], turnNumber: guardStateOf(request.state).turns };
  for (const tool of settings.tools) tools.set(toolName(tool) ?? "", tool);
  return withReports(guard, async (reportOf) => {
    const model = await wrapForAgent(request.model, guard, settings, options);
    const result = await handler({ ...request, model });
    if (guard.mode === "shadow") return result;

    const answer = firstAnswer(result);
    if (answer === undefined) return result;
    const structured = answer === result ? undefined : (result as StructuredResult);
    if (markOf(answer) !== undefined) {
      if (structured === undefined) return readied(answer, historyOf(request), reportOf);
      passOnMark(answer, structured.messages);
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
    return structured === undefined
      ? readied(guarded, historyOf(request), reportOf)
      : unlessAltered(structured, guarded);
  });
}

/** Gives work the reports of the turns that end while it goes on. */
export async function withReports<T>(guard: R1Guard, work: (reportOf: ReportOf) => Promise<T>): Promise<T> {
  const reports = new Map<string, TurnReport>();
  const listener = ({ turnId, report }: { turnId: string; report: TurnReport }) => void reports.set(turnId, report);
  guard.on("turn-end", listener);
  try {
    return await work((turnId) => reports.get(turnId ?? ""));
  } finally {
    guard.off("turn-end", listener);
  }
}

type ReportOf = (turnId: string | undefined) => TurnReport | undefined;

/** A judged answer as the later hooks need it: each call under an id of its own, and in its metadata which of them wait for a person. */
export function readied(answer: AIMessage, history: readonly BaseMessage[], reportOf: ReportOf): AIMessage {
  const mark: unknown = answer.response_metadata[NAMESPACE];
  const decisions = (reportOf(readVerdict(mark)?.turnId)?.toolDecisions ?? []).filter(
    ({ action }) => action !== "block",
  );
  const own = withOwnIds(answer, history);
  const waiting = callsOf(answer).flatMap((call, index): WaitingCall[] => {
    const at = decisions.findIndex(({ toolCallId }) => toolCallId === (call.id ?? ""));
    const [decision] = at === -1 ? [] : decisions.splice(at, 1);
    if (decision?.action !== "require-approval") return [];
    const { toolName, category, reason } = decision;
    return [{ toolCallId: callsOf(own)[index]?.id ?? "", toolName, category, reason }];
  });
  // In the message, because a graph may go on in another process, which knows nothing else of it.
  if (waiting.length > 0) setMark(own, { ...(mark as object), waiting });
  return own;
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
