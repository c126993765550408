import { GuardError } from "r1guard";
import { NAMESPACE } from "../shared/verdict.ts";
import type { GraphContext } from "./isolation.ts";
import type { ToolServers } from "./tool-servers.ts";

/** Settings of a guarded chat model. */
export interface GuardChatModelOptions {
  /**
   * Stable id of the conversation, for the session store, or a function that tells it per call.
   * @default the `thread_id` of the LangGraph graph around the call; outside of graphs, none
   */
  readonly conversationId?: string | (() => string | undefined) | undefined;
  /**
   * Whether a person is asked about tool calls before they run, as `guardTools(tools, guard, { interrupt })` does. If
   * not, what needs approval is not offered and refused.
   * @default under `guardMiddleware`, whether the LangGraph graph around the call keeps checkpoints; elsewhere `false`
   */
  readonly attended?: boolean | undefined;
  /**
   * Which tools come from which MCP server, for `tools.trustedServers` of the profile. `guardTools(tools, guard, {
   * server })` says the same of tools it guards.
   * @default none is said to
   */
  readonly servers?: ToolServers | undefined;
}

/** What a caller may say per call, in the call option `r1guard`. */
export interface GuardCallOptions {
  /**
   * Stable id of the conversation, for the session store. `null`: the call is of none, whatever graph is around it, and
   * is no turn of it (a title, a router).
   */
  readonly conversationId?: string | null | undefined;
}

const MAX_ID_LENGTH = 512;

/** The conversation a call belongs to: what the call says, else what the model was given, else the graph's thread. */
export function conversationIdOf(
  options: GuardChatModelOptions,
  call: Readonly<Record<string, unknown>>,
  graph: GraphContext,
  lenient: boolean,
): string | undefined {
  try {
    const own = typeof options.conversationId === "function" ? options.conversationId() : options.conversationId;
    const { conversationId } = readCallOptions(call[NAMESPACE]);
    return conversationId === null ? undefined : checkedId(conversationId ?? own ?? graph.threadId);
  } catch (error) {
    // Shadow mode changes nothing, so options it cannot read do not end the call.
    if (lenient) return undefined;
    throw error;
  }
}

/** What cannot be understood is refused: a guard that ignores its options guards something else. */
function readCallOptions(given: unknown): GuardCallOptions {
  if (given === undefined) return {};
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw invalid('must be an object such as { conversationId: "c-42" }', "");
  }
  for (const key of Object.keys(given)) {
    if (key !== "conversationId") throw invalid("has an unknown key; the only one is conversationId", "");
  }
  return given;
}

function checkedId(id: unknown): string | undefined {
  if (id === undefined) return undefined;
  if (typeof id !== "string" || id === "" || id.length > MAX_ID_LENGTH) {
    throw invalid(`must be a string of 1 to ${MAX_ID_LENGTH} characters`, ".conversationId");
  }
  return id;
}

function invalid(problem: string, field: string): GuardError {
  const path = `${NAMESPACE}${field}`;
  return new GuardError("input-invalid", `Call option ${path} ${problem}.`, { path });
}
