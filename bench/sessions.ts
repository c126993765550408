import { createGuard, memoryStore } from "r1guard";
import { printTable, rounded } from "./measure.ts";

/** What open conversations cost in `memoryStore`. */
export interface SessionCost {
  readonly conversations: number;
  readonly bytesEach: number;
}

/** User turns that each conversation has had. */
const TURNS = 10;

/**
 * Has one turn of each of many conversations through a real guard, after nine that its messages show, and weighs what
 * is kept. Needs `--expose-gc`.
 */
export async function sessionsBench(conversations: number): Promise<SessionCost> {
  const collect = globalThis.gc;
  if (collect === undefined) throw new Error("Run with node --expose-gc.");
  const guard = createGuard({ store: memoryStore({ maxConversations: conversations + 1_000 }) });
  const talk = async (conversationId: string) => {
    const turn = await guard.openTurn<never>({ messages: messagesOf(conversationId), tools: [], conversationId });
    turn.write("reasoning", "x".repeat(900));
    turn.write("text", "That depends on the train.");
    await turn.end();
  };
  for (let warm = 0; warm < 500; warm++) await talk(`warm-${warm}`);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < conversations; index++) await talk(`conversation-${index}-${"0".repeat(16)}`);
  collect();
  return { conversations, bytesEach: (process.memoryUsage().heapUsed - before) / conversations };
}

function messagesOf(id: string) {
  return Array.from({ length: 2 * TURNS - 1 }, (_, index) =>
    index % 2 === 0
      ? { role: "user" as const, content: `Question ${index} of ${id}` }
      : { role: "assistant" as const, content: `Answer ${index}. `.repeat(index) },
  );
}

/** Prints the measurement. */
export function printSessions({ conversations, bytesEach }: SessionCost): void {
  printTable(
    ["open conversations", "turns each", "bytes each", "MB for 100,000"],
    [[conversations, TURNS, bytesEach.toFixed(0), rounded(bytesEach / 10)]],
  );
}

if (import.meta.filename === process.argv[1]) printSessions(await sessionsBench(Number(process.argv[2] ?? 100_000)));
