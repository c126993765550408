import type { Message, RequestEdit, ToolCall, ToolDefinition, TurnRequest } from "./conversation.ts";
import type { Finding } from "./finding.ts";
import type { HandoffWish } from "./handoff.ts";
import type { ModelFacts } from "./model.ts";
import type { RulesByStage } from "./rule.ts";
import type { Scanner } from "./scanner.ts";
import type { SessionHandle } from "./session.ts";
import type { Channel, Stage } from "./stage.ts";
import type { TurnFacts } from "./turn-facts.ts";
import type { Verdict } from "./verdict.ts";

/** Something complete that a guard judges. */
export type Subject =
  | { readonly stage: "input"; readonly request: TurnRequest }
  /** The whole text of a channel, after its last character. In `window` mode it has been released by then; use rules or a scanner to prevent. */
  | { readonly stage: "reasoning" | "answer"; readonly text: string; readonly request: TurnRequest }
  | (TurnFacts & {
      readonly stage: "tool-call";
      readonly call: ToolCall;
      /** Calls of the same answer that came before this one, as far as they are known. */
      readonly before: readonly ToolCall[];
      /** The definition of the called tool; `undefined` when the model invented it. */
      readonly tool: ToolDefinition | undefined;
      readonly request: TurnRequest;
      /** The turn has no usable trace and the profile asks for approval then. */
      readonly traceMissing: boolean;
    })
  | { readonly stage: "tool-result"; readonly message: Message; readonly request: TurnRequest };

/** What a guard may use besides its subject. It has no clock, random numbers or network of its own. */
export interface GuardContext {
  readonly model: ModelFacts;
  /** State of this conversation only. */
  readonly session: SessionHandle;
  /** Aborts at the profile's deadline or when the caller gives up. */
  readonly signal: AbortSignal;
  /** What the guard wants will not be carried out: shadow mode, or an inspection. Nobody should be made to pay for it. @default false */
  readonly observing?: boolean | undefined;
  /** Reports as `guard-error` what failed although the guard goes on without it. Left out where nobody listens. */
  readonly reportFailure?: ((reason: "threw" | "deadline" | "invalid-answer", error: unknown) => void) | undefined;
}

/** What a scanner may know when a channel opens. */
export interface ScanContext {
  readonly channel: Channel;
  readonly request: TurnRequest;
  readonly model: ModelFacts;
  /**
   * How often this channel was opened before in this turn: a trace may go on after a piece of answer, and a second
   * attempt goes on where something of the first went out. 0 again where nothing did.
   */
  readonly epoch: number;
  /** UTF-16 code units of this channel read in earlier epochs. */
  readonly readBefore: number;
  /** Calls of this answer so far; ask at the end of the channel, when most of them are known. */
  readonly calls: () => readonly ToolCall[];
}

/** How a tool call would be judged, known before a call exists: used to strip tools from the request. */
export interface ToolDecision {
  readonly action: "allow" | "flag" | "require-approval" | "block";
  /** Risk category; `undefined` when nothing declares one. */
  readonly category: string | undefined;
  /** Why, in words without the call's arguments. */
  readonly reason: string;
}

/**
 * A check. It judges and never acts: the pipeline combines verdicts, and an adapter carries the effective one out.
 * A guard is a plain object; it keeps no state of its own, so two conversations through one guard never meet.
 *
 * Offer as little as you need: `rules` for text to be matched while it streams, `scan` for any other piecewise
 * reading, `check` for something complete, `prepare` to change the request.
 */
export interface Guard {
  readonly name: string;
  /** Stages at which `check` is called. */
  readonly stages: readonly Stage[];
  /** Text rules for `reasoning`, `answer`, `input` (user text) and `tool-result`, matched by the shared engine. */
  readonly rules?: RulesByStage | undefined;
  /** Its scanners may quote the reasoning when the model is asked once more, so some of it has to be kept. @default false */
  readonly quotesReasoning?: boolean | undefined;
  /** Opens a reader for one channel of one turn; `undefined` when this turn needs none. */
  readonly scan?: ((context: ScanContext) => Scanner | undefined) | undefined;
  /** Judges something complete. Throwing means "could not tell" and goes to the fail mode. */
  readonly check?: ((subject: Subject, context: GuardContext) => Verdict | Promise<Verdict>) | undefined;
  /** Changes it wants in a request that is about to be sent. Sees the messages as the rules and the guards before it have changed them. */
  readonly prepare?:
    | ((request: TurnRequest, context: GuardContext) => readonly RequestEdit[] | Promise<readonly RequestEdit[]>)
    | undefined;
  /**
   * `prepare` quotes messages, so it is asked after all others have changed them, and only if the turn goes to the model:
   * when nothing blocks the request and nobody else takes the turn. @default false
   */
  readonly preparesLast?: boolean | undefined;
  /** Milliseconds `prepare` may take beyond the profile's deadline, for a guard that asks a model there. @default 0 */
  readonly prepareExtraMs?: number | undefined;
  /** Says that somebody other than the model should answer this turn. Asked when nothing blocks the request; never in `inspect` or shadow mode. */
  readonly handOff?:
    | ((request: TurnRequest, context: GuardContext) => HandoffWish | undefined | Promise<HandoffWish | undefined>)
    | undefined;
  /** What the conversation so far means for tool calls. Facts of several guards add up. */
  readonly readTurn?:
    | ((request: TurnRequest, context: GuardContext) => Partial<TurnFacts> | Promise<Partial<TurnFacts>>)
    | undefined;
  /** How a call of this tool would be judged; the strictest answer decides whether the tool is offered to the model. */
  readonly decideTool?: ((tool: ToolDefinition, turn: TurnFacts) => ToolDecision) | undefined;
  /** Text to show before the first answer of a conversation. */
  readonly preface?: ((request: TurnRequest) => string | undefined) | undefined;
  /** The state of the conversation when this request arrives, for reports and `breaker-change` events. */
  readonly breaker?: ((request: TurnRequest, context: GuardContext) => Promise<BreakerStatus>) | undefined;
  /** Told when a turn has ended, to update session state. Never called in `inspect` or for a turn that was abandoned. */
  readonly afterTurn?: ((turn: TurnSummary, context: GuardContext) => void | Promise<void>) | undefined;
  /**
   * Told instead when a turn was abandoned: its caller went away, or the model's server failed. The summary is of what
   * had come by then. Not called in `inspect`, nor when the process dies.
   */
  readonly afterAbandon?: ((turn: TurnSummary, context: GuardContext) => void | Promise<void>) | undefined;
  /** For the guard that keeps the state of conversations. */
  readonly care?: ConversationCare | undefined;
}

/** `closed`: all is well. `degraded`: remedies apply. `open`: the model is not called. `half-open`: one turn is let through on trial. */
export type BreakerState = "closed" | "degraded" | "open" | "half-open";

/** How a conversation is doing. */
export interface BreakerStatus {
  readonly state: BreakerState;
  /** Finding codes that explain the state, such as `turn-limit`, then names of the signals that weigh most. Empty while closed. */
  readonly reasons: readonly string[];
  /** User turn, from 1, that was the first to find this state; `undefined` while closed, or where nobody can tell. */
  readonly since?: number | undefined;
  /** State that the turn before found, where a session remembers it. */
  readonly previous?: BreakerState | undefined;
  /** 1 = healthy … 0 = broken down. */
  readonly health: number;
  /** What `health` is made of, in a fixed order; empty where nothing reads signals. */
  readonly signals: readonly HealthSignal[];
}

/** What the session knows of a conversation: the state that its next turn would find, as far as it does not depend on the messages. */
export interface ConversationStatus extends BreakerStatus {
  /** User turns so far, refused ones among them. */
  readonly turns: number;
  /** Those that count against the limit, since a trial or a reset; `undefined` while the breaker is open. */
  readonly counted: number | undefined;
  /** Turns that have begun and not ended: they run, or whoever ran them is gone. */
  readonly unfinished: number;
  /** Severity of what was found, summed up, fading from turn to turn; from 0. */
  readonly risk: number;
  /** Of the latest answered turns, oldest first, at most 16: lengths in UTF-16 code units, and whether the reasoning looped. */
  readonly answers: readonly { readonly answer: number; readonly reasoning: number; readonly looped: boolean }[];
}

/** What people who look after conversations can do with the state a guard keeps. Both verbs throw what the store throws. */
export interface ConversationCare {
  /** `undefined`: the session knows nothing of it. */
  status(session: SessionHandle): Promise<ConversationStatus | undefined>;
  /** Begins afresh: what was said so far is forgiven. Gives the state until then. */
  reset(session: SessionHandle): Promise<BreakerState>;
}

/** One thing that tells how a conversation is doing. */
export interface HealthSignal {
  /** Such as `answer-growth`. */
  readonly name: string;
  /** 1 = healthy … 0 = broken. */
  readonly value: number;
  /** For the log: numbers and codes, never what was said. */
  readonly why: string;
}

/** What a finished turn looked like, in numbers and codes. */
export interface TurnSummary {
  readonly request: TurnRequest;
  /** The strictest decision of the turn. */
  readonly action: Verdict["action"];
  /** Finding codes, in order. */
  readonly codes: readonly string[];
  /** The findings themselves, which carry no text. */
  readonly findings?: readonly Finding[] | undefined;
  /** Somebody other than the model answered. */
  readonly handedOff?: boolean | undefined;
  /** Tool calls that the model made, refused ones among them. */
  readonly toolCalls: number;
  /** Lengths in UTF-16 code units of what the model wrote; where it was asked twice, of its second attempt. */
  readonly reasoningLength: number;
  readonly answerLength: number;
}

/** Checks a guard's shape and returns it unchanged; gives a custom guard its types. */
export function defineGuard<const G extends Guard>(guard: G): G {
  return guard;
}
