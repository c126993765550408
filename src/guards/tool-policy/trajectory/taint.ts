import type { Message } from "../../../core/conversation.ts";
import { ALREADY_MADE, DECLINED, REFUSED } from "../../../core/own-texts.ts";
import { carriesProse } from "./prose.ts";
import { toolResults } from "./tools-of-results.ts";

/** What a refused or declined call's result says is ours. */
const OWN_TEXTS: readonly string[] = [REFUSED, DECLINED, ALREADY_MADE];

/**
 * Whether the model can read text of a tool that nobody vouches for. The tool is found by the id of the call; a result
 * whose tool cannot be told is nobody's. What taints is words, not that a tool was used: see `carriesProse`.
 */
export function isTaintedByText(messages: readonly Message[], trustedResults: readonly string[]): boolean {
  return toolResults(messages).some(({ message: { content }, toolName }) => {
    if (toolName !== undefined && trustedResults.includes(toolName)) return false;
    return !isOwnText(content) && carriesProse(content);
  });
}

/** Whether a tool message is our own answer in the tool's place. */
export function isOwnText(content: string): boolean {
  return OWN_TEXTS.includes(content.trim());
}
