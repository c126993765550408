import { AIMessage, type BaseMessage, HumanMessage } from "@langchain/core/messages";
import { tool } from "@langchain/core/tools";
import { type AgentMiddleware, humanInTheLoopMiddleware } from "langchain";
import type { ApprovalFault, R1Guard } from "r1guard";
import type { ReplayTurn } from "r1guard/testing";
import { z } from "zod";
import { guardChatModel } from "../../../adapters/langchain/guarded-chat-model.ts";
import { guardMiddleware } from "../../../adapters/langchain/middleware.ts";
import type { GuardMiddlewareOptions } from "../../../adapters/langchain/middleware-options.ts";
import { type GuardToolsOptions, guardTools } from "../../../adapters/langchain/tools.ts";
import { agentGuard } from "./agents.ts";
import { strictHost } from "./strict-host.ts";

/** One way for a tool to run that must not. */
export interface Path {
  readonly name: string;
  /** What the host says, one answer a request; afterwards it says "done". */
  readonly says?: readonly ReplayTurn[];
  readonly guard?: () => R1Guard;
  /** Names of the tools that run all the same, such as those beside the refused one. @default none */
  readonly runs?: readonly string[];
  /** Why an approval was not accepted, where one was given that looks right. */
  readonly fault?: ApprovalFault;
  /** Nothing was called, so that there is no refusal to tell of. */
  readonly silent?: boolean;
  /** Goes the way. Returns what the next request to the host is to hold, if there is a next. */
  readonly go: (kit: Kit) => Promise<readonly BaseMessage[] | undefined>;
}

/** What a way needs; without the guard its parts do nothing. */
export interface Kit {
  readonly model: Awaited<ReturnType<typeof strictHost>>["model"];
  readonly guarded: boolean;
  /** Notes that a tool ran. */
  readonly ran: (name: string) => void;
  /** Names, or types, of the tools that the host was offered in the last request. */
  readonly offered: () => readonly unknown[];
  readonly search: Tool;
  readonly pay: Tool;
  readonly erase: Tool;
  readonly guardTools: <T>(tools: T, options?: GuardToolsOptions) => T;
  readonly guardModel: <T>(model: T, options?: object) => T;
  readonly middleware: (options?: GuardMiddlewareOptions) => AgentMiddleware[];
  /** As `middleware`, and without the guard LangChain's own that asks about `pay`. */
  readonly asking: () => AgentMiddleware[];
}

export type Tool = ReturnType<typeof makeTool>;

export function makeTool(name: string, ran: (name: string) => void, more: object = {}) {
  const run = ({ to }: { to?: string | undefined }) => {
    ran(name);
    return to === undefined ? "ran" : `ran for ${to}`;
  };
  return tool(run, { name, description: `Does ${name}.`, schema: z.object({ to: z.string().optional() }), ...more });
}

const langchainsOwn: unknown = humanInTheLoopMiddleware({ interruptOn: { pay: true } } as never);

/** Goes a way with or without the guard, and sends the next request after it. */
export async function walk(path: Path, guarded: boolean) {
  const host = await strictHost(path.says ?? []);
  const runs: string[] = [];
  const ran = (name: string) => void runs.push(name);
  const guard = (path.guard ?? agentGuard)();
  const faults: unknown[] = [];
  guard.on("approval-response", ({ fault }) => faults.push(fault));
  const kit: Kit = {
    model: host.model,
    guarded,
    ran,
    offered: () =>
      host
        .requests()
        .at(-1)
        ?.tools?.map((offered) => offered.function?.name ?? offered.type) ?? [],
    search: makeTool("search", ran),
    pay: makeTool("pay", ran),
    erase: makeTool("erase", ran),
    guardTools: (tools, options) => (guarded ? guardTools(tools, guard, options) : tools),
    guardModel: (model, options) => (guarded ? (guardChatModel(model as never, guard, options) as never) : model),
    middleware: (options) => (guarded ? [guardMiddleware(guard, options) as AgentMiddleware] : []),
    asking: () => [guarded ? (guardMiddleware(guard) as AgentMiddleware) : (langchainsOwn as AgentMiddleware)],
  };
  let messages: readonly BaseMessage[] | undefined;
  let error: unknown;
  try {
    messages = await path.go(kit);
    if (messages !== undefined) await host.model.invoke([...messages, new HumanMessage("And now?")]);
  } catch (thrown) {
    error = thrown;
  } finally {
    await host.close();
  }
  return { runs, messages, error, faults, requests: host.requests() };
}

/** An answer of the host that calls tools, by name. Ids begin anew in each answer, as R1's hosts have it. */
export function calling(...names: readonly string[]): ReplayTurn {
  return {
    reasoning: "Well.",
    toolCalls: names.map((name, at) => ({ id: `call_${at}`, name, arguments: { to: "Ada" } })),
  };
}

/** The same as a message that an application made by hand. */
export function handMade(...names: readonly string[]): AIMessage {
  return new AIMessage({
    id: "hand-made",
    content: "",
    tool_calls: names.map((name, at) => ({ id: `call_${at}`, name, args: { to: "Ada" }, type: "tool_call" })),
  });
}

export const hello = new HumanMessage("Hello.");
