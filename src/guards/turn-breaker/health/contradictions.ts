import { perText, READ_UNITS } from "./known-text.ts";
import { quiet, type Reading, ramp } from "./signal.ts";
import { ASKED_TURNS, type ConversationView } from "./view.ts";

/** A value that has a name. */
interface Value {
  /** In lower case. */
  readonly name: string;
  readonly amount: number;
}

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
export function contradictions({ asked, answers }: ConversationView): Reading {
  const latest = answers.at(-1);
  if (latest === undefined) return quiet("no answer yet");
  const said = saidIn(latest.text);
  if (said.length === 0) return quiet("no values given");
  const values = new Map<string, Set<number>>();
  for (const { name, amount } of asked.slice(-ASKED_TURNS).flat().flatMap(statedIn)) {
    values.set(name, (values.get(name) ?? new Set()).add(amount));
  }
  if (values.size === 0) return quiet("no values stated");
  const wrong = new Set(said.flatMap(({ name, amount }) => (values.get(name)?.has(amount) === false ? [name] : [])));
  return { risk: ramp(wrong.size, 0, 2), why: `${wrong.size} of ${values.size} stated values given otherwise` };
}

const saidIn = perText(({ text }) => valuesIn(text, SAID));
const statedIn = perText(({ text }) => valuesIn(text, STATED));

const DIGIT = /\d/u;

function valuesIn(text: string, pattern: RegExp): readonly Value[] {
  // Many texts have none, and are done with.
  if (!DIGIT.test(text)) return [];
  return Array.from(text.slice(0, READ_UNITS).matchAll(pattern), ([, name = "", number = ""]) => ({
    name: name.toLowerCase(),
    amount: amountOf(number),
  }));
}

/** Marks between groups of three digits. */
const GROUPING = /[.,](?=\d{3}(?:\D|$))/gu;
/** A mark that ends the sentence. */
const TRAILING = /[.,]$/u;

function amountOf(digits: string): number {
  return Number(digits.replace(TRAILING, "").replace(GROUPING, "").replace(",", "."));
}
