import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import type { ChatModelStreamEvent } from "@langchain/core/language_models/event";
import type { BaseMessage } from "@langchain/core/messages";
import { GuardError } from "r1guard";
import { CONFIGURABLE, isConfigurable } from "./configurable-model.ts";
import type { Isolate } from "./isolation.ts";
import type { GenerationShape } from "./read-message.ts";

/** Call options as they reach the protected methods of a chat model. */
export type CallOptions = Readonly<Record<string, unknown>> & {
  readonly signal?: AbortSignal | undefined;
  readonly [CONFIGURABLE]?: Readonly<Record<string, unknown>> | undefined;
};

/**
 * What of an inner chat model is called: its protected methods, without a run manager, so that no callback of its own
 * fires. They are the same in all versions 1.x of LangChain's core, if not promised.
 */
export interface InnerModel {
  _generate(messages: BaseMessage[], options: CallOptions): Promise<GenerateResult>;
  _streamResponseChunks(messages: BaseMessage[], options: CallOptions): AsyncGenerator<GenerationShape>;
  _streamChatModelEvents(messages: BaseMessage[], options: CallOptions): AsyncGenerator<ChatModelStreamEvent>;
  _combineCallOptions?(options: CallOptions): CallOptions;
  _getModelInstance?(config?: unknown): Promise<unknown>;
  _llmType(): string;
  readonly disableStreaming?: boolean;
  readonly model?: unknown;
  readonly modelName?: unknown;
  readonly modelId?: unknown;
  readonly temperature?: unknown;
  readonly n?: unknown;
  /** What models of OpenAI's family add to every request. */
  readonly modelKwargs?: Readonly<Record<string, unknown>> | undefined;
  readonly cache?: BaseChatModel["cache"];
  _getSerializedCacheKeyParametersForCall(options: CallOptions): string;
}

export interface GenerateResult {
  readonly generations: readonly GenerationShape[];
  readonly llmOutput?: Readonly<Record<string, unknown>> | undefined;
}

/** A `withConfig` or `bindTools` around a model. */
export interface Binding {
  readonly bound: unknown;
  readonly kwargs?: Readonly<Record<string, unknown>> | undefined;
  readonly config?: Readonly<Record<string, unknown>> | undefined;
}

export function isChatModel(value: unknown): value is BaseChatModel {
  const { _generate, _llmType, invoke } = (value ?? {}) as Record<string, unknown>;
  return typeof _generate === "function" && typeof _llmType === "function" && typeof invoke === "function";
}

export function isBinding(value: unknown): value is Binding {
  return typeof value === "object" && value !== null && "bound" in value && "kwargs" in value;
}

/** The same binding around another model. It stays of its class: `withRetry` gives one that tries again. */
export function rebound(binding: Binding, bound: unknown): unknown {
  const copy = Object.create(Object.getPrototypeOf(binding), Object.getOwnPropertyDescriptors(binding));
  const { lc_kwargs } = binding as { lc_kwargs?: object };
  return Object.assign(copy, { bound, ...(lc_kwargs === undefined ? {} : { lc_kwargs: { ...lc_kwargs, bound } }) });
}

/** The model that will answer, and options that were bound to it on the way. `surrounding`: the graph's `configurable`. */
export async function resolveInner(
  model: BaseChatModel,
  { [CONFIGURABLE]: own, ...options }: CallOptions,
  surrounding: Readonly<Record<string, unknown>>,
): Promise<{ readonly model: InnerModel; readonly options: CallOptions }> {
  const configurable = { ...surrounding, ...own };
  let next: unknown = model;
  let all: CallOptions = options;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (isConfigurable(next)) next = await next._getModelInstance({ configurable });
    else if (isBinding(next)) {
      all = { ...next.kwargs, ...all };
      next = next.bound;
    } else break;
  }
  if (!isChatModel(next)) throw new GuardError("input-invalid", "The guarded model resolved to something else.");
  const inner = next as unknown as InnerModel;
  // ChatOpenAI keeps bound options in itself and adds them in `invoke` and `stream` only.
  return { model: inner, options: inner._combineCallOptions?.(all) ?? all };
}

const DEEPEST = 8;

/** Whether a model has this method of its own, and not the one of LangChain's base class. */
export function overrides(model: InnerModel, method: "_streamResponseChunks" | "_streamChatModelEvents"): boolean {
  if (Object.hasOwn(model, method)) return true;
  for (let place = Object.getPrototypeOf(model); place !== null; place = Object.getPrototypeOf(place)) {
    // By name: several copies of the package have several base classes.
    if (Object.hasOwn(place, method)) return place.constructor?.name !== "BaseChatModel";
  }
  return false;
}

/**
 * The model with another temperature. LangChain takes it from the model alone, never from a call, so a look-alike
 * stands in for the call; for OpenAI's family only, whose members are known to be plain objects. Others keep theirs.
 */
export function withTemperature(model: InnerModel, temperature: number | undefined): InnerModel {
  const family = model as InnerModel & { completionWithRetry?: unknown; completions?: object; responses?: object };
  if (temperature === undefined || !("temperature" in model)) return model;
  const { completions, responses } = family;
  if (typeof family.completionWithRetry !== "function" && completions === undefined) return model;
  const tuned = (inner: object | undefined) =>
    inner === undefined ? undefined : Object.assign(Object.create(inner), { temperature });
  return Object.assign(tuned(model), {
    ...(completions === undefined ? {} : { completions: tuned(completions) }),
    ...(responses === undefined ? {} : { responses: tuned(responses) }),
  });
}

/** A generator of which every step is taken in isolation. */
export class IsolatedSteps<T> {
  readonly #isolate: Isolate;
  readonly #generator: AsyncGenerator<T>;
  readonly #step: () => Promise<IteratorResult<T>>;

  constructor(isolate: Isolate, start: () => AsyncGenerator<T>) {
    this.#isolate = isolate;
    this.#generator = isolate(start);
    this.#step = () => this.#generator.next();
  }

  next(): Promise<IteratorResult<T>> {
    return this.#isolate(this.#step);
  }

  /** Not awaited: some hosts never settle. */
  stop(): void {
    this.#isolate(() => this.#generator.return(undefined)).catch(() => {});
  }
}
