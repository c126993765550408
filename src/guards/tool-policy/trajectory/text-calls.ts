import type { ScanContext } from "../../../core/guard.ts";
import type { Sighting, TextWatch, WatchedPattern } from "./text-watch.ts";

/**
 * How the chat templates of models write calls: DeepSeek (R1 to V3.1 `<｜tool▁calls▁begin｜>`, V3.2 `<｜DSML｜invoke`)
 * and Kimi; Qwen, GLM and Hermes (`<tool_call>`); Llama; Mistral; Phi and Granite; Cohere; Gemma; gpt-oss; and the
 * XML of Claude. Tags that people also write about must be followed by a call. Full-width bars read as ASCII ones.
 */
const MARKUP = [
  "<[｜|]tool[▁_ ]calls?[▁_ ](?:section[▁_ ])?begin[｜|]>",
  "<[｜|]tool[▁_ ]sep[｜|]>",
  "<[｜|]DSML[｜|](?:function_calls|tool_calls|invoke)",
  "<\\|(?:python_tag|tool_calls?|START_ACTION)\\|>",
  "<\\|channel\\|>commentary to=functions\\.",
  "<tool_calls?>\\s{0,16}(?:[{[<]|```|[\\w.-]{1,64}\\s{0,4}[({<\\n])",
  "<function_calls?>\\s{0,16}[{[<]",
  "<(?:antml:)?invoke name=[\"']",
  "<function=[\\w.-]{1,64}>",
  "<tool_use>\\s{0,16}[{<]",
  "\\[TOOL_CALLS\\]\\s{0,16}(?:[\\w.-]{1,64}\\s{0,4})?[[{]",
  "```tool_(?:code|calls?)\\b",
].join("|");

/** A call as JSON, or as the lines of a ReAct prompt, whose name an offered tool must have. */
const NAMED = [
  "[\"'](?:name|tool|tool_name|function|function_name|action)[\"']\\s{0,16}:\\s{0,16}[\"'][^\"'\\\\\\n]{1,128}[\"']\\s{0,8}," +
    "\\s{0,64}[\"'](?:arguments|args|parameters|params|inputs?|action_input|tool_input|tool_args)[\"']\\s{0,8}:",
  "(?:^|\\n)[ \\t*]{0,8}Action[*]{0,2}:[ \\t*]{1,8}[^\\n]{1,128}\\n{1,2}[ \\t*]{0,8}Action Input[*]{0,2}:",
].join("|");

const NAME_OF_JSON = /:\s*["'](?:functions\.)?([^"']+)/u;
const NAME_OF_LINE = /Action\*{0,2}:[ \t*`]*([^\n`*]+)/u;

/** Sightings this close together are one call. */
const NEAR = 64;

const PATTERNS: readonly WatchedPattern[] = [
  { code: "markup", source: MARKUP },
  { code: "named", source: NAMED },
];

/**
 * Finds calls that a model writes as text in place of making them, as R1 does where nothing reads its template. Such
 * text is never run. A finding for each call, at most 32.
 */
export function textCallWatch(guard: string, { channel, request }: ScanContext): TextWatch {
  const offered = new Set(request.tools.map(({ name }) => name));
  return {
    name: "text-calls",
    patterns: PATTERNS,
    counts: (code, match) => code === "markup" || offered.has(nameIn(match)),
    conclude(sightings, offset, out) {
      for (const { start, end } of calls(sightings)) {
        out.push({
          code: "tool-call-as-text",
          category: "x-tool-hallucination",
          // A trace may spell out the call that it is about to make.
          severity: channel === "answer" ? "medium" : "low",
          guard,
          action: "flag",
          start,
          end,
          decidedAt: offset,
        });
      }
    },
  };
}

function nameIn(match: string): string {
  const [, name = ""] = (match.includes("Action Input") ? NAME_OF_LINE : NAME_OF_JSON).exec(match) ?? [];
  return name.trim();
}

/** The first sighting of each call. */
function calls(sightings: readonly Sighting[]): Sighting[] {
  let last = Number.NEGATIVE_INFINITY;
  return sightings.filter(({ start, end }) => {
    const first = start - last > NEAR;
    last = Math.max(last, end);
    return first;
  });
}
