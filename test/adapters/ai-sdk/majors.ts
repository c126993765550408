import * as ai7 from "ai";
import * as ai5 from "ai5";
import * as ai6 from "ai6";

/** A part of a model's stream, in words common to all specifications. */
export interface Part {
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: scripted parts of three specifications
  readonly [key: string]: any;
}

export interface Major {
  readonly name: "ai5" | "ai6" | "ai7";
  readonly spec: "v2" | "v3" | "v4";
  // biome-ignore lint/suspicious/noExplicitAny: one test body for three majors whose types differ
  readonly ai: any;
}

export const majors: readonly Major[] = [
  { name: "ai5", spec: "v2", ai: ai5 },
  { name: "ai6", spec: "v3", ai: ai6 },
  { name: "ai7", spec: "v4", ai: ai7 },
];

// biome-ignore lint/suspicious/noExplicitAny: the SDK's own switch
(globalThis as any).AI_SDK_LOG_WARNINGS = false;

export function finishReason(spec: string, reason: string): unknown {
  return spec === "v2" ? reason : { unified: reason, raw: reason };
}

/** The finish reason as `generateText` names it, from a part or result of any specification. */
export function unified(reason: unknown): unknown {
  return typeof reason === "object" && reason !== null ? (reason as { unified: unknown }).unified : reason;
}

export function usage(spec: string): unknown {
  return spec === "v2"
    ? { inputTokens: 3, outputTokens: 7, totalTokens: 10 }
    : {
        inputTokens: { total: 3, noCache: 3, cacheRead: 0, cacheWrite: 0 },
        outputTokens: { total: 7, text: 7, reasoning: 0 },
      };
}

export function finish(spec: string, reason = "stop", providerMetadata?: unknown): Part {
  return {
    type: "finish",
    finishReason: finishReason(spec, reason),
    usage: usage(spec),
    ...(providerMetadata === undefined ? {} : { providerMetadata }),
  };
}

/** A text or reasoning part in deltas. */
export function block(kind: "text" | "reasoning", id: string, ...deltas: string[]): Part[] {
  return [
    { type: `${kind}-start`, id },
    ...deltas.map((delta) => ({ type: `${kind}-delta`, id, delta })),
    { type: `${kind}-end`, id },
  ];
}

export const text = (...deltas: string[]) => block("text", "txt-0", ...deltas);
export const reasoning = (...deltas: string[]) => block("reasoning", "reasoning-0", ...deltas);

/** A tool call as hosts stream it: its arguments in pieces, then the call. */
export function toolCall(toolName: string, input: unknown, toolCallId = "call-1"): Part[] {
  const written = typeof input === "string" ? input : JSON.stringify(input);
  return [
    { type: "tool-input-start", id: toolCallId, toolName },
    { type: "tool-input-delta", id: toolCallId, delta: written.slice(0, 3) },
    { type: "tool-input-delta", id: toolCallId, delta: written.slice(3) },
    { type: "tool-input-end", id: toolCallId },
    { type: "tool-call", toolCallId, toolName, input: written },
  ];
}

export interface Script {
  readonly spec: string;
  /** One list of parts per call; the last one is repeated. Without a `finish` of its own each gets one. */
  readonly calls: readonly (readonly Part[])[];
  readonly modelId?: string;
  readonly provider?: string;
  /** Replaces fields of the first generate result. */
  readonly result?: Record<string, unknown>;
}

export interface ScriptedModel {
  // biome-ignore lint/suspicious/noExplicitAny: handed to three majors
  readonly model: any;
  // biome-ignore lint/suspicious/noExplicitAny: call options of three specifications
  readonly calls: any[];
  /** Parts read from the model's stream, and whether it was cancelled or aborted. */
  readonly seen: { pulled: number; cancelled: boolean; aborted: boolean };
}

/** A model that answers from a script, the same whether it is asked to stream or not. */
export function scripted({ spec, calls: scripts, modelId = "m", provider = "test", result }: Script): ScriptedModel {
  const calls: unknown[] = [];
  const seen = { pulled: 0, cancelled: false, aborted: false };
  const next = (options: { abortSignal?: AbortSignal }): readonly Part[] => {
    const parts = scripts[Math.min(calls.length, scripts.length - 1)] ?? [];
    calls.push(options);
    options.abortSignal?.addEventListener("abort", () => {
      seen.aborted = true;
    });
    return parts.some((part) => part.type === "finish") ? parts : [...parts, finish(spec)];
  };
  const model = {
    specificationVersion: spec,
    provider,
    modelId,
    supportedUrls: {},
    async doGenerate(options: { abortSignal?: AbortSignal }) {
      const parts = next(options);
      const last = parts.find((part) => part.type === "finish");
      return {
        content: contentOf(parts),
        finishReason: last?.["finishReason"],
        usage: last?.["usage"],
        warnings: [],
        providerMetadata: last?.["providerMetadata"],
        ...(calls.length === 1 ? result : {}),
      };
    },
    async doStream(options: { abortSignal?: AbortSignal }) {
      const parts = [{ type: "stream-start", warnings: [] }, ...next(options)];
      let index = 0;
      const stream = new ReadableStream({
        pull(controller) {
          const part = parts[index++];
          if (part === undefined) controller.close();
          else {
            seen.pulled += 1;
            controller.enqueue(part);
          }
        },
        cancel() {
          seen.cancelled = true;
        },
      });
      return { stream, request: { body: "{}" }, response: { headers: { "x-host": "yes" } } };
    },
  };
  return { model, calls, seen };
}

function contentOf(parts: readonly Part[]): Part[] {
  const content: Record<string, unknown>[] = [];
  const open = new Map<string, Record<string, unknown>>();
  for (const part of parts) {
    const kind = part.type.startsWith("text-") ? "text" : "reasoning";
    switch (part.type) {
      case "text-start":
      case "reasoning-start": {
        const item = { type: kind, text: "", ...metadataOf(part) };
        open.set(kind + part["id"], item);
        content.push(item);
        break;
      }
      case "text-delta":
      case "reasoning-delta": {
        const item = open.get(kind + part["id"]);
        if (item !== undefined) item["text"] = `${item["text"]}${part["delta"]}`;
        break;
      }
      case "text-end":
      case "reasoning-end":
        Object.assign(open.get(kind + part["id"]) ?? {}, metadataOf(part));
        break;
      case "tool-call":
      case "tool-result":
      case "source":
      case "file":
        content.push({ ...part });
        break;
    }
  }
  return content as unknown as Part[];
}

function metadataOf(part: Part) {
  return part["providerMetadata"] === undefined ? {} : { providerMetadata: part["providerMetadata"] };
}

export async function collect<T>(stream: AsyncIterable<T> | ReadableStream<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream as AsyncIterable<T>) items.push(item);
  return items;
}
