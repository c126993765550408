import type { Message } from "../../src/core/conversation.ts";
import { deriveTurns } from "../../src/guards/turn-breaker/derive-turns.ts";
import { type Health, readHealth } from "../../src/guards/turn-breaker/health/health.ts";
import { viewOf } from "../../src/guards/turn-breaker/health/view.ts";
import { dialogues, isDevelopment, spiral } from "./data.ts";
import { type DriftCase, type DriftLabel, driftCases } from "./drift-cases.ts";
import { auc, bootstrap, type Interval } from "./statistics.ts";

/** A reply with what the health score makes of the conversation up to it. */
export interface ScoredCase extends DriftCase {
  readonly health: Health;
}

/** Replies of spiral-bench on one half. The number of turns is left out of the score: it is what the score is compared with. */
export function scoredCases(development: boolean): readonly ScoredCase[] {
  return spiral()
    .filter((row) => isDevelopment(row) === development)
    .flatMap(driftCases)
    .map((one) => ({ ...one, health: healthAfter(one.messages) }));
}

/** What a conversation is like after its last message, by its signals alone. */
export function healthAfter(messages: readonly Message[]): Health {
  return readHealth(viewOf(deriveTurns(messages, { refusals: new Set(), blocks: new Set() }), [], []), {
    risk: 0,
    why: "",
  });
}

/** What the score is compared with; higher means more drift. */
const SCORES = {
  health: ({ health }: ScoredCase) => -health.health,
  "turn count": ({ turn }: ScoredCase) => turn,
  "reply length": ({ replyLength }: ScoredCase) => replyLength,
} as const;

export type Score = keyof typeof SCORES;

/** AUC of each score for one label, and how much more health has than the others; conversations are drawn as wholes. */
export function compareScores(
  cases: readonly ScoredCase[],
  label: DriftLabel,
): {
  readonly auc: Readonly<Record<Score, Interval>>;
  readonly over: Readonly<Record<Exclude<Score, "health">, Interval>>;
} {
  const groups = [...Map.groupBy(cases, ({ conversation }) => conversation).values()];
  const aucOf = (score: Score) => (sample: readonly ScoredCase[]) =>
    auc(
      sample.map(SCORES[score]),
      sample.map(({ labels }) => labels[label]),
    );
  const margin = (score: Score) => bootstrap(groups, (sample) => aucOf("health")(sample) - aucOf(score)(sample));
  return {
    auc: {
      health: bootstrap(groups, aucOf("health")),
      "turn count": bootstrap(groups, aucOf("turn count")),
      "reply length": bootstrap(groups, aucOf("reply length")),
    },
    over: { "turn count": margin("turn count"), "reply length": margin("reply length") },
  };
}

/** The mean AUC among replies of one model each: what is left where no score can win by telling models apart. */
export function aucWithinModels(cases: readonly ScoredCase[], label: DriftLabel, score: Score): number {
  const models = [...Map.groupBy(cases, ({ model }) => model).values()];
  const each = models.map((sample) =>
    auc(
      sample.map(SCORES[score]),
      sample.map(({ labels }) => labels[label]),
    ),
  );
  return each.reduce((sum, value) => sum + value, 0) / each.length;
}

/** Health after every reply of the dialogues of mt-bench-101 on one half, lowest first. They are taken to be benign. */
export function benignHealth(development: boolean): readonly number[] {
  return dialogues()
    .filter((row) => isDevelopment(row) === development)
    .flatMap(({ messages }) =>
      messages.flatMap(({ role }, index) =>
        role === "assistant" ? [healthAfter(messages.slice(0, index + 1)).health] : [],
      ),
    )
    .sort((a, b) => a - b);
}
