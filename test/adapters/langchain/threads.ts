import { type BaseMessage, HumanMessage } from "@langchain/core/messages";
import { Command, MemorySaver } from "@langchain/langgraph";
import { type AgentMiddleware, createAgent, type HITLRequest } from "langchain";
import type { ApprovalRequest, R1Guard } from "r1guard";
import { guardMiddleware } from "../../../adapters/langchain/middleware.ts";
import type { GuardMiddlewareOptions } from "../../../adapters/langchain/middleware-options.ts";
import { type Answer, agentGuard, agentTools, ScriptedModel } from "./agents.ts";

export const PAY = { name: "pay", args: { to: "Ada" } };
export const SEARCH = { name: "search", args: { to: "x" } };
export const DONE = { text: "done" };
export const hello = { messages: [new HumanMessage("hello")] };

export interface Setup {
  readonly guard?: R1Guard;
  readonly checkpointer?: MemorySaver | undefined;
  readonly options?: GuardMiddlewareOptions;
  /** What becomes of the tools before the agent gets them. */
  readonly dress?: <T>(tools: T[]) => unknown[];
  /** Middleware before ours: what it does around a tool call is further out. */
  readonly before?: AgentMiddleware[];
  /** Middleware after ours: what it does after the model comes first. */
  readonly after?: AgentMiddleware[];
}

/** An agent with a thread of its own. */
export function thread(
  answers: Answer[],
  { guard = agentGuard(), options = {}, before = [], after = [], dress = (tools) => tools, ...rest }: Setup = {},
) {
  const model = new ScriptedModel(...answers);
  const { runs, search, pay, erase } = agentTools();
  const checkpointer = "checkpointer" in rest ? rest.checkpointer : new MemorySaver();
  const middleware = [...before, guardMiddleware(guard, options), ...after];
  const settings = {
    tools: dress<typeof search | typeof pay | typeof erase>([search, pay, erase]) as never[],
    middleware,
  };
  const agent = createAgent({ model, ...settings, ...(checkpointer === undefined ? {} : { checkpointer }) });
  const config = { configurable: { thread_id: "t" } };
  /** `from`: another checkpoint than the latest. */
  const send = async (input: unknown, from: object = config) => {
    const result: Result = (await agent.invoke(input as never, from)) as never;
    return { ...result, asked: result.__interrupt__?.[0]?.value };
  };
  return {
    model,
    runs,
    agent,
    config,
    send,
    say: () => send(hello),
    answer: (...decisions: unknown[]) => send(new Command({ resume: { decisions } })),
    resume: (resume: unknown) => send(new Command({ resume })),
  };
}

export interface Result {
  readonly messages: BaseMessage[];
  readonly __interrupt__?: {
    readonly value: HITLRequest & { readonly approvalRequests: readonly ApprovalRequest[] };
  }[];
}

export const approve = { type: "approve" };
export const edit = (name: string, args: object) => ({ type: "edit", editedAction: { name, args } });
