import type { ToolDefinition } from "../core/conversation.ts";
import type { Guard, ToolDecision } from "../core/guard.ts";
import { ACTIONS } from "../core/verdict.ts";
import type { FailMode } from "./enforcement.ts";

/** How a tool would be judged before any call exists: the strictest of the guards that have a say. */
export function decideTool(
  tool: ToolDefinition,
  guards: readonly Guard[],
  failMode: FailMode,
  tainted: boolean,
  onFailure: (guard: string, error: unknown) => void,
): ToolDecision {
  let strictest: ToolDecision = { action: "allow", category: undefined, reason: "No guard has a say in tools." };
  for (const guard of guards) {
    if (guard.decideTool === undefined) continue;
    let decision: ToolDecision;
    try {
      decision = guard.decideTool(tool, { tainted });
    } catch (error) {
      onFailure(guard.name, error);
      decision = {
        action: failMode === "open" ? "allow" : "block",
        category: undefined,
        reason: `Guard "${guard.name}" could not tell.`,
      };
    }
    const isFirst = strictest.category === undefined && strictest.action === "allow";
    if (isFirst || ACTIONS.indexOf(decision.action) > ACTIONS.indexOf(strictest.action)) strictest = decision;
  }
  return strictest;
}
