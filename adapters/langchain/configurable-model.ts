import type { BaseChatModel } from "@langchain/core/language_models/chat_models";

/** A model that is made when it is called (`initChatModel`, or a model's name in `createAgent`). */
export interface ConfigurableModel {
  _getModelInstance(config?: unknown): Promise<unknown>;
  /** What the models that are made are given. */
  readonly _defaultConfig?: object;
}

export function isConfigurable(value: unknown): value is ConfigurableModel {
  return typeof (value as { _getModelInstance?: unknown } | null | undefined)?._getModelInstance === "function";
}

/**
 * Where a guarded model keeps the call's `configurable` among its options, for an inner model that is made from it.
 * LangChain takes it out of them. Under a symbol it stays out of traces: it may hold keys, and does hold LangGraph's own.
 */
export const CONFIGURABLE: unique symbol = Symbol("r1guard.configurable");

const MODEL_NAME = /model/iu;

/** What of the call's `configurable` says which model answers, for a cache's key. Not the rest, which may be secret. */
export function modelNamesIn(configurable: object): string {
  return JSON.stringify(Object.entries(configurable).filter(([key]) => MODEL_NAME.test(key)));
}

type Settings = {
  readonly [Name in "callbacks" | "tags" | "metadata" | "verbose" | "outputVersion"]?: BaseChatModel[Name] | undefined;
};

/** What a model was made with. One that makes others has it among what it gives them. */
export function settingsOf(model: BaseChatModel): Settings {
  if (!isConfigurable(model)) return model;
  const { callbacks, tags, metadata, verbose, outputVersion }: Settings = model._defaultConfig ?? {};
  return {
    callbacks: model.callbacks ?? callbacks,
    tags: model.tags ?? tags,
    metadata: { ...metadata, ...model.metadata },
    verbose: verbose ?? model.verbose,
    outputVersion: model.outputVersion ?? outputVersion,
  };
}
