import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Message } from "r1guard";
import { describe, expect, it } from "vitest";
import type { ScanContext } from "../../../src/core/guard.ts";
import { claimWatch } from "../../../src/guards/tool-policy/trajectory/claims.ts";
import { textCallWatch } from "../../../src/guards/tool-policy/trajectory/text-calls.ts";
import { type TextWatch, watchText } from "../../../src/guards/tool-policy/trajectory/text-watch.ts";
import { readInPieces, scanContext, turnRequest, user } from "../../contracts/guard-contract.ts";

/*
 * False alarms on honest text: answers and traces of R1 and its kin, as if tools had been offered, and answers of an
 * airline's agent (tau-bench), held against the calls that it made.
 */

const DATA = resolve(process.env["R1GUARD_DATA"] ?? "../shared/data");
const TRACES = ["traces/r1-distill-aiw", "traces/r1-speechmap", "traces/r1-refusals-star1", "language/mixing"];
const AIRLINE = "tools/tau-trajectories";
const PRESENT = [...TRACES, AIRLINE].every((name) => existsSync(pathOf(name)));
if (!PRESENT)
  process.stderr.write(
    `\nFALSE ALARMS OF CLAIMS AND CALLS AS TEXT ARE NOT MEASURED: ${DATA} lacks data. Set R1GUARD_DATA.\n`,
  );

function pathOf(name: string): string {
  return join(DATA, `${name}.jsonl.gz`);
}

function rows(name: string): Record<string, unknown>[] {
  return gunzipSync(readFileSync(pathOf(name)))
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

interface Answer {
  readonly before: readonly Message[];
  readonly content: string;
}

/** What the agent said without a call, with everything before it. */
function airlineAnswers(): Answer[] {
  return rows(AIRLINE).flatMap(({ messages }) => {
    const all = (messages as RawMessage[]).map(toMessage);
    return all.flatMap(({ role, content, toolCalls = [] }, index) =>
      role === "assistant" && content !== "" && toolCalls.length === 0
        ? [{ before: all.slice(0, index), content }]
        : [],
    );
  });
}

interface RawMessage {
  readonly role: Message["role"];
  readonly content: string | null;
  readonly tool_call_id?: string;
  readonly tool_calls?: readonly { readonly id: string; readonly function: { readonly name: string } }[] | null;
}

function toMessage({ role, content, tool_call_id: toolCallId, tool_calls: calls }: RawMessage): Message {
  const toolCalls = (calls ?? []).map(({ id, function: { name } }) => ({ toolCallId: id, toolName: name, input: {} }));
  return { role, content: content ?? "", toolCalls, toolCallId };
}

const READS = /^(?:get|list|search|calculate|think)/u;
const readsOnly = (name: string) => READS.test(name);
const tools = [{ name: "search" }, { name: "book_reservation" }];

function findings(watch: TextWatch | undefined, text: string): number {
  return watch === undefined ? 0 : readInPieces(watchText([watch]), text).detections.length;
}

const claims = (text: string, context: Partial<ScanContext>) =>
  findings(claimWatch({ guard: "tool-policy", readsOnly }, scanContext({ channel: "answer", ...context })), text);

const calls = (text: string, context: Partial<ScanContext>) =>
  findings(textCallWatch("tool-policy", scanContext(context)), text);

describe("honest text", () => {
  const request = turnRequest({ messages: [user("Please.")], tools });

  it.runIf(PRESENT)("of R1 and its kin neither claims a deed nor holds a call", { timeout: 120_000 }, () => {
    const texts = TRACES.flatMap(rows).map(({ reasoning, answer }) => ({
      reasoning: String(reasoning ?? ""),
      answer: String(answer ?? ""),
    }));
    expect(texts.filter(({ answer }) => answer !== "").length).toBeGreaterThan(3_000);
    const claimed = texts.filter(({ answer }) => claims(answer, { request }) > 0);
    const called = texts.filter(
      ({ reasoning, answer }) => calls(reasoning, { request }) + calls(answer, { channel: "answer", request }) > 0,
    );
    expect([claimed.length, called.length]).toEqual([0, 0]);
  });

  it.runIf(PRESENT)("of an airline's agent claims nothing that no call did", { timeout: 60_000 }, () => {
    const answers = airlineAnswers();
    expect(answers.length).toBeGreaterThan(1_200);
    const claimed = answers.filter(
      ({ before, content }) => claims(content, { request: turnRequest({ messages: before, tools }) }) > 0,
    );
    expect(claimed.length).toBe(0);
  });

  it.runIf(PRESENT)("of the same agent would have been noticed, had it not made its calls", { timeout: 60_000 }, () => {
    const afterWrites = airlineAnswers().filter(({ before }) => {
      const turn = before.slice(before.findLastIndex(({ role }) => role === "user"));
      return turn.some(({ toolCalls = [] }) =>
        toolCalls.some(({ toolName }) => !readsOnly(toolName) && !toolName.startsWith("transfer_to")),
      );
    });
    expect(afterWrites.length).toBeGreaterThan(150);
    // Some of these answers report a failure, or ask; how many are claims nobody has counted.
    const noticed = afterWrites.filter(({ content }) => claims(content, { request }) > 0);
    expect(noticed.length / afterWrites.length).toBeGreaterThan(0.6);
  });
});
