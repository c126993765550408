import type { ToolCall, TurnRequest } from "../core/conversation.ts";
import type { Finding } from "../core/finding.ts";
import type { ToolDecision } from "../core/guard.ts";
import type { ToolCallDecision } from "../core/turn-report.ts";
import { ACTIONS, type Action } from "../core/verdict.ts";
import type { RuleSet } from "../stream/rule-set.ts";
import { decideTool } from "./decide-tool.ts";
import { failureFinding } from "./enforcement.ts";
import { findingsOf, type JudgeContext, type JudgeOptions, judge } from "./judge.ts";
import { verdictsByGuard } from "./request-stage.ts";
import { detectAll } from "./whole-text.ts";

/** What the model reads when a call was refused. It neither explains nor tells the model that it is watched. */
export const MODEL_MESSAGE = "This tool is not available. Continue without it.";

/** Stands for the name of a tool that was not offered. */
const UNKNOWN_TOOL = "unknown-tool";

/** Judges one tool call. */
export async function judgeTool(
  call: ToolCall,
  request: TurnRequest,
  facts: {
    readonly tainted: boolean;
    readonly traceMissing: boolean;
    readonly callRules: RuleSet | undefined;
    readonly reply: string;
  },
  options: JudgeOptions,
  context: JudgeContext,
): Promise<ToolCallDecision> {
  const tool = request.tools.find((candidate) => candidate.name === call.toolName);
  const verdicts = await judge(
    { stage: "tool-call", call, tool, request, tainted: facts.tainted, traceMissing: facts.traceMissing },
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

  let strictest: Action = "allow";
  for (const { verdict } of verdicts) {
    if (ACTIONS.indexOf(verdict.action) > ACTIONS.indexOf(strictest)) strictest = verdict.action;
  }
  const decision = decideTool(
    tool ?? { name: call.toolName },
    options.guards,
    options.failMode,
    facts.tainted,
    () => {},
  );
  const findings = findingsOf(verdicts).map(withoutSpan);
  // A name the model invented is model text, so it goes nowhere.
  const toolName = tool === undefined ? UNKNOWN_TOOL : call.toolName;
  return {
    toolCallId: call.toolCallId,
    toolName,
    // Arguments cannot be redacted in part without changing what the tool would do.
    action: strictest === "redact" ? "block" : strictest,
    category: decision.category,
    reason: reasonOf(findings, decision),
    reply: facts.reply.replaceAll("{tool}", toolName),
    modelMessage: MODEL_MESSAGE,
    findings,
  };
}

/** A place in the serialised arguments means nothing to a reader who never sees them. */
function withoutSpan({ span: _span, ...finding }: Finding): Finding {
  return finding;
}

function reasonOf(findings: readonly Finding[], decision: ToolDecision): string {
  const codes = [...new Set(findings.map((finding) => finding.code))];
  return codes.length === 0 ? decision.reason : `${decision.reason} (${codes.join(", ")})`;
}

/** Arguments as text for the rules; `undefined` when they cannot be written down (cycles, BigInt). */
function argumentText(input: unknown): string | undefined {
  if (typeof input === "string") return input;
  try {
    return JSON.stringify(input) ?? "";
  } catch {
    return undefined;
  }
}
