/**
 * Conversation state in Redis, for guards that run in more than one process.
 *
 * @module
 */
export type { IoRedisClient, NodeRedisClient, RedisClient } from "./client.ts";
export { type RedisStoreOptions, redisStore } from "./redis-store.ts";
