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
 * Whether a call has been made too often: same tool, same arguments in whatever order. Capitals, blanks, numbers written
 * as texts and fields without a value make no difference. Arguments without a canonical form (cycles, more than 100
 * levels) are like no others. It takes messages that show the calls: a history that was cut shows fewer.
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
  if (!written.has(call)) written.set(call, canonicalJson(alike(call.input ?? {}, 0)));
  return written.get(call);
}

const DEEPEST = 100;
const BLANKS = /\s+/gu;

/** Data with the differences left out that a model makes without meaning any. What cannot be read becomes `alike` itself, which has no canonical form. */
function alike(value: unknown, depth: number): unknown {
  if (depth > DEEPEST) return alike;
  switch (typeof value) {
    case "string":
      return value.normalize("NFKC").replaceAll(BLANKS, " ").trim().toLowerCase();
    case "number":
    case "boolean":
    case "bigint":
      return String(value);
    default:
      break;
  }
  if (Array.isArray(value)) return value.map((item) => alike(item, depth + 1));
  if (!isPlain(value)) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
  return Object.fromEntries(kept.map(([key, item]) => [key, alike(item, depth + 1)]));
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
