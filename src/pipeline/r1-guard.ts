import type { Message, ToolCall, ToolDefinition, TurnRequest } from "../core/conversation.ts";
import type { Finding } from "../core/finding.ts";
import type { BreakerStatus, ToolDecision } from "../core/guard.ts";
import type { ToolClass } from "../core/tool-category.ts";
import type { Mode, ToolCallDecision } from "../core/turn-report.ts";
import type { Action } from "../core/verdict.ts";
import type { GuardEventMap } from "../events/event-map.ts";
import type { Approvals } from "./approvals/approvals.ts";
import type { Conversations } from "./conversations.ts";
import type { Turn, TurnOptions } from "./turn.ts";

/** Something finished, to be judged offline. Every field but one of `messages`, `reasoning`, `answer`, `toolCalls` may be left out. */
export interface InspectInput {
  readonly messages?: readonly Message[] | undefined;
  readonly reasoning?: string | undefined;
  readonly answer?: string | undefined;
  readonly toolCalls?: readonly ToolCall[] | undefined;
  readonly tools?: readonly ToolDefinition[] | undefined;
  /** The answer is JSON: its strings are judged as a parser would read them. */
  readonly json?: boolean | undefined;
  /** Model id and provider, when known: they say how a trace arrives and which prompt rules apply. */
  readonly modelId?: string | undefined;
  readonly provider?: string | undefined;
}

/** What the pipeline makes of it. */
export interface InspectReport {
  readonly action: Action;
  readonly findings: readonly Finding[];
  /** What a caller would have received. Texts of the model, redacted; empty where blocked. */
  readonly released: { readonly reasoning: string; readonly answer: string };
  readonly toolDecisions: readonly ToolCallDecision[];
  readonly breaker: BreakerStatus;
}

/** What `createGuard` returns: one set of guards under one profile, for any number of conversations at once. */
export interface R1Guard {
  readonly mode: Mode;
  /** Things the profile asks for that nothing installed can do yet, such as a hazard without a detector. One sentence each. */
  readonly gaps: readonly string[];
  /** Whether reasoning is passed on, hidden, or replaced by a placeholder. */
  readonly expose: true | false | "redacted";
  /**
   * Settles when the part that judges has been loaded. Loading begins with `createGuard` and turns wait for it by
   * themselves; await this to keep the first turn from waiting. Rejects when it cannot be loaded.
   */
  ready(): Promise<void>;
  /** Listens. A listener that throws or never settles changes nothing. */
  on<E extends keyof GuardEventMap>(event: E, listener: (event: GuardEventMap[E]) => void): this;
  once<E extends keyof GuardEventMap>(event: E, listener: (event: GuardEventMap[E]) => void): this;
  off<E extends keyof GuardEventMap>(event: E, listener: (event: GuardEventMap[E]) => void): this;
  /** Judges something finished with the same pipeline as a stream. Never changes session state. Throws `input-invalid`. */
  inspect(input: InspectInput): Promise<InspectReport>;
  /** For adapters: opens one guarded turn. */
  openTurn<Item>(request: TurnRequest, options?: TurnOptions): Promise<Turn<Item>>;
  /**
   * For adapters: judges one tool call at the place where it runs, outside any stream. A call that was judged already,
   * in the stream or here, is neither judged nor reported again while nothing about it is different (10 minutes at
   * most). Never throws: what cannot be judged follows the fail mode. In shadow mode the decision is reported and
   * `allow` is returned.
   */
  judgeToolCall(call: ToolCall, request: TurnRequest): Promise<ToolCallDecision>;
  /**
   * What tools are by the words of their definitions, where neither the profile's `tools.byName` nor their author says
   * so; in the order given. Throws `input-invalid`.
   */
  classifyTools(tools: readonly ToolDefinition[]): Promise<readonly ToolClass[]>;
  /**
   * For adapters: how a call of this tool would be judged, before a call exists (shadow mode: as in enforce). Answers
   * at once, by what is declared alone: a turn, which also reads the tool's words, may decide otherwise.
   */
  decideTool(tool: ToolDefinition): ToolDecision;
  /** What the store knows of a conversation, and a fresh start for it: for the people who look after conversations. */
  readonly conversations: Conversations;
  /** For adapters: questions to people about tool calls, and their answers. */
  readonly approvals: Approvals;
}
