import type { TurnRequest } from "../../../core/conversation.ts";
import type { CallSubject, TrajectoryFinding } from "./call-checks.ts";
import { readings } from "./decoded.ts";
import { leavingTexts } from "./outgoing.ts";
import { plainData, tokensOf } from "./pieces.ts";
import { readsPrivateThings } from "./private-tools.ts";
import { isOwnText } from "./taint.ts";
import { toolResults } from "./tools-of-results.ts";

/** Finds personal data and secrets in a text. Linear in its length. */
export type PrivateIn = (text: string) => readonly string[];

/** Code units of tool results that are read, the newest first, and pieces of them that are kept. */
const MOST_READ = 1_000_000;
const MOST_PIECES = 50_000;

/** What a conversation has read that is somebody's own. */
interface PrivateReading {
  readonly any: boolean;
  /** Pieces by which it can be recognised. Those that the user wrote as well are nobody's secret. */
  readonly pieces: ReadonlySet<string>;
  /** Addresses that stand in what was read or said: following them carries nothing out. */
  readonly knownUrls: ReadonlySet<string>;
}

/** Read once for all calls that are judged against the same request. */
const known = new WeakMap<TurnRequest, PrivateReading>();

/**
 * Private data was read, and the call sends something out: `private-data-out` for calls that may take it along,
 * `result-copied-out` where a piece of it stands in the arguments, also of a tool that only reads: an address can
 * carry it away. Pieces are found as they are, and behind percent signs, base64 and hexadecimal digits.
 */
export function checkFlows(
  privateIn: PrivateIn,
  { call, request }: CallSubject,
  category: string | undefined,
): readonly TrajectoryFinding[] {
  const leaving = leavingTexts(call, category);
  if (leaving === undefined) return [];
  const read = known.get(request) ?? readPrivate(request, privateIn);
  known.set(request, read);
  if (!read.any) return [];
  const findings: TrajectoryFinding[] = [];
  if (category !== "read-only") findings.push({ code: "private-data-out", category: "x-tool", severity: "medium" });
  const composed = leaving.join("\n").replaceAll(ADDRESS, (url) => (read.knownUrls.has(trimmed(url)) ? " " : url));
  const text = readings(composed).join("\n");
  const carried = [...tokensOf(text), ...plainData(privateIn(text))].some((piece) => read.pieces.has(piece));
  if (carried) findings.push({ code: "result-copied-out", category: "x-tool", severity: "high" });
  return findings;
}

function readPrivate({ messages, tools }: TurnRequest, privateIn: PrivateIn): PrivateReading {
  const pieces = new Set<string>();
  const knownUrls = new Set<string>();
  let any = false;
  let room = MOST_READ;
  for (const { message, toolName } of [...toolResults(messages)].reverse()) {
    const text = message.content.slice(0, Math.max(0, room));
    room -= text.length;
    if (text.trim() === "" || isOwnText(text)) continue;
    for (const [url] of text.matchAll(ADDRESS)) knownUrls.add(trimmed(url));
    const data = plainData(privateIn(text));
    const own =
      toolName !== undefined &&
      readsPrivateThings(
        toolName,
        tools.find(({ name }) => name === toolName),
      );
    any ||= own || data.length > 0;
    // Of a page that happens to name somebody, only that is private.
    for (const piece of own ? [...data, ...tokensOf(text)] : data) {
      if (pieces.size < MOST_PIECES) pieces.add(piece);
    }
  }
  for (const { role, content } of messages) {
    if (role !== "user" && role !== "system") continue;
    for (const [url] of content.matchAll(ADDRESS)) knownUrls.add(trimmed(url));
    for (const piece of [...tokensOf(content), ...plainData(privateIn(content))]) pieces.delete(piece);
  }
  return { any, pieces, knownUrls };
}

const ADDRESS = /https?:\/\/[^\s"'<>`]+/giu;
const SENTENCE_END = new Set(")].,;:!?*");

/** A URL without the marks that end the sentence or the link it stands in. */
function trimmed(url: string): string {
  let end = url.length;
  while (end > 0 && SENTENCE_END.has(url.charAt(end - 1))) end--;
  return url.slice(0, end);
}
