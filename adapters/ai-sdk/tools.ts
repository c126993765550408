import { GuardError, type R1Guard } from "r1guard";
import type { CallContext } from "./call-request.ts";
import { type Gate, hostMustAsk, permit } from "./permit.ts";
import { type AppTool, carriedBy, fromAppTool } from "./tool-definition.ts";

export interface GuardToolsOptions {
  /** Id of the conversation these tools serve, for events, approvals and session state. Guard the tools per request to use it. */
  readonly conversationId?: string | undefined;
  /** The signed-in person whose request this is, for the record of approvals. */
  readonly approver?: string | (() => string | undefined) | undefined;
  /** Name of the MCP server that the tools come from, as in the profile's `tools.trustedServers`. */
  readonly server?: string | undefined;
  /**
   * `recorded`: a call runs once for each time that the guard asked about it, as its session store tells. `host`: where
   * nothing is recorded, the host's own proof counts, such as `experimental_toolApprovalSecret` of ai 7 on servers
   * without a shared store; it does not keep an approval from being used twice.
   * @default "recorded"
   */
  readonly approvals?: "recorded" | "host" | undefined;
}

type Execute = NonNullable<AppTool["execute"]>;
type NeedsApproval = AppTool["needsApproval"];

/** What guarded tools had of their own, and the conversation they serve, for a policy that asks the guard itself. */
const guardedTools = new WeakMap<
  object,
  { readonly own: NeedsApproval; readonly conversationId: string | undefined }
>();

/**
 * Guards the execution of tools: the one place that approval replays, sub-agents and direct calls pass as well. A
 * refused call throws `tool-refused`, which hosts hand to the model as the call's result, so that the agent goes on.
 * A call that needs approval runs only when the host's messages show that a person approved it and the guard has asked
 * about it, once. Throws `input-invalid` for options it does not know.
 */
export function guardTools<T>(tools: T, guard: R1Guard, options: GuardToolsOptions = {}): T {
  if (tools === undefined || tools === null) return tools;
  if (typeof tools !== "object") throw new GuardError("input-invalid", "guardTools needs an object of tools.");
  const { conversationId, approver, server, approvals = "recorded" } = checked(options);
  const entries = entriesOf(tools as Record<string, AppTool>);
  const definitions = entries.map(([name, tool]) => fromAppTool(name, tool, server));
  const gate: Gate = { guard, definitions, conversationId, approver, approvals };
  // Without a prototype there is no way to a tool that was not guarded.
  const guarded: object = Object.create(null);
  for (const [name, tool] of entries) {
    Object.defineProperty(guarded, name, {
      value: guardTool({ name, tool, gate, server }),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return guarded as T;
}

/** Options that cannot be understood are refused: a guard that ignores them guards something else. */
function checked(options: GuardToolsOptions): GuardToolsOptions {
  const { conversationId, approver, server, approvals, ...rest } = options;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw invalid(unknown, "no option; there are conversationId, approver, server, approvals");
  if (conversationId !== undefined && !isText(conversationId))
    throw invalid("conversationId", "a string that is not empty");
  if (approver !== undefined && typeof approver !== "function" && !isText(approver)) {
    throw invalid("approver", "the name of a person, or a function that tells it");
  }
  if (server !== undefined && !isText(server)) throw invalid("server", "the name of an MCP server");
  if (approvals !== undefined && approvals !== "recorded" && approvals !== "host") {
    throw invalid("approvals", '"recorded" or "host"');
  }
  return options;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function invalid(path: string, expected: string): GuardError {
  return new GuardError("input-invalid", `guardTools: ${path} should be ${expected}.`, { path });
}

/** Tools, also those that the object inherits; not what every object does. */
function entriesOf(tools: Record<string, AppTool>): [string, AppTool][] {
  const names = new Set<string>();
  for (const name in tools) names.add(name);
  return [...names].map((name) => [name, tools[name] as AppTool]);
}

/** A tool's own `needsApproval`, also of one that was guarded. */
export function ownNeedsApproval(tool: AppTool): NeedsApproval {
  const { needsApproval } = tool;
  const guarded = typeof needsApproval === "function" ? guardedTools.get(needsApproval) : undefined;
  return guarded === undefined ? needsApproval : guarded.own;
}

/** The conversation that a guarded tool serves: questions about its calls belong there. */
export function conversationOf({ needsApproval }: AppTool): string | undefined {
  return typeof needsApproval === "function" ? guardedTools.get(needsApproval)?.conversationId : undefined;
}

/** `execute` functions before which a guard stands. */
const guardedExecutes = new WeakSet<object>();

/** Whether the guard stands before the tool's own code, where it can ask a person by itself. */
export function runsGuarded({ execute }: AppTool): boolean {
  return execute !== undefined && guardedExecutes.has(execute);
}

interface Entry {
  readonly name: string;
  readonly tool: AppTool;
  readonly gate: Gate;
  readonly server: string | undefined;
}

function guardTool(entry: Entry): AppTool {
  const { tool, gate, server } = entry;
  if ((typeof tool !== "object" && typeof tool !== "function") || tool === null) return tool;
  const copy: AppTool = copyOf(tool);
  const { execute } = tool;
  if (execute !== undefined) {
    const guarded = guardedExecute(entry, execute, copy);
    guardedExecutes.add(guarded);
    overwrite(copy, "execute", guarded);
  }
  // A model's guard must see what the tool's guard sees.
  const carried = carriedBy(tool, server, gate.guard.approvals.attended && execute !== undefined);
  if (carried !== undefined) overwrite(copy, "providerOptions", carried);
  if (gate.guard.mode === "enforce" && tool.type?.startsWith("provider") !== true) {
    const needsApproval = guardedNeedsApproval(entry, copy);
    guardedTools.set(needsApproval, { own: tool.needsApproval, conversationId: gate.conversationId });
    overwrite(copy, "needsApproval", needsApproval);
  }
  return copy;
}

/** A function that is a tool becomes an object: calling it would go past the guard. */
function copyOf(tool: AppTool): AppTool {
  if (typeof tool !== "function")
    return Object.create(Object.getPrototypeOf(tool), Object.getOwnPropertyDescriptors(tool));
  const {
    length: _length,
    prototype: _prototype,
    ...own
  } = Object.getOwnPropertyDescriptors(tool as object) as Record<string, PropertyDescriptor>;
  return Object.create(Object.prototype, own);
}

function overwrite(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

function guardedExecute(entry: Entry, execute: Execute, copy: AppTool): Execute {
  const { name, tool, gate } = entry;
  // A class instance keeps private state that only the original can reach.
  const self = (receiver: unknown) => (receiver === undefined || receiver === copy ? tool : receiver);
  if (isAsyncGeneratorFunction(execute)) {
    return async function* (this: unknown, input: unknown, options: CallContext | undefined) {
      const permitted = await permit(gate, name, input, options);
      yield* execute.call(self(this), permitted, options) as AsyncIterable<unknown>;
    };
  }
  // Not `async` itself: hosts look for an async iterable, and an async function would wrap one in a promise.
  return function (this: unknown, input: unknown, options: CallContext | undefined) {
    return permit(gate, name, input, options).then((permitted) => lastOf(execute.call(self(this), permitted, options)));
  };
}

/** A plain function may return an async iterable; its last value is the result. */
async function lastOf(result: unknown): Promise<unknown> {
  if (typeof result !== "object" || result === null || !(Symbol.asyncIterator in result)) return result;
  let last: unknown;
  for await (const value of result as AsyncIterable<unknown>) last = value;
  return last;
}

function isAsyncGeneratorFunction(execute: Execute): boolean {
  return Object.prototype.toString.call(execute) === "[object AsyncGeneratorFunction]";
}

function guardedNeedsApproval({ name, tool, gate }: Entry, copy: AppTool) {
  return async function needsApproval(this: unknown, input: unknown, context: CallContext): Promise<boolean> {
    const { mustAsk } = await hostMustAsk(gate, name, input, context, runsGuarded(copy));
    const own = tool.needsApproval;
    const receiver = this === undefined || this === copy ? tool : this;
    const ownSays = typeof own === "function" ? await own.call(receiver, input, context) : own;
    return mustAsk || Boolean(ownSays);
  };
}
