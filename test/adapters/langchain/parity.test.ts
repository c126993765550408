import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { RiskProfileInput, TurnReport } from "r1guard";
import { type HostShape, type ReplayServer, readTraces, replayServer, type TraceRow } from "r1guard/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect, digest, type Host } from "./parity-hosts.ts";

/*
 * The same replies of R1 through both adapters. Every request is cut anew, at random and by a fixed seed, so the two
 * never see the same pieces. The rows contain what nobody should read in a log: failures name rows and digests only.
 */

const FOLDER = join(resolve(process.env["R1GUARD_DATA"] ?? "../shared/data"), "traces");
const FILES = ["r1-speechmap", "r1-distill-aiw", "r1-refusals-star1"].map((name) => join(FOLDER, `${name}.jsonl.gz`));
const MISSING = FILES.filter((file) => !existsSync(file));
const ROWS_A_FILE = 70;
const MINUTES = 180_000;

if (MISSING.length > 0) {
  // biome-ignore lint/suspicious/noConsole: a check that does not take place must not pass in silence
  console.error(
    `\nPARITY IS NOT TESTED. Set R1GUARD_DATA to the folder of public sets; missing: ${MISSING.join(", ")}\n`,
  );
}

/** The three ways in which hosts send a trace: in a field, in tags, and in tags of which the template wrote the first. */
const SHAPES = ["reasoning_content", "tags", "close-tag-only"] as const;

/**
 * How a host sends a row. In streams ChatDeepSeek takes the trace out of `<think>` tags by itself, before a guard sees
 * it, and leaves the line breaks around the tags in place; `extracted` is a host that sends just that in a field.
 */
type Shape = HostShape | "extracted";

/** Words that many of these traces contain, so that something is redacted in most and blocked in some. */
const rules = [
  { id: "doubt", pattern: "\\b(?:maybe|perhaps|possibly)\\b", action: "redact", replacement: "[doubt]" },
  { id: "therefore", phrases: ["therefore", "for example"], action: "redact" },
  { id: "structure", phrases: ["structure", "alternatively"], stages: ["reasoning"], action: "block" },
  { id: "conclusion", pattern: "\\bin conclusion\\b|\\*\\*conclusion", stages: ["answer"], action: "block" },
  { id: "wait", pattern: "\\bwait\\b[^.]{0,40}", action: "flag" },
] as const;

const profiles: Readonly<Record<string, RiskProfileInput>> = {
  "the general preset": {},
  "rules that redact and block": { rules },
  "one language for answers": { language: { expect: ["en"], reasoning: "flag", answer: "block" } },
  "hidden reasoning": { rules, reasoning: { expose: false } },
  "block mode": { rules, stream: { mode: "block" } },
  "full mode": { rules, stream: { mode: "full" } },
};

let rows: readonly TraceRow[] = [];
let server: ReplayServer;

beforeAll(async () => {
  if (MISSING.length > 0) return;
  rows = (await Promise.all(FILES.map((file) => spread(file, ROWS_A_FILE)))).flat();
  server = await replayServer({
    turns(body) {
      const [, row, shape] = /\[row (\d+) as ([\w-]+)\]/.exec(JSON.stringify(body)) ?? [];
      const { reasoning, answer } = rows[Number(row)] as TraceRow;
      if (shape !== "extracted" || reasoning === undefined) return { reasoning, answer, shape: shape as HostShape };
      return { reasoning: `\n${reasoning}\n`, answer: `\n\n${answer}`, shape: "reasoning_content" };
    },
    deltaSize: { min: 1, max: 60, seed: 11 },
  });
});
afterAll(() => server?.close());

describe.skipIf(MISSING.length > 0)("the same replies of R1 through both adapters", () => {
  it("are at least 200", () => expect(rows.length).toBeGreaterThanOrEqual(200));

  it.each(Object.entries(profiles))(
    "streamed under %s",
    async (_, profile) => {
      const { aiSdk, openAi, deepSeek } = connect(server.url, profile);
      const reports: TurnReport[] = [];
      for (const [prompt, shape, row] of prompts(SHAPES)) {
        const expected = await aiSdk.stream(prompt);
        reports.push(aiSdk.lastReport());
        expect(await openAi.stream(prompt), markOf(prompt)).toEqual(expected);
        const seen = await deepSeek.stream(prompt);
        expect(seen.verdict).toEqual(expected.verdict);
        const same = shape === "tags" ? await aiSdk.stream(promptOf(row, "extracted")) : expected;
        expect(seen, markOf(prompt)).toEqual(same);
      }
      expectVariety(profile, reports);
    },
    MINUTES,
  );

  it.each(Object.entries(profiles))(
    "not streamed under %s",
    async (_, profile) => {
      const { aiSdk, openAi, deepSeek } = connect(server.url, profile);
      for (const [prompt] of prompts(SHAPES)) await expectSame(prompt, "generate", aiSdk, [openAi, deepSeek]);
    },
    MINUTES,
  );

  it(
    "in every other form of tags",
    async () => {
      const { aiSdk, openAi, deepSeek } = connect(server.url, { rules });
      for (const [prompt] of prompts(["no-tags", "empty", "truncated", "doubled", "upper-case", "leading-newline"])) {
        await expectSame(prompt, "stream", aiSdk, [openAi]);
        await expectSame(prompt, "generate", aiSdk, [openAi, deepSeek]);
      }
    },
    MINUTES,
  );

  it.each(["reasoning", "reasoning_details"] as const)(
    "but for a trace in `%s`, which LangChain's packages drop before a guard sees it: there it is missing",
    async (shape) => {
      const { aiSdk, openAi, deepSeek } = connect(server.url, {});
      const prompt = promptOf(0, shape);
      const { answer } = await aiSdk.stream(prompt);
      for (const host of [openAi, deepSeek]) {
        for (const seen of [await host.stream(prompt), await host.generate(prompt)]) {
          expect(seen).toMatchObject({ answer, reasoning: digest(""), verdict: { codes: ["trace-missing"] } });
        }
      }
    },
  );
});

async function expectSame(prompt: string, way: "stream" | "generate", one: Host, others: readonly Host[]) {
  const expected = await one[way](prompt);
  for (const other of others) expect(await other[way](prompt), markOf(prompt)).toEqual(expected);
}

/** Every row once, the shapes taking turns. */
function prompts<S extends Shape>(shapes: readonly S[]): [prompt: string, shape: S, row: number][] {
  return rows.map((_, row) => {
    const shape = shapes[row % shapes.length] as S;
    return [promptOf(row, shape), shape, row];
  });
}

/** The prompt of a row, with a mark by which the server knows what to answer. */
function promptOf(row: number, shape: Shape): string {
  return `[row ${row} as ${shape}] ${rows[row]?.prompt}`;
}

/** The mark alone, to name a row in a failure. */
function markOf(prompt: string): string {
  return prompt.slice(0, prompt.indexOf("]") + 1);
}

/** `count` rows of a file, evenly spread over it. */
async function spread(file: string, count: number): Promise<TraceRow[]> {
  const all: TraceRow[] = [];
  for await (const row of readTraces(file)) all.push(row);
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)] as TraceRow);
}

/** A comparison of replies about which nothing is said compares nothing. */
function expectVariety(profile: RiskProfileInput, reports: readonly TurnReport[]): void {
  const count = (action: string) => reports.filter((report) => report.action === action).length;
  if (profile.rules !== undefined) {
    expect(count("block")).toBeGreaterThan(reports.length / 5);
    expect(count("redact")).toBeGreaterThan(reports.length / 5);
    expect(count("allow")).toBeGreaterThan(reports.length / 5);
  } else {
    if (profile.language !== undefined) expect(count("block")).toBeGreaterThan(0);
    expect(count("flag")).toBeGreaterThan(0);
  }
}
