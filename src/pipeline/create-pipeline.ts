import type { Message, RequestEdit, TurnRequest } from "../core/conversation.ts";
import type { BreakerState, BreakerStatus, Guard, TurnSummary } from "../core/guard.ts";
import type { HandOff, HandoffWish } from "../core/handoff.ts";
import type { ModelGeneration } from "../core/model.ts";
import type { Stage } from "../core/stage.ts";
import type { Mode } from "../core/turn-report.ts";
import type { GuardEvents } from "../events/emitter.ts";
import { resolveModel } from "../models/registry.ts";
import { sessionHandle } from "../sessions/session-handle.ts";
import type { SessionStore } from "../sessions/session-store.ts";
import { compileRules } from "../stream/rule-set.ts";
import type { ReleaseMode } from "../stream/turn-stream.ts";
import { type ApprovalOptions, createApprovals } from "./approvals/create-approvals.ts";
import { type Conversations, conversationsIn } from "./conversations.ts";
import { decideTool } from "./decide-tool.ts";
import { type FailMode, isAbortOf, isPromise } from "./enforcement.ts";
import { GuardedTurn, type TurnEnd } from "./guarded-turn.ts";
import { handOff } from "./hand-off.ts";
import { inspectFinished } from "./inspect.ts";
import { attempt, closedVerdict, InvalidAnswer, type JudgeContext, type JudgeOptions } from "./judge.ts";
import { toolCallJudge } from "./judge-tool-call.ts";
import { judgedCalls } from "./judged-calls.ts";
import type { R1Guard } from "./r1-guard.ts";
import type { Replies } from "./replies.ts";
import { judgeRequest, prepareLast, type RequestOutcome, readTurn, startOfTurn, withEdits } from "./request-stage.ts";
import type { TurnOptions } from "./turn.ts";
import { TurnLog } from "./turn-log.ts";

/** Everything a pipeline is made of. */
export interface PipelineOptions {
  /** In order; the order matters for request changes only. */
  readonly guards: readonly Guard[];
  readonly mode: Mode;
  readonly failMode: FailMode;
  /** Most milliseconds one guard may take for one judgement. */
  readonly deadlineMs: number;
  readonly stream: { readonly mode: ReleaseMode; readonly maxHeld: number };
  readonly trace: "auto" | "field" | "tags" | "implicit" | "none";
  readonly model: ModelGeneration | "auto";
  readonly expose: true | false | "redacted";
  /** A turn without a trace needs approval for its tool calls. */
  readonly approveWithoutTrace: boolean;
  /** Called once a turn. */
  readonly repliesFor: (request: TurnRequest) => Replies;
  readonly approval: ApprovalOptions;
  /** Finds somebody who answers where a guard wants it. */
  readonly handoff: HandOff | undefined;
  readonly store: SessionStore;
  readonly events: GuardEvents;
  /** Milliseconds since the epoch; for tests. @default Date.now */
  readonly now?: (() => number) | undefined;
}

/** The part of a guard that judges. */
export interface Pipeline extends Pick<R1Guard, "inspect" | "openTurn" | "judgeToolCall"> {
  readonly approvals: Omit<R1Guard["approvals"], "attended">;
  readonly conversations: Conversations;
}

/** Who answers when a turn was handed off: nothing is expected of them. */
const SOMEBODY = resolveModel({});

const HEALTHY: BreakerStatus = { state: "closed", reasons: [], health: 1, signals: [] };

/**
 * Puts guards in order under one mode, deadline and fail mode. Guards judge; what happens is decided here; adapters
 * carry it out. Throws `pattern-unsupported` for a rule that cannot be matched in linear time.
 */
export function createPipeline(options: PipelineOptions): Pipeline {
  const { guards, mode, failMode, deadlineMs, store, events, now = () => Date.now() } = options;
  const rulesFor = (stage: Stage) => compileRules(guards.flatMap((guard) => guard.rules?.[stage] ?? []));
  const rules = {
    input: rulesFor("input"),
    reasoning: rulesFor("reasoning"),
    answer: rulesFor("answer"),
    toolCall: rulesFor("tool-call"),
    toolResult: rulesFor("tool-result"),
  };
  const judging: JudgeOptions = { guards, failMode, deadlineMs };
  const ledger = judgedCalls(now);

  function beginLog(request: TurnRequest, silent: boolean): TurnLog {
    return new TurnLog({
      turnId: crypto.randomUUID(),
      conversationId: request.conversationId,
      mode,
      failMode,
      events: silent ? undefined : events,
    });
  }

  function contextOf(request: TurnRequest, log: TurnLog, readOnly: boolean): JudgeContext {
    return {
      model: resolveModel({ modelId: request.modelId, provider: request.provider, declared: options.model }),
      sessionOf: (guard) => sessionHandle(store, request.conversationId, guard, readOnly),
      signal: request.signal,
      observing: readOnly || mode === "shadow",
      onFailure(guard, stage, reason, error) {
        if (!isAbortOf(request.signal, error)) log.recordFailure(guard, stage, reason, error);
      },
    };
  }

  async function breakerOf(request: TurnRequest, context: JudgeContext): Promise<BreakerStatus> {
    for (const guard of guards) {
      if (guard.breaker === undefined) continue;
      return attempt(
        guard,
        "input",
        judging,
        context,
        (c) => guard.breaker?.(request, c) ?? HEALTHY,
        () => HEALTHY,
      );
    }
    return HEALTHY;
  }

  /** Says so when the breaker is in another state than at the turn before. */
  async function reportBreaker(request: TurnRequest, now: BreakerStatus, log: TurnLog): Promise<void> {
    if (log.events === undefined || !log.events.has("breaker-change")) return;
    const before = now.previous ?? (await stateBefore(request, log));
    if (before === now.state) return;
    log.events.emit("breaker-change", {
      ...log.ids,
      from: before,
      to: now.state,
      reasons: now.reasons,
      health: now.health,
      signals: now.signals,
    });
  }

  /** What the messages tell of the turn before. No session remembers it, so none is read. */
  async function stateBefore(request: TurnRequest, log: TurnLog): Promise<BreakerState> {
    const earlier: TurnRequest = {
      ...request,
      conversationId: undefined,
      messages: request.messages.slice(0, startOfTurn(request.messages)),
      turnNumber: request.turnNumber === undefined ? undefined : request.turnNumber - 1,
    };
    return earlier.messages.length === 0 ? "closed" : (await breakerOf(earlier, contextOf(earlier, log, true))).state;
  }

  /** `said`: what the model has answered already, where a finished turn is looked at; its health counts it. */
  async function openTurn<Item>(
    request: TurnRequest,
    silent = false,
    said: readonly Message[] = [],
    { canRetry }: TurnOptions = {},
  ): Promise<GuardedTurn<Item>> {
    const startedAt = performance.now();
    const log = beginLog(request, silent);
    const replies = options.repliesFor(request);
    const context = contextOf(request, log, silent);
    log.events?.emit("turn-start", {
      ...log.ids,
      mode,
      modelId: request.modelId,
      provider: request.provider,
      generation: context.model.generation,
      modelNotes: context.model.notes,
      userTurns: countUserTurns(request),
    });
    // Side by side, so that a store that is far away is waited for once.
    const reading = readTurn(request, judging, context);
    const breaker = await breakerOf(
      said.length === 0 ? request : { ...request, messages: [...request.messages, ...said] },
      context,
    );
    await reportBreaker(request, breaker, log);
    const outcome = await judgeRequest(request, rules, judging, context, reading);
    const preface = await prefaceOf(request, context, log, replies);
    const record = (verdicts: RequestOutcome["verdicts"]) => {
      for (const { guard, stage, verdict } of verdicts) {
        log.record(guard, stage, verdict);
        if (verdict.action === "block") log.recordBlock(verdict.findings, verdict.reply ?? replies.blocked);
      }
    };
    record(outcome.verdicts);
    const ended = new AbortController();
    const handoff = silent ? undefined : await handedOff(request, outcome.edits, context, log, replies, ended.signal);
    let { edits } = outcome;
    if (log.block === undefined && handoff === undefined) {
      const last = await prepareLast(request, edits, judging, context);
      record(last.verdicts);
      edits = last.edits;
    }
    const stripped = request.tools.filter(
      (tool) =>
        decideTool(tool, guards, failMode, outcome.facts, (guard, error) =>
          log.recordFailure(guard, "tool-call", "threw", error),
        ).action === "block",
    );
    const by = handoff === undefined ? context : { ...context, model: SOMEBODY };
    return new GuardedTurn<Item>({
      request,
      model: by.model,
      log,
      guards,
      judging,
      context: by,
      rules,
      failMode,
      stream: options.stream,
      trace: handoff === undefined ? options.trace : "auto",
      expose: options.expose,
      approveWithoutTrace: options.approveWithoutTrace,
      replies,
      facts: outcome.facts,
      refusal: log.block,
      handoff,
      edits,
      strippedTools: new Set(stripped.map((tool) => tool.name)),
      preface,
      breaker,
      // Somebody else's reply is there once.
      canRetry: handoff === undefined ? canRetry : undefined,
      onToolCall: async (call, decision) => (silent ? undefined : ledger.keepOutput(call, request, decision)),
      onEnd(end) {
        if (options.handoff !== undefined) ended.abort(new DOMException("The turn has ended.", "AbortError"));
        return endTurn(request, end, context, log, startedAt);
      },
    });
  }

  /** Somebody else's reply, where a guard wants one and there is somebody. A request that is refused is nobody's. */
  async function handedOff(
    request: TurnRequest,
    edits: readonly RequestEdit[],
    context: JudgeContext,
    log: TurnLog,
    replies: Replies,
    ended: AbortSignal,
  ): Promise<AsyncIterable<string> | undefined> {
    const { handoff: ask } = options;
    if (ask === undefined || mode === "shadow" || log.block !== undefined) return undefined;
    const signal = request.signal === undefined ? ended : AbortSignal.any([request.signal, ended]);
    for (const guard of guards) {
      if (guard.handOff === undefined) continue;
      const wish = await attempt<HandoffWish | undefined>(
        guard,
        "input",
        judging,
        context,
        (c) => guard.handOff?.(request, c),
        () => undefined,
      );
      if (wish === undefined) continue;
      const blocked = () => replies.blocked;
      return handOff(guard, wish, withEdits(request, edits), { handOff: ask, failMode, blocked, signal, log });
    }
    return undefined;
  }

  async function prefaceOf(
    request: TurnRequest,
    context: JudgeContext,
    log: TurnLog,
    replies: Replies,
  ): Promise<string | undefined> {
    const texts: string[] = [];
    for (const guard of guards) {
      if (guard.preface === undefined) continue;
      const text = await attempt<string | undefined | Failed>(
        guard,
        "input",
        judging,
        context,
        () => checkedText(guard.preface?.(request)),
        () => FAILED,
      );
      if (typeof text === "string") texts.push(text);
      else if (text === FAILED && failMode === "closed") {
        const verdict = closedVerdict(guard.name, "input", failMode);
        log.record(guard.name, "input", verdict);
        if (verdict.action === "block") log.recordBlock(verdict.findings, replies.blocked);
      }
    }
    return texts.length === 0 ? undefined : texts.join("\n\n");
  }

  async function endTurn(
    request: TurnRequest,
    { report, lengths, abandoned }: TurnEnd,
    context: JudgeContext,
    log: TurnLog,
    startedAt: number,
  ): Promise<void> {
    if (log.events !== undefined) {
      // What became of a turn is kept also when its caller has gone.
      const kept: JudgeContext = { ...context, signal: undefined };
      const summary: TurnSummary = {
        request,
        action: report.action,
        codes: report.findings.map((finding) => finding.code),
        findings: report.findings,
        handedOff: report.handedOff,
        toolCalls: report.toolDecisions.length,
        reasoningLength: lengths.reasoning,
        answerLength: lengths.answer,
      };
      for (const guard of guards) {
        if ((abandoned ? guard.afterAbandon : guard.afterTurn) === undefined) continue;
        await attempt<void>(
          guard,
          undefined,
          judging,
          kept,
          (c) => (abandoned ? guard.afterAbandon?.(summary, c) : guard.afterTurn?.(summary, c)),
          () => {},
        );
      }
    }
    log.events?.emit("turn-end", { ...log.ids, report, abandoned, durationMs: performance.now() - startedAt });
  }

  const judgeToolCall = toolCallJudge({
    rules,
    judging,
    ledger,
    approveWithoutTrace: options.approveWithoutTrace,
    replyTo: (request) => options.repliesFor(request).toolRefused,
    open(request) {
      const log = beginLog(request, false);
      return { log, context: contextOf(request, log, true) };
    },
  });

  const approvals = createApprovals({
    ...options.approval,
    store,
    events,
    now,
    judgeToolCall,
    onFailure: (_call, request, reason, error) =>
      beginLog(request, false).recordFailure("approvals", "tool-call", reason, error),
  });

  return {
    inspect: (input) => inspectFinished(input, (request, said) => openTurn<never>(request, true, said)),
    openTurn: (request, asked) => openTurn(request, false, [], asked),
    judgeToolCall,
    approvals,
    conversations: conversationsIn(guards, store, events),
  };
}

/** User turns: consecutive user messages are one. */
function countUserTurns({ messages }: TurnRequest): number {
  return messages.filter((message, index) => message.role === "user" && messages[index - 1]?.role !== "user").length;
}

const FAILED = Symbol("failed");
type Failed = typeof FAILED;

/** A guard may be plain JavaScript: a preface that is no text means that it could not tell. */
function checkedText(text: unknown): string | undefined {
  if (text === undefined || typeof text === "string") return text;
  if (isPromise(text)) text.catch(() => {});
  throw new InvalidAnswer("preface gave no text.");
}
