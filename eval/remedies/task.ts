import type { Random } from "../../src/testing/random.ts";
import { randomInteger } from "../../src/testing/random.ts";

/** Things a task asks for. The experiment with gradual sharding had eight in each. */
export const REQUIREMENTS = 8;

/** What a task asks for: a number for each part. An answer is right when all are. */
export type Task = readonly number[];

export function makeTask(random: Random): Task {
  return Array.from({ length: REQUIREMENTS }, () => randomInteger(random, 1_000, 9_999));
}

/** The user's messages when the task is told in so many turns, as evenly as it goes. */
export function messagesOf(task: Task, turns: number): string[] {
  const bounds = Array.from({ length: turns + 1 }, (_, turn) => Math.round((turn * task.length) / turns));
  return bounds.slice(1).map((end, turn) =>
    task
      .slice(bounds[turn], end)
      .map((value, at) => `Part ${(bounds[turn] ?? 0) + at} has to be ${value}.`)
      .join(" "),
  );
}

/** An answer as the simulated model writes it. Where it does not know a part, or passes over it, it assumes something. */
export function written(values: readonly number[]): string {
  return `Here is a full solution: ${values.map((value, part) => `part ${part} is ${value}`).join(", ")}.`;
}
