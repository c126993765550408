import type { R1Guard } from "r1guard";
import type { ReplayTurn } from "r1guard/testing";
import { DIRECTIVE, retryingGuard } from "../../helpers/retrying-guard.ts";
import { CODENAME, HIDDEN, leakGuard, REFUSED_ARGUMENT, SECRET } from "./leak-guards.ts";

/** One thing a model does, and what of it nobody may ever see. */
export interface Scenario {
  readonly name: string;
  readonly turn: ReplayTurn;
  /** What it does when it is asked once more. */
  readonly second?: ReplayTurn;
  /** Found nowhere under guard. `undefined`: there is nothing to hide. */
  readonly leak: RegExp | undefined;
  readonly guard: R1Guard;
}

const guard = leakGuard();

/** Said once a tool has answered. */
export const DONE = "Done, all is well. ";
export const SEARCH = { q: "opening hours in june" };

export const scenarios: readonly Scenario[] = [
  {
    name: "blocked-answer",
    turn: { reasoning: "Let me see. ", answer: `Well then. It is ${SECRET}. And some more text follows. ` },
    leak: /monkey|dishwasher/iu,
    guard,
  },
  {
    name: "blocked-reasoning",
    turn: { reasoning: `Hm, they said ${SECRET} to me. So be it. `, answer: "It is fine. " },
    leak: /monkey|dishwasher/iu,
    guard,
  },
  {
    name: "refused-tool",
    turn: {
      reasoning: "Let me see. ",
      toolCalls: [{ id: "call_1", name: "deleteAll", arguments: { what: REFUSED_ARGUMENT } }],
    },
    leak: /invoice/iu,
    guard,
  },
  {
    name: "allowed-tool",
    turn: { reasoning: "Let me see. ", toolCalls: [{ id: "call_1", name: "searchDocs", arguments: SEARCH }] },
    leak: undefined,
    guard,
  },
  {
    name: "redacted",
    turn: { reasoning: `The ${CODENAME} file says so. `, answer: `It is the ${CODENAME} plan, then. ` },
    leak: /falcon/iu,
    guard,
  },
  {
    name: "asked-again",
    turn: { reasoning: "Let me see. ", answer: "\n\nFrogs whistle in the rain. And some more text follows. " },
    second: { reasoning: "Once more. ", answer: "It is fine. " },
    leak: /frogs|whistle/iu,
    guard: leakGuard({}, { guards: [retryingGuard({ at: "Frogs whistle" })] }),
  },
  {
    name: "hidden-reasoning",
    turn: { reasoning: `Some ${HIDDEN} of mine. `, answer: "It is fine. " },
    leak: /whispered|rhubarb/iu,
    guard: leakGuard({ reasoning: { onMissingTrace: "allow", expose: false } }),
  },
];

/** What the person writes, so that a model knows its part. */
export const promptOf = (scenario: Scenario): string => `Play ${scenario.name}, please.`;

/** What a model says to a conversation, given as one text for each message with its role in front. */
export function turnFor(history: readonly { readonly role: string; readonly text: string }[]): ReplayTurn {
  const last = history.findLastIndex(({ role }) => role === "user" || role === "human");
  if (history.slice(last).some(({ role }) => role === "tool")) return { reasoning: "So. ", answer: DONE };
  const text = history[last]?.text ?? "";
  const scenario = scenarios.find(({ name }) => text.includes(`Play ${name},`));
  if (scenario === undefined) throw new Error(`No scenario for ${JSON.stringify(history)}`);
  return text.includes(DIRECTIVE) && scenario.second !== undefined ? scenario.second : scenario.turn;
}
