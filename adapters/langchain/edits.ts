import { type BaseMessage, HumanMessage } from "@langchain/core/messages";
import type { RequestEdit } from "r1guard";
import { carryOutEdits, type Origin, type Placed as PlacedAnywhere } from "../shared/host-edits.ts";
import type { Replace } from "../shared/replacer.ts";
import {
  blocksOf,
  field,
  fileIn,
  isResult,
  replaceInContent,
  resultField,
  textOfBlock,
  textOfContent,
  withText,
} from "./content.ts";
import { copyMessage } from "./copy-message.ts";
import { roleOf } from "./messages.ts";
import { stripReasoning } from "./strip-reasoning.ts";

type Placed = PlacedAnywhere<BaseMessage>;

export interface EditedRequest {
  readonly messages: BaseMessage[];
  /** Temperature the guards want; `undefined` when they do not mind. */
  readonly temperature: number | undefined;
}

/** Carries out what the guards want changed in a request. The caller's messages are not touched. */
export function applyEdits(
  messages: BaseMessage[],
  origins: readonly Origin[],
  edits: readonly RequestEdit[],
): EditedRequest {
  if (edits.length === 0) return { messages, temperature: undefined };
  return carryOutEdits(messages, origins, edits, {
    replaceIn,
    foldSystem,
    appendToLastUser,
    consolidate,
    stripReasoning: (message) => (roleOf(message) === "assistant" ? stripReasoning(message) : message),
  });
}

function replaceIn(message: BaseMessage, only: number | undefined, replace: Replace): BaseMessage {
  const content =
    only === undefined
      ? replaceInContent(message.content, replace, roleOf(message) === "tool" ? "result" : "prose")
      : replaceInResults(message.content, only, replace);
  return content === message.content ? message : withContent(message, content);
}

function replaceInResults(content: unknown, only: number, replace: Replace): unknown {
  const blocks = blocksOf(content);
  const wanted = blocks.filter(isResult)[only];
  return blocks.map((block) => {
    if (block !== wanted || wanted === undefined) return block;
    const name = resultField(block);
    return { ...(block as object), [name]: replaceInContent(field(block, name), replace, "result") };
  });
}

/** The Responses API is sent its own old output, where a message has it, in place of the message's content. */
function withContent(message: BaseMessage, content: unknown): BaseMessage {
  const { output: _output, ...response_metadata } = message.response_metadata ?? {};
  return copyMessage(message, { content, response_metadata });
}

function foldSystem(placed: readonly Placed[]): Placed[] {
  const systems = placed.filter(({ message }) => roleOf(message) === "system");
  if (systems.length === 0) return [...placed];
  const text = systems.map(({ message }) => textOfContent(message.content, "prose")).join("\n\n");
  const rest = placed.filter(({ message }) => roleOf(message) !== "system");
  const first = rest.findIndex(({ message }) => roleOf(message) === "user");
  if (first === -1) return [{ index: undefined, message: new HumanMessage(text) }, ...rest];
  return rest.map((entry, at) => (at === first ? { ...entry, message: prepend(entry.message, text) } : entry));
}

function prepend(message: BaseMessage, text: string): BaseMessage {
  if (typeof message.content === "string") return withContent(message, `${text}\n\n${message.content}`);
  const blocks = blocksOf(message.content);
  const [head, ...tail] = blocks;
  const headText = textOfBlock(head, "prose");
  const content =
    headText === undefined ? [{ type: "text", text }, ...blocks] : [withText(head, `${text}\n\n${headText}`), ...tail];
  return withContent(message, content);
}

function appendToLastUser(placed: readonly Placed[], text: string): Placed[] {
  const last = placed.findLastIndex(({ message }) => roleOf(message) === "user");
  if (last === -1) return [...placed, { index: undefined, message: new HumanMessage(text) }];
  return placed.map((entry, at) => (at === last ? { ...entry, message: append(entry.message, text) } : entry));
}

function append(message: BaseMessage, text: string): BaseMessage {
  if (typeof message.content === "string") return withContent(message, `${message.content}\n\n${text}`);
  const blocks = blocksOf(message.content);
  const final = blocks.findLastIndex((block) => textOfBlock(block, "prose") !== undefined);
  const content =
    final === -1
      ? [...blocks, { type: "text", text }]
      : blocks.map((block, at) => {
          return at === final ? withText(block, `${textOfBlock(block, "prose")}\n\n${text}`) : block;
        });
  return withContent(message, content);
}

/** One fresh user message in place of the conversation; system messages and the users' files stay. */
function consolidate(
  placed: readonly Placed[],
  text: string,
  keepsFiles: ((placed: Placed) => boolean) | undefined,
): Placed[] {
  const systems = placed.filter(({ message }) => roleOf(message) === "system");
  const users = placed.filter(({ message }) => roleOf(message) === "user");
  const holders = keepsFiles === undefined ? users.slice(-1) : users.filter(keepsFiles);
  const files = holders.flatMap(({ message }) =>
    blocksOf(message.content).filter((block) => fileIn(block) !== undefined),
  );
  const content = files.length === 0 ? text : ([{ type: "text", text }, ...files] as BaseMessage["content"] & object);
  return [...systems, { index: undefined, message: new HumanMessage({ content }) }];
}
