import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Redis } from "ioredis";
import { createGuard, type SessionStore } from "r1guard";
import { redisStore } from "r1guard/redis";
import { replayServer } from "r1guard/testing";
import { describe, expect, it } from "vitest";
import { hasRedis, redisForTest } from "./redis-server.ts";

const MAX_TURNS = 30;
const PROCESSES = 3;
/** How long processes are killed at most. What is left of the limit is used up in peace. */
const CHAOS_MS = 12_000;

describe.skipIf(!hasRedis())("turns on a real server", { timeout: 60_000 }, () => {
  it("never pass the limit, whatever is killed and when: clients, and the server of the sessions", async () => {
    const redis = await redisForTest(["--appendonly", "yes", "--appendfsync", "always"]);
    const model = await replayServer({ turns: () => ({ answer: "It is the wind. ".repeat(20) }), paceMs: 8 });
    const lines: string[] = [];
    const refused = () => lines.filter((line) => line === "turn-limit").length;
    const startedAt = performance.now();
    const isOver = () => refused() > 2 || performance.now() - startedAt > CHAOS_MS;

    let deaths = 0;
    async function killedClients(): Promise<void> {
      while (!isOver()) {
        const { spoke, kill } = startClient(redis.port, model.url, lines);
        await spoke;
        await wait(Math.random() * 1_500);
        await kill();
        deaths++;
      }
    }
    const clients = Array.from({ length: PROCESSES }, killedClients);
    let serverDeaths = 0;
    while (!isOver()) {
      await wait(300 + Math.random() * 1_200);
      await redis.kill();
      await redis.start();
      serverDeaths++;
    }
    await Promise.all(clients);
    const last = startClient(redis.port, model.url, lines);
    const before = refused();
    await expect.poll(refused, { timeout: 30_000, interval: 100 }).toBeGreaterThan(before);
    await last.kill();
    await model.close();

    expect(deaths).toBeGreaterThanOrEqual(PROCESSES);
    expect(serverDeaths).toBeGreaterThan(0);
    expect(model.requests.length).toBeLessThanOrEqual(MAX_TURNS);
    // Those that were lost count, but it was not only they that used up the limit.
    const answered = lines.filter((line) => line === "answered").length;
    expect(model.requests.length).toBeGreaterThanOrEqual(answered);
    expect(answered).toBeGreaterThan(2);
  });

  it("50 at once from many connections cannot pass the limit", async () => {
    const { port } = await redisForTest();
    const clients = Array.from({ length: 10 }, () => new Redis(port));
    const guards = clients.map((client) => guardOn(redisStore({ client })));
    const turns = await Promise.all(
      Array.from({ length: 50 }, (_, index) => guards[index % guards.length]?.openTurn<never>(requestOf(index))),
    );
    expect(turns.filter((opened) => opened?.refusal === undefined)).toHaveLength(7);
    await Promise.all(turns.map((opened) => opened?.end()));
    const [guard] = guards;
    expect(await guard?.conversations.status("c")).toMatchObject({ state: "open", unfinished: 0 });
    await guard?.conversations.reset("c", { by: "support" });
    expect(await guard?.conversations.status("c")).toMatchObject({ state: "closed", counted: 0 });
    for (const client of clients) client.disconnect();
  });
});

type Guard = ReturnType<typeof createGuard>;

function guardOn(store: SessionStore): Guard {
  const turns = { warnAt: 7, maxTurns: 7, cooldownTurns: 100, onDegraded: "flag" } as const;
  return createGuard({ profile: { turns, deadlineMs: 5_000 }, store });
}

function requestOf(index: number) {
  return { messages: [{ role: "user" as const, content: `Riddle ${index}` }], tools: [], conversationId: "c" };
}

/** Starts a process; `spoke` settles with its first line, or its end. */
function startClient(port: number, baseURL: string, lines: string[]) {
  const worker = fileURLToPath(new URL("breaker-worker.ts", import.meta.url));
  const given = [String(port), baseURL, "shared", String(MAX_TURNS)];
  const node = ["--conditions=@r1guard/source", "--no-warnings", worker, ...given];
  const child = spawn(process.execPath, node, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const said = createInterface(child.stdout).on("line", (line) => lines.push(line));
  return {
    spoke: Promise.race([new Promise<void>((resolve) => said.once("line", () => resolve())), ended]),
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
