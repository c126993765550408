import { randomUUID } from "node:crypto";
import { awaitAllCallbacks } from "@langchain/core/callbacks/promises";
import type { MemorySaver } from "@langchain/langgraph";
import { type Api, graphOf, type Target } from "./leak-apis.ts";
import type { Inner } from "./leak-models.ts";
import { promptOf, type Scenario, scenarios } from "./leak-scenarios.ts";
import type { Protection, ToolRuns, Wiring } from "./leak-wirings.ts";
import { type Surface, Witness } from "./leak-witness.ts";

/** One square of the matrix. */
export interface Cell {
  readonly scenario: Scenario;
  readonly inner: Inner;
  readonly wiring: Wiring;
  readonly api: Api;
}

/** What one square showed. */
export interface Outcome {
  readonly name: string;
  readonly leaks: readonly { readonly surface: Surface; readonly where: string }[];
  readonly errors: readonly string[];
  readonly runs: ToolRuns;
  /** What the caller is left with, as far as this way of calling says. */
  readonly final: unknown;
}

export const nameOf = ({ scenario, inner, wiring, api }: Cell): string =>
  [scenario.name, inner.name, wiring.name, api.name].join(" | ");

/** Plays one square, and looks everywhere for what must not be there. */
export async function play(cell: Cell, protection: Protection): Promise<Outcome> {
  const { scenario, inner, wiring, api } = cell;
  const witness = new Witness();
  const runs: ToolRuns = [];
  const threads: string[] = [];
  const { target, saver } = wiring.build(inner.build(), protection, runs);
  const config = () => {
    const thread_id = randomUUID();
    threads.push(thread_id);
    return { configurable: { thread_id }, recursionLimit: 12, callbacks: [witness.handler(), witness.tracer()] };
  };
  let final: unknown;
  try {
    final = await api.call({
      target,
      input: wiring.input(promptOf(scenario)),
      config,
      see: (...seen) => witness.see(...seen),
    });
    // Callbacks run in the background.
    await awaitAllCallbacks();
    if (saver !== undefined) final = await showState(target, saver, threads, witness);
  } catch (error) {
    witness.see("output", "error", error);
    witness.errors.push(`thrown: ${error}`);
  }
  const leaks = scenario.leak === undefined ? [] : witness.leaks(scenario.leak);
  return { name: nameOf(cell), leaks, errors: witness.errors, runs, final };
}

/** Shows what a checkpointer wrote and what a graph says of a conversation, and returns the last message. */
async function showState(target: Target, saver: MemorySaver, threads: string[], witness: Witness): Promise<unknown> {
  const graph = graphOf(target) as unknown as {
    getState(config: object): Promise<{ values: { messages: unknown[] } }>;
    getStateHistory(config: object): AsyncIterable<unknown>;
  };
  for (const thread_id of threads) {
    const config = { configurable: { thread_id } };
    witness.see("state", "state", await graph.getState(config));
    for await (const state of graph.getStateHistory(config)) witness.see("state", "history", state);
    for await (const tuple of saver.list(config)) witness.see("state", "checkpoint", tuple);
  }
  witness.see("state", "storage", textsIn([saver.storage, saver.writes]));
  return (await graph.getState({ configurable: { thread_id: threads[0] } })).values.messages.at(-1);
}

/** Everything that a store wrote, as text. */
function textsIn(value: unknown): string[] {
  if (value instanceof Uint8Array) return [new TextDecoder().decode(value)];
  if (typeof value !== "object" || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, entry]) => [key, ...textsIn(entry)]);
}

/** All squares of one wiring. */
export function cellsOf(wiring: Wiring, inners: readonly Inner[]): readonly Cell[] {
  return inners.flatMap((inner) =>
    scenarios.flatMap((scenario) => wiring.apis.map((api) => ({ scenario, inner, wiring, api }))),
  );
}
