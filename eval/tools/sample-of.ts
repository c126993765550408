import { readTool } from "../../src/guards/tool-policy/classify/features.ts";
import { type LabelledTool, type Seed, wordsOnly } from "./labels.ts";
import type { Sample } from "./learn.ts";

/** What can be learned from a labelled or an invented tool. */
export function sampleOf(one: LabelledTool | Seed): Sample {
  const tool = "tool" in one ? one.tool : wordsOnly(one);
  const source = "tool" in one ? `invented ${one.tool.name}` : one.family;
  return { source, marks: [...readTool(tool).marks], category: one.category };
}
