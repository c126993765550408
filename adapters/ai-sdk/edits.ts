import type { RequestEdit } from "r1guard";
import { replaceStructured } from "../shared/replace-structured.ts";
import { type Replace, replacer } from "../shared/replacer.ts";
import { SEAM } from "../shared/structured-text.ts";
import { withoutTrace } from "../shared/trace-in-text.ts";
import { type Origin, outputText, partsOf } from "./prompt.ts";
import type { CallOptions, PromptMessage, ToolOutput } from "./types.ts";

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
  for (let at = 0; at < edits.length; at += 1) {
    const edit = edits[at] as RequestEdit;
    switch (edit.kind) {
      case "replace-text": {
        // There may be thousands of them: those in a row are carried out together.
        const run: ReplaceText[] = [];
        for (let next: RequestEdit | undefined = edit; next?.kind === "replace-text"; next = edits[at + run.length]) {
          run.push(next);
        }
        at += run.length - 1;
        prompt = replaceTexts(prompt, origins, run);
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

type ReplaceText = Extract<RequestEdit, { readonly kind: "replace-text" }>;

function replaceTexts(prompt: readonly Placed[], origins: readonly Origin[], edits: readonly ReplaceText[]): Placed[] {
  const byMessage = new Map<number, ReplaceText[]>();
  for (const edit of edits) {
    const list = byMessage.get(edit.message);
    if (list === undefined) byMessage.set(edit.message, [edit]);
    else list.push(edit);
  }
  const byPlace = new Map<number, { part: number | undefined; replace: Replace }[]>();
  for (const [message, list] of byMessage) {
    const origin = origins[message];
    if (origin === undefined) continue;
    const here = byPlace.get(origin.message) ?? [];
    here.push({ part: origin.part, replace: replacer(list) });
    byPlace.set(origin.message, here);
  }
  return prompt.map((placed) => {
    const here = placed.index === undefined ? undefined : byPlace.get(placed.index);
    if (here === undefined) return placed;
    const message = here.reduce((before, { part, replace }) => replaceIn(before, part, replace), placed.message);
    return { ...placed, message };
  });
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

/** One fresh user message in place of the conversation; system messages and the last user message's files stay. */
function consolidate(prompt: readonly Placed[], text: string): Placed[] {
  const systems = prompt.filter((placed) => placed.message.role === "system");
  const last = prompt.findLast((placed) => placed.message.role === "user");
  const files = last === undefined ? [] : partsOf(last.message).filter((part) => part.type !== "text");
  return [...systems, { index: undefined, message: { role: "user", content: [{ type: "text", text }, ...files] } }];
}

function stripReasoning(placed: Placed): Placed[] {
  const { message } = placed;
  if (message.role !== "assistant") return [placed];
  if (typeof message.content === "string") {
    const text = withoutTrace(message.content);
    return text === message.content
      ? [placed]
      : text === ""
        ? []
        : [{ ...placed, message: { ...message, content: text } }];
  }
  const content = message.content.flatMap((part) => {
    if (part.type === "reasoning" || part.type === "reasoning-file") return [];
    const text = part.type === "text" ? withoutTrace(part.text ?? "") : undefined;
    return text === undefined || text === part.text ? [part] : text === "" ? [] : [{ ...part, text }];
  });
  const unchanged =
    content.length === message.content.length && content.every((part, at) => part === message.content[at]);
  if (unchanged) return [placed];
  // An assistant message without any content is refused by several hosts.
  return content.length === 0 ? [] : [{ ...placed, message: { ...message, content } }];
}

function userMessage(text: string): PromptMessage {
  return { role: "user", content: [{ type: "text", text }] };
}
