import type { RequestEdit } from "r1guard";
import { carryOutEdits, type Origin, type Placed as PlacedAnywhere } from "../shared/host-edits.ts";
import { replaceStructured } from "../shared/replace-structured.ts";
import type { Replace } from "../shared/replacer.ts";
import { SEAM } from "../shared/structured-text.ts";
import { withoutTrace } from "../shared/trace-in-text.ts";
import { outputText, partsOf } from "./prompt.ts";
import type { CallOptions, PromptMessage, ToolOutput } from "./types.ts";

type Placed = PlacedAnywhere<PromptMessage>;

/** Carries out what the guards want changed in a request. The caller's objects are not touched. */
export function applyEdits(
  options: CallOptions,
  origins: readonly Origin[],
  edits: readonly RequestEdit[],
): CallOptions {
  if (edits.length === 0) return options;
  const { messages: prompt, temperature = options.temperature } = carryOutEdits(options.prompt, origins, edits, {
    replaceIn,
    foldSystem,
    appendToLastUser,
    consolidate,
    stripReasoning,
  });
  return { ...options, prompt, temperature };
}

function replaceIn(message: PromptMessage, only: number | undefined, replace: Replace): PromptMessage {
  if (typeof message.content === "string") return { ...message, content: replace(message.content) };
  if (only !== undefined) {
    return {
      ...message,
      content: message.content.map((part, at) =>
        at === only && part.output !== undefined ? { ...part, output: replaceInOutput(part.output, replace) } : part,
      ),
    };
  }
  const texts = message.content.filter((part) => part.type === "text");
  const whole = replace(texts.map((part) => part.text ?? "").join(SEAM));
  const changed = message.content.map((part) =>
    part.type === "text" ? { ...part, text: replace(part.text ?? "") } : part,
  );
  if (whole === changed.flatMap((part) => (part.type === "text" ? [part.text] : [])).join(SEAM)) {
    return { ...message, content: changed };
  }
  // A stretch reaches over a seam between parts: they become one.
  const [first] = texts;
  return {
    ...message,
    content: message.content.flatMap((part) =>
      part === first ? [{ ...part, text: whole }] : part.type === "text" ? [] : [part],
    ),
  };
}

function replaceInOutput(output: ToolOutput, replace: Replace): ToolOutput {
  const text = outputText(output);
  const whole = replace(text);
  if (whole === text) return output;
  if (output.type === "execution-denied") return { ...output, reason: whole };
  const replaced =
    output.type === "content" && Array.isArray(output.value)
      ? {
          value: output.value.map((item) =>
            typeof item?.text === "string" ? { ...item, text: replace(item.text) } : item,
          ),
        }
      : replaceStructured(output.value, replace);
  const changed = { ...output, ...replaced };
  if (replaced !== undefined && outputText(changed) === whole) return changed;
  // What was found reaches over several strings: then the result goes on as plain text.
  return { type: output.type.startsWith("error") ? "error-text" : "text", value: whole };
}

function foldSystem(prompt: readonly Placed[]): Placed[] {
  const systems = prompt.filter((placed) => placed.message.role === "system");
  if (systems.length === 0) return [...prompt];
  const text = systems
    .map((placed) =>
      partsOf(placed.message)
        .map((part) => part.text ?? "")
        .join(SEAM),
    )
    .join("\n\n");
  const rest = prompt.filter((placed) => placed.message.role !== "system");
  const first = rest.findIndex((placed) => placed.message.role === "user");
  if (first === -1) return [{ index: undefined, message: userMessage(text) }, ...rest];
  return rest.map((placed, at) => (at === first ? { ...placed, message: prepend(placed.message, text) } : placed));
}

function prepend(message: PromptMessage, text: string): PromptMessage {
  const parts = partsOf(message);
  const [head, ...tail] = parts;
  const content =
    head?.type === "text"
      ? [{ ...head, text: `${text}\n\n${head.text ?? ""}` }, ...tail]
      : [{ type: "text", text }, ...parts];
  return { ...message, content };
}

function appendToLastUser(prompt: readonly Placed[], text: string): Placed[] {
  const last = prompt.findLastIndex((placed) => placed.message.role === "user");
  if (last === -1) return [...prompt, { index: undefined, message: userMessage(text) }];
  return prompt.map((placed, at) => {
    if (at !== last) return placed;
    const parts = partsOf(placed.message);
    const final = parts.findLastIndex((part) => part.type === "text");
    const content =
      final === -1
        ? [...parts, { type: "text", text }]
        : parts.map((part, index) => (index === final ? { ...part, text: `${part.text ?? ""}\n\n${text}` } : part));
    return { ...placed, message: { ...placed.message, content } };
  });
}

/** One fresh user message in place of the conversation; system messages and the users' files stay. */
function consolidate(
  prompt: readonly Placed[],
  text: string,
  keepsFiles: ((placed: Placed) => boolean) | undefined,
): Placed[] {
  const systems = prompt.filter((placed) => placed.message.role === "system");
  const users = prompt.filter((placed) => placed.message.role === "user");
  const holders = keepsFiles === undefined ? users.slice(-1) : users.filter(keepsFiles);
  const files = holders.flatMap(({ message }) => partsOf(message).filter((part) => part.type !== "text"));
  return [...systems, { index: undefined, message: { role: "user", content: [{ type: "text", text }, ...files] } }];
}

function stripReasoning(message: PromptMessage): PromptMessage | undefined {
  if (message.role !== "assistant") return message;
  if (typeof message.content === "string") {
    const text = withoutTrace(message.content);
    if (text === message.content) return message;
    return text === "" ? undefined : { ...message, content: text };
  }
  const content = message.content.flatMap((part) => {
    if (part.type === "reasoning" || part.type === "reasoning-file") return [];
    const text = part.type === "text" ? withoutTrace(part.text ?? "") : undefined;
    return text === undefined || text === part.text ? [part] : text === "" ? [] : [{ ...part, text }];
  });
  const unchanged =
    content.length === message.content.length && content.every((part, at) => part === message.content[at]);
  if (unchanged) return message;
  // An assistant message without any content is refused by several hosts.
  return content.length === 0 ? undefined : { ...message, content };
}

function userMessage(text: string): PromptMessage {
  return { role: "user", content: [{ type: "text", text }] };
}
