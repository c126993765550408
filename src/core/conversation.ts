import type { Stage } from "./stage.ts";

/** A tool call as the model wrote it. */
export interface ToolCall {
  readonly toolCallId: string;
  readonly toolName: string;
  /** Parsed arguments, or the raw string when they are not valid JSON. */
  readonly input: unknown;
}

/** A tool the model may call. */
export interface ToolDefinition {
  readonly name: string;
  readonly description?: string | undefined;
  /** JSON Schema of the arguments. */
  readonly inputSchema?: unknown;
  /** MCP annotations; hints that may raise a risk, never lower it. */
  readonly annotations?: Readonly<Record<string, unknown>> | undefined;
  /** Risk category declared by the tool's author (`metadata.r1guard.category` in the AI SDK). */
  readonly category?: string | undefined;
  /** Name of the MCP server it comes from, where the application says so. */
  readonly server?: string | undefined;
  /** Runs at the provider, where `execute` cannot be guarded. */
  readonly providerExecuted?: boolean | undefined;
  /** Nobody can be asked about its calls: what needs approval is refused. True of tools that run at the provider. */
  readonly unattended?: boolean | undefined;
}

/** Where in a message's content a file stands: its text, or the place between texts (`start` = `end`) of one that is not read. */
export interface FilePlace {
  readonly start: number;
  readonly end: number;
}

/** One message of a conversation, free of any host's types. */
export interface Message {
  readonly role: "system" | "user" | "assistant" | "tool";
  readonly content: string;
  /** On user messages: images and other files, in order. Their text is no word of the user's. */
  readonly files?: readonly FilePlace[] | undefined;
  readonly reasoning?: string | undefined;
  readonly toolCalls?: readonly ToolCall[] | undefined;
  /** On `tool` messages: the call this is the result of. */
  readonly toolCallId?: string | undefined;
  /** On assistant messages: this reply was a guard's, not the model's; the code says why (`turn-limit`, …). */
  readonly blockedBy?: string | undefined;
  /** Where what was blocked stood: `input` for the user's words. `undefined` where the host's mark does not say. */
  readonly blockedAt?: Stage | undefined;
}

/** What is about to be sent to a model. */
export interface TurnRequest {
  readonly messages: readonly Message[];
  readonly tools: readonly ToolDefinition[];
  /** Model id as the caller wrote it, such as `deepseek-r1:14b`. */
  readonly modelId?: string | undefined;
  /** Provider or host name, such as `openai-compatible` or `ollama`. */
  readonly provider?: string | undefined;
  readonly temperature?: number | undefined;
  /** The caller wants JSON: nothing may be added to the answer, and its strings are judged as a parser will read them. */
  readonly json?: boolean | undefined;
  /** Stable id of the conversation, for the session store. Without it the turn stands on its messages alone. */
  readonly conversationId?: string | undefined;
  /**
   * Number of this user turn, from 1, where the host counts (an agent with a checkpoint). The larger of this and what
   * messages and session show decides, so a history that was trimmed or a store that was lost does not hide turns.
   */
  readonly turnNumber?: number | undefined;
  /** Aborts slow judges when the caller gives up. */
  readonly signal?: AbortSignal | undefined;
}

/** A change a guard wants in the request. Message indexes refer to `TurnRequest.messages`. */
export type RequestEdit =
  | { readonly kind: "replace-text"; readonly message: number; readonly find: string; readonly replacement: string }
  | { readonly kind: "fold-system" }
  | { readonly kind: "append-to-last-user"; readonly text: string }
  /** One fresh message in place of the conversation. `files`: messages whose files stay beside it; the last user message's when left out. */
  | { readonly kind: "consolidate"; readonly text: string; readonly files?: readonly number[] | undefined }
  | { readonly kind: "strip-reasoning" }
  | { readonly kind: "set-temperature"; readonly temperature: number };
