import type { Detection } from "../core/scanner.ts";
import type { RuleSet } from "../stream/rule-set.ts";
import { TextChannel } from "../stream/text-channel.ts";

/** Everything the rules find in a finished text, by place. Nothing stops at a block, so all evidence is seen. */
export function detectAll(rules: RuleSet | undefined, text: string): Detection[] {
  if (rules === undefined || text === "") return [];
  const found: Detection[] = [];
  const channel = new TextChannel({
    open: () => [rules.open()],
    observe: true,
    maxHeld: Number.POSITIVE_INFINITY,
    onFinal: (detection) => found.push(detection),
    onOverflow: () => "release",
    onScannerError: (error) => {
      throw error;
    },
  });
  channel.write(text);
  channel.endEpoch();
  return found;
}
