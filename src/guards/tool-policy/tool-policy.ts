import type { ToolDefinition } from "../../core/conversation.ts";
import type { Category, Finding, Severity } from "../../core/finding.ts";
import { defineGuard, type Guard, type ToolDecision } from "../../core/guard.ts";
import { NO_FACTS, type TurnFacts } from "../../core/turn-facts.ts";
import { allow, type Verdict, verdictOf } from "../../core/verdict.ts";
import { judgeArguments } from "./arguments/judge-arguments.ts";
import { decideByWords } from "./decide-by-words.ts";
import { decideTool, stricterDecision, toDecision } from "./decide-tool.ts";
import type { ToolPolicyOptions } from "./options.ts";
import { countCalls } from "./trajectory/call-budget.ts";
import { isWanted, judgeTrajectory } from "./trajectory/call-checks.ts";
import { turnReader } from "./trajectory/read-turn.ts";
import { scanText } from "./trajectory/scan-text.ts";

const NAME = "tool-policy";

const SEVERITY: Record<ToolDecision["action"], Severity> = {
  allow: "low",
  flag: "low",
  "require-approval": "medium",
  block: "high",
};

/**
 * Decides what a model may do. A tool is judged by its risk category, never by what the model says about it, and a
 * tool that nothing vouches for is judged as unknown.
 */
export function toolPolicy(options: ToolPolicyOptions): Guard {
  const decide = (tool: ToolDefinition, turn: TurnFacts) => decideTool(tool, options, turn, decideByWords);
  const isReadOnly = (tool: ToolDefinition) => decide(tool, NO_FACTS).category === "read-only";
  const { trajectory = {} } = options;
  const turns = turnReader(options);
  return defineGuard({
    name: NAME,
    stages: ["input", "tool-call"],
    rules: { "tool-result": options.resultRules ?? [], "tool-call": options.callRules ?? [] },
    scan: (context) => {
      const readsOnly = (name: string) => context.request.tools.some((tool) => tool.name === name && isReadOnly(tool));
      return scanText({ guard: NAME, readsOnly }, trajectory, context);
    },
    readTurn: turns.read,
    decideTool: decide,
    async check(subject, context) {
      if (subject.stage === "input") {
        const changed = await turns.hasChangedTools(subject.request, context);
        return changed ? verdictOf("flag", [{ ...finding("tool-changed", "x-tool", "high"), stage: "input" }]) : allow;
      }
      if (subject.stage !== "tool-call") return allow;
      if (subject.tool === undefined) return refuse("tool-not-offered");
      if (!isArguments(subject.call.input)) return refuse("tool-arguments-invalid");
      const decision = decide(subject.tool, subject);
      const { action } = decision;
      const approves = subject.traceMissing && stricterDecision(action, "require-approval") !== action;
      return together([
        {
          action: approves ? "require-approval" : "allow",
          findings: [finding("tool-without-trace", "x-tool", "medium")],
        },
        {
          action: subject.changedTools.has(subject.tool.name) ? toDecision(options.changed) : "allow",
          findings: [finding("tool-changed", "x-tool", "high")],
        },
        judgeArguments(subject.tool, subject.call.input, options.argumentRules ?? []),
        ...byStrictness(await judgeTrajectory(trajectory, subject, decision.category, context.session), {
          action,
          findings: [finding(`tool-${action}`, "x-tool", SEVERITY[action])],
        }),
      ]);
    },
    async afterTurn({ toolCalls }, { session }) {
      if (isWanted(trajectory.calls)) await countCalls(toolCalls, session);
    },
  });
}

/** What one look at a call came to. */
interface Part {
  readonly action: ToolDecision["action"];
  readonly findings: readonly (Pick<Finding, "code" | "severity"> & { readonly category?: Category | undefined })[];
}

/** The strictest part wins; those that would have let the call pass have nothing to say. */
function together(parts: readonly Part[]): Verdict {
  const findings = parts.flatMap((part) => (part.action === "allow" ? [] : part.findings));
  return verdictOf(
    parts.map(({ action }) => action).reduce(stricterDecision),
    findings.map(({ code, severity, category = "x-tool" }) => finding(code, category, severity)),
  );
}

/** A call is told to be refused for its first finding: of two parts, the stricter one goes first. */
function byStrictness(a: Part, b: Part): readonly Part[] {
  return stricterDecision(a.action, b.action) === a.action ? [a, b] : [b, a];
}

function refuse(code: "tool-not-offered" | "tool-arguments-invalid"): Verdict {
  return verdictOf("block", [finding(code, "x-tool-hallucination", "high")]);
}

function finding(code: string, category: Category, severity: Severity): Finding {
  return { code, category, severity, stage: "tool-call", guard: NAME };
}

/** Arguments are an object, or nothing at all. A string means that the model's JSON could not be parsed. */
function isArguments(input: unknown): boolean {
  return input === undefined || (typeof input === "object" && input !== null && !Array.isArray(input));
}
