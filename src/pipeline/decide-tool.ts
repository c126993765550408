import type { ToolDefinition } from "../core/conversation.ts";
import type { Guard, ToolDecision } from "../core/guard.ts";
import type { TurnFacts } from "../core/turn-facts.ts";
import { ACTIONS } from "../core/verdict.ts";
import type { FailMode } from "./enforcement.ts";

/** A decision and the guard that made it. */
export interface GuardToolDecision extends ToolDecision {
  readonly guard: string;
}

const NO_SAY: GuardToolDecision = {
  action: "allow",
  category: undefined,
  reason: "No guard has a say in tools.",
  guard: "pipeline",
};
const TOOL_ACTIONS: readonly unknown[] = ["allow", "flag", "require-approval", "block"];

/** How a tool would be judged before any call exists: the strictest of the guards that have a say. */
export function decideTool(
  tool: ToolDefinition,
  guards: readonly Guard[],
  failMode: FailMode,
  turn: TurnFacts,
  onFailure: (guard: string, error: unknown) => void,
): GuardToolDecision {
  let strictest: GuardToolDecision | undefined;
  for (const guard of guards) {
    if (guard.decideTool === undefined) continue;
    let decision: ToolDecision;
    try {
      decision = checked(guard.decideTool(tool, turn), guard.name);
    } catch (error) {
      onFailure(guard.name, error);
      const reason = `Guard "${guard.name}" could not tell.`;
      decision = { action: failMode === "open" ? "allow" : "block", category: undefined, reason };
    }
    if (strictest === undefined || ACTIONS.indexOf(decision.action) > ACTIONS.indexOf(strictest.action)) {
      strictest = { ...decision, guard: guard.name };
    }
  }
  return attended(tool, strictest ?? NO_SAY);
}

/** What waits for a person is refused where no person can be asked. */
function attended(tool: ToolDefinition, decision: GuardToolDecision): GuardToolDecision {
  if (decision.action !== "require-approval" || !isUnattended(tool)) return decision;
  return { ...decision, action: "block", reason: `${decision.reason}; nobody can be asked about this tool` };
}

/** Whether nobody can be asked about calls of this tool. */
export function isUnattended({ providerExecuted, unattended }: ToolDefinition): boolean {
  return providerExecuted === true || unattended === true;
}

/** A guard may be plain JavaScript: an answer that is no decision, or comes later, means that it could not tell. */
function checked(decision: ToolDecision | Promise<unknown>, guard: string): ToolDecision {
  if (decision instanceof Promise) decision.catch(() => {});
  else if (TOOL_ACTIONS.includes(decision?.action)) return decision;
  throw new TypeError(`Guard "${guard}": decideTool gave no decision.`);
}
