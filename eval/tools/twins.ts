import type { ToolDefinition } from "r1guard";
import { splitName, splitSentences } from "../../src/guards/tool-policy/classify/split-words.ts";

/** A shorter description says too little to be the same by chance. */
const LEAST_WORDS = 4;

/**
 * What tells that two definitions are nearly the same: the words of the name with those of the description's first
 * sentence, in any order, and that sentence alone. An invented tool must not have the name of a tool it is judged with
 * either.
 */
export function traitsOf(tool: ToolDefinition, invented: boolean): string[] {
  const name = splitName(tool.name);
  const [first = []] = splitSentences(tool.description ?? "");
  const said = first.filter((word) => word !== ",");
  const traits = [`all ${ordered([...name, ...said])}`];
  if (said.length >= LEAST_WORDS) traits.push(`said ${ordered(said)}`);
  if (invented) traits.push(`named ${name.join(" ")}`);
  return traits;
}

/** The traits that no taught definition may have where these labelled tools are judged. */
export function traitsOfJudged(tools: readonly ToolDefinition[]): ReadonlySet<string> {
  const traits = new Set<string>();
  for (const tool of tools) {
    for (const trait of traitsOf(tool, false)) traits.add(trait);
    traits.add(`named ${splitName(tool.name).join(" ")}`);
  }
  return traits;
}

function ordered(words: readonly string[]): string {
  return [...new Set(words)].sort().join(" ");
}
