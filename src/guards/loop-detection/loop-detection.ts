import { defineGuard, type Guard } from "../../core/guard.ts";
import { loopScanner } from "./loop-scanner.ts";

const NAME = "loop-detection";

export interface LoopDetectionOptions {
  /** What happens when the reasoning goes round in circles. `block` ends the turn there. */
  readonly onLoop: "allow" | "flag" | "block";
}

/**
 * Finds reasoning that goes round in circles: the same sentences, paragraphs, templates or filler words again and
 * again. R1's loops grow with the length of a session (up to 83 % of a trace, r1 field reports), and end in nothing.
 */
export function loopDetection({ onLoop }: LoopDetectionOptions): Guard {
  return defineGuard({
    name: NAME,
    stages: [],
    scan: ({ channel }) =>
      channel === "reasoning" && onLoop !== "allow" ? loopScanner({ guard: NAME, action: onLoop }) : undefined,
  });
}
