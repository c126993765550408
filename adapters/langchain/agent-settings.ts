import type { R1Guard } from "r1guard";
import type { GuardChatModelOptions } from "./call-options.ts";
import { isConfigurable } from "./configurable-model.ts";
import { GuardedChatModel } from "./guarded-chat-model.ts";
import type { AgentSettings } from "./in-agent.ts";
import { isBinding } from "./inner-model.ts";

export type { AgentSettings } from "./in-agent.ts";

/** The model of an agent's request under guard: a model, one with options bound to it, or one that is made from its name. */
export async function wrapForAgent(
  model: unknown,
  guard: R1Guard,
  settings: AgentSettings,
  options: GuardChatModelOptions = {},
): Promise<unknown> {
  return GuardedChatModel.forAgent(await made(model), guard, options, settings);
}

/** LangChain asks the model what it can do, which a model that is still to be made does not know. */
async function made(model: unknown): Promise<unknown> {
  if (isBinding(model) || !isConfigurable(model)) return model;
  return model._getModelInstance();
}
