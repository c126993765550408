import { canonicalJson } from "../../../core/canonical-json.ts";
import type { ToolCall } from "../../../core/conversation.ts";
import type { ToolAction } from "../options.ts";
import type { TrajectoryFinding } from "./call-checks.ts";

/** How often the same call may be made in one user turn. */
export interface RepeatLimit {
  readonly action: ToolAction;
  readonly limit: number;
}

/**
 * Whether a call has been made too often: same tool, same arguments in whatever order. Arguments without a canonical
 * form (cycles, more than 100 levels) are like no others.
 */
export function checkRepeats(
  { limit }: RepeatLimit,
  call: ToolCall,
  turn: readonly ToolCall[],
): readonly TrajectoryFinding[] {
  const sameTool = turn.filter(({ toolName }) => toolName === call.toolName);
  // Most calls end here, without their arguments being written out.
  if (sameTool.length < limit) return [];
  const own = writtenArguments(call);
  if (own === undefined) return [];
  const times = sameTool.filter((made) => writtenArguments(made) === own).length + 1;
  return times > limit ? [{ code: "tool-call-repeated", category: "x-loop", severity: "medium" }] : [];
}

/** A call never changes, so it is written once. */
const written = new WeakMap<ToolCall, string | undefined>();

function writtenArguments(call: ToolCall): string | undefined {
  if (!written.has(call)) written.set(call, canonicalJson(call.input ?? {}));
  return written.get(call);
}
