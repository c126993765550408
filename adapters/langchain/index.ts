/**
 * Guards for LangChain.js 1.x: agents, chat models, chains and tools.
 *
 * @module r1guard/langchain
 */
export type { GuardVerdict } from "../shared/verdict.ts";
