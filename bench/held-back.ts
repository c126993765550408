import { existsSync } from "node:fs";
import { join } from "node:path";
import { createGuard } from "r1guard";
import { readTraces } from "r1guard/testing";
import { printTable, quantile } from "./measure.ts";
import { pieces, prose } from "./texts.ts";

const DATA = process.env["R1GUARD_DATA"] ?? "../shared/data";

/** UTF-16 code units waiting after each delta, over all deltas of a source. */
export interface HeldBack {
  readonly source: string;
  readonly deltas: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** How much text the default profile holds back, in deltas of 4 characters: on prose of ours and on real R1 traces. */
export async function heldBackBench(): Promise<HeldBack[]> {
  const rows = [await measure("generated prose", [{ reasoning: prose(200_000, 3), answer: prose(200_000, 4) }])];
  for (const name of ["r1-speechmap", "r1-distill-aiw", "r1-refusals-star1"]) {
    const file = join(DATA, "traces", `${name}.jsonl.gz`);
    if (!existsSync(file)) {
      console.log(`MISSING DATA: ${name} was not measured; set R1GUARD_DATA to the folder that holds traces/.\n`);
      continue;
    }
    const traces: { reasoning: string; answer: string }[] = [];
    const traceless: { reasoning: string; answer: string }[] = [];
    for await (const { reasoning, answer } of readTraces(file, { limit: 200 })) {
      (reasoning === undefined ? traceless : traces).push({ reasoning: reasoning ?? "", answer });
    }
    rows.push(await measure(name, traces));
    // A model that may leave out its opening tag and shows no trace makes the whole answer wait: no rule does that.
    if (traceless.length > 0) rows.push(await measure(`${name}, replies without a trace`, traceless));
  }
  return rows;
}

async function measure(
  source: string,
  traces: readonly { readonly reasoning: string; readonly answer: string }[],
): Promise<HeldBack> {
  const guard = createGuard({ profile: { name: "held-back", language: { answer: "flag" } } });
  const held: number[] = [];
  for (const { reasoning, answer } of traces) {
    const turn = await guard.openTurn<never>({
      messages: [{ role: "user", content: "Please answer." }],
      tools: [],
      modelId: "deepseek-r1",
    });
    for (const piece of pieces(reasoning, 4)) {
      turn.write("reasoning", piece);
      held.push(turn.held);
    }
    for (const piece of pieces(answer, 4)) {
      turn.write("text", piece);
      held.push(turn.held);
    }
    await turn.end();
  }
  return { source, deltas: held.length, p50: quantile(held, 0.5), p99: quantile(held, 0.99), max: quantile(held, 1) };
}

/** Prints the measurements. */
export function printHeldBack(rows: readonly HeldBack[]): void {
  printTable(
    ["text", "deltas of 4 characters", "held back p50", "p99", "max"],
    rows.map((row) => [row.source, row.deltas, row.p50, row.p99, row.max]),
  );
}
