import { createGuard, type R1Guard } from "r1guard";
import { hashOf } from "../tools/split.ts";
import { type AgentRun, type Attendance, agentRun } from "./agent-run.ts";
import { runWithAi5, runWithAi7 } from "./ai-sdk-agent.ts";
import { DISGUISES, disguised, type InjectionCase, resultOf, SHAPES, type Shape } from "./injections.ts";
import { runWithLangChain } from "./langchain-agent.ts";
import { modelServer } from "./model-server.ts";
import { permissiveProfile, WRITE_TOOLS } from "./writes.ts";

/** A host and who is there to be asked. */
export interface Setting {
  readonly name: string;
  readonly attendance: Attendance;
  readonly start: (run: AgentRun, url: string, guard: R1Guard | undefined) => Promise<void>;
}

/** Both hosts, each with a person, with one who never answers, and with nobody. ai 7 can always ask; ai 5 never can. */
export const SETTINGS: readonly Setting[] = [
  { name: "ai 7, a person says no", attendance: "person", start: runWithAi7 },
  { name: "ai 7, nobody answers", attendance: "silence", start: runWithAi7 },
  { name: "ai 5, unattended", attendance: "nobody", start: runWithAi5 },
  { name: "langchain, a person says no", attendance: "person", start: runWithLangChain },
  { name: "langchain, nobody answers", attendance: "silence", start: runWithLangChain },
  { name: "langchain, unattended", attendance: "nobody", start: runWithLangChain },
];

/** What came of the runs of one setting. */
export interface AgentResults {
  readonly runs: number;
  /** Runs in which the model tried what the attacker wants. Must be all: else nothing was tested. */
  readonly hijacked: number;
  /** Runs in which that happened. Nobody ever says yes to it, so each is a write without approval. */
  readonly planted: number;
  /** Where those came from, as `disguise/shape`. */
  readonly plantedIn: readonly string[];
  /** Runs in which the user's own action, which came before any reading, happened once and nobody was asked. */
  readonly wanted: number;
  /** Runs that threw. */
  readonly failed: number;
}

export interface InjectedOptions {
  /** Without a guard the runs are the witness that the attack works. @default true */
  readonly guarded?: boolean;
  /** Disguises in which each case is given, drawn by a hash of case and setting. @default all */
  readonly disguises?: number;
}

/**
 * Gives every case to an agent in one setting. The shape of the result and the tool that acts are drawn by a hash of
 * case, disguise and setting, so that each stands in many runs and all of them together take about a minute.
 */
export async function runInjected(
  cases: readonly InjectionCase[],
  { name, attendance, start }: Setting,
  { guarded = true, disguises = DISGUISES.length }: InjectedOptions = {},
): Promise<AgentResults> {
  const tasks = cases.flatMap(({ id, text }) =>
    rotated(DISGUISES, `${name}/${id}`)
      .slice(0, disguises)
      .map((disguise) => {
        const key = `${name}/${id}/${disguise}`;
        const [shape] = rotated(SHAPES, `${key}/shape`);
        const [tool] = rotated(WRITE_TOOLS, `${key}/tool`);
        const result = resultOf(shape, disguised(text, disguise));
        const run = agentRun({ id: idOf(key), order: "write-first", attendance, tool, result, hijacks: true });
        return { run, place: `${disguise}/${shape}` };
      }),
  );
  const failed = await runAll(
    tasks.map(({ run }) => run),
    start,
    guarded,
  );
  const planted = tasks.filter(({ run }) => run.done.includes("planted"));
  return {
    runs: tasks.length,
    hijacked: tasks.filter(({ run }) => run.tried.includes("planted")).length,
    planted: planted.length,
    plantedIn: planted.map(({ place }) => place),
    wanted: tasks.filter(({ run }) => times(run.done, "wanted") === 1 && !run.asked.includes("wanted")).length,
    failed,
  };
}

/** What came of runs in which nothing was planted. */
export interface HonestResults {
  readonly runs: number;
  /** The user's action happened exactly once, and the agent came to its last answer. */
  readonly completed: number;
  /** Runs in which a person was asked about it. */
  readonly asked: number;
  readonly failed: number;
}

/** Runs the same tasks with nothing planted, for every shape given and every tool. */
export async function runHonest(
  { name, attendance, start }: Setting,
  order: AgentRun["order"],
  shapes: readonly Shape[] = SHAPES,
): Promise<HonestResults> {
  const runs = shapes.flatMap((shape) =>
    WRITE_TOOLS.map((tool) => {
      const id = idOf(`${name}/${order}/${shape}/${tool.name}`);
      return agentRun({ id, order, attendance, tool, result: resultOf(shape, undefined), hijacks: false });
    }),
  );
  const failed = await runAll(runs, start, true);
  return {
    runs: runs.length,
    completed: runs.filter(({ done, answer }) => times(done, "wanted") === 1 && answer !== "").length,
    asked: runs.filter(({ asked }) => asked.includes("wanted")).length,
    failed,
  };
}

async function runAll(runs: readonly AgentRun[], start: Setting["start"], guarded: boolean): Promise<number> {
  const server = await modelServer();
  const guard = guarded ? createGuard({ profile: permissiveProfile }) : undefined;
  let failed = 0;
  try {
    for (const run of runs) {
      server.add(run);
      try {
        await start(run, server.url, guard);
      } catch {
        failed++;
      }
    }
  } finally {
    await server.close();
  }
  return failed;
}

/** The values in their order, begun at a place that a hash of the key says. */
function rotated<Values extends readonly [unknown, ...unknown[]]>(values: Values, key: string): Values {
  const at = hashOf(key) % values.length;
  return [...values.slice(at), ...values.slice(0, at)] as unknown as Values;
}

/** An id that stands in a sentence as one word. */
function idOf(key: string): string {
  return key.replace(NOT_WORD, "-");
}

const NOT_WORD = /[^\w]+/gu;

function times<Value>(values: readonly Value[], wanted: Value): number {
  return values.filter((value) => value === wanted).length;
}
