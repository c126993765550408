import type { ToolDefinition } from "../../../core/conversation.ts";
import type { ToolDecision } from "../../../core/guard.ts";
import { stricterDecision, toDecision } from "../decide-tool.ts";
import type { ArgumentFinding, ArgumentRule } from "./argument-check.ts";
import { contentsOf } from "./leaves.ts";

/** What all checks together say about a call's arguments. */
interface ArgumentVerdict {
  readonly action: ToolDecision["action"];
  readonly findings: readonly ArgumentFinding[];
}

/**
 * Asks every check; the strictest action wins. Throws when there are more arguments than can be read, or they lie too
 * deep: that is "could not tell", and the fail mode decides.
 */
export function judgeArguments(tool: ToolDefinition, input: unknown, rules: readonly ArgumentRule[]): ArgumentVerdict {
  const asked = rules.filter(({ action }) => action !== "allow");
  if (asked.length === 0) return { action: "allow", findings: [] };
  const contents = contentsOf(input);
  if (contents === undefined)
    throw new RangeError(
      "The arguments of a tool call are too many, lie too deep, or are no data, and cannot be read.",
    );
  const facts = { tool, input, ...contents };
  let action: ToolDecision["action"] = "allow";
  const findings = new Map<string, ArgumentFinding>();
  for (const rule of asked) {
    for (const finding of rule.check(facts)) {
      findings.set(finding.code, finding);
      action = stricterDecision(action, toDecision(rule.action));
    }
  }
  return { action, findings: [...findings.values()] };
}
