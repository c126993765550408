import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { familyOf, type HarmRow } from "../../../eval/harm/harm-row.ts";
import { HELD_OUT_SOURCES, splitter } from "../../../eval/harm/split.ts";
import { parseRow } from "../../../src/evaluation/row.ts";

const prompt = (source: string, text: string): HarmRow => ({
  id: text,
  source,
  prompt: text,
  labels: { input: "safe" },
  group: familyOf(text),
  lang: "en",
});

describe("a family", () => {
  it("is the same for texts that differ in case, spaces and marks", () => {
    expect(familyOf("Where is  the Heron?")).toBe(familyOf("where is the heron"));
    expect(familyOf("where is the heron")).not.toBe(familyOf("where is the owl"));
    expect(familyOf("鷺はどこ？")).not.toBe(familyOf("梟はどこ？"));
  });
});

describe("the split", () => {
  const rows = Array.from({ length: 2_000 }, (_, index) => prompt("advbench", `Question number ${index}`));

  it("holds out four families of ten, the same ones every time", () => {
    const partOf = splitter(rows);
    const heldOut = rows.filter((row) => partOf(row) === "held-out");
    expect(heldOut.length / rows.length).toBeCloseTo(0.4, 1);
    const again = splitter(rows.toReversed());
    expect(rows.filter((row) => again(row) === "held-out")).toEqual(heldOut);
  });

  it("holds out whole sets, and copies of their prompts in other sets", () => {
    const [heldOutSource] = HELD_OUT_SOURCES;
    const inDevelopment = rows.find((row) => splitter(rows)(row) === "dev");
    const text = inDevelopment?.prompt ?? "";
    const copy = prompt(heldOutSource, `${text}!`);
    const partOf = splitter([...rows, copy]);
    expect([partOf(copy), partOf(prompt("advbench", text))]).toEqual(["held-out", "held-out"]);
  });
});

describe("the adapters", () => {
  let folder: string;
  const gz = (rows: readonly object[]) => gzipSync(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const trace = { prompt: "Where is it?", prompt_lang: "en", reasoning: "I think.", answer: "There." };
  const FILES: Readonly<Record<string, readonly object[]>> = {
    "harm/prompts.jsonl.gz": [
      { id: "p1", source: "harmbench", text: "one", label: "harmful", category: "chemical_biological" },
      { id: "p2", source: "xstest", text: "two", label: "benign", category: "homonyms" },
      { id: "p3", source: "openai-moderation", text: "three", label: "harmful", category: "S" },
    ],
    "harm/moderation-eval.jsonl.gz": [
      { prompt: "three", S: 1, H: 0, V: null, HR: 0, SH: 0, S3: 1, H2: 0, V2: 0 },
      { prompt: "four", S: null, H: null, V: 0, HR: 0, SH: 0, S3: 0, H2: 0, V2: 0 },
    ],
    "harm/jailbreak-responses.jsonl.gz": [
      { id: "j1", goal: "g", prompt: "five", response: "six", category: "Privacy", label: "jailbroken" },
      { id: "j2", goal: "g", prompt: "seven", response: "no", category: "Privacy", label: "not_jailbroken" },
    ],
    "harm/hh-rlhf.jsonl.gz": [
      {
        id: "h1",
        chosen: [
          { role: "user", content: "eight" },
          { role: "assistant", content: "nine" },
        ],
        rejected: [
          { role: "user", content: "eight" },
          { role: "assistant", content: " " },
        ],
      },
    ],
    "harm/cyber-benign.jsonl.gz": [{ id: "c1", prompt: "ten" }],
    "harm/multilingual-prompts.jsonl.gz": [
      { id: "multijail:7:it", source: "multijail", text: "undici", lang: "it", category: "['Theft', 'Weapons']" },
      { id: "multijail:7:en", source: "multijail", text: "eleven", lang: "en", category: "['Theft', 'Weapons']" },
      { id: "xsafety:en:Insult_n:4", source: "xsafety", text: "twelve", lang: "en", category: "Insult" },
      { id: "xsafety:sp:Insult:4", source: "xsafety", text: "doce", lang: "sp", category: "Insult" },
      { id: "xsafety:hi:commen_sense:4", source: "xsafety", text: "terah", lang: "hi", category: "commen_sense" },
    ],
    "traces/r1-refusals-star1.jsonl.gz": [{ id: "s1", ...trace }],
    "traces/r1-speechmap.jsonl.gz": [{ id: "m1", ...trace, reasoning: null }],
    "traces/r1-distill-aiw.jsonl.gz": [{ id: "a1", ...trace, answer: "" }],
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "r1guard-harm-"));
    for (const name of ["harm", "traces"]) await mkdir(join(folder, name));
    for (const [name, rows] of Object.entries(FILES)) await writeFile(join(folder, name), gz(rows));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("write every set in the harness's format", async () => {
    vi.stubEnv("R1GUARD_DATA", folder);
    vi.resetModules();
    const { harmRows } = await import("../../../eval/harm/dataset.ts");
    const rows = harmRows();
    const labels = rows.map(({ part: _, ...row }) => [row.id, parseRow(JSON.stringify(row), 1).labels] as const);
    const harm = (...categories: string[]) => ({ harmful: true, categories });
    const safe = { harmful: false, categories: [] };
    expect(Object.fromEntries(labels)).toMatchObject({
      p1: { input: harm("S9") },
      p2: { input: safe },
      "openai-moderation:1": { input: harm("S12", "S4") },
      "openai-moderation:2": { input: safe },
      j1: { input: harm("S7"), answer: harm("S7") },
      j2: { input: harm("S7"), answer: safe },
      "h1:chosen": { answer: safe },
      c1: { input: safe },
      "multijail:7:it": { input: harm("S2") },
      "xsafety:sp:Insult:4": { input: harm("S10") },
      "xsafety:hi:commen_sense:4": { input: safe },
      s1: { input: harm(), reasoning: safe, answer: safe },
      m1: { reasoning: undefined, answer: safe },
      a1: { reasoning: safe, answer: undefined },
    });
    // The flags' own file stands for the moderation rows; an empty reply is none.
    expect(rows.map(({ id }) => id)).not.toContain("p3");
    expect(rows.map(({ id }) => id)).not.toContain("h1:rejected");

    const groupOf = (id: string) => rows.find((row) => row.id === id)?.group;
    expect(groupOf("multijail:7:it")).toBe(groupOf("multijail:7:en"));
    expect(groupOf("xsafety:sp:Insult:4")).toBe(groupOf("xsafety:en:Insult_n:4"));
    expect(groupOf("j1")).toBe(groupOf("j2"));
    expect(rows.find(({ id }) => id === "xsafety:sp:Insult:4")?.lang).toBe("es");
    expect(rows.find(({ id }) => id === "p2")).toMatchObject({ part: "held-out", benignKind: "homonyms" });
  });
});
