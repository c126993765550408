import { Runnable, type RunnableConfig } from "@langchain/core/runnables";
import { GuardError, type R1Guard } from "r1guard";
import type { HostToolCall } from "./approvals.ts";
import { isInterrupt } from "./hitl.ts";
import { refusalMessage } from "./refusal.ts";
import { type GuardToolsOptions, permit, type ToolGate } from "./tool-gate.ts";
import { checkServer, ORIGINAL, SERVER } from "./tool-servers.ts";

export type { GuardToolsOptions } from "./tool-gate.ts";

/**
 * Guards tools that run outside `createAgent`: in a `ToolNode`, in a subagent, or called directly. A refused call is
 * answered by an error `ToolMessage` when it came as a tool call, and throws `tool-refused` otherwise. The tools stay
 * what they are to LangChain, and the originals are not changed. What a provider runs passes as it is.
 */
export function guardTools<T>(tools: T, guard: R1Guard, options: GuardToolsOptions = {}): T {
  checkServer(options.server, "options.server");
  if (Array.isArray(tools)) return tools.map((tool) => guardTool(tool, guard, options)) as T;
  return guardTool(tools, guard, options) as T;
}

/** What of LangChain's tools is overwritten. */
interface RunnableTool {
  readonly name: string;
  readonly bound?: Runnable;
  readonly func?: Inner;
  readonly lc_kwargs?: object;
  invoke(input: unknown, config?: unknown): Promise<unknown>;
  readonly call?: (input: unknown, config?: unknown, tags?: unknown) => Promise<unknown>;
  readonly _call?: Inner;
}

type Inner = (input: unknown, runManager?: unknown, config?: unknown) => unknown;

function guardTool(tool: unknown, guard: R1Guard, options: GuardToolsOptions): unknown {
  if (typeof (tool as RunnableTool | null | undefined)?.invoke !== "function") return tool;
  const original = tool as RunnableTool;
  const copy: object = Object.create(Object.getPrototypeOf(original), Object.getOwnPropertyDescriptors(original));
  const put = (key: string, value: unknown) =>
    Object.defineProperty(copy, key, { value, enumerable: false, configurable: true, writable: true });
  const gate: ToolGate = { tool: copy as RunnableTool, guard, options };

  Object.defineProperty(copy, ORIGINAL, { value: original });
  if (options.server !== undefined) Object.defineProperty(copy, SERVER, { value: options.server });
  // A runnable that was made into a tool does all it does through the runnable inside.
  if (original.bound !== undefined) put("bound", new GuardedRunnable(gate, original.bound));
  else
    put("invoke", (input: unknown, config?: unknown) =>
      run(gate, input, config, (next) => original.invoke(next, config)),
    );
  const { call, _call, func, lc_kwargs } = original;
  if (call !== undefined) {
    put("call", (input: unknown, config?: unknown, tags?: unknown) =>
      run(gate, input, config, (next) => call.call(original, next, config, tags)),
    );
  }
  for (const [key, inner] of [
    ["_call", _call],
    ["func", func],
  ] as const) {
    if (inner === undefined) continue;
    const guarded: Inner = (input, runManager, config) =>
      run(gate, input, config, (next) => inner.call(original, next, runManager, config));
    put(key, guarded);
    if (lc_kwargs !== undefined && key in lc_kwargs) put("lc_kwargs", { ...lc_kwargs, [key]: guarded });
  }
  return copy;
}

/** The runnable inside a `RunnableToolLike`. It streams in one piece: nothing runs before the call was judged. */
class GuardedRunnable extends Runnable {
  lc_namespace = ["r1guard", "langchain"];
  readonly #gate: ToolGate;
  readonly #inner: Runnable;

  constructor(gate: ToolGate, inner: Runnable) {
    super();
    this.#gate = gate;
    this.#inner = inner;
  }

  override getName(suffix?: string): string {
    return this.#inner.getName(suffix);
  }

  invoke(input: unknown, config?: Partial<RunnableConfig>): Promise<unknown> {
    return run(this.#gate, input, config, (next) => this.#inner.invoke(next, config));
  }
}

/** Runs the tool if it may, with the arguments it may have. Not `async`: calls of one step are judged together. */
function run(gate: ToolGate, input: unknown, config: unknown, next: (input: unknown) => unknown): Promise<unknown> {
  const call = callOf(gate.tool.name, input, config);
  return permit(gate, call, config).then(async (verdict) => {
    if (verdict.allowed) {
      try {
        return await next(verdict.args === call.args ? input : withArgs(input, verdict.args));
      } catch (error) {
        if (isInterrupt(error)) await verdict.pause?.();
        throw error;
      }
    }
    if (isToolCall(input)) return refusalMessage(call, verdict.modelMessage);
    throw refusal(verdict.modelMessage);
  });
}

/** A tool call as LangChain hands it to a tool, or the arguments alone. */
function callOf(name: string, input: unknown, config: unknown): HostToolCall {
  if (isToolCall(input)) return { name, args: input.args, id: input.id };
  const id = (config as { toolCall?: { id?: unknown } } | null | undefined)?.toolCall?.id;
  // Tools that take a string have one argument of this name.
  const args = typeof input === "string" ? { input } : input;
  return { name, args, id: typeof id === "string" ? id : undefined };
}

function withArgs(input: unknown, args: unknown): unknown {
  return isToolCall(input) ? { ...input, args } : args;
}

function isToolCall(input: unknown): input is { readonly args: unknown; readonly id?: string | undefined } {
  return typeof input === "object" && input !== null && (input as { type?: unknown }).type === "tool_call";
}

/** Hosts show the model `String(error)`, and an error's class would tell it that it is watched. */
function refusal(modelMessage: string): GuardError {
  const error = new GuardError("tool-refused", modelMessage);
  return Object.defineProperty(error, "toString", { value: () => modelMessage });
}
