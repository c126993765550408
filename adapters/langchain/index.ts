/**
 * Guards for LangChain.js 1.x: agents, chat models, chains and tools.
 *
 * @module r1guard/langchain
 */
export type { GuardVerdict } from "../shared/verdict.ts";
export type { GuardCallOptions, GuardChatModelOptions } from "./call-options.ts";
export { describeTools } from "./describe-tools.ts";
export { type GuardedCallOptions, GuardedChatModel, guardChatModel } from "./guarded-chat-model.ts";
export type { ApprovalInterrupt } from "./hitl.ts";
export { type GuardMiddleware, guardMiddleware } from "./middleware.ts";
export type { GuardMiddlewareOptions } from "./middleware-options.ts";
export { handoffTo, summariseWith } from "./models-beside.ts";
export type { ToolServers } from "./tool-servers.ts";
export { type GuardToolsOptions, guardTools } from "./tools.ts";
export { getGuardVerdict, isGuardBlock } from "./verdict-of-message.ts";
