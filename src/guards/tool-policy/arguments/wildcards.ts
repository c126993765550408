import { type ArgumentCheck, type ArgumentFacts, found, NOTHING_FOUND } from "./argument-check.ts";
import { hasWord, type Leaf, wordsOf } from "./leaves.ts";

/** Words that say that something is gone afterwards, in a tool's name or in an argument that picks what it does. */
const REMOVES = new Set(
  "delete deletes remove drop purge clear erase wipe destroy truncate prune revoke unsubscribe unlink uninstall terminate trash archive reset empty bulk_delete".split(
    " ",
  ),
);
/** Fields that choose what a tool does. */
const CHOOSES = new Set(["action", "operation", "op", "method", "command", "verb", "mode"]);
/** Fields that pick what it is done to. */
const PICKS = new Set(
  "filter filters where query selector match pattern patterns id ids uid uids name names path paths file files key keys prefix glob condition criteria target targets resource resources items records".split(
    " ",
  ),
);
/** Texts that pick everything. */
const EVERYTHING =
  /^(?:(?:[~.]|[a-z]:)?[\\/]?[*%]+(?:[\\/.:][*%]+)*|(?:[~.]|[a-z]:)?[\\/]|~|\^?\.[*+]\$?|\^?\[\\s\\S\][*+]\$?|_{0,2}all_{0,2}|everything|true|1 ?= ?1|\{\s*\}|\[\s*\])$/iu;
/** Fields that say so themselves: `{ all: true }`. */
const ALL = new Set(["all", "everything", "recursive_all"]);

/** A tool that removes things, asked to remove all of them: `wildcard-delete`. */
export const checkWildcards: ArgumentCheck = (facts) =>
  removes(facts) && picksEverything(facts) ? found("wildcard-delete") : NOTHING_FOUND;

function removes({ tool, leaves }: ArgumentFacts): boolean {
  if (hasWord(wordsOf(tool.name), REMOVES)) return true;
  return leaves.some(
    ({ words, value }) => typeof value === "string" && hasWord(words, CHOOSES) && hasWord(wordsOf(value), REMOVES),
  );
}

function picksEverything({ leaves, emptyFields }: ArgumentFacts): boolean {
  if (emptyFields.some((key) => hasWord(wordsOf(key), PICKS))) return true;
  const picks = leaves.filter(({ words }) => hasWord(words, PICKS));
  return leaves.some(saysAll) || picks.some(isEverything) || (picks.length > 0 && picks.every(isBlank));
}

function saysAll({ words, value }: Leaf): boolean {
  return (value === true || value === "true") && hasWord(words, ALL);
}

function isEverything({ value }: Leaf): boolean {
  return typeof value === "string" && EVERYTHING.test(value.trim());
}

/** A filter that is there and says nothing. */
function isBlank({ value }: Leaf): boolean {
  return typeof value === "string" && value.trim() === "";
}
