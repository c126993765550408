import { spawnSync } from "node:child_process";
import { Cluster, type Redis } from "ioredis";
import type { SessionStore } from "r1guard";
import { redisStore } from "r1guard/redis";
import { createCluster } from "redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeSessionStore } from "../../contracts/session-store-contract.ts";
import { hasRedis, startRedis } from "./redis-server.ts";

describe.skipIf(!hasRedis())("redisStore on a cluster of three", { timeout: 60_000 }, () => {
  const servers: Awaited<ReturnType<typeof startRedis>>[] = [];
  let ioredis: Cluster;
  let nodeRedis: ReturnType<typeof createCluster>;

  beforeAll(async () => {
    for (let node = 0; node < 3; node++) servers.push(await startRedis(["--cluster-enabled", "yes"]));
    const nodes = servers.map(({ port }) => `127.0.0.1:${port}`);
    const made = spawnSync("redis-cli", ["--cluster", "create", ...nodes, "--cluster-yes"], { encoding: "utf8" });
    if (made.status !== 0) throw new Error(`No cluster: ${made.stdout}${made.stderr}`);
    ioredis = new Cluster(servers.map(({ port }) => ({ host: "127.0.0.1", port })));
    nodeRedis = createCluster({ rootNodes: nodes.map((node) => ({ url: `redis://${node}` })) });
    await nodeRedis.connect();
  }, 60_000);

  afterAll(async () => {
    ioredis.disconnect();
    nodeRedis.destroy();
    for (const server of servers) await server.stop();
  });

  describe("with ioredis", () => {
    let store: SessionStore;
    beforeAll(() => {
      store = redisStore({ client: ioredis });
    });
    describeSessionStore(() => store);
  });

  describe("with redis", () => {
    let store: SessionStore;
    beforeAll(() => {
      store = redisStore({ client: nodeRedis });
    });
    describeSessionStore(() => store);
  });

  it("spreads conversations over the nodes, each of them whole on one", async () => {
    const store = redisStore({ client: ioredis, prefix: "spread:" });
    for (let id = 0; id < 60; id++) {
      await store.increment(String(id), "a", 1);
      await store.increment(String(id), "b", 1);
    }
    const keys = await Promise.all(ioredis.nodes("master").map((node: Redis) => node.keys("spread:*")));
    expect(keys.map((found) => found.length > 5)).toEqual([true, true, true]);
    expect(keys.flat()).toHaveLength(60);
  });
});
