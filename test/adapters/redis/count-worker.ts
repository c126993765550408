/*
 * A process of its own that counts on shared conversations. Arguments: port, number of turns, ids of the conversations.
 * Says at the end which counts were acknowledged: one line of JSON.
 */
import { Redis } from "ioredis";
import { redisStore } from "r1guard/redis";

const [port = "", turns = "", ...ids] = process.argv.slice(2);
const client = new Redis(Number(port), { maxRetriesPerRequest: null });
client.on("error", () => {});
const store = redisStore({ client });

const acknowledged: Record<string, number> = {};
for (let turn = 0; turn < Number(turns); turn++) {
  const id = ids[(turn + process.pid) % ids.length] ?? "";
  await store.increment(id, "turns", 1);
  acknowledged[id] = (acknowledged[id] ?? 0) + 1;
  if (turn % 10 === 0) await addToList(id);
}
process.stdout.write(`${JSON.stringify(acknowledged)}\n`);
client.disconnect();

/** What guards do: read, think, write if nobody else has written. */
async function addToList(id: string): Promise<void> {
  for (;;) {
    const known = await store.get(id, "written");
    if (await store.compareAndSet(id, "written", known, typeof known === "number" ? known + 1 : 1)) return;
  }
}
