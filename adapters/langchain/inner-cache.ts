import type { BaseMessage } from "@langchain/core/messages";
import { AIMessage, getBufferString } from "@langchain/core/messages";
import type { ChatGeneration, Generation } from "@langchain/core/outputs";
import type { CallOptions, GenerateResult, InnerModel } from "./inner-model.ts";

/** Asks the inner model's own cache before the model, as LangChain does for calls that are not streamed. */
export async function askCached<Result extends GenerateResult>(
  inner: InnerModel,
  messages: BaseMessage[],
  options: CallOptions,
  ask: () => Promise<Result>,
): Promise<Result | { readonly generations: ChatGeneration[] }> {
  const { cache } = inner;
  if (cache === undefined || cache === null) return ask();
  const prompt = getBufferString(messages);
  // LangChain's own keys do not know which of several prompts this is.
  const { promptIndex: _index, ...known } = options;
  const key = inner._getSerializedCacheKeyParametersForCall(known);
  const hit = await cache.lookup(prompt, key);
  if (hit !== null && hit !== undefined) return { generations: hit.map(asFree) };
  const result = await ask();
  await cache.update(prompt, key, result.generations as unknown as Generation[]);
  return result;
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
