import type { ToolCall, ToolDefinition, TurnRequest } from "../../../core/conversation.ts";
import { hostOf } from "../arguments/hosts.ts";
import { contentsOf } from "../arguments/leaves.ts";
import { hostsIn } from "./outgoing.ts";
import { mailsIn, type Pieces, pieces, tokensOf } from "./pieces.ts";
import { readsPrivateThings } from "./private-tools.ts";
import { isOwnText } from "./taint.ts";
import { toolResults } from "./tools-of-results.ts";

/** Finds personal data and secrets in a text. Linear in its length. */
export type PrivateIn = (text: string) => readonly string[];

/** Code units of tool results that are read, and pieces of them that are kept. */
const MOST_READ = 1_000_000;
const MOST_PIECES = 50_000;
/** Code units of what somebody types. A longer message was pasted, and who is named there was named by others. */
const LONGEST_TYPED = 2_000;

/** What a conversation has read that is somebody's own. */
export interface PrivateReading {
  /** Whether it has read any such thing. */
  readonly any: boolean;
  /** Pieces by which it can be recognised. */
  readonly pieces: Pieces;
  /** Those that the user or the system prompt says as well: nobody's secret. */
  readonly said: ReadonlySet<string>;
  /** Hosts and mail addresses that the user, in a message of at most 2,000 code units, or the system prompt names. */
  readonly named: ReadonlySet<string>;
  /** Addresses that stand in what was read or said: following them carries nothing out. */
  readonly knownUrls: ReadonlySet<string>;
}

/**
 * Reads a conversation's results: those of tools that hand out what is somebody's own first, so that nothing that is
 * read later pushes them out, and of each kind the newest first. That such a tool was used counts however much was read.
 */
export function readPrivate({ messages, tools }: TurnRequest, privateIn: PrivateIn): PrivateReading {
  const found = pieces();
  const knownUrls = new Set<string>();
  let any = false;
  let room = MOST_READ;
  const results = toolResults(messages)
    .filter(({ message: { content } }) => content.trim() !== "" && !isOwnText(content))
    .map((result) => ({ ...result, own: [...result.mayBeOf].some((name) => isPrivate(name, tools)) }))
    .reverse();
  for (const { message, call, own } of [...results.filter(({ own }) => own), ...results.filter(({ own }) => !own)]) {
    any ||= own;
    const text = message.content.slice(0, Math.max(0, room));
    room -= text.length;
    if (text === "") continue;
    for (const url of urlsIn(text)) knownUrls.add(url);
    const data = privateIn(text);
    any ||= data.length > 0;
    const from = call === undefined ? [] : hostsCalled(call);
    // Of a page that happens to name somebody, only that is private.
    for (const piece of own ? [...data, ...tokensOf(text)] : data) {
      if (found.size < MOST_PIECES) found.add(piece, from);
    }
  }
  const said = new Set<string>();
  const named = new Set<string>();
  for (const { role, content } of messages) {
    if (role !== "user" && role !== "system") continue;
    for (const url of urlsIn(content)) knownUrls.add(url);
    for (const piece of found.foundIn(content)) said.add(piece);
    if (role === "system" || content.length <= LONGEST_TYPED) for (const place of placesIn(content)) named.add(place);
  }
  return { any, pieces: found, said, named, knownUrls };
}

function isPrivate(toolName: string, tools: readonly ToolDefinition[]): boolean {
  return readsPrivateThings(
    toolName,
    tools.find(({ name }) => name === toolName),
  );
}

function hostsCalled({ input }: ToolCall): readonly string[] {
  return (contentsOf(input)?.leaves ?? []).flatMap(hostsIn);
}

/** Words with dots in them are hosts as people write them. */
const DOTTED_WORD = /[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,10}/gu;

function placesIn(text: string): readonly string[] {
  const mails = mailsIn(text);
  // The domain of an address is where somebody has an account, and not where the user wants something to be sent.
  const rest = mails.length === 0 ? text : text.replaceAll(AROUND_AT, " ");
  return [...mails, ...Array.from(rest.matchAll(DOTTED_WORD), ([word]) => hostOf(word)).flat()];
}

const AROUND_AT = /[^\s@]{0,64}@\S{1,255}/gu;
const ADDRESS = /https?:\/\/[^\s"'<>`]+/giu;
const SENTENCE_END = new Set(")].,;:!?*");

/** The web addresses in a text. */
function urlsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(ADDRESS), ([url]) => trimmed(url));
}

/** A text without the web addresses that are known. */
export function withoutKnownUrls(text: string, known: ReadonlySet<string>): string {
  return text.replaceAll(ADDRESS, (url) => (known.has(trimmed(url)) ? " " : url));
}

/** A URL without the marks that end the sentence or the link it stands in. */
function trimmed(url: string): string {
  let end = url.length;
  while (end > 0 && SENTENCE_END.has(url.charAt(end - 1))) end--;
  return url.slice(0, end);
}
