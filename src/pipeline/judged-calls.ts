import { canonicalJson } from "../core/canonical-json.ts";
import type { Message, ToolCall, ToolDefinition, TurnRequest } from "../core/conversation.ts";
import { sha256 } from "../core/sha256.ts";
import type { ToolCallDecision } from "../core/turn-report.ts";
import { ACTIONS } from "../core/verdict.ts";
import { isUnattended } from "./decide-tool.ts";

/** Decisions kept at most; the oldest goes first. */
const MAX_KEPT = 1_000;
/** Milliseconds for which a decision is kept. */
const KEPT_MS = 600_000;

/**
 * Decisions about tool calls, so that a call is judged once however many layers ask about it: in the model's output,
 * in the host's question to a person, and where it runs.
 *
 * A decision is found again only under everything that it rests on: conversation id, call id, tool name, arguments,
 * the tool's definition as all layers see it, the texts of every user and tool message, and the calls that those
 * results belong to. So it cannot reach a conversation that reads otherwise, nor a turn into which more text from
 * tools came. Three things are left out, because hosts do not hand them to tools:
 * - the reasoning and the earlier calls of the answer that holds the call. Only two answers to the same messages can
 *   differ in them, and the output of each was judged before its calls can run: of their decisions the stricter one is
 *   kept. Where no output was judged, decisions with and without visible reasoning are kept apart.
 * - system messages. They are the application's own.
 * - whether somebody can be asked. A call that must wait is judged anew where nobody can be, and what was refused where
 *   nobody can be is not kept: elsewhere it may wait.
 *
 * That a guard could not tell is no judgement and is not kept.
 */
export interface JudgedCalls {
  find(call: ToolCall, request: TurnRequest, seen: Seen): Promise<ToolCallDecision | undefined>;
  keep(call: ToolCall, request: TurnRequest, decision: ToolCallDecision, seen: Seen | "in-output"): Promise<void>;
}

/**
 * What the one who judges sees of the reasoning behind a call: all of it in the model's output, or what the messages
 * show where the call runs. The output knows better.
 */
export type Seen = "reasoned" | "unreasoned";

/** Keeps decisions in memory. `now` tells milliseconds since any fixed moment. */
export function judgedCalls(now: () => number): JudgedCalls {
  /** In order of entry: a `Map` keeps it. */
  const kept = new Map<string, { readonly at: number; readonly decision: ToolCallDecision }>();

  function current(key: string): ToolCallDecision | undefined {
    const entry = kept.get(key);
    if (entry === undefined || now() - entry.at < KEPT_MS) return entry?.decision;
    kept.delete(key);
    return undefined;
  }

  return {
    async find(call, request, seen) {
      const key = await keyOf(call, request, false);
      if (key === undefined) return undefined;
      const decision = current(`in-output ${key}`) ?? current(`${seen} ${key}`);
      const cannotWait = decision?.action === "require-approval" && definitionsOf(call, request).some(isUnattended);
      return cannotWait ? undefined : decision;
    },
    async keep(call, request, decision, seen) {
      if (decision.findings.some(({ code }) => code === "guard-failed")) return;
      if (decision.action === "block" && definitionsOf(call, request).some(isUnattended)) return;
      const key = await keyOf(call, request, seen === "in-output");
      if (key === undefined) return;
      const slot = `${seen} ${key}`;
      const known = current(slot);
      if (known !== undefined && ACTIONS.indexOf(known.action) >= ACTIONS.indexOf(decision.action)) return;
      kept.delete(slot);
      kept.set(slot, { at: now(), decision });
      if (kept.size > MAX_KEPT) {
        for (const oldest of kept.keys()) {
          kept.delete(oldest);
          break;
        }
      }
    },
  };
}

/**
 * What a decision is found by. `fresh`: the messages are those that the model has just answered, so none of them holds
 * the call. `undefined` for arguments without a canonical form, which are judged every time.
 */
async function keyOf(call: ToolCall, request: TurnRequest, fresh: boolean): Promise<string | undefined> {
  const { toolCallId, toolName, input } = call;
  const tools = definitionsOf(call, request).map(({ name, description, category, server, annotations, ...rest }) => {
    return [name, description, category, server, annotations, rest.providerExecuted === true];
  });
  const history = (fresh ? request.messages : withoutHolder(request.messages, toolCallId)).flatMap(textsOf);
  const text = canonicalJson([request.conversationId, toolCallId, toolName, input, tools, history]);
  return text === undefined ? undefined : sha256(text);
}

function definitionsOf({ toolName }: ToolCall, { tools }: TurnRequest): readonly ToolDefinition[] {
  return tools.filter(({ name }) => name === toolName);
}

/** The messages without the answer that holds the call, if that is the last answer and the call has not run. */
function withoutHolder(messages: readonly Message[], toolCallId: string): readonly Message[] {
  const at = messages.findLastIndex(({ role }) => role === "assistant");
  const holds = messages[at]?.toolCalls?.some((call) => call.toolCallId === toolCallId) === true;
  const hasRun = messages.slice(at + 1).some((message) => message.toolCallId === toolCallId);
  return holds && !hasRun ? messages.toSpliced(at, 1) : messages;
}

function textsOf({ role, content, toolCallId, toolCalls }: Message): unknown[] {
  switch (role) {
    case "user":
      return [[role, content]];
    case "tool":
      return [[role, content, toolCallId]];
    case "assistant":
      return (toolCalls ?? []).map((call) => [role, call.toolCallId, call.toolName, call.input]);
    case "system":
      return [];
    default:
      return role satisfies never;
  }
}
