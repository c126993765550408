import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { createGuard, loadProfile, type R1Guard } from "r1guard";
import { replayServer } from "r1guard/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runLive } from "../../../examples/demo/live.ts";
import { playScenes } from "../../../examples/demo/play-scenes.ts";
import { replayTraces } from "../../../examples/demo/replay-traces.ts";
import { demoScenes } from "../../../examples/demo/scenes.ts";
import { printable, table } from "../../../examples/demo/terminal.ts";

const demoProfile = () => loadProfile(new URL("../../../examples/profiles/demo.yaml", import.meta.url));

/** Collects what would go to the terminal. */
function screen() {
  const shown: string[] = [];
  return { write: (text: string) => void shown.push(text), text: () => stripVTControlCharacters(shown.join("")) };
}

describe("the scenes", () => {
  it("show a redaction, each kind of block, an approval and the table", async () => {
    const profile = await demoProfile();
    const { write, text } = screen();
    const guards = { guard: createGuard({ profile }), twin: createGuard({ profile }) };
    await playScenes(await demoScenes(), guards, write);
    expect(text()).toContain("an access key, [redacted], and an address, [redacted].");
    for (const by of [
      "reasoning-scan (fake-result)",
      "language-consistency (language-script)",
      "tool-policy (tool-block)",
      "turn-breaker (turn-limit)",
    ]) {
      expect(text()).toContain(`blocked: by ${by}`);
    }
    expect(text()).toContain("waiting: transferFunds");
    expect(text()).toMatch(/Language mixing +block .* cancelled at byte \d+ of \d+/);
    expect(text()).toMatch(/Turn breaker +block .* not called/);
    expect(text()).not.toContain("all tests pass");
    expect(text()).not.toContain("transferFunds answers");
  });
});

describe("replaying traces", () => {
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "r1guard-demo-"));
    file = join(folder, "traces.jsonl");
    const rows = [
      { id: "plain", reasoning: "A sum.", answer: "12.\n\n🦊 <think>" },
      { id: "tag-in-answer", reasoning: "Hm.", answer: "<think>Hm again. No end" },
      { id: "mail", reasoning: "I know it.", answer: "It is jo.miller@example.com." },
    ];
    await writeFile(file, rows.map((row) => JSON.stringify({ model: "deepseek-r1", prompt: "?", ...row })).join("\n"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const replay = async (guard: R1Guard, limit = 10) => {
    const { write, text } = screen();
    const totals = await replayTraces([file], { guard, twin: createGuard() }, { limit, show: false, write });
    return { totals, text: text() };
  };

  it("finds every unaltered trace equal to its original", async () => {
    const { totals, text } = await replay(createGuard());
    expect(totals).toMatchObject({ replayed: 3, broken: [] });
    expect(text).toMatch(/redact +1/);
    expect(text).not.toContain("12.");
  });

  it("names a trace whose report says unaltered although the text differs", async () => {
    const { totals } = await replay(lying(createGuard()));
    expect(totals.broken).toEqual(["mail"]);
  });

  it("prints a few, and stops at the limit", async () => {
    const { totals, text } = await replay(createGuard(), 1);
    expect(totals.replayed).toBe(1);
    expect(text).toContain("12.");
  });
});

describe("a live host", () => {
  it("is asked each question", async () => {
    const host = await replayServer({ turns: () => ({ reasoning: "Easy.", answer: "391." }) });
    const { write, text } = screen();
    const args = { mode: "live", baseUrl: host.url, model: "deepseek-r1:8b", profile: undefined } as const;
    const guards = { guard: createGuard(), twin: createGuard() };
    await runLive({ ...args, apiKey: undefined, prompts: ["17 times 23?", "Again?"] }, guards, write);
    await host.close();
    expect(host.requests).toHaveLength(2);
    expect(text()).toContain("391.");
  });
});

describe("the terminal", () => {
  it("shows no control characters of a model", () => {
    expect(printable("a\u001b[31mred\u001b[0m\u0007\tb\n\u009b31mc")).toBe("ared\tb\nc");
  });

  it("lines up columns", () => {
    const lines = stripVTControlCharacters(
      table(
        ["what", "n"],
        [
          ["a", 5],
          ["long one", 12],
        ],
        [1],
      ),
    ).split("\n");
    expect(lines).toEqual(["what       n", "────────  ──", "a          5", "long one  12"]);
  });
});

/** A guard whose reports claim that nothing was altered. */
function lying(guard: R1Guard): R1Guard {
  const liar: R1Guard = {
    ...guard,
    on(event, listener) {
      if (event !== "turn-end") return guard.on(event, listener);
      return guard.on("turn-end", (e) => listener({ ...e, report: { ...e.report, altered: false } } as never));
    },
  };
  return liar;
}
