import { inspect } from "node:util";
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { AIMessage } from "@langchain/core/messages";
import { StringOutputParser } from "@langchain/core/output_parsers";
import { ChatPromptTemplate } from "@langchain/core/prompts";
import { tool } from "@langchain/core/tools";
import { END, MemorySaver, MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";
import { ToolNode } from "@langchain/langgraph/prebuilt";
import { type AgentMiddleware, createAgent, createMiddleware } from "langchain";
import type { R1Guard } from "r1guard";

import { guardChatModel, guardMiddleware } from "r1guard/langchain";
import { z } from "zod";
import { type Api, bareModelApis, chainApis, graphApis, humanSays, modelApis, type Target } from "./leak-apis.ts";

/** What stands between a model and the application. */
export interface Protection {
  model(model: BaseChatModel): BaseChatModel;
  middleware(): AgentMiddleware;
}

export const guarded = (guard: R1Guard): Protection => ({
  model: (model) => guardChatModel(model, guard),
  middleware: () => withoutSchemaText(guardMiddleware(guard) as AgentMiddleware),
});

/** LangChain shows a middleware to tracers. Writing its schema out, some 100 kB, is most of what a square would cost. */
function withoutSchemaText(middleware: AgentMiddleware): AgentMiddleware {
  if (middleware.stateSchema !== undefined) {
    Object.defineProperty(middleware.stateSchema, inspect.custom, { value: () => "[schema]", configurable: true });
  }
  return middleware;
}

/** No guard; and in place of the middleware the one that people write, which replaces the finished message. */
export const unguarded: Protection = {
  model: (model) => model,
  middleware: () =>
    createMiddleware({
      name: "ReplacesTheAnswer",
      wrapModelCall: async (request, handler) => {
        await handler(request);
        return new AIMessage("I stop here.");
      },
    }) as AgentMiddleware,
};

/** Every run of a tool, with its arguments. */
export type ToolRuns = { readonly name: string; readonly args: unknown }[];

export interface Built {
  readonly target: Target;
  readonly saver?: MemorySaver;
}

/** One way of putting a guarded model to use. */
export interface Wiring {
  readonly name: string;
  readonly kind: "graph" | "model" | "chain";
  readonly apis: readonly Api[];
  input(text: string): unknown;
  build(model: BaseChatModel, protection: Protection, runs: ToolRuns): Built;
}

const messagesInput = (text: string) => ({ messages: [humanSays(text)] });

export const wirings: readonly Wiring[] = [
  {
    name: "agent, model wrapped",
    kind: "graph",
    apis: graphApis,
    input: messagesInput,
    build: (model, protection, runs) => {
      const saver = new MemorySaver();
      const agent = createAgent({ model: protection.model(model), tools: makeTools(runs), checkpointer: saver });
      return { target: asTarget(agent), saver };
    },
  },
  {
    name: "agent, middleware",
    kind: "graph",
    apis: graphApis,
    input: messagesInput,
    build: (model, protection, runs) => {
      const saver = new MemorySaver();
      const middleware = [protection.middleware()];
      const agent = createAgent({ model, tools: makeTools(runs), middleware, checkpointer: saver });
      return { target: asTarget(agent), saver };
    },
  },
  {
    name: "graph node",
    kind: "graph",
    apis: graphApis,
    input: messagesInput,
    build: (model, protection, runs) => {
      const saver = new MemorySaver();
      const tools = makeTools(runs);
      const bound = withTools(protection.model(model), tools);
      const graph = new StateGraph(MessagesAnnotation)
        .addNode("model", async (state) => ({ messages: [await bound.invoke(state.messages)] }))
        .addNode("tools", new ToolNode(tools))
        .addEdge(START, "model")
        .addEdge("tools", "model")
        .addConditionalEdges("model", ({ messages }) => {
          const last = messages.at(-1);
          return AIMessage.isInstance(last) && (last.tool_calls ?? []).length > 0 ? "tools" : END;
        });
      return { target: asTarget(graph.compile({ checkpointer: saver })), saver };
    },
  },
  {
    name: "model with tools",
    kind: "model",
    apis: modelApis,
    input: (text) => [humanSays(text)],
    build: (model, protection, runs) => ({ target: asTarget(withTools(protection.model(model), makeTools(runs))) }),
  },
  {
    name: "bare model",
    kind: "model",
    apis: bareModelApis,
    input: (text) => [humanSays(text)],
    build: (model, protection) => ({ target: asTarget(protection.model(model)) }),
  },
  {
    name: "chain",
    kind: "chain",
    apis: chainApis,
    input: (question) => ({ question }),
    build: (model, protection) => {
      const prompt = ChatPromptTemplate.fromMessages([["human", "{question}"]]);
      return { target: asTarget(prompt.pipe(protection.model(model)).pipe(new StringOutputParser())) };
    },
  },
];

function makeTools(runs: ToolRuns) {
  const record =
    (name: string) =>
    (args: unknown): string => {
      runs.push({ name, args });
      return "three results";
    };
  return [
    tool(record("searchDocs"), {
      name: "searchDocs",
      description: "Searches the manual.",
      schema: z.object({ q: z.string() }),
    }),
    tool(record("deleteAll"), {
      name: "deleteAll",
      description: "Deletes records.",
      schema: z.object({ what: z.string() }),
    }),
  ];
}

function withTools(model: BaseChatModel, tools: ReturnType<typeof makeTools>) {
  if (model.bindTools === undefined) throw new Error("This model takes no tools.");
  return model.bindTools(tools);
}

const asTarget = (runnable: unknown): Target => runnable as Target;
