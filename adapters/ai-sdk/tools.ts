import { GuardError, type R1Guard, type ToolCall, type ToolCallDecision, type ToolDefinition } from "r1guard";
import { isApproved } from "./approval-messages.ts";
import { type CallContext, type ToolJudge, toolJudge } from "./judgements.ts";
import { type AppTool, fromAppTool } from "./tool-definition.ts";

export interface GuardToolsOptions {
  /** Id of the conversation these tools serve, for events and session state. Guard the tools per request to use it. */
  readonly conversationId?: string | undefined;
}

type Execute = NonNullable<AppTool["execute"]>;
type NeedsApproval = AppTool["needsApproval"];

/** The approval settings that guarded tools had of their own, for a policy that has judged the call already. */
const ownApprovals = new WeakMap<object, NeedsApproval>();

/**
 * Guards the execution of tools: the one place that approval replays, sub-agents and direct calls pass as well. A
 * refused call throws `tool-refused`, which hosts hand to the model as the call's result, so that the agent goes on.
 * A call that needs approval runs only when the host's messages show that a person approved it.
 */
export function guardTools<T>(tools: T, guard: R1Guard, options: GuardToolsOptions = {}): T {
  if (tools === undefined || tools === null) return tools;
  if (typeof tools !== "object") throw new GuardError("input-invalid", "guardTools needs an object of tools.");
  const entries = entriesOf(tools as Record<string, AppTool>);
  const definitions = entries.map(([name, tool]) => fromAppTool(name, tool));
  const judge = toolJudge(guard, options.conversationId);
  // Without a prototype there is no way to a tool that was not guarded.
  const guarded: object = Object.create(null);
  for (const [name, tool] of entries) {
    Object.defineProperty(guarded, name, {
      value: guardTool({ name, tool, definitions, judge, guard, conversationId: options.conversationId }),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return guarded as T;
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
  return typeof needsApproval === "function" && ownApprovals.has(needsApproval)
    ? ownApprovals.get(needsApproval)
    : needsApproval;
}

interface Entry {
  readonly name: string;
  readonly tool: AppTool;
  readonly definitions: readonly ToolDefinition[];
  readonly judge: ToolJudge;
  readonly guard: R1Guard;
  readonly conversationId: string | undefined;
}

function guardTool(entry: Entry): AppTool {
  const { tool, guard } = entry;
  if ((typeof tool !== "object" && typeof tool !== "function") || tool === null) return tool;
  const copy: AppTool = copyOf(tool);
  const { execute } = tool;
  if (execute !== undefined) overwrite(copy, "execute", guardedExecute(entry, execute, copy));
  if (guard.mode === "enforce" && tool.type?.startsWith("provider") !== true) {
    const needsApproval = guardedNeedsApproval(entry, copy);
    ownApprovals.set(needsApproval, tool.needsApproval);
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
  const { name, tool } = entry;
  // A class instance keeps private state that only the original can reach.
  const self = (receiver: unknown) => (receiver === undefined || receiver === copy ? tool : receiver);
  if (isAsyncGeneratorFunction(execute)) {
    return async function* (this: unknown, input: unknown, options: CallContext | undefined) {
      await permit(entry, callOf(name, input, options), options ?? {});
      yield* execute.call(self(this), input, options) as AsyncIterable<unknown>;
    };
  }
  // Not `async` itself: hosts look for an async iterable, and an async function would wrap one in a promise.
  return function (this: unknown, input: unknown, options: CallContext | undefined) {
    return permit(entry, callOf(name, input, options), options ?? {}).then(() =>
      lastOf(execute.call(self(this), input, options)),
    );
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

function callOf(toolName: string, input: unknown, context: CallContext | undefined): ToolCall {
  return { toolCallId: context?.toolCallId ?? "", toolName, input };
}

/** Returns when the call may run, and throws when it may not. */
async function permit(entry: Entry, call: ToolCall, context: CallContext): Promise<void> {
  const { judge, definitions, guard, conversationId } = entry;
  const decision = await judge.decide(definitions, call, context);
  switch (decision.action) {
    case "allow":
    case "flag":
      return;
    case "require-approval":
      if (!isApproved(context.messages ?? [], call)) throw refusal(decision);
      guard.reportApproval({ phase: "approve", decision, conversationId });
      return;
    case "block":
      throw refusal(decision);
    default:
      decision.action satisfies never;
  }
}

/** Hosts show the model `String(error)`, and an error's class would tell it that it is watched. */
function refusal({ modelMessage }: ToolCallDecision): GuardError {
  const error = new GuardError("tool-refused", modelMessage);
  return Object.defineProperty(error, "toString", { value: () => modelMessage });
}

function guardedNeedsApproval(entry: Entry, copy: AppTool) {
  const { name, tool, judge, definitions, guard, conversationId } = entry;
  return async function needsApproval(this: unknown, input: unknown, context: CallContext): Promise<boolean> {
    const call = callOf(name, input, context);
    const decision = await judge.ask(definitions, call, context);
    const own = tool.needsApproval;
    const receiver = this === undefined || this === copy ? tool : this;
    const ownSays = typeof own === "function" ? await own.call(receiver, input, context) : own;
    if (decision.action !== "require-approval") return Boolean(ownSays);
    // Hosts ask again when they run an approved call.
    if (!isApproved(context.messages ?? [], call)) {
      guard.reportApproval({ phase: "request", decision, conversationId });
    }
    return true;
  };
}
