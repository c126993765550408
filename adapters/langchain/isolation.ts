import { BaseCallbackHandler } from "@langchain/core/callbacks/base";
import { AsyncLocalStorageProviderSingleton } from "@langchain/core/singletons";

/** Runs something out of sight of the callbacks, tracers and stream handlers of the run around it. */
export type Isolate = <T>(work: () => T) => T;

/**
 * An inner model that calls another chat model would find the callbacks of the run in the asynchronous context and
 * hand them its raw output. The context made here has none, and no tracing. It is made once per call, not per chunk.
 */
export function isolation(): Isolate {
  const storage = AsyncLocalStorageProviderSingleton.getInstance();
  // From nothing: where a tracer runs already, LangChain would make the new context a part of its trace.
  const store = storage.run(undefined, () =>
    AsyncLocalStorageProviderSingleton.runWithConfig({ callbacks: [new NoTracer()] }, () => storage.getStore()),
  );
  return (work) => storage.run(store, work);
}

/**
 * Where tracing is switched on by the environment, LangChain adds a tracer to every run that has none. This one is
 * taken for it and hands on nothing.
 */
class NoTracer extends BaseCallbackHandler {
  override readonly name = "langchain_tracer";
  override ignoreLLM = true;
  override ignoreChain = true;
  override ignoreAgent = true;
  override ignoreRetriever = true;
  override ignoreCustomEvent = true;

  getRunTreeWithTracingConfig(): undefined {
    return undefined;
  }

  updateFromRunTree(): void {}
}

/** What LangGraph says about the graph that runs around a call, as far as it can be told. */
export interface GraphContext {
  /** Id of the conversation, in the outermost graph only: graphs inside it hold conversations of their own. */
  readonly threadId: string | undefined;
  /** Whether the graph keeps checkpoints, so that it can wait for a person. */
  readonly checkpointed: boolean;
  /** State of the graph as the running node sees it. */
  readonly state: unknown;
  /** Name of the task that runs, the same when it goes on after a pause; LangGraph's namespace of it. */
  readonly task: string | undefined;
  readonly configurable: Readonly<Record<string, unknown>>;
}

/** Reads the graph's context from the asynchronous context that `interrupt` reads, too. Outside a graph there is none. */
export function graphContext(): GraphContext {
  const config: unknown = AsyncLocalStorageProviderSingleton.getRunnableConfig();
  const configurable = recordOf(recordOf(config)["configurable"]);
  const namespace = configurable["checkpoint_ns"];
  const nested = typeof namespace === "string" && namespace.includes("|");
  const threadId = configurable["thread_id"];
  return {
    threadId: !nested && typeof threadId === "string" && threadId !== "" ? threadId : undefined,
    checkpointed: Boolean(configurable["__pregel_checkpointer"]),
    state: recordOf(configurable["__pregel_scratchpad"])["currentTaskInput"],
    task: typeof namespace === "string" && namespace !== "" ? namespace : undefined,
    configurable,
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
