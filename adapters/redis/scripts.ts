import { script } from "./client.ts";

/**
 * A conversation is one hash under one key, so it lies in one slot of a cluster, is touched atomically, and expires
 * whole. Fields hold JSON. Each script gets the conversation's key, and as last argument its time to live in
 * milliseconds, which every use renews.
 */
const RENEW = `redis.call('PEXPIRE', KEYS[1], ARGV[#ARGV])`;

/** field → JSON, or nil. */
export const GET = script(`
local value = redis.call('HGET', KEYS[1], ARGV[1])
${RENEW}
return value`);

/**
 * field, whether a value is expected, that value, next → 1 or 0. Numbers are compared as numbers: what was added up by
 * Lua may be written with other digits than JSON would use.
 */
export const COMPARE_AND_SET = script(`
local value = redis.call('HGET', KEYS[1], ARGV[1])
local same
if ARGV[2] == '0' then same = value == false
else same = value ~= false and (value == ARGV[3] or (tonumber(value) ~= nil and tonumber(value) == tonumber(ARGV[3])))
end
if same then redis.call('HSET', KEYS[1], ARGV[1], ARGV[4]) end
${RENEW}
return same and 1 or 0`);

/** field, number to add → the sum, with all digits of a double. What is no number counts as 0. */
export const INCREMENT = script(`
local sum = (tonumber(redis.call('HGET', KEYS[1], ARGV[1]) or '') or 0) + tonumber(ARGV[2])
local written = string.format('%.17g', sum)
redis.call('HSET', KEYS[1], ARGV[1], written)
${RENEW}
return written`);

/** field, text as JSON → the whole text as JSON. Both begin and end with a quotation mark. What is no text counts as empty. */
export const APPEND = script(`
local value = redis.call('HGET', KEYS[1], ARGV[1])
local whole = ARGV[2]
if value and string.sub(value, 1, 1) == '"' then whole = string.sub(value, 1, -2) .. string.sub(ARGV[2], 2) end
redis.call('HSET', KEYS[1], ARGV[1], whole)
${RENEW}
return whole`);

export const DELETE = script(`return redis.call('DEL', KEYS[1])`);
