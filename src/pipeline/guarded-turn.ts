import type { RequestEdit, ToolCall, TurnRequest } from "../core/conversation.ts";
import type { Finding, Findings } from "../core/finding.ts";
import type { BreakerStatus, Guard, ScanContext } from "../core/guard.ts";
import { joinMeasures, type LanguageMeasures } from "../core/language-measures.ts";
import type { ModelFacts } from "../core/model.ts";
import type { Detection, Scanner } from "../core/scanner.ts";
import type { Channel } from "../core/stage.ts";
import type { TurnFacts } from "../core/turn-facts.ts";
import type { BlockOutcome, ToolCallDecision, TurnReport } from "../core/turn-report.ts";
import { verdictOf } from "../core/verdict.ts";
import { resolveModel } from "../models/registry.ts";
import { channelSplitter } from "../stream/channel-splitter.ts";
import type { RuleSet } from "../stream/rule-set.ts";
import type { Epoch } from "../stream/text-channel.ts";
import { type ReleaseMode, type StreamStop, TurnStream, WHOLE_PART_FACTOR } from "../stream/turn-stream.ts";
import { VISIBLE } from "../text/blank.ts";
import { type FailMode, failureFinding, isPromise } from "./enforcement.ts";
import { InvalidAnswer, type JudgeContext, type JudgeOptions, judge } from "./judge.ts";
import type { Replies } from "./replies.ts";
import { findingOf } from "./request-stage.ts";
import { Retry } from "./retry.ts";
import { judgeTool } from "./tool-stage.ts";
import type { ItemKind, Release, Turn } from "./turn.ts";
import type { TurnLog } from "./turn-log.ts";
import { WholeTexts } from "./whole-texts.ts";

/** What stands for reasoning that the profile hides behind a placeholder. */
export const REASONING_PLACEHOLDER = "[reasoning hidden]";

/** What a turn came to. */
export interface TurnEnd {
  readonly report: TurnReport;
  /** UTF-16 code units of the last attempt alone. */
  readonly lengths: Readonly<Record<Channel, number>>;
  readonly abandoned: boolean;
}

/** What a turn needs to know; the same for every turn of a guard but for request, log and judgements. */
export interface GuardedTurnOptions {
  readonly request: TurnRequest;
  readonly model: ModelFacts;
  readonly log: TurnLog;
  readonly guards: readonly Guard[];
  readonly judging: JudgeOptions;
  readonly context: JudgeContext;
  readonly rules: { readonly [C in Channel]: RuleSet | undefined } & { readonly toolCall: RuleSet | undefined };
  readonly failMode: FailMode;
  readonly stream: { readonly mode: ReleaseMode; readonly maxHeld: number };
  readonly trace: "auto" | "field" | "tags" | "implicit" | "none";
  readonly expose: true | false | "redacted";
  readonly approveWithoutTrace: boolean;
  readonly replies: Replies;
  readonly facts: TurnFacts;
  readonly refusal: BlockOutcome | undefined;
  readonly handoff: AsyncIterable<string> | undefined;
  readonly edits: readonly RequestEdit[];
  readonly strippedTools: ReadonlySet<string>;
  readonly preface: string | undefined;
  readonly breaker: BreakerStatus;
  /** Whether the adapter can ask the model once more; `undefined` where it never can. */
  readonly canRetry?: (() => boolean) | undefined;
  /** Called with every judged tool call, before it goes on. */
  readonly onToolCall: (call: ToolCall, decision: ToolCallDecision) => Promise<void>;
  /** Called once, when the turn is over. */
  readonly onEnd: (turn: TurnEnd) => Promise<void>;
}

const NOTHING: readonly never[] = [];

/** One turn under guard: drives the stream engine, asks the judges that need whole texts, and keeps the log. */
export class GuardedTurn<Item> implements Turn<Item> {
  readonly #options: GuardedTurnOptions;
  #stream: TurnStream<Release<Item>>;
  readonly #retry: Retry<Item>;
  /** Something of the answer that can be seen was released. */
  #answerShown = false;
  /** The model is to be asked once more, and has not been yet. */
  #asking = false;
  /** Where the first attempt was broken off. */
  #brokenOff: Record<Channel, Epoch> | undefined;
  readonly #texts: WholeTexts | undefined;
  /** Calls of this answer so far. */
  #calls: readonly ToolCall[] = [];
  #altered = false;
  #maxHeld = 0;
  #placeholderShown = false;
  /** Scanners of the attempt that measure the language. */
  readonly #measuring: Record<Channel, Scanner[]> = { reasoning: [], answer: [] };
  /** Set once output was blocked; a refused request is not among them. */
  #block: BlockOutcome | undefined;
  #resolvedModel: string | undefined;
  #ended = false;
  #finishing: Promise<void> = Promise.resolve();

  constructor(options: GuardedTurnOptions) {
    this.#options = options;
    const { judging, log, stream, canRetry } = options;
    const wantsWholeTexts = judging.guards.some(
      (guard) => guard.check !== undefined && (guard.stages.includes("reasoning") || guard.stages.includes("answer")),
    );
    this.#texts = wantsWholeTexts ? new WholeTexts(stream.maxHeld * WHOLE_PART_FACTOR) : undefined;
    this.#retry = new Retry({
      canRetry: log.mode === "shadow" ? undefined : canRetry,
      quotes: judging.guards.some((guard) => guard.quotesReasoning === true),
    });
    this.#stream = this.#openStream();
  }

  /** `after`: where an output was broken off that this one takes the place of. */
  #openStream(after?: Readonly<Record<Channel, Epoch>>): TurnStream<Release<Item>> {
    const options = this.#options;
    const { log, trace, model, stream } = options;
    const texts = this.#texts;
    const { reasoning } = this.#retry;
    return new TurnStream({
      after,
      splitter: channelSplitter({ shape: trace, openingTagMayBeMissing: model.openingTagMayBeMissing }),
      open: (channel, epoch) => this.#openScanners(channel, epoch),
      mode: stream.mode,
      observe: log.mode === "shadow",
      json: options.request.json,
      maxHeld: stream.maxHeld,
      onFinal: (channel, detection) => {
        if (channel === "reasoning" && detection.action === "redact") reasoning?.redact(detection);
        const finding = findingOf(detection, channel);
        log.record(
          detection.guard,
          channel,
          detection.action === "redact"
            ? { action: "redact", findings: [finding], edits: [] }
            : { action: detection.action, findings: [finding] },
        );
      },
      onObservedBlock: (channel, detection) =>
        log.recordBlock([findingOf(detection, channel)], detection.reply ?? options.replies.blocked),
      onOverflow: (channel) => {
        log.recordFailure(
          "stream",
          channel,
          "overflow",
          new Error(`More than ${stream.maxHeld} code units had to wait.`),
        );
        return options.failMode === "closed" ? "block" : "release";
      },
      onScannerError: (channel, error) => {
        log.recordFailure("stream", channel, "threw", error);
        return options.failMode === "closed" ? "block" : "release";
      },
      onText:
        texts === undefined && reasoning === undefined
          ? undefined
          : (channel, text) => {
              texts?.add(channel, text);
              if (channel === "reasoning") reasoning?.add(text);
            },
    });
  }

  get id(): string {
    return this.#options.log.turnId;
  }

  get mode() {
    return this.#options.log.mode;
  }

  get refusal(): BlockOutcome | undefined {
    return this.mode === "shadow" ? undefined : this.#options.refusal;
  }

  get handoff(): AsyncIterable<string> | undefined {
    return this.#options.handoff;
  }

  get edits(): readonly RequestEdit[] {
    return this.mode === "shadow" ? NOTHING : this.#options.edits;
  }

  get strippedTools(): ReadonlySet<string> {
    return this.mode === "shadow" ? new Set() : this.#options.strippedTools;
  }

  get preface(): string | undefined {
    return this.mode === "shadow" ? undefined : this.#options.preface;
  }

  get blocked(): boolean {
    return this.#block !== undefined || this.refusal !== undefined;
  }

  get held(): number {
    return this.#stream.held;
  }

  #openScanners(channel: Channel, { index, readBefore }: Epoch): Scanner[] {
    const { guards, rules, request, model } = this.#options;
    const context: ScanContext = { channel, request, model, epoch: index, readBefore, calls: () => this.#calls };
    const scanners = guards.map((guard) => openScanner(guard, context)).filter((scanner) => scanner !== undefined);
    this.#measuring[channel].push(...scanners.filter(({ measures }) => measures !== undefined));
    const matcher = rules[channel]?.open();
    return matcher === undefined ? scanners : [matcher, ...scanners];
  }

  resolvedModel(modelId: string): void {
    if (this.#resolvedModel === modelId) return;
    this.#resolvedModel = modelId;
    const expected = this.#options.model.generation;
    const { generation } = resolveModel({ modelId, provider: this.#options.request.provider });
    if (expected === "unknown" || generation === "unknown" || generation === expected) return;
    const finding: Finding = {
      code: "model-mismatch",
      category: "x-model",
      severity: "medium",
      stage: "input",
      guard: "stream",
    };
    this.#options.log.record("stream", "input", { action: "flag", findings: [finding] });
  }

  write(source: "text" | "reasoning", text: string): readonly Release<Item>[] {
    if (this.#idle) return NOTHING;
    if (source === "text") this.#stream.text(text);
    else this.#stream.reasoning(text);
    return this.#release();
  }

  endPart(source: "text" | "reasoning"): readonly Release<Item>[] {
    if (this.#idle) return NOTHING;
    this.#stream.endPart(source);
    return this.#release();
  }

  item(item: Item, kind: ItemKind = "output"): readonly Release<Item>[] {
    if (this.#idle) return NOTHING;
    if (kind === "output") this.#retry.output();
    this.#stream.item({ kind: "item", item });
    return this.#release();
  }

  async toolCall(call: ToolCall, items: readonly Item[]): Promise<readonly Release<Item>[]> {
    if (this.#idle) return NOTHING;
    this.#retry.output();
    // A call ends the thought that led to it; what waited at its end is decided before the call is.
    this.#stream.closeReasoning();
    if (this.#stream.stop !== undefined) return this.#release();
    const { request, facts, approveWithoutTrace, model, rules, replies, judging, context, log } = this.#options;
    const decision = await judgeTool(
      call,
      request,
      {
        turn: facts,
        before: this.#calls,
        // A call is vouched for by the thought that led to it, not by that of an attempt that was taken back.
        traceMissing: approveWithoutTrace && model.expectsTrace && !this.#stream.sawReasoning,
        callRules: rules.toolCall,
        reply: replies.toolRefused,
      },
      judging,
      context,
    );
    log.recordTool(decision);
    await this.#options.onToolCall(call, decision);
    this.#calls = [...this.#calls, call];
    if (decision.action === "block" && this.mode === "enforce") {
      this.#altered = true;
      this.#stream.item({ kind: "tool-refused", decision });
    } else for (const item of items) this.#stream.item({ kind: "item", item });
    return this.#release();
  }

  async end(): Promise<readonly Release<Item>[]> {
    let released: readonly Release<Item>[] = NOTHING;
    if (this.#asking) return NOTHING;
    if (!this.#ended && !this.#neverStarted()) {
      this.#stream.end();
      this.#recordTrace();
      if (this.#stream.stop === undefined) await this.#judgeWholeTexts();
      if (this.#block === undefined && this.#stream.stop === undefined) this.#stream.open();
      released = this.#release(true);
      if (this.#asking) return released;
    }
    this.#finish(false);
    await this.#finishing;
    return released;
  }

  /** Things about the way the trace arrived that make it worth less as evidence. */
  #recordTrace(): void {
    const { truncated, undecidedOverflow, strayTag } = this.#stream.trace;
    if (truncated) this.#flagTrace("trace-truncated", "reasoning");
    if (undecidedOverflow) this.#flagTrace("trace-undecided", "reasoning");
    if (strayTag) this.#flagTrace("trace-stray-tag", "answer");
  }

  #flagTrace(code: string, stage: Channel): void {
    const finding: Finding = { code, category: "x-trace", severity: "low", stage, guard: "stream" };
    this.#options.log.record("stream", stage, { action: "flag", findings: [finding] });
  }

  /** The request was refused, so there is no output whose missing trace would mean anything. */
  #neverStarted(): boolean {
    const { reasoning, answer } = this.#stream.received;
    return this.refusal !== undefined && reasoning + answer === 0;
  }

  /** Nothing is read: the turn is over, or the model has not been asked again yet. */
  get #idle(): boolean {
    return this.#ended || this.#asking;
  }

  askAgain(): void {
    if (!this.#asking) return;
    this.#asking = false;
    this.#stream = this.#openStream(this.#brokenOff);
  }

  abandon(): void {
    this.#finish(true);
  }

  async #judgeWholeTexts(): Promise<void> {
    const texts = this.#texts;
    if (texts === undefined) return;
    const { request, judging, context, log, replies } = this.#options;
    for (const stage of ["reasoning", "answer"] as const) {
      const text = texts.of(stage);
      if (text === "") continue;
      if (text === undefined) this.#tooLongToJudge(stage);
      else {
        for (const { guard, verdict } of await judge({ stage, text, request }, judging, context)) {
          // Text of a whole channel may have been released by now, so a redaction cannot be carried out any more.
          const carried = verdict.action === "redact" ? verdictOf("block", verdict.findings) : verdict;
          log.record(guard, stage, carried);
          if (carried.action === "block") this.#blockWith(carried.findings, carried.reply ?? replies.blocked);
        }
      }
      if (this.#block !== undefined) return;
    }
  }

  #tooLongToJudge(stage: Channel): void {
    const { log, failMode, replies } = this.#options;
    log.recordFailure(
      "stream",
      stage,
      "overflow",
      new Error("The text is too long to be kept for judges of whole texts."),
    );
    if (failMode === "open") return;
    const finding = failureFinding("stream", stage);
    log.record("stream", stage, { action: "block", findings: [finding] });
    this.#blockWith([finding], replies.blocked);
  }

  /** In shadow mode a block is only taken down. */
  #blockWith(findings: Findings, reply: string): void {
    const outcome = this.#options.log.recordBlock(findings, reply);
    if (this.mode === "enforce") this.#block ??= outcome;
  }

  #release(last = false): readonly Release<Item>[] {
    let out: Release<Item>[] = [];
    this.#stream.drain(out);
    const held = this.#stream.held;
    if (held > this.#maxHeld) this.#maxHeld = held;
    const stop = this.#stream.stop;
    if (out.length === 0 && stop === undefined && this.#block === undefined && !last) return NOTHING;
    const { expose, log } = this.#options;
    const reports = log.events?.has("stream-release") === true;
    if (reports) this.#reportReleases("reasoning", out, held);
    if (expose !== true) out = out.flatMap((release) => this.#hide(release));
    out = this.#retry.pass(out, last && stop === undefined);
    this.#answerShown ||= out.some(showsAnswer);
    // Of an answer, what was not kept back to be asked for once more.
    if (reports) this.#reportReleases("answer", out, held);
    if (stop !== undefined && this.#block === undefined) {
      const edits = this.#retryEdits(stop);
      if (edits !== undefined) {
        this.#breakOff(stop);
        out.push({ kind: "retry", edits });
        return out;
      }
      this.#recordStop(stop);
    }
    if (this.#block !== undefined) {
      this.#altered = true;
      const rest = this.#retry.pass([], true);
      if (reports) this.#reportReleases("answer", rest, held);
      out.push(...rest, { kind: "blocked", outcome: this.#block });
      this.#finish(false);
    }
    return out;
  }

  /** How to ask once more instead of ending the turn; `undefined` where the block stands. */
  #retryEdits({ stop, channel }: StreamStop): readonly RequestEdit[] | undefined {
    if (stop.kind !== "detection") return undefined;
    try {
      return this.#retry.edits(stop.detection);
    } catch (error) {
      const reason = error instanceof InvalidAnswer ? "invalid-answer" : "threw";
      this.#options.log.recordFailure(stop.detection.guard, channel, reason, error);
      return undefined;
    }
  }

  /** What the model wrote is taken back as far as it was not released, and it is asked once more. */
  #breakOff({ stop, channel }: StreamStop): void {
    const { log } = this.#options;
    if (stop.kind === "detection") {
      const findings: Findings = [findingOf(stop.detection, channel)];
      log.record(stop.detection.guard, channel, { action: "redact", findings, edits: [] });
    }
    const asked: Finding = {
      code: "retried",
      category: "x-retry",
      severity: "low",
      stage: channel,
      guard: "stream",
    };
    log.record("stream", channel, { action: "flag", findings: [asked] });
    this.#altered = true;
    const { left, next } = this.#stream;
    const kept = { ...left, answer: 0 };
    this.#texts?.keep(kept);
    for (const name of ["reasoning", "answer"] as const) {
      if (kept[name] > 0) continue;
      // Nobody has seen anything of it, so it is read and measured as if it had never been.
      this.#measuring[name] = [];
      next[name] = { ...next[name], index: 0 };
    }
    this.#brokenOff = next;
    this.#retry.begin();
    this.#asking = true;
  }

  #reportReleases(channel: Channel, releases: readonly Release<Item>[], held: number): void {
    const { events, ids } = this.#options.log;
    for (const release of releases) {
      if (release.kind !== "text" || release.channel !== channel) continue;
      events?.emit("stream-release", { ...ids, channel, released: release.text.length, held });
    }
  }

  /** Hidden reasoning leaves at most a sign that it was there; models that must get their reasoning back get an empty one. */
  #hide(release: Release<Item>): readonly Release<Item>[] {
    if (release.kind !== "text" || release.channel === "answer") return [release];
    this.#altered = true;
    if (this.#placeholderShown) return NOTHING;
    this.#placeholderShown = true;
    const { expose, model } = this.#options;
    if (expose === "redacted") return [{ ...release, text: REASONING_PLACEHOLDER }];
    return model.replay === "keep" ? [{ ...release, text: "" }] : NOTHING;
  }

  #recordStop({ channel, stop }: StreamStop): void {
    const { log, replies } = this.#options;
    const findings: Findings =
      stop.kind === "detection"
        ? [findingOf(stop.detection, channel)]
        : [
            {
              ...failureFinding("stream", channel),
              code: stop.kind === "overflow" ? "hold-back-exceeded" : "guard-failed",
            },
          ];
    const { reply: instead, replyBehind }: Partial<Detection> = stop.kind === "detection" ? stop.detection : {};
    const reply = (this.#answerShown ? replyBehind : undefined) ?? instead ?? replies.blocked;
    log.record(findings[0].guard, channel, { action: "block", findings, reply });
    this.#blockWith(findings, reply);
  }

  #finish(abandoned: boolean): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#finishing = this.#options.onEnd({ report: this.report(), lengths: this.#lengths(), abandoned });
  }

  #lengths(): Record<Channel, number> {
    const { reasoning, answer } = this.#stream.received;
    const before = this.#brokenOff;
    return {
      reasoning: reasoning - (before?.reasoning.readBefore ?? 0),
      answer: answer - (before?.answer.readBefore ?? 0),
    };
  }

  report(): TurnReport {
    const { log, breaker, replies, request, model } = this.#options;
    const received = this.#stream.received;
    return {
      turnId: log.turnId,
      conversationId: log.conversationId,
      mode: log.mode,
      model: { requested: request.modelId, resolved: this.#resolvedModel, generation: model.generation },
      action: log.action,
      effectiveAction: log.effective(log.action),
      findings: log.findings(),
      toolDecisions: log.toolDecisions,
      breaker,
      block: log.block,
      handedOff: this.#options.handoff !== undefined,
      disclosure: replies.disclosure,
      attempts: this.#retry.attempts,
      received,
      altered: this.#altered || this.#stream.altered,
      maxHeld: this.#maxHeld,
      ...this.#measures(),
    };
  }

  #measures(): Pick<TurnReport, "language"> {
    const language: Partial<Record<Channel, LanguageMeasures>> = {};
    for (const channel of ["reasoning", "answer"] as const) {
      const parts = this.#measuring[channel].flatMap((scanner) => scanner.measures?.() ?? []);
      const joined = joinMeasures(parts.filter(({ words }) => words > 0));
      if (joined !== undefined) language[channel] = joined;
    }
    return Object.keys(language).length === 0 ? {} : { language };
  }
}

/** A guard that cannot even open its scanner fails at the first character, where the fail mode is applied. */
function openScanner(guard: Guard, context: ScanContext): Scanner | undefined {
  try {
    const scanner: unknown = guard.scan?.(context);
    if (!isPromise(scanner)) return scanner as Scanner | undefined;
    scanner.catch(() => {});
    throw new TypeError(`Guard "${guard.name}": scan has to answer at once.`);
  } catch (error) {
    const fail = (): never => {
      throw error;
    };
    return { read: fail, end: fail, holdFrom: fail, mark: () => {}, rewind: () => {} };
  }
}

function showsAnswer<Item>(release: Release<Item>): boolean {
  return release.kind === "text" && release.channel === "answer" && VISIBLE.test(release.text);
}
