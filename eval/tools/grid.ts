import { asCategory, linesOf, type Seed } from "./lines.ts";
import { hashOf } from "./split.ts";

type Sentences = readonly string[];

const READS: Readonly<Record<string, Sentences>> = {
  get: ["Get {o}.", "Gets the details of {a}.", "Retrieve {a} by its ID.", "Get information about a specific {o}."],
  list: ["List all {s}.", "Returns a list of {s}.", "Lists {s} with optional filters and pagination."],
  search: ["Search for {s} by keyword.", "Find {s} that match the given criteria."],
  fetch: ["Fetch {a} and return it.", "Fetches {s} from the service."],
  describe: ["Describe {a}, with status and settings.", "Shows the current state of {a}."],
  check: ["Check the status of {a}.", "Checks whether {a} exists."],
  count: ["Count {s}.", "Returns the number of {s}."],
};
const WRITES: Readonly<Record<string, Sentences>> = {
  create: [
    "Create a new {o}.",
    "Creates {a} with the given details.",
    "Create {a} in the specified project.",
    "Use this tool to create {a}.",
  ],
  add: ["Add {a}.", "Adds a new {o}.", "Add one or more {s}."],
  update: ["Update an existing {o}.", "Updates {a} by ID.", "Modify the settings of {a}."],
  set: ["Set {o}.", "Sets the value of {a}."],
  edit: ["Edit {a}.", "Changes the fields of {a}."],
};
const DELETES: Readonly<Record<string, Sentences>> = {
  delete: ["Delete {a}.", "Deletes {a} by ID.", "Permanently delete {a}. This cannot be undone."],
  remove: ["Remove {a}.", "Removes {s} from the account."],
};
const OWN: Sentences = [
  "{V} {a}.",
  "{T} {a}.",
  "{V} {s} by ID.",
  "This tool allows you to {v} {a}.",
  "{V} the specified {o}.",
];

/** The guide's first line that fits wins: deleting such things stays in their category. */
const ABOVE_DELETION = new Set(
  `payment trading health-decision legal-filing eligibility-decision physical-control identity-access code-execution
  agent-delegation`.split(/\s+/u),
);
/** Things that are done, not kept: nobody creates, updates or deletes them. */
const DONE = new Set(["code-execution", "impersonation", "data-export", "data-destruction"]);
const LITTLE = /\b(?:a|an|the|of|to|in|on|with|for|from|as)\b/gu;

/** Tools made from `objects.tsv`: for each thing two that read, and some that change it, in changing wordings. */
export function gridTools(): Seed[] {
  return linesOf("objects.tsv").flatMap(([home = "", verbs = "", things = ""]) =>
    things.split(";").flatMap((thing) => toolsFor(home, verbs.split(" "), thing)),
  );
}

function toolsFor(home: string, verbs: readonly string[], thing: string): Seed[] {
  const deletion = ABOVE_DELETION.has(home) ? home : "data-destruction";
  const tools: Seed[] = [];
  if (!DONE.has(home)) {
    for (const verb of some(Object.keys(WRITES), 2, thing)) tools.push(made(home, verb, thing, WRITES[verb]));
    if (home !== "agent-delegation") {
      for (const verb of some(Object.keys(DELETES), 1, thing)) tools.push(made(deletion, verb, thing, DELETES[verb]));
    }
  }
  for (const verb of some(verbs, 3, thing)) {
    tools.push(made(verb === "delete" || verb === "remove" ? deletion : home, verb, thing, OWN));
  }
  for (const verb of some(Object.keys(READS), 2, thing)) tools.push(made("read-only", verb, thing, READS[verb]));
  return tools;
}

function made(category: string, verb: string, thing: string, sentences: Sentences = OWN): Seed {
  const salt = `${category} ${verb} ${thing}`;
  const sentence = sentences[hashOf(salt) % sentences.length] ?? "";
  const words = [verb, ...thing.toLowerCase().replace(LITTLE, " ").split(/\s+/u).filter(Boolean)].slice(0, 5);
  const name = [words.join("_"), words.join("-"), camel(words), words.join("_")][hashOf(`n${salt}`) % 4] ?? verb;
  // Some lists of tools describe nothing.
  const description = hashOf(`d${salt}`) % 12 === 0 ? "" : filled(sentence, verb, thing);
  return { category: asCategory(category), tool: { name, description, inputSchema: { properties: {} } } };
}

function filled(sentence: string, verb: string, thing: string): string {
  return sentence
    .replaceAll("{V}", capital(verb))
    .replaceAll("{T}", capital(plural(verb)))
    .replaceAll("{v}", verb)
    .replaceAll("{o}", thing)
    .replaceAll("{a}", `${/^[aeiou]/iu.test(thing) ? "an" : "a"} ${thing}`)
    .replaceAll("{s}", plural(thing));
}

/** The same few of a list for the same thing, and others for other things. */
function some(list: readonly string[], count: number, thing: string): string[] {
  return [...list].sort((a, b) => hashOf(`${a} ${thing}`) - hashOf(`${b} ${thing}`)).slice(0, count);
}

function plural(text: string): string {
  const end = text.search(/ (?:to|in|of|on|with|from|as|over|that|by) /u);
  if (end !== -1) return plural(text.slice(0, end)) + text.slice(end);
  if (/[^aeiou]y$/u.test(text)) return `${text.slice(0, -1)}ies`;
  return text.endsWith("s") ? text : `${text}${/(?:x|ch|sh)$/u.test(text) ? "es" : "s"}`;
}

function camel(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word : capital(word))).join("");
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
