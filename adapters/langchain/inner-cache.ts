import type { BaseMessage } from "@langchain/core/messages";
import { AIMessage, getBufferString } from "@langchain/core/messages";
import type { ChatGeneration, Generation } from "@langchain/core/outputs";
import type { CallOptions, GenerateResult, InnerModel } from "./inner-model.ts";

/** What a model or its cache has answered. */
export interface Asked<Result> {
  readonly result: Result;
  /** Puts the model's answer into the cache. */
  readonly keep: () => Promise<void>;
}

/**
 * Asks the inner model's own cache before the model, as LangChain does for calls that are not streamed. What the model
 * answers is kept when the caller says so: an answer that another one takes the place of is not.
 */
export async function askCached<Result extends GenerateResult>(
  inner: InnerModel,
  messages: BaseMessage[],
  options: CallOptions,
  ask: () => Promise<Result>,
): Promise<Asked<Result | { readonly generations: ChatGeneration[] }>> {
  const { cache } = inner;
  const nothing = async () => {};
  if (cache === undefined || cache === null) return { result: await ask(), keep: nothing };
  const prompt = getBufferString(messages);
  // LangChain's own keys do not know which of several prompts this is.
  const { promptIndex: _index, ...known } = options;
  const key = inner._getSerializedCacheKeyParametersForCall(known);
  const hit = await cache.lookup(prompt, key);
  if (hit !== null && hit !== undefined) return { result: { generations: hit.map(asFree) }, keep: nothing };
  const result = await ask();
  return { result, keep: () => cache.update(prompt, key, result.generations as unknown as Generation[]) };
}

const NO_TOKENS = { input_tokens: 0, output_tokens: 0, total_tokens: 0 };

/** A cached answer cost nothing. The cache's own message is left as it is. */
function asFree(generation: Generation): ChatGeneration {
  const { message } = generation as Partial<ChatGeneration>;
  const { id, name, content, additional_kwargs, response_metadata, tool_calls, invalid_tool_calls } = (message ?? {
    content: generation.text,
  }) as AIMessage;
  const fields = { id, name, content, additional_kwargs, response_metadata, tool_calls, invalid_tool_calls };
  const free = new AIMessage({ ...fields, usage_metadata: NO_TOKENS } as ConstructorParameters<typeof AIMessage>[0]);
  return { text: generation.text, message: free, generationInfo: { ...generation.generationInfo, tokenUsage: {} } };
}
