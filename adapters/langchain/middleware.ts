import type { AgentMiddleware } from "langchain";
import type { R1Guard } from "r1guard";
import { guardStateOf, stateSchema } from "./agent-state.ts";
import { roleOf } from "./messages.ts";
import { afterModel } from "./middleware-approval.ts";
import { guardedModelCall, type MiddlewareContext } from "./middleware-model.ts";
import type { GuardMiddlewareOptions } from "./middleware-options.ts";
import { guardedToolCall } from "./middleware-tools.ts";
import { checkServers } from "./tool-servers.ts";

/** The middleware's type in LangChain's terms. */
export type GuardMiddleware = AgentMiddleware<typeof stateSchema, undefined, unknown, readonly [], readonly []>;

const WRONG_ORDER =
  "[r1guard] An agent's model answered past the guard: another middleware put its own model in place of the guarded one. " +
  "The answer was judged whole, but streams may have shown it before. Make guardMiddleware the last of the agent's middleware.";

/**
 * Guards an agent of `createAgent`: its model, what it streams, and its tools. Put it last in the list, so that the
 * model it guards is the one that answers. What needs approval waits for a person through `interrupt` where the agent
 * has a checkpointer, and is refused where it has none.
 */
export function guardMiddleware(guard: R1Guard, options: GuardMiddlewareOptions = {}): GuardMiddleware {
  checkServers(options.servers, "options.servers");
  let warned = false;
  const context: MiddlewareContext = {
    guard,
    options,
    tools: new Map(),
    warn() {
      // biome-ignore lint/suspicious/noConsole: nobody can be told in another way that output may have leaked
      if (!warned) console.warn(WRONG_ORDER);
      warned = true;
    },
  };
  const middleware: GuardMiddleware = {
    name: "R1GuardMiddleware",
    stateSchema,
    // Runs once for each message of the user, not when a person's answer resumes the graph.
    beforeAgent(state) {
      const { turns = 0 } = guardStateOf(state);
      const isNewTurn = roleOf(state.messages.at(-1)) === "user";
      return { _r1guard: { turns: isNewTurn ? turns + 1 : turns } };
    },
    wrapModelCall: (request, handler) => guardedModelCall(context, request, handler as never) as never,
    // In shadow mode not at all: an agent runs differently as soon as anybody looks at its answers.
    ...(guard.mode === "shadow"
      ? {}
      : {
          afterModel: {
            canJumpTo: ["model"],
            hook: (state, runtime) => afterModel(context, state, runtime) as never,
          },
        }),
    wrapToolCall: (request, handler) => guardedToolCall(context, request as never, handler as never) as never,
  };
  // What LangChain's `createMiddleware` marks its own with.
  return Object.assign(middleware, { [Symbol.for("AgentMiddleware")]: true });
}
