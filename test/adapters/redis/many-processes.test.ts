import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Redis } from "ioredis";
import { redisStore } from "r1guard/redis";
import { describe, expect, it } from "vitest";
import { hasRedis, redisForTest } from "./redis-server.ts";

const PROCESSES = 50;
const TURNS = 1_000;
const CONVERSATIONS = ["one", "two", "three", "four", "five"];

describe.skipIf(!hasRedis())("many processes on shared conversations", { timeout: 180_000 }, () => {
  it(`lose no update: ${PROCESSES} of them, ${TURNS} turns each`, async () => {
    const { port } = await redisForTest();
    const counts = await Promise.all(Array.from({ length: PROCESSES }, () => countInProcess(port, TURNS)));

    const client = new Redis(port);
    const store = redisStore({ client });
    for (const id of CONVERSATIONS) expect(await store.get(id, "turns")).toBe(sumOf(counts, id));
    const written = await Promise.all(CONVERSATIONS.map((id) => store.get(id, "written")));
    expect(written.reduce<number>((sum, count) => sum + Number(count), 0)).toBe((PROCESSES * TURNS) / 10);
    client.disconnect();
  });

  it("lose no acknowledged update when the server dies at any moment", async () => {
    const server = await redisForTest(["--appendonly", "yes", "--appendfsync", "always"]);
    const counting = Promise.all(Array.from({ length: 8 }, () => countInProcess(server.port, TURNS)));
    let running = true;
    const done = counting.finally(() => {
      running = false;
    });
    let deaths = 0;
    while (running && deaths < 6) {
      await wait(150 + Math.random() * 500);
      if (!running) break;
      await server.kill();
      await server.start();
      deaths++;
    }
    const counts = await done;
    expect(deaths).toBeGreaterThan(1);

    const client = new Redis(server.port);
    const store = redisStore({ client });
    // A command whose answer was lost is sent again, so there may be more, never less.
    for (const id of CONVERSATIONS) {
      expect(Number(await store.get(id, "turns"))).toBeGreaterThanOrEqual(sumOf(counts, id));
    }
    client.disconnect();
  });
});

type Counts = Readonly<Record<string, number>>;

function countInProcess(port: number, turns: number): Promise<Counts> {
  const worker = fileURLToPath(new URL("count-worker.ts", import.meta.url));
  const node = ["--conditions=@r1guard/source", "--no-warnings", worker, String(port), String(turns), ...CONVERSATIONS];
  const child = spawn(process.execPath, node, { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (data: Buffer) => {
    output += data.toString();
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(JSON.parse(output) as Counts);
      else reject(new Error(`A counting process ended with ${code}.`));
    });
  });
}

function sumOf(counts: readonly Counts[], id: string): number {
  return counts.reduce((sum, count) => sum + (count[id] ?? 0), 0);
}
