/** What of an `ioredis` client or cluster is used. */
export interface IoRedisClient {
  // biome-ignore lint/suspicious/noExplicitAny: ioredis overloads this with callbacks
  evalsha(...args: any[]): Promise<unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  eval(...args: any[]): Promise<unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  defineCommand(...args: any[]): unknown;
}

/** What of a `redis` (node-redis) client or cluster is used. */
export interface NodeRedisClient {
  // biome-ignore lint/suspicious/noExplicitAny: its types depend on the modules it was created with
  evalSha(...args: any[]): Promise<unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  eval(...args: any[]): Promise<unknown>;
}

/** A connected client of `ioredis` or `redis`, or a cluster of either. */
export type RedisClient = IoRedisClient | NodeRedisClient;

/** Runs a script on one key. */
export type RunScript = (script: Script, key: string, args: readonly string[]) => Promise<unknown>;

/** A Lua script and its SHA-1, by which Redis keeps it. */
export interface Script {
  readonly lua: string;
  readonly sha: () => Promise<string>;
}

/** A script whose digest is made when it is first needed. */
export function script(lua: string): Script {
  let sha: Promise<string> | undefined;
  return {
    lua,
    sha() {
      sha ??= sha1(lua);
      return sha;
    },
  };
}

/** One round trip a call; two at the first, when the server does not know the script yet. */
export function scriptRunner(client: RedisClient): RunScript {
  const byDigest = callsOf(client);
  return async (script, key, args) => {
    const sha = await script.sha();
    try {
      return await byDigest.known(sha, key, args);
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
      return byDigest.written(script.lua, key, args);
    }
  };
}

interface Calls {
  known(sha: string, key: string, args: readonly string[]): Promise<unknown>;
  written(lua: string, key: string, args: readonly string[]): Promise<unknown>;
}

function callsOf(client: RedisClient): Calls {
  if (isIoRedis(client)) {
    return {
      known: (sha, key, args) => client.evalsha(sha, 1, key, ...args),
      written: (lua, key, args) => client.eval(lua, 1, key, ...args),
    };
  }
  return {
    known: (sha, key, args) => client.evalSha(sha, { keys: [key], arguments: args }),
    written: (lua, key, args) => client.eval(lua, { keys: [key], arguments: args }),
  };
}

function isIoRedis(client: RedisClient): client is IoRedisClient {
  return "evalsha" in client && typeof client.evalsha === "function" && "defineCommand" in client;
}

/** Whether the value looks like a client of one of the two libraries. */
export function isRedisClient(value: unknown): value is RedisClient {
  if (typeof value !== "object" || value === null) return false;
  const { eval: run, evalsha, evalSha } = value as Record<string, unknown>;
  return typeof run === "function" && (typeof evalsha === "function" || typeof evalSha === "function");
}

async function sha1(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
