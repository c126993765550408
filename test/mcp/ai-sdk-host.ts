import { createMCPClient as createClient7 } from "@ai-sdk/mcp";
import { Experimental_StdioMCPTransport as StdioTransport7 } from "@ai-sdk/mcp/mcp-stdio";
import { createMCPClient as createClient6 } from "@ai-sdk/mcp6";
import { Experimental_StdioMCPTransport as StdioTransport6 } from "@ai-sdk/mcp6/mcp-stdio";
import { createOpenAICompatible as createProvider7 } from "@ai-sdk/openai-compatible";
import { createOpenAICompatible as createProvider6 } from "@ai-sdk/openai-compatible6";
import * as ai7 from "ai";
import * as ai6 from "ai6";
import { describeTools, guardModel, guardToolApproval, guardTools } from "r1guard/ai-sdk";
import type { Chat, ChatOptions, Host, Outcome } from "./hosts.ts";
import type { Address } from "./servers.ts";

// biome-ignore lint/suspicious/noExplicitAny: one body for two majors whose types differ
type Any = any;

const majors: Record<"ai 6" | "ai 7", { ai: Any; createClient: Any; StdioTransport: Any; createProvider: Any }> = {
  "ai 6": { ai: ai6, createClient: createClient6, StdioTransport: StdioTransport6, createProvider: createProvider6 },
  "ai 7": { ai: ai7, createClient: createClient7, StdioTransport: StdioTransport7, createProvider: createProvider7 },
};

/** Agents of the Vercel AI SDK with the MCP client that belongs to it. */
export function aiSdk(name: "ai 6" | "ai 7"): Host {
  const { createClient, StdioTransport } = majors[name];
  return {
    name,
    sameName: "last wins",
    async connect(server, address, prefix = false) {
      const client = await createClient({ transport: transportOf(address, StdioTransport) });
      const tools = Object.entries(await client.tools());
      const named = tools.map(([key, tool]) => [prefix ? `${server}__${key}` : key, tool]);
      return { server, tools: Object.fromEntries(named), close: () => client.close() };
    },
    definitions: ({ tools }) => describeTools(tools as object),
    chat: (options) => chat(name, options),
  };
}

function transportOf(address: Address, StdioTransport: Any): unknown {
  if (address.transport === "http") return { type: "http", url: address.url };
  return new StdioTransport({ command: address.command, args: [...address.args], stderr: "ignore" });
}

/** Messages of conversations, by id: an application keeps them. */
const kept = new WeakMap<object, Map<string, Any[]>>();

function chat(name: "ai 6" | "ai 7", { guard, connections, model, conversationId }: ChatOptions): Chat {
  const { ai, createProvider } = majors[name];
  const conversations = kept.get(guard) ?? new Map<string, Any[]>();
  kept.set(guard, conversations);
  const messages = conversations.get(conversationId) ?? [];
  conversations.set(conversationId, messages);
  const tools = Object.assign(
    {},
    ...connections.map(({ server, tools }) => guardTools(tools, guard, { conversationId, server })),
  );
  let asked: Any[] = [];

  async function generate(): Promise<Outcome> {
    const result = await ai.generateText({
      model: guardModel(createProvider({ name: "ollama", baseURL: model })("deepseek-r1"), guard),
      tools,
      messages,
      stopWhen: ai.stepCountIs(6),
      providerOptions: { r1guard: { conversationId } },
      ...(name === "ai 7" ? { toolApproval: guardToolApproval(guard, { conversationId }) } : {}),
    });
    messages.push(...(result.responseMessages ?? result.response.messages));
    asked = result.content.filter((part: Any) => part.type === "tool-approval-request");
    return {
      text: result.text,
      waiting: asked.map(({ toolCall }) => ({ name: toolCall.toolName, args: toolCall.input })),
    };
  }

  return {
    ask(text) {
      messages.push({ role: "user", content: text });
      return generate();
    },
    answer(decision) {
      const content = asked.map(({ approvalId }) => ({
        type: "tool-approval-response",
        approvalId,
        approved: decision === "approve",
      }));
      messages.push({ role: "tool", content });
      return generate();
    },
  };
}
