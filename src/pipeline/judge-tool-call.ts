import type { ToolCall, TurnRequest } from "../core/conversation.ts";
import type { ToolCallDecision } from "../core/turn-report.ts";
import type { RuleSet } from "../stream/rule-set.ts";
import { VISIBLE } from "../text/blank.ts";
import type { JudgeContext, JudgeOptions } from "./judge.ts";
import type { JudgedCalls } from "./judged-calls.ts";
import { judgeToolResults, type RequestRules, readTurn } from "./request-stage.ts";
import { judgeTool } from "./tool-stage.ts";
import type { TurnLog } from "./turn-log.ts";

/** What judging a call outside of any stream needs. */
export interface ToolCallJudgeOptions {
  readonly rules: RequestRules & { readonly toolCall: RuleSet | undefined };
  readonly judging: JudgeOptions;
  readonly ledger: JudgedCalls;
  /** A turn without a trace needs approval for its tool calls. */
  readonly approveWithoutTrace: boolean;
  /** What a person reads when a call is refused. */
  readonly replyTo: (request: TurnRequest) => string;
  readonly open: (request: TurnRequest) => { readonly log: TurnLog; readonly context: JudgeContext };
}

/** Judges calls at the place where they run. What was judged already is not judged again. */
export function toolCallJudge({ rules, judging, ledger, approveWithoutTrace, replyTo, open }: ToolCallJudgeOptions) {
  return async function judgeToolCall(call: ToolCall, request: TurnRequest): Promise<ToolCallDecision> {
    const { log, context } = open(request);
    const effective = (decision: ToolCallDecision): ToolCallDecision =>
      log.mode === "shadow" ? { ...decision, action: "allow" } : decision;
    const seen = isThoughtOut(call, request) ? "reasoned" : "unreasoned";
    const isChanged = async () => (await readTurn(request, judging, context)).changedTools.has(call.toolName);
    const judged = await ledger.at(call, request);
    const known = await judged.find(seen, isChanged);
    if (known !== undefined) return effective(known);
    const { facts } = await judgeToolResults(request, rules, judging, context);
    const decision = await judgeTool(
      call,
      request,
      {
        turn: facts,
        before: callsBefore(call, request),
        traceMissing: approveWithoutTrace && seen === "unreasoned",
        callRules: rules.toolCall,
        reply: replyTo(request),
      },
      judging,
      context,
    );
    log.recordTool(decision);
    judged.keep(decision, seen);
    return effective(decision);
  };
}

/** Calls of the answer that holds the call, up to it. None when the answer is not among the messages. */
function callsBefore({ toolCallId }: ToolCall, { messages }: TurnRequest): readonly ToolCall[] {
  const calls = messages.findLast((message) => message.role === "assistant")?.toolCalls ?? [];
  const at = calls.findIndex((call) => call.toolCallId === toolCallId);
  return calls.slice(0, Math.max(0, at));
}

/** Whether the message that holds the call, or else the latest reply, came with reasoning. Without any it is not known, which counts as missing. */
function isThoughtOut(call: ToolCall, { messages }: TurnRequest): boolean {
  const replies = messages.filter((message) => message.role === "assistant");
  const holder = replies.findLast(({ toolCalls = [] }) =>
    toolCalls.some(({ toolCallId }) => toolCallId === call.toolCallId),
  );
  return VISIBLE.test((holder ?? replies.at(-1))?.reasoning ?? "");
}
