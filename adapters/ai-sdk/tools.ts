import { GuardError, type R1Guard } from "r1guard";
import {
  type Guarded,
  guardedExecute,
  guardedNeedsApproval,
  ownNeedsApproval,
  standsBefore,
} from "./guarded-functions.ts";
import type { Gate } from "./permit.ts";
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
   * nothing is recorded, an approval that the messages show counts. Clients write messages, so this is only for hosts
   * that prove them, such as ai 7 with `experimental_toolApprovalSecret` on servers without a shared store; it does not
   * keep an approval from being used twice.
   * @default "recorded"
   */
  readonly approvals?: "recorded" | "host" | undefined;
}

/**
 * Guards the execution of tools: the one place that approval replays, sub-agents and direct calls pass as well. A
 * refused call throws `tool-refused`, which hosts hand to the model as the call's result, so that the agent goes on.
 * A call that needs approval runs only when the host's messages show that a person approved it and the guard has asked
 * about it, once. A tool that this guard stands before already is not guarded twice: the options it was given then
 * stand, and these fill in what was left out. Throws `input-invalid` for options it does not know.
 */
export function guardTools<T>(tools: T, guard: R1Guard, options: GuardToolsOptions = {}): T {
  if (tools === undefined || tools === null) return tools;
  if (typeof tools !== "object") throw new GuardError("input-invalid", "guardTools needs an object of tools.");
  const { conversationId, approver, server, approvals } = checked(options);
  const entries = entriesOf(tools as Record<string, AppTool>);
  const definitions = entries.map(([name, tool]) => fromAppTool(name, tool, server));
  const gate: Gate = { guard, definitions, conversationId, approver, server, approvals };
  // Without a prototype there is no way to a tool that was not guarded.
  const guarded: object = Object.create(null);
  for (const [name, tool] of entries) {
    Object.defineProperty(guarded, name, {
      value: guardTool(name, tool, gate),
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

function guardTool(name: string, tool: AppTool, outer: Gate): AppTool {
  if ((typeof tool !== "object" && typeof tool !== "function") || tool === null) return tool;
  const copy: AppTool = copyOf(tool);
  const known = standsBefore(tool.execute, outer.guard, name);
  const before = known ?? standsBefore(tool.needsApproval, outer.guard, name);
  const gate = before === undefined ? outer : filledIn(before.gate, outer, name, tool);
  const original: Guarded = {
    name,
    self: known?.self ?? tool,
    execute: known === undefined ? tool.execute : known.execute,
    needsApproval: ownNeedsApproval(tool, outer.guard, name),
    gate,
  };
  if (original.execute !== undefined) {
    overwrite(copy, "execute", guardedExecute(original, original.execute, copy));
  }
  const acts = gate.guard.mode === "enforce";
  // A model's guard must see what the tool's guard sees.
  const asks = acts && gate.guard.approvals.attended && original.execute !== undefined;
  const carried = carriedBy(tool, gate.server, asks ? name : undefined);
  if (carried !== undefined) overwrite(copy, "providerOptions", carried);
  if (acts && tool.type?.startsWith("provider") !== true) {
    overwrite(copy, "needsApproval", guardedNeedsApproval(original, copy));
  }
  return copy;
}

/** The options a tool was guarded with, and where it was given none, those of the outer guard. */
function filledIn(inner: Gate, outer: Gate, name: string, tool: AppTool): Gate {
  const server = inner.server ?? outer.server;
  return {
    guard: outer.guard,
    definitions: outer.definitions.map((known) => (known.name === name ? fromAppTool(name, tool, server) : known)),
    conversationId: inner.conversationId ?? outer.conversationId,
    approver: inner.approver ?? outer.approver,
    server,
    approvals: inner.approvals ?? outer.approvals,
  };
}

/** A function that is a tool becomes an object: calling it would go past the guard. */
function copyOf(tool: AppTool): AppTool {
  const own = Object.getOwnPropertyDescriptors(tool) as Record<string, PropertyDescriptor>;
  const isFunction = typeof tool === "function";
  const copy = Object.create(isFunction ? Object.prototype : Object.getPrototypeOf(tool));
  for (const key of Reflect.ownKeys(own)) {
    if (isFunction && (key === "length" || key === "prototype")) continue;
    // A frozen tool's properties are the guard's to change in the copy.
    const descriptor = { ...own[key as string], configurable: true };
    Object.defineProperty(copy, key, "value" in descriptor ? { ...descriptor, writable: true } : descriptor);
  }
  return copy;
}

function overwrite(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
