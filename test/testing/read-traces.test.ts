import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GuardError, isGuardError } from "../../src/core/errors.ts";
import { readTraces, type TraceRow } from "../../src/testing/index.ts";

const ROW: TraceRow = { id: "r", model: "m", prompt: "p", reasoning: "why", answer: "so" };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "traces-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function file(content: string | Uint8Array, name = "rows.jsonl"): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function rows(path: string | URL, limit?: number): Promise<TraceRow[]> {
  const all: TraceRow[] = [];
  for await (const row of readTraces(path, { limit })) all.push(row);
  return all;
}

async function failure(path: string): Promise<GuardError> {
  try {
    await rows(path);
  } catch (error) {
    if (isGuardError(error)) return error;
    throw error;
  }
  throw new Error("the file was accepted");
}

describe("readTraces", () => {
  it("reads rows, skips blank lines, and needs no last line break", async () => {
    const second = {
      ...ROW,
      id: "s",
      note: "n",
      toolCalls: [{ id: "c", name: "t", arguments: { a: 1 }, result: "x" }],
    };
    expect(await rows(await file(`${JSON.stringify(ROW)}\r\n\n${JSON.stringify(second)}`))).toEqual([ROW, second]);
  });

  it("reads gzip, also of several members", async () => {
    const line = Buffer.from(`${JSON.stringify(ROW)}\n`);
    const path = await file(Buffer.concat([gzipSync(line), gzipSync(line)]), "rows.jsonl.gz");
    expect(await rows(path)).toEqual([ROW, ROW]);
  });

  it("keeps characters whole across the reader's chunks", async () => {
    const long = { ...ROW, answer: "é😀".repeat(60_000) };
    expect(await rows(await file(`${JSON.stringify(long)}\n${JSON.stringify(ROW)}\n`))).toEqual([long, ROW]);
  });

  it("takes a missing or null trace for none", async () => {
    const { reasoning: _, ...bare } = ROW;
    const [absent, empty] = await rows(
      await file(`${JSON.stringify(bare)}\n${JSON.stringify({ ...ROW, reasoning: null })}\n`),
    );
    expect([absent?.reasoning, empty?.reasoning]).toEqual([undefined, undefined]);
  });

  it("stops at the limit without reading on", async () => {
    const path = await file(`${JSON.stringify(ROW)}\nnot json\n`);
    expect(await rows(path, 1)).toEqual([ROW]);
    expect(await rows(path, 0)).toEqual([]);
  });

  it.each([
    ["not JSON", "sesame", "is not valid JSON"],
    ["a list", '["sesame"]', "is not a JSON object"],
    ["a missing field", '{"id":"sesame"}', '"model"'],
    ["a wrong kind", JSON.stringify({ ...ROW, answer: ["sesame"] }), '"answer"'],
    ["a bad trace", JSON.stringify({ ...ROW, reasoning: ["sesame"] }), '"reasoning"'],
    ["a bad note", JSON.stringify({ ...ROW, note: { sesame: 1 } }), '"note"'],
    ["bad tool calls", JSON.stringify({ ...ROW, toolCalls: [{ name: "sesame" }] }), '"toolCalls"'],
  ])("refuses %s by line and field, quoting nothing", async (_name, bad, complaint) => {
    const error = await failure(await file(`${JSON.stringify(ROW)}\n\n${bad}\n`));
    expect([error.code, error.cause]).toEqual(["input-invalid", undefined]);
    expect(error.message).toContain("Line 3");
    expect(error.message).toContain(complaint);
    expect(`${error.message}${error.path}`).not.toContain("sesame");
  });

  it("refuses a missing file, a broken archive, and bytes that are no text", async () => {
    expect(await failure(join(folder, "none.jsonl"))).toMatchObject({ code: "input-invalid" });
    expect(await failure(join(folder, "none.jsonl.gz"))).toMatchObject({ code: "input-invalid" });
    const half = gzipSync(JSON.stringify(ROW)).subarray(0, 30);
    expect(await failure(await file(half, "half.jsonl.gz"))).toMatchObject({ code: "input-invalid" });
    expect((await failure(await file(new Uint8Array([0x7b, 0xff, 0xfe])))).message).toContain("UTF-8");
  });

  it("reads the demo traces that ship with the package", async () => {
    const demo = await rows(new URL("../../examples/traces/demo.jsonl", import.meta.url));
    expect(demo.length).toBeGreaterThanOrEqual(6);
    expect(new Set(demo.map((row) => row.id)).size).toBe(demo.length);
  });
});
