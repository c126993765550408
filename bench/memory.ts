import { createGuard } from "r1guard";
import { printTable, rounded } from "./measure.ts";
import { prose } from "./texts.ts";

/** Memory of open streams. */
export interface MemoryCost {
  readonly streams: number;
  /** kB a stream, beyond the text it holds back. */
  readonly kbPerStream: number;
}

/** Opens many turns under the default profile, half way through their answers, and weighs them. Needs `--expose-gc`. */
export async function memoryBench(): Promise<MemoryCost> {
  const collect = globalThis.gc;
  if (collect === undefined) throw new Error("Run with node --expose-gc, as `npm run bench` does.");
  const guard = createGuard();
  const text = prose(400);
  const streams = 2_000;
  const open = async () => {
    const turn = await guard.openTurn<never>({
      messages: [{ role: "user", content: "Hello." }],
      tools: [],
      modelId: "deepseek-r1",
    });
    turn.write("reasoning", text);
    turn.write("text", text);
    return turn;
  };
  for (let warm = 0; warm < 50; warm++) await open();
  collect();
  const before = process.memoryUsage();
  const turns = [];
  for (let index = 0; index < streams; index++) turns.push(await open());
  collect();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const held = turns.reduce((sum, turn) => sum + turn.held, 0);
  return { streams, kbPerStream: (bytes - held) / streams / 1024 };
}

/** Prints the measurement. */
export function printMemory(cost: MemoryCost): void {
  printTable(["open streams", "kB a stream beyond held text"], [[cost.streams, rounded(cost.kbPerStream)]]);
}
