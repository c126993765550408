import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { type Action, isGuardError, type TurnReport } from "r1guard";
import { type ReplayRequest, type ReplayTurn, readTraces, replayServer, type TraceRow } from "r1guard/testing";
import { UsageError } from "./args.ts";
import { type GuardPair, guardedCall } from "./guarded-call.ts";
import type { Received } from "./show-stream.ts";
import { guardTable } from "./summary.ts";
import { tallyOf } from "./tally.ts";
import { bold, dim, heading, note, printable, table } from "./terminal.ts";

/** Up to this many traces are printed in full without being asked for. */
const FEW = 3;

/** What replaying traces came to. */
export interface ReplayTotals {
  readonly replayed: number;
  /** Ids of traces whose released text differs from the original although the report says "unaltered". */
  readonly broken: readonly string[];
  /** How often a guard could not tell. */
  readonly failures: number;
}

/** Replays recorded traces as guarded calls, one by one, and checks that what was not altered came through whole. */
export async function replayTraces(
  files: readonly string[],
  { guard, twin }: GuardPair,
  options: { readonly limit: number; readonly show: boolean; readonly write: (text: string) => void },
): Promise<ReplayTotals> {
  const { limit, write } = options;
  const show = options.show || limit <= FEW;
  const tally = tallyOf(guard);
  const totals = new Totals();
  let turn: ReplayTurn = {};
  const host = await replayServer({ turns: () => turn });
  const provider = createOpenAICompatible({ name: "replay", baseURL: host.url });
  try {
    for await (const row of rowsOf(files, limit)) {
      turn = { reasoning: row.reasoning, answer: row.answer };
      if (show) write(`${heading(printable(row.id))}\n${dim(`${printable(row.prompt)}\n`)}\n`);
      const { received, reports, addedMs } = await guardedCall({
        model: provider(row.model),
        guard,
        twin,
        messages: [{ role: "user", content: row.prompt }],
        write: show ? write : undefined,
      });
      await host.settled();
      const [report] = reports;
      const ok = report !== undefined && (report.altered || cameThrough(row, received, report));
      totals.add(
        row,
        { action: report?.effectiveAction ?? "allow", ok, addedMs, maxHeld: report?.maxHeld ?? 0 },
        host.requests.at(-1),
      );
      if (!ok) write(`${note("info", `${printable(row.id)}: the report says "unaltered", the text differs`)}\n`);
      if (!show) progress(totals.replayed, write);
    }
  } finally {
    await host.close();
  }
  write(`\n${totals.text()}\n\n${guardTable(tally)}\n`);
  return { replayed: totals.replayed, broken: totals.broken, failures: tally.failures };
}

/**
 * Whether nothing was lost or added. A think tag inside an answer is a border and not text: what stood behind it may
 * have come as reasoning, if the report says so.
 */
function cameThrough({ reasoning = "", answer }: TraceRow, received: Received, { findings }: TurnReport): boolean {
  if (received.reasoning === reasoning && received.answer === answer) return true;
  const withoutTags = (reasoning + answer).replaceAll(/<\/?think>/gi, "");
  return findings.some(({ code }) => code.startsWith("trace-")) && received.reasoning + received.answer === withoutTags;
}

async function* rowsOf(files: readonly string[], limit: number): AsyncGenerator<TraceRow> {
  let left = limit;
  for (const file of files) {
    try {
      for await (const row of readTraces(file, { limit: left })) {
        yield row;
        left--;
      }
    } catch (error) {
      // The reader's message does not name the file.
      throw isGuardError(error) ? new UsageError(`${file}: ${error.message}`) : error;
    }
  }
}

function progress(count: number, write: (text: string) => void): void {
  if (process.stdout.isTTY) write(`\r${count} replayed`);
  else if (count % 100 === 0) write(`${count} replayed\n`);
}

interface Outcome {
  readonly action: Action;
  readonly ok: boolean;
  readonly addedMs: number;
  readonly maxHeld: number;
}

class Totals {
  replayed = 0;
  readonly broken: string[] = [];
  readonly #actions = new Map<Action, number>();
  readonly #held: number[] = [];
  #characters = 0;
  #addedMs = 0;
  #bytes = { sent: 0, total: 0 };

  add(row: TraceRow, { action, ok, addedMs, maxHeld }: Outcome, upstream: ReplayRequest | undefined): void {
    this.replayed++;
    if (!ok) this.broken.push(row.id);
    this.#actions.set(action, (this.#actions.get(action) ?? 0) + 1);
    this.#held.push(maxHeld);
    this.#characters += (row.reasoning ?? "").length + row.answer.length;
    this.#addedMs += addedMs;
    this.#bytes.sent += upstream?.bytesSent ?? 0;
    this.#bytes.total += upstream?.bytesTotal ?? 0;
  }

  text(): string {
    const { sent, total } = this.#bytes;
    const held = this.#held.sort((a, b) => a - b);
    const rows = [
      ["traces replayed", this.replayed],
      ...[...this.#actions].map(([action, count]) => [`  ${action}`, count] as const),
      ["unaltered and not equal", this.broken.length],
      ["characters", this.#characters],
      ["held back at most, p50", held[Math.floor(held.length / 2)] ?? 0],
      ["held back at most, p99", held[Math.floor(held.length * 0.99)] ?? 0],
      ["time added by the guard", `${this.#addedMs.toFixed(0)} ms`],
      ["  per 1,000 characters", `${((this.#addedMs * 1000) / Math.max(1, this.#characters)).toFixed(2)} ms`],
      ["upstream bytes sent", `${sent} of ${total}`],
    ] as const;
    return `${bold("Totals")}\n${table(["", ""], rows, [1])}`;
  }
}
