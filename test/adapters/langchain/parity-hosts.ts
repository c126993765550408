import { createHash } from "node:crypto";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { type AIMessageChunk, HumanMessage } from "@langchain/core/messages";
import { concat } from "@langchain/core/utils/stream";
import { ChatDeepSeek } from "@langchain/deepseek";
import { ChatOpenAI } from "@langchain/openai";
import { generateText, streamText } from "ai";
import { createGuard, type R1Guard, type RiskProfileInput, type TurnReport } from "r1guard";
import { guardModel } from "r1guard/ai-sdk";
import { guardChatModel } from "r1guard/langchain";

/** What came of one request, however it was made. Texts only as lengths and digests: a failing test prints this. */
export interface Outcome {
  readonly reasoning: string;
  /** Without the reply of a block. */
  readonly answer: string;
  readonly finish: string;
  readonly verdict: unknown;
  /** All findings with their places, and what was done about them. */
  readonly report: unknown;
}

/** A guarded model, called in one of two ways. */
export interface Host {
  stream(prompt: string): Promise<Outcome>;
  generate(prompt: string): Promise<Outcome>;
  lastReport(): TurnReport;
}

/** The same endpoint behind both adapters, each with a guard of its own, so that reports cannot be mixed up. */
export function connect(url: string, profile: RiskProfileInput): Record<"aiSdk" | "openAi" | "deepSeek", Host> {
  const provider = createOpenAICompatible({ name: "replay", baseURL: url, includeUsage: true });
  const fields = { model: "deepseek-r1", apiKey: "none", configuration: { baseURL: url }, maxRetries: 0 };
  return {
    aiSdk: aiSdkHost(provider("deepseek-r1"), profile),
    openAi: langChainHost(new ChatOpenAI(fields), profile),
    deepSeek: langChainHost(new ChatDeepSeek(fields), profile),
  };
}

function aiSdkHost(inner: ReturnType<ReturnType<typeof createOpenAICompatible>>, profile: RiskProfileInput): Host {
  const { guard, lastReport } = watched(profile);
  const model = guardModel(inner, guard);
  return {
    lastReport,
    async stream(prompt) {
      const result = streamText({ model, prompt, maxRetries: 0 });
      await result.consumeStream();
      const [answer, reasoning, finish] = [await result.text, await result.reasoningText, await result.finishReason];
      return outcome({ answer, reasoning, finish, metadata: await result.providerMetadata, lastReport });
    },
    async generate(prompt) {
      const result = await generateText({ model, prompt, maxRetries: 0 });
      const { text, reasoningText, finishReason, providerMetadata } = result;
      return outcome({
        answer: text,
        reasoning: reasoningText,
        finish: finishReason,
        metadata: providerMetadata,
        lastReport,
      });
    },
  };
}

function langChainHost(inner: BaseChatModel, profile: RiskProfileInput): Host {
  const { guard, lastReport } = watched(profile);
  const model = guardChatModel(inner, guard);
  const ofMessage = (message: Pick<AIMessageChunk, "content" | "additional_kwargs" | "response_metadata">) => {
    const { content, additional_kwargs, response_metadata: metadata } = message;
    if (typeof content !== "string") throw new TypeError("The content should be a string.");
    return outcome({
      answer: content,
      reasoning: additional_kwargs["reasoning_content"],
      finish: String(metadata["finish_reason"]).replace("_", "-"),
      metadata,
      lastReport,
    });
  };
  return {
    lastReport,
    async stream(prompt) {
      let whole: AIMessageChunk | undefined;
      for await (const chunk of await model.stream([new HumanMessage(prompt)])) {
        whole = whole === undefined ? chunk : concat(whole, chunk);
      }
      return ofMessage(whole as AIMessageChunk);
    },
    generate: async (prompt) => ofMessage(await model.invoke([new HumanMessage(prompt)])),
  };
}

interface Said {
  readonly answer: string;
  readonly reasoning: unknown;
  readonly finish: string;
  readonly metadata: Readonly<Record<string, unknown>> | undefined;
  readonly lastReport: () => TurnReport;
}

function outcome({ answer, reasoning, finish, metadata, lastReport }: Said): Outcome {
  const report = lastReport();
  const { turnId: _one, ...verdict } = (metadata?.["r1guard"] ?? {}) as { turnId?: string };
  // How much was held at most depends on how the text was cut, and nothing else does. ChatOpenAI names the model that
  // answered in its last chunk, which a stream that was blocked never reaches.
  const { turnId: _other, maxHeld: _held, model, ...judged } = report;
  return {
    reasoning: digest(typeof reasoning === "string" ? reasoning : ""),
    answer: digest(report.block === undefined ? answer : withoutReply(answer, report.block.reply)),
    finish,
    verdict,
    report: { ...judged, model: report.block === undefined ? model : { ...model, resolved: undefined } },
  };
}

/** Takes the reply of a block off the answer. A blank line sets it apart from what the model said. */
function withoutReply(answer: string, reply: string): string {
  if (answer === reply) return "";
  const end = `\n\n${reply}`;
  if (!answer.endsWith(end)) throw new Error("A block should end with its reply.");
  return answer.slice(0, answer.length - end.length);
}

/** Tells texts apart without showing them. */
export function digest(text: string): string {
  return `${text.length} ${createHash("sha256").update(text).digest("hex").slice(0, 12)}`;
}

function watched(profile: RiskProfileInput): { readonly guard: R1Guard; readonly lastReport: () => TurnReport } {
  const guard = createGuard({ profile });
  let last: TurnReport | undefined;
  guard.on("turn-end", ({ report }) => {
    last = report;
  });
  return { guard, lastReport: () => last as TurnReport };
}
