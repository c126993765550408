import type { ToolDefinition } from "../../../core/conversation.ts";
import { type CertainWrite, certainWrite } from "./certain-writes.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { type FoundVerb, namesAnAnswer, purposesOfName, verbOfName, verbsOfSentence } from "./read-actions.ts";
import { schemaWords } from "./schema-words.ts";
import { lastPart, splitName, splitSentences } from "./split-words.ts";
import type { Action } from "./verbs.ts";

/** How far into a description a claim such as "read-only" is looked for, in characters. */
const CLAIM_REACH = 500;

const SAYS_READS =
  /\b(?:read[- ]?only|(?:does|do|will) not (?:modify|change|write|alter)|without (?:modifying|changing)|select (?:query|queries|statement)|promql|kql|kusto|soql)\b/iu;
const SAYS_WRITES =
  /\b(?:write operation|destructive|irreversible|cannot be undone|can't be undone|permanent(?:ly)?)\b/iu;
const SAYS_SAVES =
  /\b(?:sav(?:e|es|ed|ing)|writ(?:e|es|ten|ing)|stor(?:e|es|ed|ing)|download(?:s|ed)?)\b[^.]{0,40}\b(?:to|in|into|as|on)\b/iu;
const SAYS_RETURNS = /\breturn(?:s|ed|ing)?\b/iu;

/** What was read from a tool's definition. */
export interface Reading {
  readonly nameWords: readonly string[];
  /** The verb of the name. */
  readonly verb: FoundVerb | undefined;
  /** What nouns of the name say is done: `DataWiping`, `FundManagement`. */
  readonly purposes: readonly Action[];
  /** What the name says is acted on; the last word is the thing itself. */
  readonly nameThing: readonly string[];
  /** The main verbs of the description. */
  readonly main: readonly FoundVerb[];
  /** What the description says is acted on. */
  readonly thing: readonly string[];
  /** The words of the description's first sentence. */
  readonly first: readonly string[];
  /** The words of the sentences after it. */
  readonly later: readonly (readonly string[])[];
  /** The names of the arguments, as words. */
  readonly arguments: readonly (readonly string[])[];
  /** What an argument such as `method` can be set to. */
  readonly choices: readonly string[];
  /** Words of the name of the server, where the application says which it is. */
  readonly server: readonly string[];
  /** The description has no verb and begins with what is handed back. */
  readonly answers: boolean;
  readonly saysReads: boolean;
  readonly saysWrites: boolean;
  readonly saysSaves: boolean;
  readonly saysReturns: boolean;
  /** Nothing in name or description says what is done. */
  readonly unclear: boolean;
}

/** A reading, and the rule that it meets if one says that such a tool writes. */
export interface JudgedReading extends Reading {
  readonly rule: CertainWrite | undefined;
}

/** Reads a definition once, in time linear in the bounded part that is read. */
export function readTool({ name, description, inputSchema, server }: ToolDefinition): JudgedReading {
  const nameWords = splitName(name);
  const own = splitName(lastPart(name));
  const ownVerb = verbOfName(own);
  const verb = ownVerb ?? verbOfName(nameWords);
  const purposes = purposesOfName(nameWords);
  const text = typeof description === "string" ? description : "";
  const [first = [], ...later] = splitSentences(text);
  const main = verbsOfSentence(first);
  const answers = main.length === 0 && namesAnAnswer(first);
  const claims = text.slice(0, CLAIM_REACH);
  const after = nounPhrase(own, (ownVerb?.at ?? -1) + 1);
  const reading: Reading = {
    nameWords,
    verb,
    purposes,
    nameThing: after.length > 0 ? after : nounPhrase(own.slice(0, ownVerb?.at), 0),
    main,
    thing: nounPhrase(first, (main.at(-1)?.at ?? -1) + 1),
    first,
    later,
    ...schemaWords(inputSchema),
    server: typeof server === "string" ? splitName(server) : [],
    answers,
    saysReads: SAYS_READS.test(claims),
    saysWrites: SAYS_WRITES.test(claims),
    saysSaves: SAYS_SAVES.test(claims),
    saysReturns: SAYS_RETURNS.test(claims),
    unclear: verb === undefined && main.length === 0 && !answers && !purposes.includes("read"),
  };
  return { ...reading, rule: certainWrite(reading) };
}
