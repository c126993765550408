import { GuardError, type SessionStore, type SessionValue } from "r1guard";
import { isRedisClient, type RedisClient, type RunScript, type Script, scriptRunner } from "./client.ts";
import { APPEND, COMPARE_AND_SET, DELETE, GET, INCREMENT } from "./scripts.ts";

export interface RedisStoreOptions {
  /** A client or cluster of `ioredis` or `redis` (node-redis). You connect it, handle its `error` event and close it. */
  readonly client: RedisClient;
  /** What keys begin with. @default "r1guard:" */
  readonly prefix?: string | undefined;
  /** Milliseconds after its last use at which a conversation is forgotten. @default 86_400_000 (one day) */
  readonly ttlMs?: number | undefined;
}

/**
 * Keeps conversation state in Redis, so that many processes share it and a restart loses nothing that Redis has kept.
 * Every verb is one script on one key: atomic, one round trip, one slot of a cluster. Errors of the client pass; the
 * guard that asked then fails the way the profile's `failMode` says, and asks again at the next turn.
 *
 * Needs Redis 4 or newer, or Valkey. A client that repeats commands after a lost connection (ioredis does) may count a
 * turn twice, never less than once. Throws `input-invalid`.
 */
export function redisStore(options: RedisStoreOptions): SessionStore {
  if (typeof options !== "object" || options === null) throw invalid("options", "an object with a client", options);
  const { client, prefix = "r1guard:", ttlMs = 86_400_000 } = options;
  if (!isRedisClient(client)) throw invalid("client", "a client of ioredis or redis (node-redis)", client);
  if (typeof prefix !== "string") throw invalid("prefix", "a string", prefix);
  if (!Number.isSafeInteger(ttlMs) || ttlMs < 1) throw invalid("ttlMs", "a whole number of milliseconds", ttlMs);
  const run = scriptRunner(client);
  const ttl = String(ttlMs);
  const on = (id: string, script: Script, ...args: string[]) => call(run, script, `${prefix}${id}`, [...args, ttl]);

  return {
    async get(id, key) {
      const json = await on(id, GET, key);
      return typeof json === "string" ? (JSON.parse(json) as SessionValue) : undefined;
    },
    async compareAndSet(id, key, expected, next) {
      const known = expected === undefined ? ["0", ""] : ["1", JSON.stringify(expected)];
      return (await on(id, COMPARE_AND_SET, key, ...known, JSON.stringify(next))) === 1;
    },
    async increment(id, key, by) {
      if (!Number.isFinite(by)) throw invalid("by", "a finite number", by);
      return Number(await on(id, INCREMENT, key, String(by)));
    },
    async append(id, key, text) {
      if (typeof text !== "string") throw invalid("text", "a string", text);
      return JSON.parse(String(await on(id, APPEND, key, JSON.stringify(text)))) as string;
    },
    async delete(id) {
      await on(id, DELETE);
    },
  };
}

/** Clients may be set up to answer with bytes. */
async function call(run: RunScript, script: Script, key: string, args: readonly string[]): Promise<unknown> {
  const answer = await run(script, key, args);
  return answer instanceof Uint8Array ? new TextDecoder().decode(answer) : answer;
}

function invalid(path: string, expected: string, value: unknown): GuardError {
  const kind = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return new GuardError("input-invalid", `redisStore: ${path} should be ${expected}, not ${kind}.`, { path });
}
