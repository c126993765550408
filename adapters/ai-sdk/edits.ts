import type { RequestEdit } from "r1guard";
import { type Origin, outputText, partsOf, SEAM } from "./prompt.ts";
import type { CallOptions, PromptMessage, PromptPart, ToolOutput } from "./types.ts";

/** A host message with the index it had when the guards read it; `undefined` for one that an edit made. */
interface Placed {
  readonly index: number | undefined;
  readonly message: PromptMessage;
}

/** Carries out what the guards want changed in a request. The caller's objects are not touched. */
export function applyEdits(
  options: CallOptions,
  origins: readonly Origin[],
  edits: readonly RequestEdit[],
): CallOptions {
  if (edits.length === 0) return options;
  let prompt: Placed[] = options.prompt.map((message, index) => ({ index, message }));
  let temperature = options.temperature;
  for (const edit of edits) {
    switch (edit.kind) {
      case "replace-text": {
        const origin = origins[edit.message];
        if (origin === undefined) break;
        prompt = prompt.map((placed) =>
          placed.index === origin.message
            ? { ...placed, message: replaceText(placed.message, origin.part, edit.find, edit.replacement) }
            : placed,
        );
        break;
      }
      case "fold-system":
        prompt = foldSystem(prompt);
        break;
      case "append-to-last-user":
        prompt = appendToLastUser(prompt, edit.text);
        break;
      case "consolidate":
        prompt = consolidate(prompt, edit.text);
        break;
      case "strip-reasoning":
        prompt = prompt.flatMap(stripReasoning);
        break;
      case "set-temperature":
        temperature = edit.temperature;
        break;
      default:
        edit satisfies never;
    }
  }
  return { ...options, prompt: prompt.map((placed) => placed.message), temperature };
}

function replaceText(
  message: PromptMessage,
  only: number | undefined,
  find: string,
  replacement: string,
): PromptMessage {
  if (find === "") return message;
  const replace = (text: string) => text.replaceAll(find, () => replacement);
  if (typeof message.content === "string") return { ...message, content: replace(message.content) };
  if (only !== undefined) {
    return {
      ...message,
      content: message.content.map((part, at) =>
        at === only && part.output !== undefined
          ? { ...part, output: replaceInOutput(part.output, find, replace) }
          : part,
      ),
    };
  }
  const texts = message.content.filter((part) => part.type === "text");
  if (texts.some((part) => part.text?.includes(find))) {
    return { ...message, content: message.content.map((part) => mapText(part, replace)) };
  }
  // The stretch reaches over a seam between parts: they become one.
  const whole = replace(texts.map((part) => part.text ?? "").join(SEAM));
  const [first] = texts;
  if (first === undefined) return message;
  return {
    ...message,
    content: message.content.flatMap((part) =>
      part === first ? [{ ...part, text: whole }] : part.type === "text" ? [] : [part],
    ),
  };
}

function mapText(part: PromptPart, change: (text: string) => string): PromptPart {
  return part.type === "text" ? { ...part, text: change(part.text ?? "") } : part;
}

function replaceInOutput(output: ToolOutput, find: string, replace: (text: string) => string): ToolOutput {
  const changed = { ...output, value: replaceDeep(output.value, replace) };
  const text = outputText(changed);
  // What was found may reach over quotes, commas or several items: then the result goes on as plain text.
  if (!text.includes(find)) return changed;
  return { type: output.type.startsWith("error") ? "error-text" : "text", value: replace(text) };
}

/** A guard reads structured results as JSON text; most of what it finds there is inside one string. */
function replaceDeep(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === "string") return replace(value);
  if (Array.isArray(value)) return value.map((item) => replaceDeep(item, replace));
  if (typeof value !== "object" || value === null) {
    // A number or a bare word can be what was found, such as a card number without quotes.
    const text = JSON.stringify(value) ?? "";
    const changed = replace(text);
    return changed === text ? value : changed;
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [replace(key), replaceDeep(item, replace)]));
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

/** One fresh user message in place of the conversation; system messages and the last user message's files stay. */
function consolidate(prompt: readonly Placed[], text: string): Placed[] {
  const systems = prompt.filter((placed) => placed.message.role === "system");
  const last = prompt.findLast((placed) => placed.message.role === "user");
  const files = last === undefined ? [] : partsOf(last.message).filter((part) => part.type !== "text");
  return [...systems, { index: undefined, message: { role: "user", content: [{ type: "text", text }, ...files] } }];
}

function stripReasoning(placed: Placed): Placed[] {
  const { message } = placed;
  if (message.role !== "assistant" || typeof message.content === "string") return [placed];
  const content = message.content.filter((part) => part.type !== "reasoning" && part.type !== "reasoning-file");
  if (content.length === message.content.length) return [placed];
  // An assistant message without any content is refused by several hosts.
  return content.length === 0 ? [] : [{ ...placed, message: { ...message, content } }];
}

function userMessage(text: string): PromptMessage {
  return { role: "user", content: [{ type: "text", text }] };
}
