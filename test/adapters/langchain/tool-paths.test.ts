import { describe, expect, it } from "vitest";
import { textOf, UNAVAILABLE } from "./agents.ts";
import { type Path, walk } from "./tool-paths.ts";
import { agentPaths } from "./tool-paths-agent.ts";
import { approvalPaths } from "./tool-paths-approval.ts";
import { modelPaths, outsidePaths, throwingPaths } from "./tool-paths-outside.ts";

const rows = (paths: readonly Path[]) => paths.map((path) => [path.name, path] as const);

/** Goes the way twice. Without the guard the tool runs: that is the witness. */
async function expectRefusal(path: Path) {
  const witness = await walk(path, false);
  const walked = await walk(path, true);
  expect(walked.runs).toEqual(path.runs ?? []);
  expect(witness.runs.length).toBeGreaterThan(walked.runs.length);
  return walked;
}

describe.each([
  ["an agent", agentPaths],
  ["tools outside of agents", outsidePaths],
  ["a thread where a person is asked", approvalPaths],
])("in %s a refused tool", (_where, paths) => {
  it.each(rows(paths))("does not run, and the host goes on: %s", async (_name, path) => {
    const { messages, error, faults, requests } = await expectRefusal(path);
    expect(error).toBeUndefined();
    if (path.fault !== undefined) expect(faults.at(-1)).toBe(path.fault);
    if (messages === undefined) return;
    expect(textOf(messages)).toBe("done");
    const told = requests.flatMap((request) => request.messages).filter(({ role }) => role === "tool");
    if (path.silent !== true) expect(told.map(({ content }) => content)).toContain(UNAVAILABLE);
    expect(requests.map(({ status }) => status)).toEqual(requests.map(() => 200));
  });
});

describe("a refused tool that is called as a function", () => {
  it.each(rows(throwingPaths))("does not run and says so: %s", async (_name, path) => {
    const { error } = await expectRefusal(path);
    expect(error).toMatchObject({ code: "tool-refused" });
    expect(String(error)).toBe(UNAVAILABLE);
  });
});

describe("a refused tool of a guarded model", () => {
  it.each(rows(modelPaths))("is not called at all: %s", async (_name, path) => {
    const { messages = [], error, requests } = await expectRefusal(path);
    expect(error).toBeUndefined();
    expect(textOf(messages)).toBe("Not that: erase.");
    expect(requests.map(({ status }) => status)).toEqual([200, 200]);
    expect(requests[0]?.tools?.map((tool) => tool.function?.name)).toEqual(["search"]);
  });
});
