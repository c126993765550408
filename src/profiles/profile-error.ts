import type * as z from "zod";
import { GuardError } from "../core/errors.ts";
import { languageCodeOf, languageNamed } from "./language-tag.ts";
import { nearestKey } from "./nearest-key.ts";
import { PROFILE_MAPS } from "./risk-profile.ts";

/** One thing that is wrong with a profile. */
export interface ProfileProblem {
  /** Dotted path of the field, such as `rules[2].pattern`; empty for the profile as a whole. */
  readonly path: string;
  /** What stands there. Only the kind and size of long or private texts. */
  readonly received: string;
  /** What may stand there. */
  readonly allowed: string;
  /** What was probably meant. */
  readonly hint: string | undefined;
  /** Place in the file, counted from 1, when the profile came from one. */
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** A path into a profile, as keys and indexes. */
export type ProfilePath = readonly PropertyKey[];

/** Finds where a path stands in the file. */
export type Locate = (path: ProfilePath) => { readonly line: number; readonly column: number } | undefined;

/** A profile that is not valid: all its problems at once. `path` is that of the first. */
export class ProfileError extends GuardError {
  readonly problems: readonly ProfileProblem[];

  constructor(source: string, problems: readonly ProfileProblem[]) {
    const count = problems.length === 1 ? "a problem" : `${problems.length} problems`;
    super("profile-invalid", [`${source} has ${count}:`, ...problems.map(lineOf)].join("\n"), {
      path: problems[0]?.path,
    });
    this.problems = problems;
  }
}

/** Puts zod's issues about `input` into words. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], input: unknown, locate?: Locate): ProfileProblem[] {
  return issues.flatMap((issue) => describeIssue(issue, input)).map((problem) => located(problem, locate));
}

/** A problem found outside the schema. */
export function problemAt(
  path: ProfilePath,
  input: unknown,
  allowed: string,
  locate?: Locate | undefined,
  hint?: string | undefined,
): ProfileProblem {
  return located({ at: path, received: describe(valueAt(input, path), path), allowed, hint }, locate);
}

/** A key that no map of a profile may have. */
export function forbiddenKey(path: ProfilePath, locate?: Locate): ProfileProblem {
  return located({ at: path, received: "a reserved name as a key", allowed: "any other name" }, locate);
}

/** `rules[2].pattern`; keys that are not plain names are quoted. */
export function dotted(path: ProfilePath): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    const name = String(key);
    if (!PLAIN_NAME.test(name)) return `${text}[${quote(name)}]`;
    return text === "" ? name : `${text}.${name}`;
  }, "");
}

const PLAIN_NAME = /^[\w-]{1,64}$/u;

interface Draft {
  readonly at: ProfilePath;
  readonly received: string;
  readonly allowed: string;
  readonly hint?: string | undefined;
}

function located({ at, received, allowed, hint }: Draft, locate: Locate | undefined): ProfileProblem {
  const place = locate?.(at);
  return { path: dotted(at), received, allowed, hint, line: place?.line, column: place?.column };
}

function lineOf({ path, received, allowed, hint, line, column }: ProfileProblem): string {
  const place = line === undefined ? "" : ` (line ${line}, column ${column})`;
  const meant = hint === undefined ? "" : `. Did you mean ${hint}?`;
  return `- ${path === "" ? "the profile" : path}${place}: received ${received}; allowed: ${allowed}${meant}`;
}

function describeIssue(issue: z.core.$ZodIssue, input: unknown): Draft[] {
  const at = issue.path;
  const value = valueAt(input, at);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey([...at, key]));
    case "invalid_union":
      return describeUnion(issue, value, input);
    case "invalid_key":
      return [{ ...unknownKey(at), allowed: issue.issues.map((inner) => allowedBy(inner, at)).join(", ") }];
    default: {
      const hint = issue.code === "invalid_value" ? nearestValue(value, issue.values) : languageHint(at, value);
      return [{ at, received: describe(value, at), allowed: allowedBy(issue, at), hint }];
    }
  }
}

function allowedBy(issue: z.core.$ZodIssue, at: ProfilePath): string {
  switch (issue.code) {
    case "invalid_value":
      return listed(issue.values.map((value) => (value === "" ? '""' : String(value))));
    case "invalid_type":
      return kindAt(at, issue.expected);
    case "too_small":
      return sized(issue.origin, issue.inclusive === false ? "more than" : "at least", issue.minimum);
    case "too_big":
      return sized(issue.origin, issue.inclusive === false ? "less than" : "at most", issue.maximum);
    default:
      return issue.message;
  }
}

/** Of a union's branches, speaks about the one the value was meant for: the one whose kind it has. */
function describeUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown, input: unknown): Draft[] {
  const at = issue.path;
  const about = (branch: readonly z.core.$ZodIssue[]) =>
    branch.flatMap((inner) => describeIssue({ ...inner, path: [...at, ...inner.path] }, input));
  const within = issue.errors.find((branch) => branch.every(isAboutContent));
  if (within !== undefined && typeof value === "object" && value !== null) return about(within);
  const drafts = issue.errors.flatMap(about);
  const allowed = drafts.map((draft) => draft.allowed).join(", or ");
  const hint = drafts.find((draft) => draft.hint !== undefined)?.hint;
  return [{ at, received: describe(value, at), allowed, hint: hint ?? languageHint(at, value) }];
}

function isAboutContent(issue: z.core.$ZodIssue): boolean {
  return issue.path.length > 0 || issue.code === "unrecognized_keys" || issue.code === "too_small";
}

function unknownKey(at: ProfilePath): Draft {
  const parent = at.slice(0, -1);
  const key = String(at.at(-1));
  const known = Object.keys(PROFILE_MAPS[section(parent)] ?? {});
  const near = nearestKey(key, known) ?? placeOf(key);
  return {
    at,
    received: "an unknown key",
    allowed: known.length === 0 ? "no such key" : listed(known),
    hint: near === undefined ? undefined : `\`${near}\``,
  };
}

/** Where a key belongs that stands in the wrong map. */
function placeOf(key: string): string | undefined {
  const home = Object.entries(PROFILE_MAPS).find(([path, map]) => !path.endsWith("*") && Object.hasOwn(map, key))?.[0];
  if (home === undefined) return undefined;
  return home === "" ? key : home === "rules" ? `rules[].${key}` : `${home}.${key}`;
}

/** The row of `PROFILE_MAPS` a path belongs to: `rules[3]` is `rules`, `harms.S1` is `harms.*`. */
function section(path: ProfilePath): string {
  const names = path.filter((key) => typeof key !== "number").map(String);
  const [first, second] = names;
  return second !== undefined && (first === "harms" || first === "privacy") ? `${first}.*` : names.join(".");
}

/** Texts that may be private or a person's words; never quoted in a message. */
function isPrivate(path: ProfilePath): boolean {
  const [first] = path;
  const last = path.findLast((key) => typeof key === "string");
  if (first === "messages" || first === "disclosure") return true;
  return first === "rules" && (last === "pattern" || last === "phrases" || last === "replacement");
}

const LONGEST_QUOTE = 40;

function describe(value: unknown, path: ProfilePath): string {
  if (value === undefined) return "nothing";
  if (value === null) return "an empty value (null)";
  if (typeof value === "string") {
    if (value === "") return "an empty text";
    if (isPrivate(path) || value.length > LONGEST_QUOTE) return `a text of ${value.length} characters`;
    return quote(value);
  }
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (typeof value === "object") return "a map";
  return `a ${typeof value}`;
}

function quote(text: string): string {
  return text.length > LONGEST_QUOTE ? `${JSON.stringify(text.slice(0, LONGEST_QUOTE))}…` : JSON.stringify(text);
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "nothing") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}

function nearestValue(value: unknown, allowed: readonly unknown[]): string | undefined {
  if (typeof value !== "string") return undefined;
  const names = allowed.filter((item) => typeof item === "string");
  const near = nearestKey(value, names);
  return near === undefined || near === "" ? undefined : `\`${near}\``;
}

function languageHint(path: ProfilePath, value: unknown): string | undefined {
  if (path[0] !== "language" || path[1] !== "expect" || typeof value !== "string") return undefined;
  if (value.length > LONGEST_QUOTE) return undefined;
  const code = languageNamed(value) === undefined ? languageCodeOf(value) : value;
  if (code === undefined) return undefined;
  return path.length === 2 ? `\`[${code}]\`` : `\`${code}\``;
}

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "a map",
  record: "a map",
  array: "a list",
};

function kindAt(path: ProfilePath, expected: string): string {
  if (expected === "object" && section([...path, ""]).endsWith(".*")) return "a map with reasoning and answer";
  return KINDS[expected] ?? expected;
}

function sized(origin: string, bound: string, size: number | bigint): string {
  if (origin === "string") return size === 1 ? "a text that is not empty" : `a text of ${bound} ${size} characters`;
  if (origin === "array") return size === 1 ? "a list that is not empty" : `a list of ${bound} ${size}`;
  return `${bound} ${size}`;
}

function valueAt(input: unknown, path: ProfilePath): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
