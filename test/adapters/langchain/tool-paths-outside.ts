import { AIMessage, type BaseMessage } from "@langchain/core/messages";
import { RunnableLambda, RunnableSequence } from "@langchain/core/runnables";
import { END, MessagesAnnotation, START, StateGraph } from "@langchain/langgraph";
import { createReactAgent, ToolNode, toolsCondition } from "@langchain/langgraph/prebuilt";
import { calling, handMade, hello, type Kit, type Path } from "./tool-paths.ts";

type Any = ReturnType<typeof JSON.parse>;

const call = { name: "erase", args: { to: "Ada" }, id: "call_0", type: "tool_call" };
const asked = { messages: [hello] };

/** A graph of a model and tools; either of them can be without its guard. */
function graphOf(model: Any, tools: readonly Any[]) {
  const bound = model.bindTools(tools);
  return new StateGraph(MessagesAnnotation)
    .addNode("model", async ({ messages }) => ({ messages: [await bound.invoke(messages)] }))
    .addNode("tools", new ToolNode([...tools]))
    .addEdge(START, "model")
    .addConditionalEdges("model", toolsCondition, ["tools", END])
    .addEdge("tools", "model")
    .compile();
}

/** A hand-made answer, what a node or a tool made of it, and the model's word on that. */
async function answered(kit: Kit, results: readonly BaseMessage[]): Promise<readonly BaseMessage[]> {
  const messages = [hello, handMade("erase"), ...results];
  return [...messages, await kit.model.invoke(messages)];
}

const byHand: readonly [string, (tool: Any) => unknown][] = [
  ["invoke with a call", (tool) => tool.invoke(call)],
  ["batch", async (tool) => (await tool.batch([call]))[0]],
  ["a sequence", (tool) => RunnableSequence.from([RunnableLambda.from(() => call), tool]).invoke({})],
  ["with settings of its own", (tool) => tool.withConfig({ tags: ["x"] }).invoke(call)],
];

const byFunction: readonly [string, (tool: Any) => unknown][] = [
  ["invoke", (tool) => tool.invoke({ to: "Ada" })],
  ["call", (tool) => tool.call({ to: "Ada" })],
  ["_call", (tool) => tool._call({ to: "Ada" })],
  ["func", (tool) => tool.func({ to: "Ada" })],
  ["batch", (tool) => tool.batch([{ to: "Ada" }])],
];

/** Ways outside `createAgent` that leave a transcript. */
export const outsidePaths: readonly Path[] = [
  {
    name: "a graph whose tools alone are guarded",
    says: [calling("erase")],
    go: async (kit) => (await graphOf(kit.model, kit.guardTools([kit.search, kit.erase])).invoke(asked)).messages,
  },
  {
    name: "the same, with a refused call beside one that may run",
    says: [calling("search", "erase")],
    runs: ["search"],
    go: async (kit) => (await graphOf(kit.model, kit.guardTools([kit.search, kit.erase])).invoke(asked)).messages,
  },
  {
    name: "the ready-made agent of LangGraph",
    says: [calling("erase")],
    async go(kit) {
      const agent = createReactAgent({ llm: kit.model, tools: kit.guardTools([kit.search, kit.erase]) });
      return (await agent.invoke(asked)).messages;
    },
  },
  {
    name: "a ToolNode given a hand-made answer",
    go: async (kit) =>
      answered(
        kit,
        (await new ToolNode(kit.guardTools([kit.erase])).invoke({ messages: [handMade("erase")] })).messages,
      ),
  },
  {
    name: "a ToolNode given the call alone",
    go: async (kit) =>
      answered(kit, (await new ToolNode(kit.guardTools([kit.erase])).invoke({ lg_tool_call: call } as Any)).messages),
  },
  ...byHand.map(
    ([name, use]): Path => ({
      name: `a tool called by hand: ${name}`,
      go: async (kit) => answered(kit, [(await use(kit.guardTools(kit.erase))) as BaseMessage]),
    }),
  ),
];

/** Ways whose refusal reaches the caller as an error: there is no transcript that could hold it. */
export const throwingPaths: readonly Path[] = byFunction.map(([name, use]) => ({
  name,
  async go(kit) {
    await use(kit.guardTools(kit.erase));
    return undefined;
  },
}));

/** What runs the calls of an answer by itself, as chains do. */
const runningCalls = (tools: readonly Any[]) =>
  RunnableLambda.from(async (answer: AIMessage) => {
    const results = [];
    for (const made of answer.tool_calls ?? []) {
      results.push(await tools.find(({ name }) => name === made.name)?.invoke({ ...made, type: "tool_call" }));
    }
    return [answer, ...results] as BaseMessage[];
  });

/** Ways whose tools are not guarded: the guarded model does not let the call out, and says so in its answer. */
export const modelPaths: readonly Path[] = [
  {
    name: "a graph",
    says: [calling("erase")],
    go: async (kit) => (await graphOf(kit.guardModel(kit.model), [kit.search, kit.erase]).invoke(asked)).messages,
  },
  {
    name: "a chain",
    says: [calling("erase")],
    async go(kit) {
      const tools = [kit.search, kit.erase];
      const chain = kit.guardModel(kit.model).bindTools(tools).pipe(runningCalls(tools));
      return [hello, ...(await chain.invoke([hello]))];
    },
  },
  {
    name: "a streamed chain",
    says: [calling("erase")],
    async go(kit) {
      const tools = [kit.search, kit.erase];
      let whole: Any;
      for await (const chunk of await kit.guardModel(kit.model).bindTools(tools).stream([hello])) {
        whole = whole === undefined ? chunk : whole.concat(chunk);
      }
      const answer = new AIMessage({ content: whole.content, tool_calls: whole.tool_calls });
      return [hello, ...(await runningCalls(tools).invoke(answer))];
    },
  },
  ...["required", "erase"].map(
    (choice): Path => ({
      name: `a model that must call: ${choice}`,
      says: [calling("erase")],
      async go(kit) {
        const tools = [kit.search, kit.erase];
        const chain = kit.guardModel(kit.model).bindTools(tools, { tool_choice: choice }).pipe(runningCalls(tools));
        return [hello, ...(await chain.invoke([hello]))];
      },
    }),
  ),
];
