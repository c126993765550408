import * as z from "zod";
import { TOOL_CATEGORIES } from "../../guards/tool-policy/categories.ts";
import { toolAction } from "./actions.ts";
import { checksShape } from "./checks.ts";
import { exactName } from "./values.ts";

export const callsShape = {
  /** When a call is beyond a limit. */
  action: toolAction,
  /** Most calls in one user turn; `null`: any number. */
  perTurn: z.int().positive().nullable(),
  /** Most calls in one conversation; `null`: any number. */
  perConversation: z.int().positive().nullable(),
};

export const repeatsShape = {
  /** When the same call comes too often. */
  action: toolAction,
  /** Times the same call (name and arguments) may be made in one user turn. */
  limit: z.int().positive(),
};

export const trajectoryShape = {
  /** How many calls are too many. */
  calls: z.strictObject(callsShape),
  /** The same call again and again. */
  repeats: z.strictObject(repeatsShape),
  /** Private data was read, and the call sends something out. */
  flows: toolAction,
  /** The answer says that something was done, and no call did it. */
  claims: z.enum(["allow", "flag"]),
  /** Tool calls written as text in reasoning or answer. Such text never runs; it is a proposal at most. */
  textCalls: z.enum(["allow", "flag"]),
};

export const approvalShape = {
  /** Milliseconds after which a question that nobody answered is answered with no. */
  expiresAfterMs: z.int().min(1_000).max(2_592_000_000),
  /** Whether who is asked sees personal data in the arguments. Credentials they never see. */
  personalData: z.enum(["show", "redact"]),
};

export const toolsShape = {
  /** What happens to a call, by the tool's risk category. */
  categories: z.record(z.enum(TOOL_CATEGORIES), toolAction),
  /** The category of a tool you know, by its name. */
  byName: z.record(z.string(), z.enum(TOOL_CATEGORIES)),
  /** A tool whose category nobody can tell. */
  unknown: toolAction,
  /** The least that happens to a call other than read-only in a tainted turn. */
  tainted: toolAction,
  /** What taints: `text`, any text that came from a tool and is not of `trustedResults`; `finding`, only text in which an injection was found. */
  taintedBy: z.enum(["text", "finding"]),
  /** Tools, by name, whose results nobody else can write into. They taint only when an injection is found in them. */
  trustedResults: z.array(exactName),
  /** The least that happens to calls of a tool whose definition changed after it was first seen, or is not the pinned one. */
  changed: toolAction,
  /** SHA-256 of the definitions you have read (of the description, a dot, of the schema), by the tool's name; `pinTools` makes them. */
  pins: z.record(
    z.string(),
    z.string().regex(/^(?:[0-9a-f]{64}|-)\.(?:[0-9a-f]{64}|-)$/u, { error: "a text that `pinTools` made" }),
  ),
  /** MCP servers, by name, whose annotations may make a tool count as read-only. */
  trustedServers: z.array(exactName),
  /** What the words of a tool that nobody put into a category are good for: `raise` only makes it stricter than `unknown`; `decide` stands for the missing category; `off`. */
  classify: z.enum(["raise", "decide", "off"]),
  /** What is looked for in the calls so far. It makes a call stricter, never milder. */
  trajectory: z.strictObject(trajectoryShape),
  /** How people are asked. */
  approval: z.strictObject(approvalShape),
  /** What is looked for in the arguments of every call, and what happens then. It makes a call stricter, never milder. */
  checks: z.strictObject(checksShape),
};
