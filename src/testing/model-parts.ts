import { randomSizes } from "./chunkings.ts";
import { argumentsText, estimateUsage, type ScriptedToolCall, type ScriptedTurn, type ScriptedUsage } from "./turns.ts";

/** The language-model specifications of ai 5 (`v2`), ai 6 (`v3`) and ai 7 (`v4`). */
export type SpecificationVersion = "v2" | "v3" | "v4";

/** A stream part or a content part, in the specification's own words. */
export interface ModelPart {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What a scripted model does when it is called once. */
export interface ScriptedModelTurn extends ScriptedTurn {
  /** The specification's unified word. @default `tool-calls` with tool calls, otherwise `stop` */
  readonly finishReason?: string | undefined;
  /** @default an estimate */
  readonly usage?: ScriptedUsage | undefined;
  /** UTF-16 code units a delta. @default 16 */
  readonly deltaSize?: number | undefined;
  /** Exactly these stream parts, instead of ones made from the fields above; `doGenerate` puts its content together from them. */
  readonly parts?: readonly ModelPart[] | undefined;
  /** Exactly this content for `doGenerate`. */
  readonly content?: readonly ModelPart[] | undefined;
  /** Thrown instead of a result; with `errorAfter`, the stream breaks with it. */
  readonly error?: unknown;
  /** How many stream parts come before `error`. */
  readonly errorAfter?: number | undefined;
}

/** The stream parts of a turn. Only the ones common to all specifications are made. */
export function partsOf(turn: ScriptedModelTurn, version: SpecificationVersion, modelId: string): readonly ModelPart[] {
  if (turn.parts !== undefined) return turn.parts;
  const size = turn.deltaSize ?? 16;
  const calls = turn.toolCalls ?? [];
  return [
    { type: "stream-start", warnings: [] },
    { type: "response-metadata", id: "response-0", modelId, timestamp: new Date(0) },
    ...block("reasoning", "reasoning-0", turn.reasoning, size),
    ...block("text", "text-0", turn.answer, size),
    ...calls.flatMap((call) => callParts(call, size)),
    { type: "finish", finishReason: finishReasonFor(turn, version), usage: usageFor(turn, version) },
  ];
}

/** The content of a turn that is generated at once. */
export function contentOf(turn: ScriptedModelTurn): readonly ModelPart[] {
  if (turn.content !== undefined) return turn.content;
  if (turn.parts !== undefined) return contentOfParts(turn.parts);
  const content: ModelPart[] = [];
  if (turn.reasoning !== undefined) content.push({ type: "reasoning", text: turn.reasoning });
  if (turn.answer !== undefined) content.push({ type: "text", text: turn.answer });
  for (const call of turn.toolCalls ?? []) content.push(toolCallPart(call));
  return content;
}

/** Why the model stopped, in the specification's form. */
export function finishReasonFor(turn: ScriptedModelTurn, version: SpecificationVersion): unknown {
  const unified = turn.finishReason ?? ((turn.toolCalls ?? []).length > 0 ? "tool-calls" : "stop");
  return version === "v2" ? unified : { unified, raw: unified };
}

/** Token counts in the specification's form: flat in v2, by kind since. */
export function usageFor(turn: ScriptedModelTurn, version: SpecificationVersion): unknown {
  const { inputTokens, outputTokens, reasoningTokens = 0 } = turn.usage ?? estimateUsage(turn);
  if (version === "v2") {
    return { inputTokens, outputTokens, totalTokens: inputTokens + outputTokens, reasoningTokens };
  }
  return {
    inputTokens: { total: inputTokens, noCache: inputTokens, cacheRead: undefined, cacheWrite: undefined },
    outputTokens: { total: outputTokens, text: outputTokens - reasoningTokens, reasoning: reasoningTokens },
  };
}

function block(kind: "reasoning" | "text", id: string, text: string | undefined, size: number): ModelPart[] {
  if (text === undefined) return [];
  return [
    { type: `${kind}-start`, id },
    ...cut(text, size).map((delta) => ({ type: `${kind}-delta`, id, delta })),
    { type: `${kind}-end`, id },
  ];
}

function callParts(call: ScriptedToolCall, size: number): ModelPart[] {
  return [
    { type: "tool-input-start", id: call.id, toolName: call.name },
    ...cut(argumentsText(call), size).map((delta) => ({ type: "tool-input-delta", id: call.id, delta })),
    { type: "tool-input-end", id: call.id },
    toolCallPart(call),
  ];
}

function toolCallPart(call: ScriptedToolCall): ModelPart {
  return { type: "tool-call", toolCallId: call.id, toolName: call.name, input: argumentsText(call) };
}

/** Fixed sizes need no chance. */
function cut(text: string, size: number): string[] {
  return randomSizes(text, size, () => 0, size);
}

const NOT_CONTENT = /^(?:stream-start|response-metadata|finish|raw|error|ping|tool-input-(?:start|delta|end))$/u;
const BLOCK_PART = /^(?<kind>text|reasoning)-(?<step>start|delta|end)$/u;

/** Joins the deltas of each block where it began; an id may be used again after its end. */
function contentOfParts(parts: readonly ModelPart[]): ModelPart[] {
  const content: ModelPart[] = [];
  const open = new Map<string, number>();
  for (const part of parts) {
    const match = BLOCK_PART.exec(part.type);
    if (match === null) {
      if (!NOT_CONTENT.test(part.type)) content.push(part);
      continue;
    }
    const kind = match.groups?.["kind"] ?? "text";
    const key = `${kind} ${String(part["id"])}`;
    const index = open.get(key);
    if (match.groups?.["step"] === "start") {
      const { providerMetadata } = part;
      open.set(
        key,
        content.push({ type: kind, text: "", ...(providerMetadata === undefined ? {} : { providerMetadata }) }) - 1,
      );
    } else if (match.groups?.["step"] === "end") open.delete(key);
    else if (index !== undefined) {
      const before = content[index] as ModelPart;
      content[index] = { ...before, text: `${String(before["text"])}${String(part["delta"])}` };
    }
  }
  return content;
}
