import { BaseChatModel, type BindToolsInput } from "@langchain/core/language_models/chat_models";
import type { AIMessage, BaseMessage } from "@langchain/core/messages";
import type { ChatResult } from "@langchain/core/outputs";
import type { R1Guard } from "r1guard";
import { type AgentSettings, wrapForAgent } from "./agent-settings.ts";
import type { GuardChatModelOptions } from "./call-options.ts";
import { callsOf } from "./tool-judge.ts";

export interface UnguardedAnswer {
  readonly message: AIMessage;
  /** What the answer was given to. */
  readonly messages: readonly BaseMessage[];
  readonly settings: AgentSettings;
  /** Names of calls that are structured output. */
  readonly structured?: readonly string[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Judges an answer that was finished before a guard saw it, as if a model had just given it, and returns the message
 * to put in its place. Streams may have shown the original by then.
 */
export async function guardFinished(
  { message, messages, settings, structured = [], signal }: UnguardedAnswer,
  guard: R1Guard,
  options: GuardChatModelOptions,
): Promise<AIMessage> {
  const model = (await wrapForAgent(new Finished(message), guard, settings, options)) as Finished;
  const schemas = structured.map((name) => ({ type: "function", function: { name } }));
  const bound = model.bindTools([...settings.tools, ...schemas] as BindToolsInput[]);
  // No callbacks: they would report a model call that did not happen.
  const guarded = await bound.invoke([...messages], { callbacks: [], ...(signal === undefined ? {} : { signal }) });
  // The original's place in the agent's state is found by its id, and a checkpointer writes the fields named here.
  const { id, name } = message;
  Object.assign(guarded.lc_kwargs, { id, name });
  return Object.assign(guarded, { id, name }) as AIMessage;
}

/** Tools of the names that an answer calls, for one that comes from nobody knows where. */
export function toolsNamedIn(message: BaseMessage, known: ReadonlyMap<string, readonly unknown[]>): unknown[] {
  return [...new Set(callsOf(message).map(({ name }) => name))].flatMap(
    (name) => known.get(name) ?? [{ type: "function", function: { name } }],
  );
}

/** A model that has answered already. */
class Finished extends BaseChatModel {
  readonly #message: AIMessage;

  constructor(message: AIMessage) {
    super({});
    this.#message = message;
  }

  override _llmType(): string {
    return "finished";
  }

  override bindTools(tools: BindToolsInput[]) {
    return this.withConfig({ tools } as never);
  }

  override async _generate(): Promise<ChatResult> {
    return { generations: [{ text: this.#message.text, message: this.#message }] };
  }
}
