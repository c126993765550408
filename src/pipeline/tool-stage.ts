import type { ToolCall, ToolDefinition, TurnRequest } from "../core/conversation.ts";
import type { Finding } from "../core/finding.ts";
import type { ToolDecision } from "../core/guard.ts";
import { REFUSED } from "../core/own-texts.ts";
import type { TurnFacts } from "../core/turn-facts.ts";
import type { ToolCallDecision } from "../core/turn-report.ts";
import { ACTIONS, type Action, stricter, verdictOf } from "../core/verdict.ts";
import type { RuleSet } from "../stream/rule-set.ts";
import { decideTool, isUnattended } from "./decide-tool.ts";
import { failureFinding } from "./enforcement.ts";
import { findingsOf, type GuardVerdict, type JudgeContext, type JudgeOptions, judge } from "./judge.ts";
import { verdictsByGuard } from "./request-stage.ts";
import { detectAll } from "./whole-text.ts";

/** Stands for the name of a tool that was not offered. */
const UNKNOWN_TOOL = "unknown-tool";

/** Judges one tool call. */
export async function judgeTool(
  call: ToolCall,
  request: TurnRequest,
  facts: {
    readonly turn: TurnFacts;
    readonly before: readonly ToolCall[];
    readonly traceMissing: boolean;
    readonly callRules: RuleSet | undefined;
    readonly reply: string;
  },
  options: JudgeOptions,
  context: JudgeContext,
): Promise<ToolCallDecision> {
  const report = (guard: string, error: unknown) => context.onFailure(guard, "tool-call", "threw", error);
  const decideFor = (tool: ToolDefinition) => decideTool(tool, options.guards, options.failMode, facts.turn, report);
  // Should two tools share a name, the stricter one is judged.
  const [offered] = request.tools
    .filter((candidate) => candidate.name === call.toolName)
    .map((tool) => ({ tool, decision: decideFor(tool) }))
    .sort((a, b) => ACTIONS.indexOf(b.decision.action) - ACTIONS.indexOf(a.decision.action));
  const tool = offered?.tool;
  const decision = offered?.decision ?? decideFor({ name: call.toolName });
  const verdicts = await judge(
    { stage: "tool-call", call, before: facts.before, tool, request, traceMissing: facts.traceMissing, ...facts.turn },
    options,
    context,
  );
  const text = argumentText(call.input);
  if (text === undefined) {
    verdicts.push({
      guard: "pipeline",
      verdict: { action: "block", findings: [failureFinding("pipeline", "tool-call")] },
    });
  } else verdicts.push(...verdictsByGuard(detectAll(facts.callRules, text), "tool-call"));

  let strictest = strictestOf(verdicts);
  // Arguments cannot be redacted in part without changing what the tool would do.
  if (strictest === "redact") strictest = "block";
  if (strictest === "require-approval" && tool !== undefined && isUnattended(tool)) strictest = "block";
  if (ACTIONS.indexOf(decision.action) > ACTIONS.indexOf(strictest)) strictest = decision.action;
  if (strictest !== "allow" && ACTIONS.indexOf(strictestOf(verdicts)) < ACTIONS.indexOf(strictest)) {
    verdicts.push({ guard: decision.guard, verdict: verdictOf(strictest, [decidedBy(decision.guard, strictest)]) });
  }
  const findings = findingsOf(verdicts).map(withoutSpan);
  // A name the model invented is model text, so it goes nowhere.
  const toolName = tool === undefined ? UNKNOWN_TOOL : call.toolName;
  return {
    toolCallId: call.toolCallId,
    toolName,
    action: strictest,
    category: decision.category,
    reason: reasonOf(findings, decision),
    reply: facts.reply.replaceAll("{tool}", toolName),
    modelMessage: REFUSED,
    findings,
  };
}

function strictestOf(verdicts: readonly GuardVerdict[]): Action {
  return verdicts.reduce<Action>((strictest, { verdict }) => stricter(strictest, verdict.action), "allow");
}

function decidedBy(guard: string, action: Action): Finding {
  return { code: `tool-${action}`, category: "x-tool", severity: "high", stage: "tool-call", guard };
}

/** A place in the serialised arguments means nothing to a reader who never sees them. */
function withoutSpan({ span: _span, ...finding }: Finding): Finding {
  return finding;
}

function reasonOf(findings: readonly Finding[], decision: ToolDecision): string {
  const codes = [...new Set(findings.map((finding) => finding.code))];
  return codes.length === 0 ? decision.reason : `${decision.reason} (${codes.join(", ")})`;
}

/** Nesting of arguments that is read; deeper ones cannot be judged. */
const DEEPEST = 100;

/**
 * The strings in the arguments, keys included, one a line, as the tool will read them (JSON would turn a line break
 * into letters), and then the arguments as JSON, for rules about their structure. `undefined` when they cannot be
 * read: cycles, nesting beyond all use.
 */
function argumentText(input: unknown): string | undefined {
  if (typeof input === "string") return input;
  const leaves: string[] = [];
  if (!collect(input, leaves, 0)) return undefined;
  try {
    leaves.push(JSON.stringify(input) ?? "");
  } catch {
    // What JSON cannot write, such as a BigInt, is among the strings.
  }
  return leaves.join("\n");
}

function collect(value: unknown, leaves: string[], depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (typeof value !== "object" || value === null) {
    if (value !== undefined && value !== null) leaves.push(String(value));
    return true;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) leaves.push(key);
    if (!collect(inner, leaves, depth + 1)) return false;
  }
  return true;
}
