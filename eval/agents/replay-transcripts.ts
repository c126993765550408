import { createGuard, type RiskProfileInput, type ToolDefinition } from "r1guard";
import { outcomeOf, type Tally, tallyOf } from "./tally.ts";
import type { RecordedCall } from "./transcripts.ts";

export interface Replay extends Tally {
  /** Calls whose offline report (`inspect`) says something else than the place where the tool runs. Should be 0. */
  readonly disagreements: number;
}

/**
 * Judges recorded calls at the place where a tool runs, each with the conversation up to it. Every call stands on its
 * messages alone, as after a restart: there is no session state.
 */
export async function replayCalls(
  calls: readonly RecordedCall[],
  tools: readonly ToolDefinition[],
  profile: RiskProfileInput | "general",
): Promise<Replay> {
  const guard = createGuard({ profile });
  const decisions = [];
  let disagreements = 0;
  for (const { call, messages } of calls) {
    const decision = await guard.judgeToolCall(call, { messages, tools });
    decisions.push({ name: call.toolName, decision });
    const { toolDecisions } = await guard.inspect({ messages: messages.slice(0, -1), toolCalls: [call], tools });
    const [offline] = toolDecisions;
    if (offline === undefined || outcomeOf(offline) !== outcomeOf(decision)) disagreements++;
  }
  return { ...tallyOf(decisions), disagreements };
}
