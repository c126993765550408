// The parts of the AI SDK's model contract (specifications v2, v3 and v4) that a guard reads or writes, described by
// shape. Nothing is imported from `ai`, so one adapter serves ai 5, 6 and 7 and no second copy of a package appears.

/** Keyed by namespace; a provider's own notes on a part. */
export type Metadata = Readonly<Record<string, unknown>>;

/** A part of a model's stream, and, with `text`, of a generate result's content. */
export interface HostPart {
  readonly type: string;
  /** On `response-metadata`: the model that answers. */
  readonly modelId?: unknown;
  readonly id?: string;
  readonly delta?: string;
  readonly text?: string;
  readonly toolCallId?: string;
  readonly toolName?: string;
  /** Arguments of a tool call, as JSON text. */
  readonly input?: unknown;
  readonly providerExecuted?: boolean | undefined;
  readonly citations?: unknown;
  readonly finishReason?: unknown;
  readonly usage?: unknown;
  readonly error?: unknown;
  readonly timestamp?: Date | undefined;
  readonly warnings?: readonly unknown[];
  readonly providerMetadata?: Metadata | undefined;
}

/** What a tool returned, in a prompt. */
export interface ToolOutput {
  readonly type: string;
  readonly value?: unknown;
  readonly reason?: string | undefined;
}

/** A part of a message in a prompt, or in the messages an application handles. */
export interface PromptPart {
  readonly type: string;
  readonly text?: string;
  readonly toolCallId?: string;
  readonly toolName?: string;
  readonly input?: unknown;
  readonly output?: ToolOutput;
  readonly providerExecuted?: boolean | undefined;
  readonly approvalId?: string;
  readonly approved?: boolean;
  /** On an answer to a request for approval: why. */
  readonly reason?: string | undefined;
  readonly providerOptions?: Metadata | undefined;
}

export interface PromptMessage {
  readonly role: string;
  readonly content: string | readonly PromptPart[];
  readonly providerOptions?: Metadata | undefined;
}

/** A tool as it stands in a model call: `function`, or one the provider defines. */
export interface CallTool {
  readonly type: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly inputSchema?: unknown;
  readonly providerOptions?: Metadata | undefined;
}

export interface CallOptions {
  readonly prompt: readonly PromptMessage[];
  readonly tools?: readonly CallTool[] | undefined;
  readonly toolChoice?: { readonly type: string; readonly toolName?: string } | undefined;
  readonly responseFormat?: { readonly type: string } | undefined;
  readonly temperature?: number | undefined;
  readonly includeRawChunks?: boolean | undefined;
  readonly abortSignal?: AbortSignal | undefined;
  readonly providerOptions?: Metadata | undefined;
}

export interface ResponseInfo {
  readonly id?: string;
  readonly timestamp?: Date;
  readonly modelId?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface GenerateResult {
  readonly content: readonly HostPart[];
  readonly finishReason: unknown;
  readonly usage: unknown;
  readonly warnings: readonly unknown[];
  readonly providerMetadata?: Metadata | undefined;
  readonly request?: unknown;
  readonly response?: ResponseInfo | undefined;
  readonly structuredOutputText?: string | undefined;
}

export interface StreamResult {
  readonly stream: ReadableStream<HostPart>;
  readonly request?: unknown;
  readonly response?: ResponseInfo | undefined;
}

/** A language model of any specification version. */
export interface HostModel {
  readonly specificationVersion: string;
  readonly provider: string;
  readonly modelId: string;
  readonly supportedUrls?: unknown;
  // biome-ignore lint/suspicious/noExplicitAny: the options' type differs per major and is the host's own
  doGenerate(options: any): PromiseLike<any>;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  doStream(options: any): PromiseLike<any>;
}

/** What the host hands to `wrapGenerate` and `wrapStream`. */
export interface WrapContext {
  // biome-ignore lint/suspicious/noExplicitAny: assignable to the middleware types of ai 5, 6 and 7 only so
  readonly params: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly model: any;
}

/**
 * A middleware for `wrapLanguageModel` of ai 5, 6 and 7. The majors' own types differ in what they carry, not in
 * their shape, so what the host owns is `any` here.
 */
export interface GuardMiddleware {
  /** `"v3"`: what ai 6 demands, ai 7 accepts and ai 5 ignores. */
  // biome-ignore lint/suspicious/noExplicitAny: a literal of the host's
  readonly specificationVersion: any;
  // biome-ignore lint/suspicious/noExplicitAny: the host's result
  wrapGenerate(context: WrapContext): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: the host's result
  wrapStream(context: WrapContext): Promise<any>;
}
