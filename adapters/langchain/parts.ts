import type { InnerVerdict } from "./inner-verdict.ts";

/**
 * A stretch of the model's output and the form it came in, so that what is released goes out in the same form. It
 * travels through the turn's queue: text may be released long after it was read.
 */
export type Part =
  /** `content` is a string. */
  | { readonly kind: "text" }
  /** A text block of a content list. */
  | { readonly kind: "text-block" }
  /** `additional_kwargs.reasoning_content`, as DeepSeek's hosts send it. */
  | { readonly kind: "reasoning" }
  /** A reasoning block of a content list, by its type: `reasoning`, or Anthropic's `thinking`. */
  | { readonly kind: "reasoning-block"; readonly type: "reasoning" | "thinking" }
  /** Structured output that is asked for as a call: its arguments are the answer. */
  | { readonly kind: "structured-call"; readonly call: CallHead };

/** A call without its arguments. */
export interface CallHead {
  /** Place among the calls of the message. */
  readonly index: number;
  readonly id: string | undefined;
  readonly name: string;
}

/** A tool call as it goes out. */
export interface HostCall extends CallHead {
  /** Arguments as JSON text. */
  readonly args: string;
}

/** What the adapter queues in a turn beside text. */
export type Queued =
  | { readonly kind: "enter"; readonly part: Part }
  | { readonly kind: "block"; readonly block: ContentBlock }
  | { readonly kind: "signature"; readonly type: "reasoning" | "thinking"; readonly signature: string }
  | { readonly kind: "call"; readonly call: HostCall };

/** Anthropic's block of reasoning that only the provider can read. */
export const ENCRYPTED_REASONING = "redacted_thinking";

/** A block of a content list. */
export interface ContentBlock {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Token counts in LangChain's shape. */
export interface Usage {
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly total_tokens: number;
  readonly [field: string]: unknown;
}

/** What a host says about its message beside the message. Later pieces add to earlier ones. */
export interface Envelope {
  id: string | undefined;
  /** Of the participant who speaks. */
  name: string | undefined;
  /** Finish reason in the host's word, or LangChain's. */
  finishReason: string | undefined;
  usage: Usage | undefined;
  metadata: Record<string, unknown>;
  /** What another guard inside has decided. */
  inner: InnerVerdict | undefined;
}

export function emptyEnvelope(): Envelope {
  return { id: undefined, name: undefined, finishReason: undefined, usage: undefined, metadata: {}, inner: undefined };
}
