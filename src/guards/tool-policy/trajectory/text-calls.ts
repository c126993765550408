import type { Message } from "../../../core/conversation.ts";
import type { ScanContext } from "../../../core/guard.ts";
import { FENCES } from "./claim-patterns.ts";
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
].join("|");

/** A fence of its own for calls: what stands in it is no example. */
const MARKED_FENCE = "```tool_(?:code|calls?)\\s{0,4}\\n";

const NAME_KEY =
  "[\"'](?:name|tool|tool_name|function|function_name|action)[\"']\\s{0,16}:\\s{0,16}[\"'][^\"'\\n]{1,128}[\"']";
const ARGUMENTS_KEY =
  "[\"'](?:arguments|args|parameters|params|inputs?|action_input|tool_input|tool_args)[\"']\\s{0,8}:";

/** A call as JSON, or as the lines of a ReAct prompt, whose name an offered tool must have. */
const NAMED = [
  `${NAME_KEY}\\s{0,8},\\s{0,64}${ARGUMENTS_KEY}`,
  `${ARGUMENTS_KEY}\\s{0,16}(?:\\{[^{}]{0,256}\\}|"[^"\\n]{0,256}")\\s{0,8},\\s{0,64}${NAME_KEY}`,
  "(?:^|\\n)[ \\t*]{0,8}Action[*]{0,2}:[ \\t*]{1,8}[^\\n]{1,128}\\n{1,2}[ \\t*]{0,8}Action Input[*]{0,2}:",
].join("|");

/** A call as a program writes it, alone on its line. */
const LINE = "(?:^|\\n)[ \\t]{0,8}(?:print\\()?(?:functions\\.)?[A-Za-z_][\\w.-]{0,127}\\([^\\n]{0,256}\\)";

const NAME_IN_JSON = /["'](?:name|tool|tool_name|function|function_name|action)["']\s*:\s*["']([^"']+)/iu;
const NAME_IN_LINES = /Action\*{0,2}:[ \t*`]*([^\n`*]+)/u;
const NAME_IN_CALL = /^\s*(?:print\()?([\w.-]+)\(/u;
const NAMESPACE = /^functions\./u;
const ESCAPE = /\\u([0-9a-f]{4})/giu;

/** After a call that stands alone, its line ends. */
const LINE_ENDS = /^[;,\t ]*(?:\n|$)/u;

/** The rest of a line on which inline code ends. */
const INLINE_ENDS = /^[^\n`]*`/u;
const BACKTICK = /`/gu;

/** Whoever asks how calls are written gets to read some: what is asked about, and that something is asked. */
const CALLS =
  /tool[ _-]?call|function[ _-]?call|(?:chat|prompt)[ _-]?template|special tokens?|\breact (?:prompt|format|style)|werkzeugaufruf|funktionsaufruf|appels? (?:d['’]outils?|de fonctions?)|llamadas? a (?:funciones|herramientas)|chamadas? de (?:fun|ferram)|chiamat[ae] (?:di|a) (?:funzion|strument)|functie-?aanroep|(?:工具|函数)调用|(?:ツール|関数)呼び出し|вызов\p{L}* (?:инструмент|функци)/iu;
const ASKS =
  /(?:^|[^\p{L}])(?:how|what|which|why|explain|describe|show|examples?|format|template|syntax|docs?|documentation|tokens?|wie|was|erkläre?|beispiel|comment|quels?|quelle|explique[rz]?|exemple|cómo|qué|explica|ejemplo|como|qual|exemplo|come|quale|spiega|esempio|hoe|wat|welke|voorbeeld|как|что|какой|объясни|пример)(?![\p{L}])|怎么|如何|什么|解释|格式|どう|何|説明|形式/iu;

/** Code or data that the user wants written may look like a call. */
const ASKS_FOR_CODE =
  /(?:^|[^\p{L}])(?:json|yaml|xml|python|javascript|typescript|code|script|snippet|schema|function|fonction|función|função|funzione|functie|funktion|skript|código|codice|функци\p{L}*|код)(?![\p{L}])|代码|函数|コード|関数/iu;

/** Sightings this close together are one call. */
const NEAR = 64;

const PATTERNS: readonly WatchedPattern[] = [
  { code: "markup", source: MARKUP },
  { code: "marked-fence", source: MARKED_FENCE },
  { code: "named", source: NAMED },
  { code: "line", source: LINE },
  ...FENCES.map((source) => ({ code: "fence", source })),
];

/**
 * Finds calls that a model writes as text in place of making them, as R1 does where nothing reads its template. Such
 * text is never run. Inline code is talk about calls, and so is the whole answer when the user asks how calls are
 * written. Severity is low where the text may be an example: in a fence, or when the user asks for code. A finding for
 * each call, at most 32.
 */
export function textCallWatch(guard: string, { channel, request }: ScanContext): TextWatch {
  const question = lastQuestion(request.messages);
  const talk = CALLS.test(question) && ASKS.test(question);
  const offered = new Set(request.tools.map(({ name }) => plainName(name)));
  // A trace may spell out the call that it is about to make.
  const mild = channel !== "answer" || ASKS_FOR_CODE.test(question);
  return {
    name: "text-calls",
    patterns: PATTERNS,
    counts(code, match, before, after) {
      if (talk) return false;
      if (code === "fence" || code === "marked-fence") return true;
      if (inlineCode(before, after)) return false;
      if (code === "markup") return true;
      if (code === "line" && !LINE_ENDS.test(after)) return false;
      return offered.has(nameIn(match));
    },
    conclude(sightings, offset, out) {
      for (const { start, end, fenced } of calls(sightings)) {
        out.push({
          code: "tool-call-as-text",
          category: "x-tool-hallucination",
          severity: mild || fenced ? "low" : "medium",
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

/** Whether inline code has begun on the line before and ends on it. */
function inlineCode(before: string, after: string): boolean {
  if (!INLINE_ENDS.test(after)) return false;
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return (line.match(BACKTICK)?.length ?? 0) % 2 === 1;
}

/** What the user said last, up to a bound: its first 4,096 UTF-16 code units. */
function lastQuestion(messages: readonly Message[]): string {
  return messages.findLast(({ role }) => role === "user")?.content.slice(0, 4096) ?? "";
}

/** The name in a call as text; empty when there is none. */
function nameIn(match: string): string {
  const pattern = match.includes("Action Input")
    ? NAME_IN_LINES
    : NAME_IN_CALL.test(match)
      ? NAME_IN_CALL
      : NAME_IN_JSON;
  const [, name = ""] = pattern.exec(match) ?? [];
  return plainName(name.replace(ESCAPE, (_, code) => String.fromCharCode(Number.parseInt(code, 16))));
}

/** Without namespace, case and width. */
function plainName(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase().replace(NAMESPACE, "");
}

/** The first sighting of each call, and whether it stands in a fence that is not made for calls. */
function calls(sightings: readonly Sighting[]): (Sighting & { readonly fenced: boolean })[] {
  const marked = sightings.filter(({ code }) => code === "marked-fence").map(({ start }) => start);
  const found: (Sighting & { readonly fenced: boolean })[] = [];
  let last = Number.NEGATIVE_INFINITY;
  let fenced = false;
  let example = false;
  for (const sighting of sightings) {
    const { code, start, end } = sighting;
    if (code === "fence") {
      fenced = !fenced;
      example = fenced && !marked.some((at) => at >= start && at < end);
      continue;
    }
    // In code, a call alone on its line is code.
    if (code === "line" && fenced) continue;
    if (start - last > NEAR) found.push({ ...sighting, fenced: example });
    last = Math.max(last, end);
  }
  return found;
}
