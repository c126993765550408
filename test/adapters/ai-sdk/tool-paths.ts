import { createOpenAICompatible as provider7 } from "@ai-sdk/openai-compatible";
import { createOpenAICompatible as provider5 } from "@ai-sdk/openai-compatible5";
import { createOpenAICompatible as provider6 } from "@ai-sdk/openai-compatible6";
import { type ReplayTurn, replayServer } from "r1guard/testing";
import { type Mock, vi } from "vitest";
import { faultOf, type RequestBody } from "../../helpers/strict-transcript.ts";
import { collect, finishReason, type Major, type Part } from "./majors.ts";

// biome-ignore lint/suspicious/noExplicitAny: tools, models and results of three majors
type Any = any;

/** How an application is put together: which of its parts are guarded. */
export interface Wiring {
  readonly name: string;
  readonly majors?: readonly string[];
  readonly model: (model: Any) => Any;
  readonly tools: (tools: object) => Any;
  readonly settings?: () => object;
}

/** What a way of running a tool has to work with. */
export interface Host {
  readonly major: Major;
  readonly wiring: Wiring;
  /** The tool's own code, which must not run. */
  readonly ran: Mock<(input: unknown) => unknown>;
  readonly model: Any;
  /** The model before any guard. */
  readonly bareModel: Any;
  /** A tool with the code that must not run. */
  tool(more?: object): Any;
  /** What the model says next, a turn a request. */
  script(...turns: ReplayTurn[]): void;
  /** One call of the SDK under this wiring; tools are guarded as the wiring says. */
  generate(settings: object): Promise<Any>;
  /** As `generate`, with tools that are handed over as they are. */
  generateAsIs(settings: object): Promise<Any>;
  stream(settings: object): Promise<Any>;
  requests(): readonly (RequestBody & { readonly status: number })[];
  close(): Promise<void>;
}

const providers = { ai5: provider5, ai6: provider6, ai7: provider7 };

/** An application around a host over HTTP that takes no transcript which OpenAI or DeepSeek would refuse. */
export async function openHost(major: Major, wiring: Wiring): Promise<Host> {
  const { ai, name } = major;
  const turns: ReplayTurn[] = [];
  const server = await replayServer({
    turns(body) {
      const fault = faultOf(body as RequestBody);
      if (fault !== undefined) return { error: { kind: "status", status: 400, body: { error: { message: fault } } } };
      return turns.shift() ?? { reasoning: "Well.", answer: "done" };
    },
  });
  const connect = providers[name] as typeof provider7;
  const bareModel = connect({ name: "test", baseURL: server.url })("deepseek-r1");
  const model = wiring.model(bareModel);
  const ran = vi.fn((_input: unknown): unknown => "ran");
  const base = { maxRetries: 0, stopWhen: (ai.isStepCount ?? ai.stepCountIs)(4), onError() {} };
  const wired = ({ tools, ...settings }: { tools?: object }) => ({
    ...base,
    model,
    ...(tools === undefined ? {} : { tools: wiring.tools(tools), ...wiring.settings?.() }),
    ...settings,
  });
  return {
    major,
    wiring,
    ran,
    model,
    bareModel,
    tool: (more = {}) =>
      ai.tool({ inputSchema: ai.jsonSchema({ type: "object" }), execute: (input: unknown) => ran(input), ...more }),
    script: (...said) => void turns.push(...said),
    generate: (settings) => ai.generateText(wired(settings)),
    generateAsIs: (settings) => ai.generateText({ ...base, model, ...wiring.settings?.(), ...settings }),
    async stream(settings) {
      const result = ai.streamText(wired(settings));
      await collect<Part>(result.fullStream);
      return result;
    },
    requests: () => server.requests.map(({ body, status }) => ({ ...(body as RequestBody), status })),
    close: () => server.close(),
  };
}

/** What a finished call adds to the conversation, in the words of any version. */
export async function said(result: Any): Promise<readonly object[]> {
  const own = await result.responseMessages;
  return own ?? (await result.response).messages;
}

/** The model asks for tools. */
export function calls(...wanted: readonly { name: string; arguments?: object; id?: string }[]): ReplayTurn {
  return {
    reasoning: "I act.",
    toolCalls: wanted.map(({ id, ...call }, index) => ({ id: id ?? `call_${index}`, arguments: {}, ...call })),
  };
}

/** Pays 5 euros as far as the question, which a person says yes to: the messages that an application sends then. */
export async function approvedCall(
  host: Host,
  user: object,
): Promise<{ messages: readonly object[]; settings: object }> {
  // The host asks by itself as well, so that it does without a guard.
  const own = { needsApproval: true };
  const tools = { transferFunds: host.tool(own), wireMoney: host.tool(own) };
  host.script(calls({ name: "transferFunds", arguments: { euros: 5 } }));
  const asked = await host.generate({ tools, messages: [user] });
  const request = asked.content.find((part: Part) => part.type === "tool-approval-request");
  const answer = { type: "tool-approval-response", approvalId: request.approvalId, approved: true };
  return { messages: [user, ...(await said(asked)), { role: "tool", content: [answer] }], settings: { tools } };
}

/** The message with the call in it changed. */
export function changed(message: Any, call: object): object {
  if (message.role !== "assistant" || typeof message.content === "string") return message;
  const { toolCallId } = call as { toolCallId?: string };
  const content = message.content.map((part: Part) => {
    if (part.type === "tool-call") return { ...part, ...call };
    return part.type === "tool-approval-request" && toolCallId !== undefined ? { ...part, toolCallId } : part;
  });
  return { ...message, content };
}

/** A middleware, inside of any guard, that makes calls of text that looks like one. */
export function readingCalls({ bareModel, major }: Host): Any {
  return {
    specificationVersion: bareModel.specificationVersion,
    provider: bareModel.provider,
    modelId: bareModel.modelId,
    supportedUrls: {},
    doStream: bareModel.doStream,
    async doGenerate(options: object) {
      const result = await bareModel.doGenerate(options);
      const text = result.content.find((part: Part) => part.type === "text")?.text ?? "";
      const at = text.indexOf("{");
      if (at === -1) return result;
      const { name: toolName, arguments: input } = JSON.parse(text.slice(at));
      const call = { type: "tool-call", toolCallId: "call_0", toolName, input: JSON.stringify(input) };
      return { ...result, content: [call], finishReason: finishReason(major.spec, "tool-calls") };
    },
  };
}
