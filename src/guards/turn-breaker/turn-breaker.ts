import type { TurnRequest } from "../../core/conversation.ts";
import type { Finding, Findings } from "../../core/finding.ts";
import { type BreakerStatus, defineGuard, type Guard, type GuardContext, type TurnSummary } from "../../core/guard.ts";
import { allow, verdictOf } from "../../core/verdict.ts";
import { arrive, statusOf } from "./breaker-state.ts";
import { isRefusalCode, LIMITS, type Measure, WARNINGS } from "./codes.ts";
import { conversationCare } from "./conversation-care.ts";
import { countedTurns } from "./counted-turns.ts";
import type { TurnOutcome } from "./derive-turns.ts";
import type { TurnBreakerOptions } from "./options.ts";
import { askedAgain, remedy, remedyFor } from "./remedies.ts";
import { beginTurn, readStart, rememberTurn, type TurnStart } from "./session-turns.ts";
import { summaries } from "./summaries.ts";
import type { TurnResult } from "./turn-end.ts";
import { turnStarts } from "./turn-starts.ts";
import { replyOf } from "./wording.ts";

const NAME = "turn-breaker";

/** Warns about, mends and at last ends conversations that have grown longer than the model holds together. */
export function turnBreaker(options: TurnBreakerOptions): Guard {
  const reply = replyOf(options);
  const trimmed = (texts: readonly string[] = []) => new Set(texts.map((text) => text.trim()));
  const replies = { refusals: trimmed(reply.all), blocks: trimmed(options.blockedReplies) };
  const askedIn = (request: TurnRequest) => countedTurns(request, replies);
  const starts = turnStarts();
  const notesOn = options.summary && summaries(options.summary);

  /** Whatever it ends with, a request that has a session is about to be sent. What is only looked at has none. */
  function begin(request: TurnRequest, context: GuardContext): Promise<TurnStart> {
    const asked = askedIn(request);
    const { session, signal, reportFailure } = context;
    const byMessages = (error: unknown) => {
      // A deadline is reported by whoever set it.
      if (!signal.aborted) reportFailure?.("threw", error);
      return readStart(asked, options, { ...session, id: undefined });
    };
    const instead = options.failMode === "open" ? byMessages : undefined;
    return starts.add(request, context, beginTurn(asked, options, session), instead);
  }

  async function breaker(request: TurnRequest, context: GuardContext): Promise<BreakerStatus> {
    const { arrival, strain, since, previous } = await begin(request, context);
    return { ...statusOf(arrival, strain, since), previous };
  }

  async function end(turn: TurnSummary, outcome: TurnResult["outcome"], context: GuardContext): Promise<void> {
    const { request, findings = [], reasoningLength, answerLength } = turn;
    const start = await starts.of(request, context);
    starts.forget(request, context);
    const result = { outcome, findings, reasoningLength, answerLength };
    await rememberTurn(start?.asked ?? askedIn(request), result, options, context.session, start);
  }

  return defineGuard({
    name: NAME,
    stages: ["input"],
    preparesLast: true,
    prepareExtraMs: options.summary?.deadlineMs,
    breaker,
    async check(subject, context) {
      if (subject.stage !== "input") return allow;
      const start = (await starts.of(subject.request, context)) ?? (await begin(subject.request, context));
      const { state, by } = arrive(start.before, options, start.strain);
      switch (state) {
        case "closed":
          return allow;
        case "degraded":
        case "half-open":
          return verdictOf("flag", findingsOf(by, WARNINGS));
        case "open":
          return options.onOpen === "refuse"
            ? verdictOf("block", findingsOf(by, LIMITS), reply.to(subject.request))
            : verdictOf("flag", findingsOf(by, LIMITS));
        default:
          return state satisfies never;
      }
    },
    async prepare(request, context) {
      const start =
        (await starts.ofEdited(request, context)) ?? (await readStart(askedIn(request), options, context.session));
      const { state, by } = arrive(start.before, options, start.strain);
      // What was asked for is what the risk is about: it is not said again.
      if (by.every((measure) => measure === "risk")) return [];
      // An open breaker that only flags lets the model answer, which then needs the remedy most.
      if (state === "closed" || (state === "open" && options.onOpen === "refuse")) return [];
      const { onDegraded } = options;
      if (onDegraded === "flag") return [];
      const kind = remedyFor(onDegraded, request.messages);
      const asked = askedIn(request);
      const isNoted = kind !== "snowball" && onDegraded !== "handoff";
      const notes = isNoted ? await notesOn?.(askedAgain(asked.turns), context) : undefined;
      const counted = Math.max(asked.number ?? 0, start.before.phase === "counting" ? start.before.turns + 1 : 0);
      return remedy(kind, asked.turns, request.messages, counted, notes);
    },
    async handOff(request, context) {
      const start = (await starts.of(request, context)) ?? (await begin(request, context));
      const arrival = arrive(start.before, options, start.strain);
      const { state, by } = arrival;
      // A trial is the model's.
      const isWanted =
        (state === "degraded" && options.onDegraded === "handoff") ||
        (state === "open" && options.onOpen === "handoff");
      if (!isWanted) return undefined;
      return {
        status: statusOf(arrival, start.strain, start.since),
        untaken: state === "open" ? "refuse" : "ask",
        findings: findingsOf(by, LIMITS),
        reply: reply.to(request),
      };
    },
    care: conversationCare(options),
    async afterTurn(turn, context) {
      const { action, codes, handedOff = false } = turn;
      // What somebody else answers for an open breaker cools it down as a refusal does.
      const isRefused = (action === "block" || handedOff) && codes.some(isRefusalCode) && options.onOpen !== "flag";
      const outcome: TurnOutcome = isRefused ? "refused" : action === "block" ? "blocked" : "answered";
      await end(turn, outcome, context);
    },
    afterAbandon: (turn, context) => end(turn, "abandoned", context),
  });
}

/** One finding for each measure; a state other than closed has one at least. */
function findingsOf(
  [first = "turns", ...others]: readonly Measure[],
  codes: typeof WARNINGS | typeof LIMITS,
): Findings {
  const severity = codes === LIMITS ? "medium" : "low";
  const finding = (by: Measure): Finding => ({
    code: codes[by],
    category: "x-turns",
    severity,
    stage: "input",
    guard: NAME,
  });
  return [finding(first), ...others.map(finding)];
}
