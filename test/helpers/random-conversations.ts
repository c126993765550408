import * as fc from "fast-check";
import type { Stage } from "../../src/core/stage.ts";

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
  readonly steps: readonly { readonly id: string; readonly result: string; readonly block: BlockMark | undefined }[];
  /** Reasoning that stands in the answer's text, and what the host keeps beside it. */
  readonly trace: string;
  readonly answer: string;
  /** What the host's mark says of a guard that answered in the model's place. */
  readonly block: BlockMark | undefined;
}

/** The code of the finding, and where it stood, where the mark is new enough to say so. */
export interface BlockMark {
  readonly code: string;
  readonly stage: Stage | undefined;
}

const BLOCKS: readonly BlockMark[] = [
  { code: "language-script", stage: "answer" },
  { code: "tool-unknown", stage: "tool-call" },
  { code: "reasoning-loop", stage: "reasoning" },
  { code: "guard-failed", stage: "answer" },
  { code: "guard-failed", stage: "input" },
  { code: "poisoned", stage: "tool-result" },
  { code: "secret", stage: undefined },
  { code: "weapon", stage: "input" },
];

/** Whether what the user wrote was blocked, so that nothing may bring it back. */
export function isWordBlocked({ block }: RandomTurn): boolean {
  return block?.code === "weapon";
}

/** Whether what its tools returned may have been blocked. */
export function areResultsBlocked({ block }: RandomTurn): boolean {
  return block !== undefined && ["poisoned", "secret", "weapon"].includes(block.code);
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
  readonly block: BlockMark | undefined;
  readonly refused: BlockMark | undefined;
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
  block: fc.constantFrom(undefined, undefined, undefined, ...BLOCKS),
  // A refused call, after which the loop went on.
  refused: fc.constantFrom(undefined, undefined, BLOCKS[1]),
});

/** Conversations of 1 to 6 turns. Marks are such as `user-2-0;`, so that no text holds another's. */
export const conversations: fc.Arbitrary<RandomConversation> = fc
  .record({ drafts: fc.array(draft, { minLength: 1, maxLength: 6 }), system: fc.boolean(), inLoop: fc.boolean() })
  .map(({ drafts, system, inLoop }) => ({
    system: system ? "system-0; Be brief." : undefined,
    inLoop,
    turns: drafts.map(({ users, steps, answer, traced, block, refused }, turn) => {
      const found = inLoop && turn === drafts.length - 1 && steps.length === 0 ? ["ok"] : steps;
      return {
        users: users.map(([text, image, empty], at) => ({
          text: empty ? "" : `user-${turn}-${at};${text}`,
          image: image ? `image-${turn}-${at}` : undefined,
        })),
        steps: found.map((result, at) => ({
          id: `call-${turn}-${at}`,
          result: `result-${turn}-${at};${result}`,
          block: refused,
        })),
        trace: traced ? `thought-${turn}; so` : "",
        // A host that splits nothing leaves the trace in the text.
        answer: `${traced && turn % 2 === 1 ? `<think>thought-${turn}; hm</think>` : ""}answer-${turn};${answer}`,
        block: turn < drafts.length - 1 ? block : undefined,
      };
    }),
  }));
