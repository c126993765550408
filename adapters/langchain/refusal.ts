import { ToolMessage } from "@langchain/core/messages";
import type { HostToolCall } from "./approvals.ts";

/** What the model reads about a call that was refused without a judgement of its own. It neither explains nor tells of a guard. */
export const UNAVAILABLE = "This tool is not available. Continue without it.";

/** What the model reads about a call that a person turned down without a word. */
export const DECLINED = "The user declined this action.";

/** What the model reads about an approved call that a graph makes anew: it has been made, and what came of it is not known. */
export const ALREADY_MADE = "This call was made before and is not made again.";

/** Answers a call in the tool's place, so that the agent goes on. */
export function refusalMessage({ name, id }: Partial<HostToolCall>, content: string = UNAVAILABLE): ToolMessage {
  return new ToolMessage({ content, ...(name === undefined ? {} : { name }), tool_call_id: id ?? "", status: "error" });
}
