import type { GuardChatModelOptions } from "./call-options.ts";

/** Settings of the agent middleware. */
export interface GuardMiddlewareOptions extends GuardChatModelOptions {
  /**
   * What becomes of an error that a tool throws. `model`: the model reads it and goes on, as in an agent without
   * middleware for tool calls. `throw`: it goes to the middleware around this one, and ends the run if that does
   * nothing, as LangChain has it in agents with such middleware. Set it beside one that decides about tool errors
   * itself, such as `toolErrorMiddleware`.
   * @default "model"
   */
  readonly toolErrors?: "model" | "throw" | undefined;
}
