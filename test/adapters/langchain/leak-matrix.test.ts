import { AIMessage, AIMessageChunk } from "@langchain/core/messages";
import { afterAll, describe, expect, it } from "vitest";
import { type Cell, cellsOf, play } from "./leak-cells.ts";
import { REPLY } from "./leak-guards.ts";
import { startInners } from "./leak-models.ts";
import { DONE, SEARCH } from "./leak-scenarios.ts";
import { guarded, type ToolRuns, wirings } from "./leak-wirings.ts";

const { inners, close } = await startInners();
afterAll(close);

describe("the leak matrix", () => {
  it.each(wirings)("shows nothing to anybody: $name", { timeout: 300_000 }, async (wiring) => {
    const wrong: unknown[] = [];
    const cells = cellsOf(wiring, inners);
    for (const cell of cells) {
      const { name, leaks, errors, runs, final } = await play(cell, guarded(cell.scenario.guard));
      const problems = [
        ...leaks.map(({ where }) => `leak ${where}`),
        ...errors,
        ...(ranAsExpected(cell, runs) ? [] : [`tools ran: ${JSON.stringify(runs)}`]),
        ...(isAsExpected(cell, final) ? [] : [`left with: ${JSON.stringify(final)}`]),
      ];
      if (problems.length > 0) wrong.push({ name, problems });
    }
    process.stdout.write(`${wiring.name}: ${cells.length} cells, ${wrong.length} wrong\n`);
    expect(wrong.slice(0, 10)).toEqual([]);
  });
});

function ranAsExpected({ scenario, wiring, api }: Cell, runs: ToolRuns): boolean {
  const isAllowed = scenario.name === "allowed-tool" && wiring.kind === "graph";
  if (isAllowed && endsEarly(api) && runs.length === 0) return true;
  const expected = Array.from({ length: isAllowed ? api.times : 0 }, () => ({ name: "searchDocs", args: SEARCH }));
  return JSON.stringify(runs) === JSON.stringify(expected);
}

/** What the caller is left with: a text, or calls to make. */
/** LangGraph itself ends such a stream, and the run, after a few steps: with or without a guard. */
const endsEarly = (api: Cell["api"]): boolean => api.name === "streamEvents v2 as server-sent events";

function isAsExpected({ scenario, wiring, api }: Cell, final: unknown): boolean {
  if (final === undefined || endsEarly(api)) return true;
  const isMessage = AIMessage.isInstance(final) || AIMessageChunk.isInstance(final);
  const text = isMessage ? final.text : String(final);
  const calls = isMessage ? (final.tool_calls ?? []).map(({ name, args }) => ({ name, args })) : [];
  // No tools are offered here: the model made the name up, and nothing quotes it.
  const offered = wiring.name !== "bare model" && wiring.kind !== "chain";
  switch (scenario.name) {
    case "blocked-answer":
    case "blocked-reasoning":
      return text.endsWith(REPLY) && calls.length === 0;
    case "refused-tool": {
      // Under the middleware the agent hears of it and goes on.
      const reply = wiring.name === "agent, middleware" ? DONE.trim() : "Not that: deleteAll.";
      return text.trim() === (offered ? reply : NOT_OFFERED) && calls.length === 0;
    }
    case "allowed-tool":
      if (!offered) return text.trim() === NOT_OFFERED && calls.length === 0;
      if (wiring.kind === "graph") return text.trim() === DONE.trim() && calls.length === 0;
      return JSON.stringify(calls) === JSON.stringify([{ name: "searchDocs", args: SEARCH }]);
    case "redacted":
      return text.trim() === "It is the [internal] plan, then.";
    default:
      return text.trim() === "It is fine.";
  }
}

const NOT_OFFERED = "Not that: requested.";
