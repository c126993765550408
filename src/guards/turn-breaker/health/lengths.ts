import type { UserTurn } from "../derive-turns.ts";
import { quiet, type Reading, ramp } from "./signal.ts";
import type { ConversationView } from "./view.ts";

/** Answers of this many UTF-16 code units are short, and of this many long. */
const SHORT = 300;
const LONG = 6_000;

/**
 * Length of the latest answer. Long replies score 10–50 % lower on five of six tasks (Laban et al. 2505.06120), and in
 * spiral-bench the replies that reinforce delusions are the longer ones.
 */
export function answerLength({ numbers }: ConversationView): Reading {
  const latest = numbers.at(-1)?.answer ?? 0;
  if (latest === 0) return quiet("no answer yet");
  return { risk: ramp(Math.log(latest), Math.log(SHORT), Math.log(LONG)), why: `${latest} characters` };
}

/**
 * The latest answer against the longest before it. Answers that try again and again grow by 20–300 %, correct ones
 * hardly (Laban et al. 2505.06120, answer bloat). 1: twice as long as ever; 0: an eighth of it.
 */
export function answerGrowth({ numbers }: ConversationView): Reading {
  const latest = numbers.at(-1)?.answer ?? 0;
  const longest = numbers.slice(0, -1).reduce((most, { answer }) => Math.max(most, answer), 0);
  if (latest === 0 || longest === 0) return quiet("nothing to compare with");
  // Growing is no trouble while answers are short.
  return {
    risk: ramp(Math.log(latest / longest), Math.log(1 / 8), Math.log(2)) * ramp(latest, SHORT, 5 * SHORT),
    why: `${times(latest / longest)} the longest answer before`,
  };
}

/** Reasoning that is shorter than this may grow as it likes. */
const LEAST_REASONING = 2_000;

/**
 * The latest reasoning against the median of those before. In long sessions of R1's successors traces fill up: 0 % of
 * filler after one hour, 31 % after nineteen (hermes-agent issue 78807). 0: twice as long; 1: sixteen times.
 */
export function reasoningGrowth({ numbers }: ConversationView): Reading {
  const latest = numbers.at(-1)?.reasoning ?? 0;
  const before = numbers.slice(0, -1).flatMap(({ reasoning }) => (reasoning > 0 ? [reasoning] : []));
  const median = before.sort((a, b) => a - b)[Math.floor(before.length / 2)];
  if (median === undefined || latest < LEAST_REASONING) return quiet("nothing to compare with");
  const growth = latest / Math.max(median, LEAST_REASONING / 4);
  return { risk: ramp(Math.log2(growth), 1, 4), why: `${times(growth)} the usual reasoning` };
}

/** A request of so few UTF-16 code units leaves things open; an answer of so many is a full one. */
const TERSE_REQUEST = 160;
const FULL_ANSWER = 1_200;
/** Where an answer asks back, it does so at its end. */
const ENDING = 300;
const QUESTION = /[?？]/u;

/**
 * A full answer to a terse first request to which the user then had to add. A first full answer in the first fifth of the
 * turns ends at 30.9 points, one in the last fifth at 64.4 (Laban et al. 2505.06120).
 */
export function earlyAnswer({ turns }: ConversationView): Reading {
  const [first, second] = turns;
  if (first === undefined || second === undefined || first.answer === undefined) return quiet("one request only");
  const asked = length(first.texts);
  const added = turns.slice(1).reduce((sum, { texts }) => sum + length(texts), 0);
  if (asked > TERSE_REQUEST || added < asked || first.answer.length < FULL_ANSWER) {
    return quiet("the first answer did not run ahead");
  }
  if (QUESTION.test(first.answer.slice(-ENDING))) return quiet("the first answer asked back");
  return { risk: ramp(added / Math.max(1, asked), 1, 4), why: "a full answer to a request that was not complete" };
}

function length(texts: UserTurn["texts"]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function times(factor: number): string {
  return `${factor < 10 ? factor.toFixed(1) : Math.round(factor)} times`;
}
