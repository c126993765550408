import type { Finding, Severity } from "../../core/finding.ts";
import type { UserTurn } from "./derive-turns.ts";
import { numbersOf, type TurnNumbers } from "./health/view.ts";

/** What a conversation has gone through, in numbers: what is known beside its turn count. */
export interface Wear {
  /** Severity of what guards found, summed up; each turn most of what was there is kept. */
  readonly risk: number;
  /** Of the latest answered turns, oldest first. */
  readonly numbers: readonly TurnNumbers[];
  /** Health or risk had made it degraded. */
  readonly worn: boolean;
}

/** Before the first turn. */
export const FRESH: Wear = { risk: 0, numbers: [], worn: false };

/** How much of the risk is left a turn later: half of it is gone after two and a half turns. */
const KEPT = 0.75;
/** Turns whose numbers are kept. */
export const REMEMBERED = 16;
/** What a finding adds. Of slow attacks, most show only from the second turn on (THRD 2606.01738), so turns add up. */
const RISKS: Readonly<Record<Severity, number>> = { low: 0.5, medium: 1, high: 2, critical: 4 };
/** Most that one turn adds: one bad turn alone is blocked, not held against the whole conversation. */
const MOST_PER_TURN = 2.5;
/** A reply that a guard replaced, when the messages alone tell of it. */
const BLOCKED_RISK = 2;

/** Hazards, and signs of an attack or of deception. Turn counts, missing traces, language and personal data are none. */
const RISKY = /^(?:S\d{1,2}|x-(?:injection|deception|evasion))$/u;

/** Findings read off a wording: they are wrong too often to be held against a conversation. */
const GUESSES: readonly string[] = ["claimed-without-call", "tool-call-as-text"];

/** Blocks that say nothing about what the user is after, by their codes: messages carry no categories. */
const HARMLESS: readonly string[] = [
  "language-script",
  "language-share",
  "trace-missing",
  "trace-budget",
  "reasoning-loop",
  "guard-failed",
];

/** Findings that stand for a loop. */
const LOOP_CODES: readonly string[] = ["reasoning-loop", "trace-budget"];

/** What a finished turn looked like. */
export interface TurnEnd {
  readonly findings: readonly Pick<Finding, "code" | "category" | "severity" | "stage">[];
  readonly reasoningLength: number;
  readonly answerLength: number;
  /** The model answered; no guard did. */
  readonly answered: boolean;
}

/** The wear after one more turn. */
export function wornBy(
  wear: Wear,
  { findings, reasoningLength, answerLength, answered }: TurnEnd,
  worn: boolean,
): Wear {
  const numbers: TurnNumbers = {
    answer: answerLength,
    reasoning: reasoningLength,
    looped: findings.some(({ code }) => LOOP_CODES.includes(code)),
  };
  return {
    risk: rounded(wear.risk * KEPT + riskOf(findings)),
    numbers: answered ? [...wear.numbers, numbers].slice(-REMEMBERED) : wear.numbers,
    worn,
  };
}

/** The wear before an attempt at the same turn, after one that was blocked. */
export function withRiskOf(wear: Wear, findings: TurnEnd["findings"]): Wear {
  return { ...wear, risk: rounded(wear.risk + riskOf(findings)) };
}

/** What one attempt at a turn adds to the risk. */
function riskOf(findings: TurnEnd["findings"]): number {
  const added = findings
    // What stands in tool results is a third party's, and the tool policy's concern.
    .filter(({ code, category, stage }) => stage !== "tool-result" && RISKY.test(category) && !GUESSES.includes(code))
    .reduce((sum, { severity }) => sum + RISKS[severity], 0);
  return Math.min(MOST_PER_TURN, added);
}

/** The wear that messages show: the lengths of answers, and where a guard answered in the model's place. */
export function wearOf(turns: readonly UserTurn[], start: Wear = FRESH): Wear {
  return turns.reduce(
    (wear, turn) => ({
      risk: rounded(wear.risk * KEPT + (isRisky(turn) ? BLOCKED_RISK : 0)),
      numbers: [...wear.numbers, ...numbersOf(turn)].slice(-REMEMBERED),
      worn: wear.worn,
    }),
    start,
  );
}

function isRisky({ outcome, blockedBy }: UserTurn): boolean {
  return outcome === "blocked" && blockedBy !== undefined && !HARMLESS.includes(blockedBy);
}

function rounded(risk: number): number {
  return Math.round(risk * 100) / 100;
}
