import type { Message, ToolCall } from "../../../core/conversation.ts";
import type { ScanContext } from "../../../core/guard.ts";
import { type ClaimKind, isClaim } from "./claim-contexts.ts";
import { CHANGES, DEEDS, DRAFTS, ENGLISH_CHANGES, FENCES, LOOKUPS, RESULTS, SOURCES } from "./claim-patterns.ts";
import { isOwnText } from "./taint.ts";
import type { Sighting, TextWatch, WatchedPattern } from "./text-watch.ts";

/** Something given in the prompt that an answer may quote from. */
const GIVEN_MATERIAL =
  /(?:results?|context|documents?|sources?|passages?|records?|ergebnisse|dokumente?|kontext|résultats|documents|contexte|resultados|documentos|contexto|risultati|documenti|resultaten|документы|результаты|结果|资料|文档|結果|資料)\s{0,4}[:：>\]]/iu;

const PATTERNS: readonly WatchedPattern[] = [
  ...named("deed", DEEDS),
  ...named("change", CHANGES),
  ...named("english-change", ENGLISH_CHANGES),
  ...named("result", RESULTS),
  ...named("look-up", LOOKUPS),
  ...named("source", SOURCES),
  ...named("draft", DRAFTS),
  ...named("fence", FENCES),
];

export interface ClaimOptions {
  readonly guard: string;
  /** Whether a tool of this name leaves the world as it was. */
  readonly readsOnly: (toolName: string) => boolean;
}

/**
 * Finds answers that report a deed, or a look-up, when no call was made that could have been it. What the model
 * drafts (behind "Subject:", in code, in quotes), denies or makes conditional is no claim. The finding comes at the
 * end of the answer, when its calls are known. At most 32 of each kind.
 *
 * `undefined` when nothing was offered, so that no call was possible, or when the turn has seen a call that acts.
 */
export function claimWatch({ guard, readsOnly }: ClaimOptions, { request, calls }: ScanContext): TextWatch | undefined {
  const turn = callsOfTurn(request.messages);
  const acts = (made: readonly ToolCall[]) => made.some(({ toolName }) => !readsOnly(toolName));
  if (request.tools.length === 0 || acts(turn)) return undefined;
  return {
    name: "claims",
    patterns: PATTERNS,
    counts: (code, match, before, after) =>
      code === "draft" || code === "fence" || isClaim(code as ClaimKind, match, before, after),
    conclude(sightings, offset, out) {
      const answer = calls();
      if (acts(answer)) return;
      const anyInTurn = turn.length + answer.length > 0;
      const looked =
        anyInTurn || request.messages.some(({ role, toolCalls = [] }) => role === "tool" || toolCalls.length > 0);
      const believed = (code: string) =>
        // What a call has read may say that something was done before.
        (code === "result" && anyInTurn) ||
        (code === "look-up" && looked) ||
        (code === "source" && (looked || hasMaterial(request.messages)));
      for (const { code, start, end } of ownWords(sightings)) {
        if (believed(code)) continue;
        out.push({
          code: "claimed-without-call",
          category: "x-deception",
          severity: "low",
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

function named(code: string, sources: readonly string[]): WatchedPattern[] {
  return sources.map((source) => ({ code, source, flags: "i" }));
}

/** Calls since the user last spoke, but for those that our own text says were not made. */
function callsOfTurn(messages: readonly Message[]): readonly ToolCall[] {
  const since = messages.slice(messages.findLastIndex(({ role }) => role === "user") + 1);
  return since.flatMap(({ toolCalls = [] }, index) => {
    const refused = new Set(
      resultsOf(since, index)
        .filter(({ content }) => isOwnText(content))
        .map(({ toolCallId }) => toolCallId),
    );
    return toolCalls.filter(({ toolCallId }) => !refused.has(toolCallId));
  });
}

/** Tool messages up to the next message of another kind: hosts of R1 use the ids of calls again in every answer. */
function resultsOf(messages: readonly Message[], call: number): readonly Message[] {
  const results = messages.slice(call + 1);
  const end = results.findIndex(({ role }) => role !== "tool");
  return end < 0 ? results : results.slice(0, end);
}

function hasMaterial(messages: readonly Message[]): boolean {
  return messages.some(({ role, content }) => (role === "user" || role === "system") && GIVEN_MATERIAL.test(content));
}

/**
 * Claims outside code, and before a draft of something that somebody else will say. In an answer that holds code, what
 * was changed is the code.
 */
function ownWords(sightings: readonly Sighting[]): Sighting[] {
  const holdsCode = sightings.some(({ code }) => code === "fence");
  let fenced = false;
  let drafted = false;
  let covered = 0;
  return sightings.filter(({ code, start, end }) => {
    if (code === "fence") fenced = !fenced;
    if (code === "draft") drafted = true;
    if (code === "fence" || code === "draft" || fenced || drafted || start < covered) return false;
    if (holdsCode && (code === "change" || code === "english-change")) return false;
    covered = end;
    return true;
  });
}
