import { defineGuard, type Guard } from "../../core/guard.ts";
import type { ReasoningScanOptions } from "./options.ts";
import { traceScanner } from "./trace-scanner.ts";

const NAME = "reasoning-scan";

/**
 * Reads the reasoning trace: the profile's rules, a trace that is missing, a trace that outgrows its budget. A clean
 * trace proves nothing (R1 mentions a hint it used 39 % of the time), so this never lowers what other guards decide.
 */
export function reasoningScan({ rules, onMissingTrace = "flag", maxTokens }: ReasoningScanOptions): Guard {
  const missingTraceAction = onMissingTrace === "allow" ? undefined : onMissingTrace === "block" ? "block" : "flag";
  return defineGuard({
    name: NAME,
    stages: [],
    rules: { reasoning: rules },
    scan({ channel, model, epoch, readBefore }) {
      if (channel !== "reasoning") return undefined;
      // A trace that goes on after a piece of answer is not missing, whatever it goes on with.
      const onBlank = model.expectsTrace && epoch === 0 ? missingTraceAction : undefined;
      if (onBlank === undefined && maxTokens === undefined) return undefined;
      return traceScanner({ guard: NAME, onBlank, maxTokens, readBefore });
    },
  });
}
