import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { TurnReport } from "r1guard";
import { type ReplayRequest, type ReplayTurn, replayServer } from "r1guard/testing";
import { type GuardPair, guardedCall } from "./guarded-call.ts";
import type { Scene } from "./scenes.ts";
import { type CallSummary, summary } from "./summary.ts";
import { type Tally, tallyOf } from "./tally.ts";
import { dim, heading, note, printable } from "./terminal.ts";

/** Milliseconds between deltas: a reading speed for people, just enough to see a cancel for pipes. */
const PACE_MS = process.stdout.isTTY ? 14 : 3;

/** Plays scenes through a loopback server, the real provider and `streamText`, and sums up. Returns what was counted. */
export async function playScenes(
  scenes: readonly Scene[],
  { guard, twin }: GuardPair,
  write: (text: string) => void,
): Promise<Tally> {
  let turns: ReplayTurn[] = [];
  const host = await replayServer({ turns: () => turns.shift() ?? {}, paceMs: PACE_MS, deltaSize: { min: 2, max: 9 } });
  const model = createOpenAICompatible({ name: "replay", baseURL: host.url })("deepseek-r1");
  const tally = tallyOf(guard);
  const calls: CallSummary[] = [];
  guard.on("breaker-change", ({ from, to, reasons, health }) => {
    write(`${note("info", `turn breaker: ${from} → ${to} (${reasons.join(", ")}), health ${health}`)}\n`);
  });
  try {
    for (const { title, about, messages, turns: said, tools } of scenes) {
      write(`${heading(title)}\n${about}\n${dim(`> ${printable(lastText(messages))}`)}\n\n`);
      turns = [...said];
      const before = host.requests.length;
      const { reports, addedMs } = await guardedCall({ model, guard, twin, messages, tools, write });
      await host.settled();
      const upstream = bytesOf(host.requests.slice(before));
      calls.push({ title, action: strictest(reports), maxHeld: maxHeld(reports), addedMs, upstream });
    }
  } finally {
    await host.close();
  }
  write(`${summary(calls, tally)}\n`);
  return tally;
}

function lastText(messages: Scene["messages"]): string {
  const content = messages.at(-1)?.content;
  return typeof content === "string" ? content : "";
}

function bytesOf(requests: readonly ReplayRequest[]): CallSummary["upstream"] {
  const sum = (key: "bytesSent" | "bytesTotal") => requests.reduce((total, request) => total + request[key], 0);
  return { sent: sum("bytesSent"), total: sum("bytesTotal") };
}

const ORDER = ["allow", "flag", "redact", "require-approval", "block"] as const;

function strictest(reports: readonly TurnReport[]): string {
  const ranks = reports.map(({ effectiveAction }) => ORDER.indexOf(effectiveAction));
  return ORDER[Math.max(0, ...ranks)] ?? "allow";
}

function maxHeld(reports: readonly TurnReport[]): number {
  return Math.max(0, ...reports.map((report) => report.maxHeld));
}
