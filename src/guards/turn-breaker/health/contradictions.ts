import { quiet, type Reading, ramp } from "./signal.ts";
import { type ConversationView, READ_TURNS, READ_UNITS } from "./view.ts";

/** "My budget is 500", "our deadline = 12". A name of one word and its number. */
const STATED =
  /\b(?:my|our|the) (\p{L}{3,20}) (?:is|are|=|will be|should be|must be) (?:about |only |now |exactly )?[$€£]?(\d[\d.,]{0,12})/giu;
/** How the model says the user's value: "your budget of 600". */
const SAID =
  /\b(?:your|our|the) (\p{L}{3,20}) (?:is|are|=|of|was) (?:about |only |now |exactly )?[$€£]?(\d[\d.,]{0,12})/giu;

/**
 * Values that the user stated and the latest answer gives otherwise ("your budget of 600"). Models that are lost take
 * up assumptions and keep them against what was said (Laban et al. 2505.06120). English, one word and its number.
 */
export function contradictions({ turns, answers }: ConversationView): Reading {
  const latest = answers.at(-1);
  if (latest === undefined) return quiet("no answer yet");
  const said = [...latest.text.slice(0, READ_UNITS).matchAll(SAID)];
  if (said.length === 0) return quiet("no values given");
  const until = turns.indexOf(latest.turn) + 1;
  const values = new Map<string, Set<number>>();
  for (const text of turns.slice(Math.max(0, until - 2 * READ_TURNS), until).flatMap(({ texts }) => texts)) {
    for (const [, name = "", number = ""] of text.slice(0, READ_UNITS).matchAll(STATED)) {
      const known = values.get(name.toLowerCase()) ?? new Set();
      values.set(name.toLowerCase(), known.add(amountOf(number)));
    }
  }
  if (values.size === 0) return quiet("no values stated");
  const wrong = new Set<string>();
  for (const [, name = "", number = ""] of said) {
    const known = values.get(name.toLowerCase());
    if (known !== undefined && !known.has(amountOf(number))) wrong.add(name.toLowerCase());
  }
  return { risk: ramp(wrong.size, 0, 2), why: `${wrong.size} of ${values.size} stated values given otherwise` };
}

/** Marks between groups of three digits. */
const GROUPING = /[.,](?=\d{3}(?:\D|$))/gu;
/** A mark that ends the sentence. */
const TRAILING = /[.,]$/u;

function amountOf(digits: string): number {
  return Number(digits.replace(TRAILING, "").replace(GROUPING, "").replace(",", "."));
}
