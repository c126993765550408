import type { BaseLanguageModelInput } from "@langchain/core/language_models/base";
import {
  BaseChatModel,
  type BaseChatModelCallOptions,
  type BindToolsInput,
} from "@langchain/core/language_models/chat_models";
import type { AIMessageChunk, BaseMessage } from "@langchain/core/messages";
import type { ChatGenerationChunk, ChatResult } from "@langchain/core/outputs";
import type { Runnable } from "@langchain/core/runnables";
import type { R1Guard } from "r1guard";
import type { GuardCallOptions, GuardChatModelOptions } from "./call-options.ts";
import { CONFIGURABLE, isConfigurable, modelNamesIn, settingsOf } from "./configurable-model.ts";
import { guardedGenerate } from "./generate.ts";
import { assertChatModel, type CallSetting } from "./guarded-call.ts";
import type { AgentSettings } from "./in-agent.ts";
import { type CallOptions, isBinding, isChatModel, overrides, rebound } from "./inner-model.ts";
import { noteModel } from "./model-layers.ts";
import { shadowChunks, shadowEvents, shadowGenerate } from "./shadow.ts";
import { guardedChunks, guardedEvents } from "./stream.ts";
import { fromBoundTools } from "./tool-definition.ts";
import { checkServers } from "./tool-servers.ts";

/** Call options of a guarded chat model: the inner model's, and ours. */
export type GuardedCallOptions<Options> = Options & { readonly r1guard?: GuardCallOptions | undefined };

type Events = ReturnType<BaseChatModel["_streamChatModelEvents"]>;
type RunManager = Parameters<BaseChatModel["_streamResponseChunks"]>[2];

/** What a wrapper hands on to the one that takes its place when tools are bound. */
type Knowledge = Pick<CallSetting, "agent" | "definitions" | "structured">;

const NOTHING_KNOWN: Knowledge = { agent: undefined, definitions: new Map(), structured: new Set() };

/**
 * A chat model whose output was judged before anybody sees it: callers, callbacks, tracers and streams alike. The inner
 * model is asked through its protected methods, out of sight of all callbacks.
 */
export class GuardedChatModel<
  Options extends BaseChatModelCallOptions = BaseChatModelCallOptions,
> extends BaseChatModel<GuardedCallOptions<Options>> {
  readonly #inner: BaseChatModel;
  readonly #setting: CallSetting;

  constructor(
    inner: BaseChatModel,
    guard: R1Guard,
    options: GuardChatModelOptions = {},
    knowledge: Knowledge = NOTHING_KNOWN,
  ) {
    const { callbacks, tags, metadata, verbose, outputVersion } = settingsOf(inner);
    super({
      ...(callbacks === undefined ? {} : { callbacks }),
      ...(tags === undefined ? {} : { tags }),
      ...(metadata === undefined ? {} : { metadata }),
      ...(outputVersion === undefined ? {} : { outputVersion }),
      ...(verbose === undefined ? {} : { verbose }),
    });
    noteModel(guard);
    this.#inner = inner;
    this.#setting = { guard, model: inner, options, ...knowledge };
    // What a model that is made later can do is not known yet.
    const streams = overrides(inner as never, "_streamResponseChunks") || isConfigurable(inner);
    this.disableStreaming = inner.disableStreaming || !streams;
    if (typeof inner.bindTools !== "function") Object.defineProperty(this, "bindTools", { value: undefined });
  }

  static override lc_name(): string {
    return "GuardedChatModel";
  }

  override getName(suffix?: string): string {
    return this.#inner.getName(suffix);
  }

  /** Called by the base class before there is an inner model. */
  override _llmType(): string {
    return #inner in this ? this.#inner._llmType() : "guarded";
  }

  override get profile(): BaseChatModel["profile"] {
    return this.#inner.profile;
  }

  override get callKeys(): string[] {
    return [...(#inner in this ? this.#inner.callKeys : super.callKeys), "r1guard"];
  }

  override invocationParams(options?: this["ParsedCallOptions"]): unknown {
    return this.#inner.invocationParams(options as never);
  }

  override _identifyingParams(): Record<string, unknown> {
    return this.#inner._identifyingParams();
  }

  override getLsParams(options: this["ParsedCallOptions"]): ReturnType<BaseChatModel["getLsParams"]> {
    return this.#inner.getLsParams(options as never);
  }

  override getNumTokens(content: Parameters<BaseChatModel["getNumTokens"]>[0]): Promise<number> {
    return this.#inner.getNumTokens(content);
  }

  override _combineLLMOutput(...outputs: ChatResult["llmOutput"][]): ChatResult["llmOutput"] {
    return this.#inner._combineLLMOutput?.(...outputs);
  }

  protected override _separateRunnableConfigFromCallOptionsCompat(
    given?: Partial<GuardedCallOptions<Options>>,
  ): ReturnType<BaseChatModel<GuardedCallOptions<Options>>["_separateRunnableConfigFromCallOptionsCompat"]> {
    const [config, options] = super._separateRunnableConfigFromCallOptionsCompat(given);
    const { configurable } = given ?? {};
    const known = configurable !== undefined && isConfigurable(this.#inner);
    return [config, known ? { ...options, [CONFIGURABLE]: configurable } : options];
  }

  override _getSerializedCacheKeyParametersForCall(
    options: Parameters<BaseChatModel<GuardedCallOptions<Options>>["_getSerializedCacheKeyParametersForCall"]>[0],
  ): string {
    const key = super._getSerializedCacheKeyParametersForCall(options);
    const configurable = (options as CallOptions)[CONFIGURABLE];
    return configurable === undefined ? key : `${key},configurable:${modelNamesIn(configurable)}`;
  }

  override _generate(messages: BaseMessage[], options: this["ParsedCallOptions"], runManager?: RunManager) {
    const given = options as unknown as CallOptions;
    return this.#shadow
      ? shadowGenerate(this.#setting, messages, given, runManager)
      : guardedGenerate(this.#setting, messages, given);
  }

  override _streamResponseChunks(
    messages: BaseMessage[],
    options: this["ParsedCallOptions"],
    runManager?: RunManager,
  ): AsyncGenerator<ChatGenerationChunk> {
    const stream = this.#shadow ? shadowChunks : guardedChunks;
    return stream(this.#setting, messages, options as unknown as CallOptions, runManager);
  }

  override _streamChatModelEvents(messages: BaseMessage[], options: this["ParsedCallOptions"]): Events {
    const stream = this.#shadow ? shadowEvents : guardedEvents;
    return stream(this.#setting, messages, options as unknown as CallOptions);
  }

  get #shadow(): boolean {
    return this.#setting.guard.mode === "shadow";
  }

  override bindTools(
    tools: BindToolsInput[],
    kwargs?: Partial<GuardedCallOptions<Options>>,
  ): Runnable<BaseLanguageModelInput, AIMessageChunk, GuardedCallOptions<Options>> {
    return this.#bind(tools, kwargs, structuredNames(tools, this.#setting.agent));
  }

  #bind(tools: BindToolsInput[], kwargs: unknown, structured: readonly string[]) {
    const bound: unknown = this.#inner.bindTools?.(tools, kwargs as never);
    const definitions = new Map(this.#setting.definitions);
    for (const [name, same] of Map.groupBy(fromBoundTools(tools), (tool) => tool.name)) definitions.set(name, same);
    const knowledge: Knowledge = {
      agent: this.#setting.agent,
      definitions,
      structured: new Set([...this.#setting.structured, ...structured]),
    };
    return wrap(bound, this.#setting.guard, this.#setting.options, knowledge) as Runnable<
      BaseLanguageModelInput,
      AIMessageChunk,
      GuardedCallOptions<Options>
    >;
  }

  static {
    // Not a method, which would hide the base class's overloads from callers.
    Object.defineProperty(GuardedChatModel.prototype, "withStructuredOutput", {
      value(this: GuardedChatModel, ...args: unknown[]): unknown {
        return this.#structuredOutput(args);
      },
      configurable: true,
      writable: true,
    });
  }

  /** The inner model's own way, which binds a schema to `this`: to the guarded model, then, and not to the inner one. */
  #structuredOutput(args: readonly unknown[]): unknown {
    const bindTools = (tools: BindToolsInput[], kwargs: unknown) =>
      this.#bind(
        tools,
        kwargs,
        fromBoundTools(tools).map(({ name }) => name),
      );
    const standIn = new Proxy(this, {
      get: (guarded, key) => {
        if (key === "bindTools") return bindTools;
        const owner: object = key in guarded ? guarded : this.#inner;
        const value: unknown = Reflect.get(owner, key, owner);
        return typeof value === "function" && key !== "constructor" ? value.bind(owner) : value;
      },
    });
    return Reflect.apply(this.#inner.withStructuredOutput, standIn, args);
  }

  /** The same model as an agent's middleware wants it. Its own options go before the middleware's. */
  static forAgent(model: unknown, guard: R1Guard, options: GuardChatModelOptions, agent: AgentSettings): unknown {
    if (isBinding(model)) return rebound(model, GuardedChatModel.forAgent(model.bound, guard, options, agent));
    const own = model instanceof GuardedChatModel && model.#setting.guard === guard ? model.#setting.options : {};
    return wrap(model, guard, { ...options, ...own }, { ...NOTHING_KNOWN, agent });
  }

  /** A model under guard. One that the same guard has wrapped already is not wrapped twice. */
  static over(model: BaseChatModel, guard: R1Guard, options: GuardChatModelOptions, knowledge: Knowledge) {
    if (!(model instanceof GuardedChatModel && model.#setting.guard === guard)) {
      return new GuardedChatModel(model, guard, options, knowledge);
    }
    const known = model.#setting;
    return new GuardedChatModel(
      model.#inner,
      guard,
      { ...known.options, ...options },
      {
        agent: knowledge.agent ?? known.agent,
        definitions: new Map([...known.definitions, ...knowledge.definitions]),
        structured: new Set([...known.structured, ...knowledge.structured]),
      },
    );
  }
}

/**
 * Guards a chat model, for any place that takes one: chains, LangGraph nodes, agents. A model with options or tools
 * bound to it stays one. Throws `input-invalid` for what is no chat model.
 */
export function guardChatModel<Options extends BaseChatModelCallOptions>(
  model: BaseChatModel<Options>,
  guard: R1Guard,
  options?: GuardChatModelOptions,
): GuardedChatModel<Options>;
export function guardChatModel<Model extends Runnable<BaseLanguageModelInput, AIMessageChunk>>(
  model: Model,
  guard: R1Guard,
  options?: GuardChatModelOptions,
): Model;
export function guardChatModel(model: unknown, guard: R1Guard, options: GuardChatModelOptions = {}): unknown {
  return wrap(model, guard, options, NOTHING_KNOWN);
}

function wrap(model: unknown, guard: R1Guard, options: GuardChatModelOptions, knowledge: Knowledge): unknown {
  if (isBinding(model)) return rebound(model, wrap(model.bound, guard, options, knowledge));
  assertChatModel(model, isChatModel(model));
  checkServers(options.servers, "options.servers");
  return GuardedChatModel.over(model, guard, options, knowledge);
}

/** LangChain's own name for a schema that is asked for as a tool. */
const SCHEMA_NAME = /^extract-\d+$/u;

/** Names of bound tools that are schemas of structured output: nothing runs, the arguments are the answer. */
function structuredNames(tools: readonly unknown[], agent: AgentSettings | undefined): string[] {
  const names = fromBoundTools(tools).map(({ name }) => name);
  if (agent === undefined) return names.filter((name) => SCHEMA_NAME.test(name));
  const real = new Set(fromBoundTools(agent.tools).map(({ name }) => name));
  return names.filter((name) => !real.has(name));
}
