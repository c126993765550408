import type { R1Guard, ToolDefinition } from "r1guard";
import { aiSdk } from "./ai-sdk-host.ts";
import { langChain } from "./langchain-host.ts";
import type { Address } from "./servers.ts";

/** Tools of one MCP server, as the host's own MCP client gives them. */
export interface Connection {
  /** Name by which the application knows the server. */
  readonly server: string;
  readonly tools: unknown;
  close(): Promise<void>;
}

/** What one call of the agent came to. */
export interface Outcome {
  readonly text: string;
  /** Tool calls that wait for a person. */
  readonly waiting: readonly { readonly name: string; readonly args: unknown }[];
}

/** One conversation with a guarded agent. */
export interface Chat {
  ask(text: string): Promise<Outcome>;
  /** A person's answer to all calls that wait. */
  answer(decision: "approve" | "reject"): Promise<Outcome>;
}

export interface ChatOptions {
  readonly guard: R1Guard;
  readonly connections: readonly Connection[];
  /** Base URL of an OpenAI-compatible server. */
  readonly model: string;
  readonly conversationId: string;
}

/** A framework under guard, for tests that say the same about all of them. */
export interface Host {
  readonly name: string;
  /** `prefix`: names begin with the server's, as in `files__read`. */
  connect(server: string, address: Address, prefix?: boolean): Promise<Connection>;
  /** What becomes of two tools with one name. */
  readonly sameName: "last wins" | "error";
  /** The tools as the guard sees them. */
  definitions(connection: Connection): readonly ToolDefinition[];
  /** The same conversation can be opened again, with tools that were listed anew. */
  chat(options: ChatOptions): Chat;
}

export const hosts: readonly Host[] = [aiSdk("ai 6"), aiSdk("ai 7"), langChain()];
