import { Redis } from "ioredis";
import { Redis as Redis5 } from "ioredis5";
import { memoryStore, type SessionStore } from "r1guard";
import { type RedisClient, redisStore } from "r1guard/redis";
import { createClient } from "redis";
import { createClient as createClient4 } from "redis4";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeSessionStore } from "../../contracts/session-store-contract.ts";
import { hasRedis, type RedisServer, startRedis } from "./redis-server.ts";

describe("memoryStore", () => {
  const store = memoryStore();
  describeSessionStore(() => store);
});

/** A client, connected, and how it is closed. */
type Connect = (port: number) => Promise<{ readonly client: RedisClient; close(): unknown }>;

const LIBRARIES: Record<string, Connect> = {
  "ioredis 6": async (port) => opened(new Redis(port)),
  "ioredis 5": async (port) => opened(new Redis5(port)),
  "redis 6": async (port) => {
    const client = createClient({ url: `redis://127.0.0.1:${port}` });
    await client.connect();
    return { client, close: () => client.destroy() };
  },
  "redis 4": async (port) => {
    const client = createClient4({ url: `redis://127.0.0.1:${port}` });
    await client.connect();
    return { client, close: () => client.disconnect() };
  },
};

function opened<Client extends RedisClient & { disconnect(): void }>(client: Client) {
  return { client, close: () => client.disconnect() };
}

describe.skipIf(!hasRedis())("redisStore on a real server", () => {
  let server: RedisServer & { stop(): Promise<void> };
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.stop());

  describe.each(Object.entries(LIBRARIES))("with %s", (_, connect) => {
    let store: SessionStore;
    let close: () => unknown;
    beforeAll(async () => {
      const connected = await connect(server.port);
      store = redisStore({ client: connected.client });
      close = connected.close;
    });
    afterAll(() => close());
    describeSessionStore(() => store);
  });

  it("forgets a conversation some time after its last use, whatever that was", async () => {
    const client = new Redis(server.port);
    const store = redisStore({ client, prefix: "app:", ttlMs: 60_000 });
    for (const use of [
      () => store.increment("c", "calls", 1),
      () => store.get("c", "calls"),
      () => store.compareAndSet("c", "calls", 99, 0),
      () => store.append?.("c", "log", "text"),
    ]) {
      await use();
      const left = await client.pttl("app:c");
      expect(left).toBeGreaterThan(50_000);
      expect(left).toBeLessThanOrEqual(60_000);
      await client.pexpire("app:c", 1_000);
    }
    client.disconnect();
  });

  it("needs one round trip for a verb once the server knows it", async () => {
    const client = new Redis(server.port);
    const store = redisStore({ client });
    await store.increment("trips", "calls", 1);
    const before = await commandsOf(client);
    await store.increment("trips", "calls", 1);
    // INFO itself is the other one.
    expect((await commandsOf(client)) - before).toBe(2);
    client.disconnect();
  });

  it("works on when the server has forgotten its scripts", async () => {
    const client = new Redis(server.port);
    const store = redisStore({ client });
    await store.increment("flushed", "calls", 1);
    await client.script("FLUSH");
    expect(await store.increment("flushed", "calls", 1)).toBe(2);
    client.disconnect();
  });
});

/** Commands the server has been sent; those that a script runs inside are counted apart by Redis, and left out. */
async function commandsOf(client: Redis): Promise<number> {
  const stats = await client.info("commandstats");
  const calls = [...stats.matchAll(/cmdstat_(\w+)(?:\|\w+)?:calls=(\d+)/gu)];
  const sent = calls.filter(([, name]) => name === "evalsha" || name === "eval" || name === "info");
  return sent.reduce((sum, [, , count]) => sum + Number(count), 0);
}

describe("redisStore refuses", () => {
  it.each([
    [{ client: undefined }, "client"],
    [{ client: { eval() {} } }, "client"],
    [{ client: new Map(), prefix: 3 }, "client"],
    [{ client: fake(), prefix: 3 }, "prefix"],
    [{ client: fake(), ttlMs: 0 }, "ttlMs"],
    [{ client: fake(), ttlMs: 1.5 }, "ttlMs"],
  ])("%o", (options, path) => {
    expect(() => redisStore(options as never)).toThrow(
      expect.objectContaining({ code: "input-invalid", message: expect.stringContaining(path) }),
    );
  });

  it("to add what is no number", async () => {
    await expect(redisStore({ client: fake() }).increment("c", "k", Number.NaN)).rejects.toMatchObject({
      code: "input-invalid",
    });
  });
});

function fake(): RedisClient {
  const never = () => Promise.reject(new Error("not connected"));
  return { eval: never, evalsha: never, defineCommand: never };
}
