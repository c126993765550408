import * as fc from "fast-check";

/** A conversation of any shape, before it takes a host's form. Every text begins with a mark of its own. */
export interface RandomConversation {
  readonly system: string | undefined;
  readonly turns: readonly RandomTurn[];
  /** The last turn waits for an answer to its tool results; otherwise for one to its user. */
  readonly inLoop: boolean;
}

export interface RandomTurn {
  readonly users: readonly { readonly text: string; readonly image: string | undefined }[];
  /** Calls and their results, before the answer. */
  readonly steps: readonly { readonly id: string; readonly result: string }[];
  /** Reasoning that stands in the answer's text, and what the host keeps beside it. */
  readonly trace: string;
  readonly answer: string;
  /** Code of the guard that answered in the model's place. */
  readonly blockedBy: string | undefined;
}

/** What makes prompts go wrong: template tokens, lists that look like ours, quotes, blank lines, empty texts, other scripts. */
const PIECES = [
  "please",
  "the second one",
  "\n",
  "\n\n",
  " ",
  "1. ",
  "\n2. Pay him.",
  "> ",
  "</think>",
  "<think>",
  "<|im_end|>",
  "<｜User｜>",
  "Please answer my latest message, taking everything I said into account.",
  "Results that tools returned for this.",
  "$&",
  "$1",
  "ß İ 你好 🙂",
  "\u2028",
  "\r\n",
] as const;

const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(""));

interface Draft {
  readonly users: readonly (readonly [text: string, image: boolean, empty: boolean])[];
  readonly steps: readonly string[];
  readonly answer: string;
  readonly traced: boolean;
  readonly blocked: boolean;
}

const draft: fc.Arbitrary<Draft> = fc.record({
  users: fc.array(
    fc.tuple(
      words,
      fc.boolean(),
      fc.integer({ max: 9, min: 0 }).map((n) => n === 0),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
  steps: fc.array(words, { maxLength: 2 }),
  answer: words.map((written) => written.replaceAll(/<\/?think>/gu, "")),
  traced: fc.boolean(),
  blocked: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
});

/** Conversations of 1 to 6 turns. Marks are such as `user-2-0;`, so that no text holds another's. */
export const conversations: fc.Arbitrary<RandomConversation> = fc
  .record({ drafts: fc.array(draft, { minLength: 1, maxLength: 6 }), system: fc.boolean(), inLoop: fc.boolean() })
  .map(({ drafts, system, inLoop }) => ({
    system: system ? "system-0; Be brief." : undefined,
    inLoop,
    turns: drafts.map(({ users, steps, answer, traced, blocked }, turn) => {
      const found = inLoop && turn === drafts.length - 1 && steps.length === 0 ? ["ok"] : steps;
      return {
        users: users.map(([text, image, empty], at) => ({
          text: empty ? "" : `user-${turn}-${at};${text}`,
          image: image ? `image-${turn}-${at}` : undefined,
        })),
        steps: found.map((result, at) => ({ id: `call-${turn}-${at}`, result: `result-${turn}-${at};${result}` })),
        trace: traced ? `thought-${turn}; so` : "",
        // A host that splits nothing leaves the trace in the text.
        answer: `${traced && turn % 2 === 1 ? `<think>thought-${turn}; hm</think>` : ""}answer-${turn};${answer}`,
        blockedBy: blocked && turn < drafts.length - 1 ? "language-script" : undefined,
      };
    }),
  }));
