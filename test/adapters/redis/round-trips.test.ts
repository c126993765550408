import { setTimeout as wait } from "node:timers/promises";
import { Redis } from "ioredis";
import { createGuard, type R1Guard, type ToolDefinition } from "r1guard";
import { redisStore } from "r1guard/redis";
import { describe, expect, it } from "vitest";
import { hasRedis, redisForTest } from "./redis-server.ts";

const search: ToolDefinition = { name: "search", description: "Searches pages.", inputSchema: {} };

function requestOf(index: number, tools: readonly ToolDefinition[] = []) {
  return { messages: [{ role: "user" as const, content: `Riddle ${index}` }], tools, conversationId: "c" };
}

async function turn(guard: R1Guard, index: number, tools?: readonly ToolDefinition[]): Promise<void> {
  const opened = await guard.openTurn<never>(requestOf(index, tools));
  opened.write("text", "Fine.");
  await opened.end();
}

describe.skipIf(!hasRedis())("a turn on a real server", () => {
  it("sends one command before the model is asked, and one when it has ended", async () => {
    const { port } = await redisForTest();
    const client = new Redis(port);
    const guard = createGuard({ store: redisStore({ client }) });
    guard.on("breaker-change", () => {});
    await turn(guard, 0);
    const monitor = await new Redis(port).monitor();
    const commands: string[] = [];
    monitor.on("monitor", (_time: string, [name = ""]: string[], source: string) => {
      if (source !== "lua") commands.push(name.toLowerCase());
    });
    /** A command that the monitor shows after all before it. */
    const seen = async () => {
      await client.ping();
      await expect.poll(() => commands).toContain("ping");
      return commands.splice(0);
    };
    const opened = await guard.openTurn<never>(requestOf(1));
    expect(await seen()).toEqual(["evalsha", "ping"]);
    opened.write("text", "Fine.");
    await opened.end();
    expect(await seen()).toEqual(["evalsha", "ping"]);
    monitor.disconnect();
    client.disconnect();
  });

  it("with tools waits for the server once, too: what guards read they read side by side", async () => {
    const { port } = await redisForTest();
    const client = new Redis(port);
    let waiting = 0;
    let trips = 0;
    const far = new Proxy(client, {
      get(target, name, receiver) {
        if (name !== "evalsha") return Reflect.get(target, name, receiver);
        return async (...args: Parameters<Redis["evalsha"]>) => {
          if (waiting++ === 0) trips++;
          await wait(40);
          const answer = await target.evalsha(...args);
          waiting--;
          return answer;
        };
      },
    });
    const profile = { tools: { byName: { search: "read-only" } } } as const;
    const warm = createGuard({ profile, store: redisStore({ client }) });
    await turn(warm, 0, [search]);
    const guard = createGuard({ profile, store: redisStore({ client: far }) });
    await guard.ready();
    const opened = await guard.openTurn<never>(requestOf(1, [search]));
    expect(opened.report().findings).toEqual([]);
    expect(trips).toBe(1);
    await opened.end();
    expect(trips).toBe(2);
    client.disconnect();
  });
});
