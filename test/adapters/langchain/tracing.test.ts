import { awaitAllCallbacks } from "@langchain/core/callbacks/promises";
import { LangChainTracer } from "@langchain/core/tracers/tracer_langchain";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Cell, play } from "./leak-cells.ts";
import { tracingServer } from "./leak-langsmith.ts";
import { startInners } from "./leak-models.ts";
import { scenarios } from "./leak-scenarios.ts";
import { guarded, type Protection, unguarded, wirings } from "./leak-wirings.ts";
import { Witness } from "./leak-witness.ts";

const { inners, close } = await startInners();
const langsmith = await tracingServer();
afterAll(() => Promise.all([close(), langsmith.close()]));

beforeEach(() => {
  vi.stubEnv("LANGSMITH_TRACING", "true");
  vi.stubEnv("LANGSMITH_ENDPOINT", langsmith.url);
  vi.stubEnv("LANGSMITH_API_KEY", "key");
});

/** What LangSmith was sent of some squares of the matrix, by its own client, switched on by nothing but the environment. */
async function traced(cells: readonly Cell[], protection: (cell: Cell) => Protection): Promise<Witness> {
  const before = langsmith.documents.length;
  for (const cell of cells) await play(cell, protection(cell));
  await awaitAllCallbacks();
  // The client that all tracers of this process share.
  const { client } = new LangChainTracer();
  await (client as unknown as { awaitPendingTraceBatches(): Promise<void> }).awaitPendingTraceBatches();
  const witness = new Witness();
  for (const [index, document] of langsmith.documents.slice(before).entries()) {
    witness.see("tracing", `document ${index}`, document);
  }
  return witness;
}

const apis = ["invoke", "stream", "stream messages", "streamEvents v3"];

/** Every scenario, wiring and way of calling, with one inner model. */
const cellsFor = (name: string): Cell[] =>
  inners
    .filter((inner) => inner.name === name)
    .flatMap((inner) =>
      wirings.flatMap((wiring) =>
        scenarios.flatMap((scenario) =>
          wiring.apis
            .filter((api) => apis.includes(api.name) && scenario.leak !== undefined)
            .map((api) => ({ inner, wiring, scenario, api })),
        ),
      ),
    );

const anyLeak = new RegExp(scenarios.flatMap(({ leak }) => leak?.source ?? []).join("|"), "iu");

describe("LangSmith, listening on loopback", () => {
  it.each(["ChatDeepSeek, field", "custom, nesting"])(
    "is sent guarded text only, through %s",
    { timeout: 300_000 },
    async (name) => {
      const cells = cellsFor(name);
      const witness = await traced(cells, ({ scenario }) => guarded(scenario.guard));
      expect(witness.leaks(anyLeak)).toEqual([]);
    },
  );

  it("would be sent everything without a guard", { timeout: 300_000 }, async () => {
    for (const cell of cellsFor("ChatDeepSeek, field").filter(({ api }) => api.name === "invoke")) {
      const { leak } = cell.scenario;
      const witness = await traced([cell], () => unguarded);
      expect({ cell: cell.wiring.name, found: leak !== undefined && witness.leaks(leak).length > 0 }).toEqual({
        cell: cell.wiring.name,
        found: true,
      });
    }
    expect(langsmith.paths).toContain("POST /runs/multipart");
  });
});
