import { ChatDeepSeek } from "@langchain/deepseek";
import { Command, MemorySaver } from "@langchain/langgraph";
import { MultiServerMCPClient, type Connection as ServerSettings } from "@langchain/mcp-adapters";
import { createAgent } from "langchain";
import { describeTools, guardMiddleware } from "r1guard/langchain";
import type { Chat, ChatOptions, Host, Outcome } from "./hosts.ts";
import type { Address } from "./servers.ts";

// biome-ignore lint/suspicious/noExplicitAny: tools and states whose types matter to nobody here
type Any = any;

/** Agents of LangChain with its MCP adapter. */
export function langChain(): Host {
  return {
    name: "LangChain",
    sameName: "error",
    async connect(server, address, prefix = false) {
      const client = new MultiServerMCPClient({
        mcpServers: { [server]: settingsOf(address) },
        prefixToolNameWithServerName: prefix,
      });
      return { server, tools: await client.getTools(), close: () => client.close() };
    },
    definitions: ({ tools }) => describeTools(tools as unknown[]),
    chat,
  };
}

function settingsOf(address: Address): ServerSettings {
  if (address.transport === "http") return { transport: "http", url: address.url };
  return { transport: "stdio", command: address.command, args: [...address.args], stderr: "ignore" };
}

/** Checkpoints of conversations: an application keeps them. */
const kept = new WeakMap<object, MemorySaver>();

function chat({ guard, connections, model, conversationId }: ChatOptions): Chat {
  const checkpointer = kept.get(guard) ?? new MemorySaver();
  kept.set(guard, checkpointer);
  const servers = Object.fromEntries(connections.map(({ server, tools }) => [server, tools as Any[]]));
  const agent = createAgent({
    model: new ChatDeepSeek({ model: "deepseek-reasoner", apiKey: "none", configuration: { baseURL: model } }),
    tools: connections.flatMap(({ tools }) => tools as Any[]),
    middleware: [guardMiddleware(guard, { servers })],
    checkpointer,
  });
  let asked: Outcome["waiting"] = [];

  async function invoke(input: Any): Promise<Outcome> {
    const state: Any = await agent.invoke(input, { configurable: { thread_id: conversationId } });
    asked = (state.__interrupt__ ?? []).flatMap(({ value }: Any) =>
      value.actionRequests.map(({ name, args }: Any) => ({ name, args })),
    );
    return { text: state.messages.at(-1).text, waiting: asked };
  }

  return {
    ask: (text) => invoke({ messages: [{ role: "user", content: text }] }),
    answer: (type) => invoke(new Command({ resume: { decisions: asked.map(() => ({ type })) } })),
  };
}
