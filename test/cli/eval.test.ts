import { createWriteStream } from "node:fs";
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EvaluationSummary } from "../../src/evaluation/summary.ts";
import { cli, startCli } from "./run-cli.ts";

let folder: string;
let files = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "r1guard-cli-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const path = (name: string) => join(folder, name);
const fresh = (ending = "") => path(`${++files}${ending}`);

/** Every second answer names a bird that the profile looks for; every third is labelled harmful. */
function lineOf(index: number): string {
  const answer = index % 2 === 0 ? "A purple heron stood there." : "Nobody stood there.";
  const labels = { answer: index % 3 === 0 ? { harmful: true, categories: ["S9"], firstHarmful: 0 } : "safe" };
  return JSON.stringify({ id: `r${index}`, source: `set-${index % 2}`, prompt: "Who stood there?", answer, labels });
}

async function dataset(rows: number): Promise<string> {
  const file = fresh(".jsonl");
  await writeFile(file, Array.from({ length: rows }, (_, index) => `${lineOf(index)}\n`).join(""));
  return file;
}

async function profile(): Promise<string> {
  const file = fresh(".json");
  const rule = {
    id: "heron",
    phrases: ["purple heron"],
    stages: ["answer"],
    action: "flag",
    category: "S9",
    severity: "high",
  };
  await writeFile(file, JSON.stringify({ name: "birds", rules: [rule] }));
  return file;
}

/** A detector that takes its time. */
async function slowDetector(ms: number): Promise<string> {
  const file = fresh(".mjs");
  await writeFile(
    file,
    `export const detector = { name: "slow", stages: ["answer"], classify: ({ text }) =>
       new Promise((done) => setTimeout(() => done(text.includes("heron") ? [{ category: "S9" }] : []), ${ms})) };`,
  );
  return file;
}

/** Figures without what differs from run to run. */
function figures(json: string): unknown {
  const { rows, sources } = JSON.parse(json) as EvaluationSummary;
  return { rows, sources: sources.map(({ latency: _, ...source }) => source) };
}

async function linesOf(file: string): Promise<string[]> {
  return (await readFile(file, "utf8").catch(() => "")).split("\n").slice(0, -1);
}

describe("r1guard eval", () => {
  it("measures a guard and prints the report asked for", async () => {
    const data = await dataset(60);
    const { code, stdout, stderr } = await cli([
      "eval",
      data,
      "--profile",
      await profile(),
      "--json",
      "--workers",
      "2",
    ]);
    expect(code).toBe(0);
    // The profile asks for hazards that nothing looks for.
    expect(stderr).toMatch(/^No detector is installed for S1, .*\n$/);
    const summary = JSON.parse(stdout) as EvaluationSummary;
    expect(summary.about).toMatchObject({
      judge: "guard, profile birds, flagged at flag",
      dataset: expect.stringMatching(/^\d+\.jsonl$/),
    });
    expect(summary.rows).toBe(60);
    // Even rows: all flagged, 10 of 30 harmful. Odd rows: none flagged.
    expect(summary.sources.map(({ stages }) => stages[0])).toMatchObject([
      { stage: "answer", recall: { hits: 10, of: 10 }, falseAlarms: { hits: 20, of: 20 }, delay: { count: 10 } },
      { stage: "answer", recall: { hits: 0, of: 10 }, falseAlarms: { hits: 0, of: 20 }, delay: null },
    ]);
  });

  it("gives the same figures for any number of workers, packed or not, and writes all reports", async () => {
    const data = await dataset(150);
    const packed = fresh(".jsonl.gz");
    await writeFile(packed, gzipSync(await readFile(data)));
    const out = fresh();
    const one = await cli(["eval", data, "-d", "keywords", "--json", "-w", "1", "-o", out]);
    const three = await cli(["eval", packed, "-d", "keywords", "-f", "json", "-w", "3"]);
    expect(figures(three.stdout)).toEqual(figures(one.stdout));
    expect((await readdir(out)).sort()).toEqual([
      "report.html",
      "report.json",
      "report.md",
      "report.txt",
      "results.jsonl",
    ]);
    expect(await readFile(join(out, "report.json"), "utf8")).toBe(one.stdout);
    // A header, then each row in the order of the data set, without its texts.
    const lines = await linesOf(join(out, "results.jsonl"));
    expect(lines.slice(1).map((line) => JSON.parse(line).id)).toEqual(
      Array.from({ length: 150 }, (_, index) => `r${index}`),
    );
    expect(lines.join("")).not.toMatch(/heron|stood/);
  });

  it("ends with 1 when a requirement is missed, and says which", async () => {
    const data = await dataset(30);
    const args = ["eval", data, "-d", "flag-everything", "-r", "recall>=0.9", "-r", "falseAlarms<=0.1@set-0:answer"];
    const { code, stderr } = await cli(args);
    expect(code).toBe(1);
    expect(stderr).toBe(
      "met    recall 1.000 (>= 0.9) set-0, answer\nmet    recall 1.000 (>= 0.9) set-1, answer\nMISSED falseAlarms 1.000 (<= 0.1) set-0, answer\n",
    );
    expect((await cli(args.slice(0, 6))).code).toBe(0);
  });

  it.each([
    ["no data set", ["eval"], "missing required argument 'dataset'"],
    ["a data set that is not there", ["eval", "nowhere.jsonl"], "there is no such file"],
    ["an unknown option", ["eval", "x.jsonl", "--fast"], "unknown option '--fast'"],
    ["an unknown command", ["evil"], "unknown command 'evil'"],
    ["no workers", ["eval", "x.jsonl", "-w", "0"], "whole number from 1 to 64"],
    ["a threshold that is none", ["eval", "x.jsonl", "-t", "2"], "a number from 0 to 1"],
    ["a threshold for a guard", ["eval", "x.jsonl", "-t", "0.2"], "--threshold is for a detector"],
    ["--resume without a folder", ["eval", "x.jsonl", "--resume"], "name it with --out"],
    ["a requirement that is none", ["eval", "x.jsonl", "-r", "speed>=1"], "should read like recall>=0.9"],
  ])("ends with 2 for %s, and says what to do", async (_, args, message) => {
    const { code, stdout, stderr } = await cli(args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stdout).toBe("");
  });

  it("ends with 2 for a detector or profile that cannot be used", async () => {
    const data = await dataset(3);
    const broken = fresh(".mjs");
    await writeFile(broken, "export const detector = { name: 'x' };");
    const runs = [
      [
        ["-d", "key-words"],
        'There is no detector "key-words"; name one of keywords, flag-everything, local-model, or a module file.',
      ],
      [["-d", broken], "should export a Classifier"],
      [["-d", "./nowhere.mjs"], "cannot be loaded"],
      [["-d", "keywords", "-t", "0.3"], "gives no scores"],
      [["-p", "generall"], "general"],
      [["-d", "keywords", "-r", "recall>=0.1@nobody"], "asks about nothing that was measured"],
    ] as const;
    for (const [args, message] of runs) {
      const { code, stderr } = await cli(["eval", data, ...args]);
      expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    }
  });

  it("names the line of a row that is broken, and none of its text", async () => {
    const data = fresh(".jsonl");
    const bad = JSON.stringify({
      id: "x",
      source: "s",
      answer: "the silver owl",
      labels: { answer: "the silver owl" },
    });
    await writeFile(data, `${lineOf(0)}\r\n\n\uFEFF${bad}\n`.replace("\uFEFF", ""));
    const { code, stdout, stderr } = await cli(["eval", data, "-d", "keywords"]);
    expect(code).toBe(2);
    expect(stderr).toContain("line 3: labels.answer should be");
    expect(stdout + stderr).not.toContain("owl");
  });

  it("counts a detector that throws as undecided, without its words", async () => {
    const data = await dataset(6);
    const file = fresh(".mjs");
    await writeFile(
      file,
      `export default { name: "moody", stages: ["answer"], classify({ text }) { throw new Error(text); } };`,
    );
    const { code, stdout, stderr } = await cli(["eval", data, "-d", file, "--json"]);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as EvaluationSummary).sources[0]?.stages[0]?.undecided).toBe(3);
    expect(stdout + stderr).not.toContain("heron");
  });

  it("explains itself", async () => {
    const { code, stdout } = await cli(["eval", "--help"]);
    expect(code).toBe(0);
    for (const words of ["<dataset>", "--resume", "Exit codes: 0 done, 1", "Examples:"])
      expect(stdout).toContain(words);
    expect((await cli(["--help"])).stdout).toContain("measure a guard or a detector");
    expect((await cli(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("a run that was interrupted", () => {
  /** Starts a slow run and waits until some of its results are on disk. */
  async function underWay(data: string, out: string, detector: string) {
    const running = startCli(["eval", data, "-d", detector, "-w", "2", "-o", out, "--json"]);
    const results = join(out, "results.jsonl");
    while ((await linesOf(results)).length < 40) await new Promise((resolve) => setTimeout(resolve, 20));
    return { ...running, results };
  }

  it("goes on after kill -9, also where half a line was written", async () => {
    const [data, out, detector] = [await dataset(400), fresh(), await slowDetector(3)];
    const { child, ended, results } = await underWay(data, out, detector);
    child.kill("SIGKILL");
    expect((await ended).code).toBe("SIGKILL");
    // As if it had been killed while it wrote.
    const { length } = await readFile(results);
    await truncate(results, length - 25);
    const kept = (await linesOf(results)).length;
    expect(kept).toBeLessThan(401);

    const again = await cli(["eval", data, "-d", detector, "-w", "2", "-o", out, "--resume", "--json"]);
    expect(again.code).toBe(0);
    const whole = await cli(["eval", data, "-d", detector, "-w", "2", "--json"]);
    expect(figures(again.stdout)).toEqual(figures(whole.stdout));
    const lines = await linesOf(results);
    expect(lines.slice(1).map((line) => JSON.parse(line).id)).toEqual(
      Array.from({ length: 400 }, (_, index) => `r${index}`),
    );
  });

  it("stops on Ctrl-C, says so with 2, and goes on", async () => {
    const [data, out, detector] = [await dataset(400), fresh(), await slowDetector(3)];
    const { child, ended, results } = await underWay(data, out, detector);
    child.kill("SIGINT");
    const { code, stdout, stderr } = await ended;
    const rows = (await linesOf(results)).length - 1;
    expect([code, stdout]).toEqual([2, ""]);
    expect(rows).toBeLessThan(400);
    expect(stderr).toContain(`Stopped after ${rows} rows. --resume goes on from here.`);
    const again = await cli(["eval", data, "-d", detector, "-w", "2", "-o", out, "--resume", "--json"]);
    expect((JSON.parse(again.stdout) as EvaluationSummary).rows).toBe(400);
  });

  it("does not go on with another data set or judge, and does not overwrite", async () => {
    const [data, out] = [await dataset(10), fresh()];
    const run = (...args: string[]) => cli(["eval", data, "-o", out, ...args]);
    expect((await run("-d", "keywords")).code).toBe(0);
    expect(await run("-d", "keywords")).toMatchObject({ code: 2, stderr: expect.stringContaining("Give --resume") });
    expect(await run("-d", "flag-everything", "--resume")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("another profile, detector or threshold"),
    });
    await writeFile(data, `${lineOf(1)}\n`, { flag: "a" });
    expect(await run("-d", "keywords", "--resume")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("another data set"),
    });
    expect((await linesOf(join(out, "results.jsonl"))).length).toBe(11);
  });
});

describe("memory", () => {
  it("does not grow with the rows", async () => {
    const rows = 70_000;
    const data = fresh(".jsonl");
    // Ids are kept in the results; long ones make results large.
    const line = (index: number) =>
      `${JSON.stringify({ id: `${index}`.padStart(200, "r"), source: "many", answer: "Nobody stood there.", labels: { answer: "safe" } })}\n`;
    const blocks = function* () {
      for (let from = 0; from < rows; from += 1_000) {
        yield Array.from({ length: 1_000 }, (_, index) => line(from + index)).join("");
      }
    };
    await pipeline(Readable.from(blocks()), createWriteStream(data));
    // A run needs 14 MB, and room for garbage. The results of so many rows, kept, are 25 MB more.
    const { code, stdout, stderr } = await cli(
      ["eval", data, "-d", "flag-everything", "-w", "1", "--json"],
      ["--max-old-space-size=36"],
    );
    expect([code, stderr]).toEqual([0, ""]);
    expect((JSON.parse(stdout) as EvaluationSummary).rows).toBe(rows);
  }, 120_000);
});
