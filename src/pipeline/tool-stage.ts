import type { ToolCall, ToolDefinition, TurnRequest } from "../core/conversation.ts";
import type { Finding } from "../core/finding.ts";
import type { ToolDecision } from "../core/guard.ts";
import { REFUSED } from "../core/own-texts.ts";
import { plainData } from "../core/plain-data.ts";
import type { TurnFacts } from "../core/turn-facts.ts";
import type { ToolCallDecision } from "../core/turn-report.ts";
import { ACTIONS, type Action, stricter, verdictOf } from "../core/verdict.ts";
import type { RuleSet } from "../stream/rule-set.ts";
import { decideTool, isUnattended } from "./decide-tool.ts";
import { closedVerdict, findingsOf, type GuardVerdict, type JudgeContext, type JudgeOptions, judge } from "./judge.ts";
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
  verdicts.push(...judgeText(call.input, facts.callRules, options, context));

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

/** What the rules say. Arguments that cannot be read are judged as the fail mode says. */
function judgeText(
  input: unknown,
  rules: RuleSet | undefined,
  { failMode }: JudgeOptions,
  { onFailure }: JudgeContext,
): readonly GuardVerdict[] {
  if (rules === undefined) return [];
  const text = argumentText(input);
  if (text !== undefined) return verdictsByGuard(detectAll(rules, text), "tool-call");
  onFailure(PIPELINE, "tool-call", "threw", new Error("The arguments of a tool call are no data that can be read."));
  return [{ guard: PIPELINE, verdict: closedVerdict(PIPELINE, "tool-call", failMode) }];
}

const PIPELINE = "pipeline";

/**
 * The strings in the arguments, keys included, one a line, as the tool will read them (JSON would turn a line break
 * into letters), and then the arguments as JSON, for rules about their structure. `undefined` when they cannot be
 * read: see `plainData`.
 */
function argumentText(input: unknown): string | undefined {
  if (typeof input === "string") return input;
  const plain = plainData(input);
  if (plain === undefined) return undefined;
  const lines: string[] = [];
  collect(plain.data, lines);
  try {
    lines.push(JSON.stringify(plain.data) ?? "");
  } catch {
    // What JSON cannot write, such as a BigInt, is among the strings.
  }
  return lines.join("\n");
}

function collect(value: unknown, lines: string[]): void {
  if (typeof value !== "object" || value === null) {
    if (value !== undefined && value !== null) lines.push(String(value));
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) lines.push(key);
    collect(inner, lines);
  }
}
