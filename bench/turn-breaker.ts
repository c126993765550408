import { streamText } from "ai";
import { type GuardContext, type Message, memoryStore } from "r1guard";
import { countedTurns } from "../src/guards/turn-breaker/counted-turns.ts";
import { readHealth } from "../src/guards/turn-breaker/health/health.ts";
import { viewOf } from "../src/guards/turn-breaker/health/view.ts";
import { turnBreaker } from "../src/guards/turn-breaker/index.ts";
import { resolveModel } from "../src/models/registry.ts";
import { sessionHandle } from "../src/sessions/session-handle.ts";
import { median, printTable, rounded } from "./measure.ts";
import { replayModel, replyParts } from "./models.ts";
import { prose } from "./texts.ts";

/** What the turn breaker costs in one turn, in microseconds. */
export interface BreakerCost {
  readonly turns: number;
  /** All of it: before the model is asked, and when the turn has ended. */
  readonly whole: number;
  /** Reading health. */
  readonly health: number;
  /** A turn of `streamText` without any guard. */
  readonly unguarded: number;
}

const ROUNDS = 500;
const WARMUPS = 1_500;
const UNITS_PER_TURN = 1_500;

const guard = turnBreaker({
  warnAt: 90,
  maxTurns: 100,
  onDegraded: "recap",
  onOpen: "refuse",
  cooldownTurns: 2,
  health: { degraded: 0.01, open: 0 },
  risk: { degraded: 3, open: 5 },
});

/** The latest turn of conversations that show `turns`, and whose state is in `memoryStore`. */
export async function breakerBench(turns = 10): Promise<BreakerCost> {
  const store = memoryStore();
  const host = replayModel(replyParts(UNITS_PER_TURN / 4));
  const model = resolveModel({ modelId: "deepseek-r1" });
  const times = { whole: [] as number[], health: [] as number[], unguarded: [] as number[] };

  /** What the guard's verbs take, in milliseconds. */
  async function turn(conversationId: string, messages: readonly Message[]): Promise<number> {
    const request = { messages, tools: [], conversationId };
    // As the pipeline makes one for each verb.
    const contexts = Array.from({ length: 4 }, () => ({
      model,
      signal: new AbortController().signal,
      session: sessionHandle(store, conversationId, guard.name, false),
    }));
    const [first, second, third, last] = contexts as [GuardContext, GuardContext, GuardContext, GuardContext];
    const startedAt = performance.now();
    await guard.breaker?.(request, first);
    await guard.check?.({ stage: "input", request }, second);
    await guard.prepare?.(request, third);
    const lengths = { reasoningLength: 900, answerLength: 1_200, toolCalls: 0 };
    const summary = { request, action: "allow", codes: [], findings: [], ...lengths } as const;
    await guard.afterTurn?.(summary, last);
    return performance.now() - startedAt;
  }

  for (let round = -WARMUPS; round < ROUNDS; round++) {
    const id = `conversation-${round}`;
    await turn(id, talk(turns - 1, round));
    const whole = await turn(id, talk(turns, round));
    // Of another conversation: what was read of a text is remembered for a while.
    healthOf(talk(turns - 1, round + 0.5));
    const health = healthOf(talk(turns, round + 0.5));
    if (round < 0) continue;
    times.whole.push(whole);
    times.health.push(health);
  }
  for (let round = -20; round < 60; round++) {
    const startedAt = performance.now();
    for await (const _ of streamText({ model: host as never, prompt: "Hello" }).fullStream);
    if (round >= 0) times.unguarded.push(performance.now() - startedAt);
  }
  const micros = (values: readonly number[]) => 1_000 * median(values);
  return {
    turns,
    whole: micros(times.whole),
    health: micros(times.health),
    unguarded: micros(times.unguarded),
  };
}

/** What reading health takes, in milliseconds. */
function healthOf(messages: readonly Message[]): number {
  const { turns, systemTexts } = countedTurns({ messages, tools: [] }, { refusals: new Set(), blocks: new Set() });
  const startedAt = performance.now();
  readHealth(viewOf(turns, systemTexts), { risk: 0, why: "" });
  return performance.now() - startedAt;
}

const POOL = Array.from({ length: 40 }, (_, turn) => prose(UNITS_PER_TURN, turn + 1));

/** Every text is made anew, as a host's are; each conversation says other things. */
function talk(turns: number, seed: number): Message[] {
  const messages = Array.from({ length: turns }, (_, turn) => {
    const text = POOL[(turn + Math.floor(7 * Math.abs(seed))) % POOL.length] ?? "";
    const question = { role: "user" as const, content: `${text.slice(0, 300)} ${seed}` };
    return turn < turns - 1
      ? [question, { role: "assistant" as const, content: `${text.slice(300)} ${seed}` }]
      : [question];
  });
  return JSON.parse(JSON.stringify(messages.flat())) as Message[];
}

/** Prints the measurement. */
export function printBreaker({ turns, whole, health, unguarded }: BreakerCost): void {
  const own = whole - health;
  printTable(
    [
      "turns shown",
      "turn breaker, µs a turn",
      "of that health",
      "the rest",
      "`streamText` unguarded",
      "the rest is of that",
    ],
    [
      [
        turns,
        rounded(whole),
        rounded(health),
        rounded(own),
        rounded(unguarded),
        `${rounded((100 * own) / unguarded)} %`,
      ],
    ],
  );
}

if (import.meta.filename === process.argv[1]) printBreaker(await breakerBench());
