import type { BreakerState, Message, TurnReport } from "r1guard";

type Stage = NonNullable<Message["blockedAt"]>;

/** Name under which a host's message or part carries what is ours. */
export const NAMESPACE = "r1guard";

/** What a guard decided, as a host's message or part carries it. JSON, and never a user's or model's text. */
export interface GuardVerdict {
  readonly action: "allow" | "flag" | "redact" | "require-approval" | "block";
  /** Codes of all findings, sorted, each once. */
  readonly codes: readonly string[];
  readonly turnId: string;
  /** Of the finding that decided a block. */
  readonly guard?: string;
  readonly code?: string;
  /** Where it stood: `input` for the user's words, `reasoning`, `answer`, `tool-call` or `tool-result`. */
  readonly stage?: Stage;
  /** State of the turn breaker when the turn began; left out when it was `closed`. */
  readonly breaker?: BreakerState;
  /** Why: codes such as `turn-limit`, `risk-limit`, `health-limit`, then the signals that weigh most. */
  readonly breakerReasons?: readonly string[];
  /** User turn, from 1, that was the first to find it so, where that is known. */
  readonly breakerSince?: number;
  /** The reply is somebody else's, not the model's. Left out when it is the model's. */
  readonly handedOff?: true;
  /** Disclosure text of the profile, to show beside the answer. */
  readonly disclosure?: string;
  /** The model was asked twice: its first attempt was stopped, and what is shown of the answer is its second. */
  readonly attempts?: 2;
  /** Attempts that the call's usage does not hold: they were broken off before the host said what they cost. */
  readonly unmeteredAttempts?: number;
}

/** The verdict of a turn so far. */
export function guardVerdict(report: TurnReport, unmeteredAttempts = 0): GuardVerdict {
  const refused = report.toolDecisions.find((decision) => decision.action === "block");
  const finding = (report.block ?? refused)?.findings[0];
  const decisive = report.block ?? finding;
  const { state, reasons, since } = report.breaker;
  return {
    action: report.action,
    codes: [...new Set(report.findings.map((finding) => finding.code))].sort(),
    turnId: report.turnId,
    ...(decisive === undefined ? {} : { guard: decisive.guard, code: decisive.code }),
    ...(finding?.stage === undefined ? {} : { stage: finding.stage }),
    ...(state === "closed" ? {} : { breaker: state, breakerReasons: reasons }),
    ...(state === "closed" || since === undefined ? {} : { breakerSince: since }),
    ...(report.handedOff ? { handedOff: true } : {}),
    ...(report.disclosure === undefined ? {} : { disclosure: report.disclosure }),
    ...(report.attempts === 2 ? { attempts: 2 as const } : {}),
    ...(unmeteredAttempts === 0 ? {} : { unmeteredAttempts }),
  };
}

/** The verdict in what stands under our name. Other notes of ours, such as that of a disclosure text, are none. */
export function readVerdict(mark: unknown): GuardVerdict | undefined {
  if (typeof mark !== "object" || mark === null) return undefined;
  const { action, codes } = mark as { action?: unknown; codes?: unknown };
  return typeof action === "string" && Array.isArray(codes) ? (mark as GuardVerdict) : undefined;
}

/** What a finding's code looks like. */
const FINDING_CODE = /^[\w.:-]{1,64}$/u;

const STAGES: ReadonlySet<unknown> = new Set<Stage>(["input", "reasoning", "answer", "tool-call", "tool-result"]);

/**
 * The guard's block that an earlier answer stands for, from what stands under our name. History comes back from
 * clients, which can write anything here, so it is checked.
 */
export function readBlock(mark: unknown): Pick<Message, "blockedBy" | "blockedAt"> | undefined {
  if (typeof mark !== "object" || mark === null) return undefined;
  const { action, code, kind, stage } = mark as { action?: unknown; code?: unknown; kind?: unknown; stage?: unknown };
  if (action !== "block" || kind !== undefined) return undefined;
  const blockedBy = typeof code === "string" && FINDING_CODE.test(code) ? code : "blocked";
  return STAGES.has(stage) ? { blockedBy, blockedAt: stage as Stage } : { blockedBy };
}
