import type { Reading } from "./features.ts";
import type { FoundVerb } from "./read-actions.ts";
import { type Action, verbOf } from "./verbs.ts";

/** Actions that cannot be meant as reading. `run`, `select` and `operate` words are left to be weighed. */
const DEFINITE = new Set<Action>(
  "delete update pay trade grant export publish send create keep delegate harm interact".split(" ") as Action[],
);
/** Verbs of those actions that are often said of something that is only computed and returned. */
const SOFT = new Set(
  `generate make build produce construct compile compose draft render initialize copy record log load print turn text
  call echo touch init clean fix resolve config migrate`.split(/\s+/u),
);
/** Everyday changes: a name with such a verb, or with a noun that looks like one, may still be about reading. */
const MILD = new Set<Action>(["create", "update", "keep"]);
const TELLING_PURPOSES = new Set<Action>(["update", "harm", "delete", "export", "create", "run", "pay"]);

const STATEMENT = new Set(
  "sql query queries statement statements command commands code script scripts cypher opencypher gremlin".split(" "),
);
const HIDDEN = /\b(?:without (?:being )?(?:notic|detect|trigger)|unnoticed|discreetly|silently)/u;

/** A rule that a definition meets: such tools nearly always write. */
export interface CertainWrite {
  /** Which rule it was, for weighing. */
  readonly kind: "name" | "description" | "both" | "purpose" | "unnoticed" | "statement" | "claim" | "choice";
  readonly why: string;
  /** Settles it, whatever the other words weigh: the definition says that something is deleted. */
  readonly settles: boolean;
}

/**
 * The first rule that says that a tool writes; `undefined` where that is for the weights to decide. This only ever
 * raises a risk: nothing here makes a tool read-only.
 */
export function certainWrite(reading: Reading): CertainWrite | undefined {
  const { verb, main, purposes, choices, saysReads, saysWrites, first } = reading;
  const definite = main.find(isDefinite);
  const ofRequest = first.includes("request") || first.includes("requests");

  if (verb && isDefinite(verb) && !(allRead(main) && isMild(verb))) return byVerb("name", "name", verb);
  if (!verb && definite && !ofRequest) return byVerb("description", "description", definite);
  if (verb?.action === "read" && !ofRequest && main[0] && isDefinite(main[0]) && !isSaidOfAnswers(main[0])) {
    return byVerb("both", "description", main[0]);
  }
  const choice = choices.find((word) => isDefinite({ word, action: verbOf(word)?.action ?? "read" }));
  if (choice !== undefined) {
    return {
      kind: "choice",
      why: `argument: can be told to "${choice}"`,
      settles: verbOf(choice)?.action === "delete",
    };
  }
  const purpose = purposes.includes("read") ? undefined : purposes.find((action) => TELLING_PURPOSES.has(action));
  if (!verb && purpose)
    return rule("purpose", `name: a noun for ${purpose === "harm" ? "doing harm" : `"${purpose}"`}`);
  if (HIDDEN.test(first.join(" "))) return rule("unnoticed", "description: unnoticed");
  if (runsStatements(reading) && !saysReads) return rule("statement", "runs statements that the caller writes");
  return saysWrites ? rule("claim", "description: says that it writes") : undefined;
}

function byVerb(kind: CertainWrite["kind"], place: string, { word, action }: FoundVerb): CertainWrite {
  return { kind, why: `${place}: "${word}"`, settles: action === "delete" };
}

function rule(kind: CertainWrite["kind"], why: string): CertainWrite {
  return { kind, why, settles: false };
}

function isDefinite({ word, action }: Pick<FoundVerb, "word" | "action">): boolean {
  return DEFINITE.has(action) && !SOFT.has(word) && verbOf(word)?.vague !== true;
}

function isMild({ word, action }: FoundVerb): boolean {
  return MILD.has(action) || verbOf(word)?.oftenNoun === true;
}

function allRead(main: readonly FoundVerb[]): boolean {
  return main.length > 0 && main.every(({ action }) => action === "read");
}

/** `Sends back …`, or a noun of doing harm in what is searched for. */
function isSaidOfAnswers({ action }: FoundVerb): boolean {
  return action === "harm" || action === "send";
}

function runsStatements({ verb, main, first }: Reading): boolean {
  const runs = verb?.action === "run" || main[0]?.word === "run" || main[0]?.word === "execute";
  return runs && !first.includes("search") && first.some((word) => STATEMENT.has(word));
}
