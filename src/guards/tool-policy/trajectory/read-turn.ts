import type { TurnRequest } from "../../../core/conversation.ts";
import type { GuardContext } from "../../../core/guard.ts";
import type { TurnFacts } from "../../../core/turn-facts.ts";
import { isDeclared } from "../decide-tool.ts";
import type { ToolPolicyOptions } from "../options.ts";
import { beginCounting } from "./call-budget.ts";
import { isWanted } from "./call-checks.ts";
import { changedTools } from "./changed-tools.ts";
import { isTaintedByText } from "./taint.ts";

/** Reads a conversation once per turn, before its calls are judged. */
export interface TurnReader {
  read(request: TurnRequest, context: GuardContext): Promise<TurnFacts>;
  /** Whether a tool of this request is not what it was. Does not read again what `read` has read. */
  hasChangedTools(request: TurnRequest, context: GuardContext): Promise<boolean>;
}

const NONE: ReadonlySet<string> = new Set();

export function turnReader(options: ToolPolicyOptions): TurnReader {
  const { taintedBy = "text", trustedResults = [], changed, pins = {}, trajectory: { calls } = {} } = options;
  /** By the request itself, so what is kept goes with it. */
  const readings = new WeakMap<TurnRequest, Promise<ReadonlySet<string>>>();

  async function changesIn({ tools }: TurnRequest, { session }: GuardContext): Promise<ReadonlySet<string>> {
    return changed === "allow" ? NONE : changedTools(tools, pins, session);
  }

  /** Decisions about tools are made at once, so what they need must be there before. */
  async function prepareWords({ tools }: TurnRequest): Promise<void> {
    const { classify = "off", loadClasses } = options;
    if (classify !== "off" && !tools.every((tool) => isDeclared(tool, options))) await loadClasses?.();
  }

  return {
    async read(request, context) {
      const reading = changesIn(request, context);
      readings.set(request, reading);
      // It may fail while something else is waited for.
      reading.catch(() => {});
      const counting = isWanted(calls) ? beginCounting(request, context.session) : undefined;
      const [changedTools] = await Promise.all([reading, counting, prepareWords(request)]);
      return { tainted: taintedBy === "text" && isTaintedByText(request.messages, trustedResults), changedTools };
    },
    async hasChangedTools(request, context) {
      // What failed there was reported there, and has tainted the turn.
      const changes = (await readings.get(request)?.catch(() => NONE)) ?? (await changesIn(request, context));
      return changes.size > 0;
    },
  };
}
