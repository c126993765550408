import { defineGuard, type Guard } from "../../core/guard.ts";
import { loopScanner } from "./loop-scanner.ts";
import { withoutLoop } from "./without-loop.ts";

const NAME = "loop-detection";

export interface LoopDetectionOptions {
  /**
   * What happens when the reasoning goes round in circles. `flag` reports it. `cut` passes on neither the loop nor what
   * follows of the trace, and waits for the answer. `retry` stops the model and asks it once more to conclude from what
   * it thought before the loop; where it cannot be asked, the turn ends. `block` ends the turn there.
   */
  readonly onLoop: "allow" | "flag" | "cut" | "retry" | "block";
  /** For `cut`: estimated tokens of reasoning after which no answer is waited for any more. */
  readonly maxTokens: number;
}

/**
 * Finds reasoning that goes round in circles: the same sentences, paragraphs, templates or filler words again and
 * again. R1's loops grow with the length of a session (up to 83 % of a trace, r1 field reports), and end in nothing.
 */
export function loopDetection({ onLoop, maxTokens }: LoopDetectionOptions): Guard {
  return defineGuard({
    name: NAME,
    stages: [],
    quotesReasoning: onLoop === "retry",
    scan({ channel, readBefore }) {
      if (channel !== "reasoning" || onLoop === "allow") return undefined;
      const scanner = loopScanner({ guard: NAME, action: onLoop === "cut" ? "flag" : onLoop });
      return onLoop === "cut" ? withoutLoop({ scanner, maxTokens, readBefore }) : scanner;
    },
  });
}
