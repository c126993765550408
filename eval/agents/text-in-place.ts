import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Message } from "r1guard";
import type { TurnRequest } from "../../src/core/conversation.ts";
import type { ScanContext } from "../../src/core/guard.ts";
import type { Detection } from "../../src/core/scanner.ts";
import { claimWatch } from "../../src/guards/tool-policy/trajectory/claims.ts";
import { textCallWatch } from "../../src/guards/tool-policy/trajectory/text-calls.ts";
import { type TextWatch, watchText } from "../../src/guards/tool-policy/trajectory/text-watch.ts";
import { resolveModel } from "../../src/models/registry.ts";
import { readRows } from "./data.ts";
import { toMessage } from "./transcripts.ts";

/** Sets of answers and traces of R1 and its kin. */
const SETS = ["traces/r1-distill-aiw", "traces/r1-speechmap", "traces/r1-refusals-star1", "language/mixing"];

/** The sets that are not there, as paths. */
export function missingTexts(): string[] {
  return SETS.map(pathOf).filter((path) => !existsSync(path));
}

/** Texts, and those in which something was found. */
export interface Alarms {
  readonly texts: number;
  readonly found: number;
}

/** False alarms in answers and traces of R1 and its kin, as if tools had been offered: no call was possible there. */
export function alarmsInTexts(): Record<"claims in answers" | "calls in answers" | "calls in traces", Alarms> {
  const rows = SETS.flatMap(readTexts);
  const answers = rows.map(({ answer }) => answer).filter((text) => text !== "");
  const traces = rows.map(({ reasoning }) => reasoning).filter((text) => text !== "");
  return {
    "claims in answers": alarms(answers, (answer) => claimIn(answer, PLEASE)),
    "calls in answers": alarms(answers, (answer) => callIn("answer", answer)),
    "calls in traces": alarms(traces, (trace) => callIn("reasoning", trace)),
  };
}

/** What an airline's agent said without a call, held against the calls it had made. */
export interface AirlineClaims {
  /** Answers, as they were given. */
  readonly given: Alarms;
  /** Those of them before which no call of the turn acted. */
  readonly withoutAct: number;
  /** Answers after a call that acts, as if nothing had been called: most of these tell what was done. */
  readonly withoutCalls: Alarms;
}

export function airlineClaims(): AirlineClaims {
  const answers = readRows("transcripts").flatMap(({ messages }) => {
    const all = messages.map(toMessage);
    return all.flatMap(({ role, content, toolCalls = [] }, index) =>
      role === "assistant" && content !== "" && toolCalls.length === 0
        ? [{ content, before: all.slice(0, index) }]
        : [],
    );
  });
  const afterActs = answers.filter(({ before }) => acted(before));
  return {
    given: alarms(answers, ({ content, before }) => claimIn(content, before)),
    withoutAct: answers.length - afterActs.length,
    withoutCalls: alarms(afterActs, ({ content }) => claimIn(content, PLEASE)),
  };
}

const PLEASE: readonly Message[] = [{ role: "user", content: "Please." }];
const TOOLS = [{ name: "search" }, { name: "book_reservation" }];
const GUARD = "tool-policy";
const READS = /^(?:get|list|search|calculate|think)/u;

const readsOnly = (name: string) => READS.test(name);

/** Whether a call since the user spoke acted. Handing over to a colleague is nothing that an answer tells of. */
function acted(before: readonly Message[]): boolean {
  const turn = before.slice(before.findLastIndex(({ role }) => role === "user"));
  return turn.some(({ toolCalls = [] }) =>
    toolCalls.some(({ toolName }) => !readsOnly(toolName) && !toolName.startsWith("transfer_to")),
  );
}

function claimIn(text: string, messages: readonly Message[]): boolean {
  const watch = claimWatch({ guard: GUARD, readsOnly }, contextOf("answer", { messages, tools: TOOLS }));
  return watch !== undefined && found(watch, text);
}

function callIn(channel: "answer" | "reasoning", text: string): boolean {
  return found(textCallWatch(GUARD, contextOf(channel, { messages: PLEASE, tools: TOOLS })), text);
}

function contextOf(channel: "answer" | "reasoning", request: TurnRequest): ScanContext {
  const model = resolveModel({ modelId: "deepseek-r1" });
  return { channel, request, model, epoch: 0, readBefore: 0, calls: () => [] };
}

function found(watch: TextWatch, text: string): boolean {
  const scanner = watchText([watch]);
  const out: Detection[] = [];
  scanner.read(text, 0, out);
  scanner.end(text.length, out);
  return out.length > 0;
}

function alarms<Text>(texts: readonly Text[], isFound: (text: Text) => boolean): Alarms {
  return { texts: texts.length, found: texts.filter(isFound).length };
}

function readTexts(name: string): { reasoning: string; answer: string }[] {
  return gunzipSync(readFileSync(pathOf(name)))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { reasoning?: string | null; answer?: string | null })
    .map(({ reasoning, answer }) => ({ reasoning: reasoning ?? "", answer: answer ?? "" }));
}

function pathOf(name: string): string {
  return join(resolve(process.env["R1GUARD_DATA"] ?? "../shared/data"), `${name}.jsonl.gz`);
}
