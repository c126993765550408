import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datasetLines, type Line, LONGEST_LINE } from "../../src/cli/eval/dataset-lines.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "r1guard-lines-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function linesOf(content: string | Uint8Array, name = "rows.jsonl") {
  const path = join(folder, name);
  await writeFile(path, content);
  return readAll(path);
}

async function readAll(path: string, onBytes?: (bytes: number) => void): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of datasetLines(path, onBytes)) lines.push(line);
  return lines;
}

describe("the lines of a data set", () => {
  it("have the numbers an editor shows; blank ones are left out", async () => {
    expect(await linesOf("\uFEFFa\r\n\n  \nb\nc")).toEqual([
      { number: 1, text: "a\r" },
      { number: 4, text: "b" },
      { number: 5, text: "c" },
    ]);
    expect(await linesOf("")).toEqual([]);
  });

  it("are whole, however the file is read", async () => {
    // Longer than any block that is read at once, and of characters of several bytes.
    const long = "雨😀é".repeat(60_000);
    const lines = await linesOf(`${long}\n${long}x\n`);
    expect(lines.map(({ text }) => text)).toEqual([long, `${long}x`]);
    expect(await linesOf(gzipSync(`${long}\nlast`), "rows.jsonl.gz")).toMatchObject([{ text: long }, { text: "last" }]);
  });

  it("tell how much of the file was read", async () => {
    const path = join(folder, "rows.jsonl");
    await writeFile(path, "a\nb\n");
    let bytes = 0;
    await readAll(path, (read) => {
      bytes = read;
    });
    expect(bytes).toBe(4);
  });

  it.each([
    ["other than UTF-8", new Uint8Array([97, 10, 255, 254, 10]), "rows.jsonl", "it is not UTF-8 after line"],
    [
      "cut off in the middle of a character",
      new Uint8Array([97, 10, 0xe9]),
      "rows.jsonl",
      "it is not UTF-8 after line 1",
    ],
    ["one endless line", "x".repeat(LONGEST_LINE + 100), "rows.jsonl", "line 1 is longer than 16777216 characters"],
    [
      "packed and broken",
      gzipSync("a\n".repeat(1_000)).subarray(0, 20),
      "rows.jsonl.gz",
      "the system answered Z_BUF_ERROR",
    ],
  ])("are refused where the file is %s", async (_, content, name, message) => {
    await expect(linesOf(content, name)).rejects.toThrow(message);
  });
});
