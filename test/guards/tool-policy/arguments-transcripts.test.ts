import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { judgeArguments } from "../../../src/guards/tool-policy/arguments/judge-arguments.ts";
import { buildArgumentRules } from "../../../src/profiles/build-argument-rules.ts";
import { type RiskProfileInput, resolveProfile } from "../../../src/profiles/index.ts";

/*
 * False alarms on honest work: the tool calls of 200 conversations with an airline's agent (tau-bench), held against
 * the tools' own schemas.
 */

const FOLDER = join(resolve(process.env["R1GUARD_DATA"] ?? "../shared/data"), "tools");
const TRANSCRIPTS = join(FOLDER, "tau-trajectories.jsonl.gz");
const CATALOGUE = join(FOLDER, "catalogue.jsonl.gz");
const PRESENT = existsSync(TRANSCRIPTS) && existsSync(CATALOGUE);
if (!PRESENT)
  process.stderr.write(`\nFALSE ALARMS OF ARGUMENT CHECKS ARE NOT MEASURED: ${FOLDER} lacks data. Set R1GUARD_DATA.\n`);

interface Call {
  readonly name: string;
  readonly input: Record<string, unknown>;
}

function lines(path: string): Record<string, unknown>[] {
  return gunzipSync(readFileSync(path))
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function readCalls(): Call[] {
  return lines(TRANSCRIPTS).flatMap(({ messages }) =>
    (messages as { tool_calls?: { function: { name: string; arguments: string } }[] | null }[]).flatMap((message) =>
      (message.tool_calls ?? []).map(({ function: { name, arguments: text } }) => ({ name, input: JSON.parse(text) })),
    ),
  );
}

function stricter(calls: readonly Call[], checks: NonNullable<RiskProfileInput["tools"]>["checks"]): number {
  const schemas = new Map(
    lines(CATALOGUE)
      .filter(({ source }) => source === "tau-bench:airline")
      .map(({ name, inputSchema }) => [name, inputSchema]),
  );
  const rules = buildArgumentRules(resolveProfile({ tools: { checks } }).tools.checks);
  return calls.filter(({ name, input }) => {
    expect(schemas.has(name)).toBe(true);
    return judgeArguments({ name, inputSchema: schemas.get(name) }, input, rules).action !== "allow";
  }).length;
}

describe("the calls of real agents", () => {
  it.runIf(PRESENT)("are judged by their category alone in at least 98 of 100 cases under general", () => {
    const calls = readCalls();
    expect(calls.length).toBeGreaterThan(1_000);
    expect(stricter(calls, {}) / calls.length).toBeLessThanOrEqual(0.02);
  });

  it.runIf(PRESENT)("and with every check at its strictest", () => {
    const calls = readCalls();
    const checks = { schema: "refuse", pii: "refuse", amounts: { limit: 10_000 }, egress: { allow: [] } } as const;
    expect(stricter(calls, checks) / calls.length).toBeLessThanOrEqual(0.02);
  });

  it.runIf(PRESENT)("would be noticed if something were wrong with them", () => {
    const broken = readCalls().map(({ name, input }) => ({ name, input: { ...input, note: "DROP TABLE users" } }));
    expect(stricter(broken, {})).toBe(broken.length);
    const wrong = readCalls()
      .map(({ name, input }) => ({ name, input: Object.fromEntries(Object.keys(input).map((key) => [key, {}])) }))
      .filter(({ input }) => Object.keys(input).length > 0);
    expect(stricter(wrong, { schema: "refuse" })).toBe(wrong.length);
  });
});
