import type { Message } from "../src/core/conversation.ts";
import { deriveTurns } from "../src/guards/turn-breaker/derive-turns.ts";
import { readHealth } from "../src/guards/turn-breaker/health/health.ts";
import { viewOf } from "../src/guards/turn-breaker/health/view.ts";
import { wearOf } from "../src/guards/turn-breaker/wear.ts";
import { printTable, quantile, rounded } from "./measure.ts";
import { prose } from "./texts.ts";

/*
 * What it costs to read a conversation's health, in microseconds a request. Every message has 1,500 characters, and
 * every request brings its messages as new strings, as a body does that was parsed anew.
 *
 *   node --conditions=@r1guard/source bench/turn-breaker.ts
 */

const LENGTH = 1_500;
const TURNS = [2, 10, 30, 100];
/** Requests measured of each kind and length, after as many that are not counted. */
const ROUNDS = 400;

/** Microseconds to read one request, by what has been read before it. */
interface HealthCost {
  readonly turns: number;
  /** Nothing: another process served the turns before. */
  readonly cold: readonly number[];
  /** The turn before, as in every conversation that goes on: one request and one answer are new. */
  readonly next: readonly number[];
  /** The same messages: a later step of an agent loop, or the report of the turn. */
  readonly again: readonly number[];
}

export function healthBench(rounds = ROUNDS): readonly HealthCost[] {
  const texts = corpus();
  const costs = TURNS.map((turns) => ({ turns, cold: [] as number[], next: [] as number[], again: [] as number[] }));
  for (let round = -rounds; round < rounds; round++) {
    for (const { turns, cold, next, again } of costs) {
      const messages = conversation(turns, texts);
      const before = parsed(messages.slice(0, -2));
      const [first, second] = [parsed(messages), parsed(messages)];
      const unknown = parsed(conversation(turns, texts));
      read(before);
      const times = [first, second, unknown].map(timeToRead);
      if (round < 0) continue;
      for (const [index, list] of [next, again, cold].entries()) list.push(times[index] ?? Number.NaN);
    }
  }
  return costs;
}

export function printHealth(costs: readonly HealthCost[]): void {
  const cells = (times: readonly number[]) => [rounded(quantile(times, 0.5)), rounded(quantile(times, 0.1))];
  printTable(
    ["turns", "next turn, µs: median", "tenth", "same again: median", "tenth", "first read: median", "tenth"],
    costs.map(({ turns, cold, next, again }) => [turns, ...cells(next), ...cells(again), ...cells(cold)]),
  );
}

/** What the breaker does about health at every request. */
function read(messages: readonly Message[]): number {
  const turns = deriveTurns(messages, new Set());
  const { numbers } = wearOf(turns.slice(0, -1));
  return readHealth(viewOf(turns, [], numbers), { risk: 0, why: "" }).health;
}

function timeToRead(messages: readonly Message[]): number {
  const startedAt = performance.now();
  read(messages);
  return 1_000 * (performance.now() - startedAt);
}

/** Texts to be told apart by their first word: making each from scratch would take longer than what is measured. */
function corpus(): () => string {
  const bodies = Array.from({ length: 500 }, (_, seed) => prose(LENGTH, seed + 1));
  let made = 0;
  return () => {
    made += 1;
    const head = `${made.toString(36)} `;
    return `${head}${bodies[made % bodies.length]?.slice(head.length)}`;
  };
}

/** A conversation whose last message is a request. */
function conversation(turns: number, text: () => string): readonly Message[] {
  return Array.from({ length: 2 * turns - 1 }, (_, index) => ({
    role: index % 2 === 0 ? "user" : "assistant",
    content: text(),
  }));
}

function parsed(messages: readonly Message[]): readonly Message[] {
  return JSON.parse(JSON.stringify(messages)) as Message[];
}

if (import.meta.main) printHealth(healthBench());
