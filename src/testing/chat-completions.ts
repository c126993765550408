import { randomSizes } from "./chunkings.ts";
import { type HostShape, INLINE_SHAPES, type InlineShape, inlineTrace } from "./host-shapes.ts";
import type { Random } from "./random.ts";
import { argumentsText, estimateUsage, type ScriptedTurn, type ScriptedUsage } from "./turns.ts";

/** How long a delta's text is, in UTF-16 code units. */
export interface DeltaSize {
  readonly min: number;
  readonly max: number;
  readonly random: Random;
}

/** One `delta` of a chunk, or the `message` of a reply, as the OpenAI protocol names its fields. */
export type WireMessage = Readonly<Record<string, unknown>>;

/** 2025-01-20T00:00:00Z, the day R1 was released: a fixed clock keeps replies equal byte for byte. */
const CREATED = 1_737_331_200;

/** The deltas of a streamed reply, in the model's order: trace, answer, tool calls. Made one by one, so that memory stays flat. */
export function* deltasOf(turn: ScriptedTurn, shape: HostShape, size: DeltaSize): Generator<WireMessage> {
  const { reasoning, content } = textsOf(turn, shape);
  for (const piece of cut(reasoning, size)) yield traceField(shape, piece);
  for (const piece of cut(content, size)) yield { content: piece };
  for (const [index, call] of (turn.toolCalls ?? []).entries()) {
    // As OpenAI does: id and name once, then fragments of the arguments.
    const head = { index, id: call.id, type: "function", function: { name: call.name, arguments: "" } };
    yield { tool_calls: [head] };
    for (const piece of cut(argumentsText(call), size)) {
      yield { tool_calls: [{ index, function: { arguments: piece } }] };
    }
  }
}

/** The message of a reply that is not streamed. */
export function messageOf(turn: ScriptedTurn, shape: HostShape): WireMessage {
  const { reasoning, content } = textsOf(turn, shape);
  const calls = (turn.toolCalls ?? []).map((call) => ({
    id: call.id,
    type: "function",
    function: { name: call.name, arguments: argumentsText(call) },
  }));
  return {
    role: "assistant",
    content: content === "" && calls.length > 0 ? null : content,
    ...(reasoning === "" ? {} : traceField(shape, reasoning)),
    ...(calls.length === 0 ? {} : { tool_calls: calls }),
  };
}

/** Why the reply ended, unless the turn says otherwise. */
export function finishReasonOf(turn: ScriptedTurn, shape: HostShape): string {
  if ((turn.toolCalls ?? []).length > 0) return "tool_calls";
  return shape === "truncated" && turn.reasoning !== undefined ? "length" : "stop";
}

/** Token counts in the protocol's names; estimated when the turn names none, left out when it says `null`. */
export function wireUsage(turn: ScriptedTurn, usage: ScriptedUsage | null | undefined): WireMessage | undefined {
  if (usage === null) return undefined;
  const { inputTokens, outputTokens, reasoningTokens = 0 } = usage ?? estimateUsage(turn);
  return {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
    completion_tokens_details: { reasoning_tokens: reasoningTokens },
  };
}

/** Writes the server-sent events of one streamed reply. */
export function eventWriter(id: string, model: string): EventWriter {
  const envelope = { id, object: "chat.completion.chunk", created: CREATED, model };
  // The envelope is written once: a long stream of small deltas would otherwise spend its time on it.
  const head = `data: ${JSON.stringify(envelope).slice(0, -1)},"choices":[{"index":0,"delta":`;
  return {
    // JSON.stringify escapes lone halves of surrogate pairs, so a pair cut between deltas survives.
    delta: (delta) => `${head}${JSON.stringify(delta)},"finish_reason":null}]}\n\n`,
    finish: (delta, reason, usage) => {
      const tail = usage === undefined ? "" : `,"usage":${JSON.stringify(usage)}`;
      return `${head}${JSON.stringify(delta)},"finish_reason":${JSON.stringify(reason)}}]${tail}}\n\ndata: [DONE]\n\n`;
    },
    malformed: () => `${head}{"content":\n\n`,
  };
}

/** See `eventWriter`. */
export interface EventWriter {
  delta(delta: WireMessage): string;
  finish(delta: WireMessage, reason: string, usage: WireMessage | undefined): string;
  /** An event whose JSON breaks off. */
  malformed(): string;
}

/** The body of a reply that is not streamed. */
export function replyBody(
  id: string,
  model: string,
  message: WireMessage,
  reason: string | null,
  usage: WireMessage | undefined,
): string {
  const choices = [{ index: 0, message, finish_reason: reason }];
  return JSON.stringify({ id, object: "chat.completion", created: CREATED, model, choices, usage });
}

/** The body of an error reply. */
export function errorBody(message: string, type: string): WireMessage {
  return { error: { message, type, param: null, code: null } };
}

function textsOf(turn: ScriptedTurn, shape: HostShape): { readonly reasoning: string; readonly content: string } {
  const { reasoning, answer = "" } = turn;
  if (!isInline(shape)) return { reasoning: reasoning ?? "", content: answer };
  return { reasoning: "", content: reasoning === undefined ? answer : inlineTrace(shape, reasoning, answer) };
}

function isInline(shape: HostShape): shape is InlineShape {
  return (INLINE_SHAPES as readonly string[]).includes(shape);
}

function traceField(shape: HostShape, text: string): WireMessage {
  if (shape !== "reasoning_details") return { [shape]: text };
  return { reasoning_details: [{ type: "reasoning.text", text, format: "unknown", index: 0 }] };
}

function cut(text: string, { min, max, random }: DeltaSize): Iterable<string> {
  return randomSizes(text, max, random, min);
}
