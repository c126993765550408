import type { Message, RequestEdit } from "r1guard";
import { type Replace, replacer } from "./replacer.ts";

/** A conversation in the core's words, and from which host message each of its messages came. */
export interface Conversation {
  readonly messages: readonly Message[];
  readonly origins: readonly Origin[];
}

/** Place among the host's messages. `part` is set for a tool result where one message holds several, or holds it beside other things. */
export interface Origin {
  readonly message: number;
  readonly part: number | undefined;
}

/** A host message with the index it had when the guards read it; `undefined` for one that an edit made. */
export interface Placed<M> {
  readonly index: number | undefined;
  readonly message: M;
}

/** How a host's messages are changed. None of these touches what it is given. */
export interface EditSteps<M> {
  /** Replaces in a message's texts, or in one of the results it holds. */
  replaceIn(message: M, part: number | undefined, replace: Replace): M;
  foldSystem(messages: readonly Placed<M>[]): Placed<M>[];
  appendToLastUser(messages: readonly Placed<M>[], text: string): Placed<M>[];
  consolidate(
    messages: readonly Placed<M>[],
    text: string,
    keepsFiles: ((placed: Placed<M>) => boolean) | undefined,
  ): Placed<M>[];
  /** No message when nothing is left of it. */
  stripReasoning(message: M): M | undefined;
}

/** Carries out, in order, what the guards want changed in a request. `temperature`: the one they want, if they mind. */
export function carryOutEdits<M>(
  messages: readonly M[],
  origins: readonly Origin[],
  edits: readonly RequestEdit[],
  steps: EditSteps<M>,
): { readonly messages: M[]; readonly temperature: number | undefined } {
  let placed: Placed<M>[] = messages.map((message, index) => ({ index, message }));
  let temperature: number | undefined;
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
        placed = replaceTexts(placed, origins, run, steps);
        break;
      }
      case "fold-system":
        placed = steps.foldSystem(placed);
        break;
      case "append-to-last-user":
        placed = steps.appendToLastUser(placed, edit.text);
        break;
      case "consolidate":
        placed = steps.consolidate(placed, edit.text, keptFiles(edit, origins));
        break;
      case "strip-reasoning":
        placed = placed.flatMap(({ index, message }) => {
          const stripped = steps.stripReasoning(message);
          return stripped === undefined ? [] : [{ index, message: stripped }];
        });
        break;
      case "set-temperature":
        temperature = edit.temperature;
        break;
      default:
        edit satisfies never;
    }
  }
  return { messages: placed.map(({ message }) => message), temperature };
}

/** Whose files stay beside a fresh prompt; `undefined`: the last user message's. */
function keptFiles<M>(
  { files }: Extract<RequestEdit, { readonly kind: "consolidate" }>,
  origins: readonly Origin[],
): ((placed: Placed<M>) => boolean) | undefined {
  if (files === undefined) return undefined;
  const kept = new Set(files.map((read) => origins[read]?.message));
  return ({ index }) => index !== undefined && kept.has(index);
}

type ReplaceText = Extract<RequestEdit, { readonly kind: "replace-text" }>;

function replaceTexts<M>(
  placed: readonly Placed<M>[],
  origins: readonly Origin[],
  edits: readonly ReplaceText[],
  { replaceIn }: EditSteps<M>,
): Placed<M>[] {
  const byPlace = new Map<number, { part: number | undefined; replace: Replace }[]>();
  for (const [read, list] of Map.groupBy(edits, (edit) => edit.message)) {
    const origin = origins[read];
    if (origin === undefined) continue;
    const here = byPlace.get(origin.message) ?? [];
    here.push({ part: origin.part, replace: replacer(list) });
    byPlace.set(origin.message, here);
  }
  return placed.map(({ index, message }) => {
    const here = index === undefined ? undefined : byPlace.get(index);
    const replaced = here?.reduce((before, { part, replace }) => replaceIn(before, part, replace), message);
    return { index, message: replaced ?? message };
  });
}
