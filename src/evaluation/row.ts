import * as z from "zod";
import { GuardError } from "../core/errors.ts";
import type { Category } from "../core/finding.ts";

/** Stages that the harness measures, in the order of a turn. */
export const MEASURED_STAGES = ["input", "reasoning", "answer"] as const;

/** One of them. */
export type MeasuredStage = (typeof MEASURED_STAGES)[number];

/** What is true of a text, as whoever labelled it says. */
export interface StageLabel {
  readonly harmful: boolean;
  /** Categories it was labelled with; empty when the set has none, or for safe texts. */
  readonly categories: readonly Category[];
  /** UTF-16 offset at which the first harmful sentence begins, where it is known. */
  readonly firstHarmful?: number | undefined;
}

/** One row of a data set, checked. Texts that are not there are `undefined`. */
export type DatasetRow = Omit<z.output<typeof rowSchema>, "labels"> & {
  readonly labels: { readonly [Stage in MeasuredStage]?: StageLabel | undefined };
};

/** Names are printed in a terminal, where control characters are commands. */
const PRINTABLE = /^\P{Cc}*$/u;

/** Names (of sources, groups, languages) become keys and headings. */
const LONGEST_NAME = 200;

const name = z.string().min(1).max(LONGEST_NAME).regex(PRINTABLE);

const category = z.custom<Category>(
  (value) => typeof value === "string" && CATEGORY.test(value),
  "should be S1 to S14 or begin with x-",
);

const CATEGORY = /^(?:S(?:[1-9]|1[0-4])|x-[a-z0-9-]{1,60})$/u;

const label = z.union([
  z.enum(["harmful", "safe"]),
  z.strictObject({
    harmful: z.boolean(),
    categories: z.array(category).max(20).optional(),
    firstHarmful: z.int().min(0).optional(),
  }),
]);

const message = z.strictObject({
  role: z.enum(["system", "user", "assistant", "tool"]),
  content: z.string(),
  reasoning: z.string().optional(),
});

const rowSchema = z.strictObject({
  /** For looking a row up; it is copied into the results, so it should not be a text. */
  id: name,
  /** The set or model a row comes from. Figures are given for each source alone. */
  source: name,
  /** What was said before the model answered; either this or `prompt`. */
  messages: z.array(message).optional(),
  /** Short for one user message. */
  prompt: z.string().optional(),
  reasoning: z.string().optional(),
  answer: z.string().optional(),
  /** At least one; a text without a label is context. */
  labels: z.strictObject({ input: label.optional(), reasoning: label.optional(), answer: label.optional() }),
  /** Prompt family; what splits a set keeps a group on one side. */
  group: name.optional(),
  /** Language of the texts, as a BCP 47 code. */
  lang: name.optional(),
  /** Why a safe row is a temptation to refuse, such as `homonyms` or `benign-security`. */
  benignKind: name.optional(),
});

/**
 * Reads one line of a data set. Throws `input-invalid` with the line's number and the field; no text of the row is
 * part of the message, since data sets for harm are full of what must not be quoted.
 */
export function parseRow(line: string, lineNumber: number): DatasetRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw broken(lineNumber, "", "is not JSON; write one object a line");
  }
  const parsed = rowSchema.safeParse(value);
  if (!parsed.success) {
    const { path, problem } = problemOf(parsed.error.issues[0]);
    throw broken(lineNumber, path, problem);
  }
  const { labels, ...row } = parsed.data;
  checkTexts(parsed.data, lineNumber);
  return {
    ...row,
    labels: { input: plain(labels.input), reasoning: plain(labels.reasoning), answer: plain(labels.answer) },
  };
}

/** The text a stage judges; for the input, what the user said last. */
export function textOf(row: DatasetRow, stage: MeasuredStage): string | undefined {
  if (stage !== "input") return row[stage];
  return row.prompt ?? row.messages?.findLast(({ role }) => role === "user")?.content;
}

function checkTexts(row: z.output<typeof rowSchema>, lineNumber: number): void {
  if (row.prompt !== undefined && row.messages !== undefined) {
    throw broken(lineNumber, "prompt", "stands beside messages; give one of them");
  }
  const labelled = MEASURED_STAGES.filter((stage) => row.labels[stage] !== undefined);
  if (labelled.length === 0) throw broken(lineNumber, "labels", "names no stage; label input, reasoning or answer");
  for (const stage of labelled) {
    const text = textOf({ ...row, labels: {} }, stage);
    if (text === undefined)
      throw broken(lineNumber, `labels.${stage}`, "has no text; give the text or leave the label out");
    const { firstHarmful, harmful } = plain(row.labels[stage]) ?? {};
    if (firstHarmful === undefined) continue;
    const at = `labels.${stage}.firstHarmful`;
    if (harmful === false) throw broken(lineNumber, at, "is given for a safe text; leave it out");
    if (firstHarmful >= text.length) throw broken(lineNumber, at, `is past the end of the text (${text.length})`);
  }
}

function plain(given: z.output<typeof label> | undefined): StageLabel | undefined {
  if (given === undefined) return undefined;
  if (typeof given === "string") return { harmful: given === "harmful", categories: [] };
  return { ...given, categories: given.categories ?? [] };
}

/** zod's own words quote values and unknown keys of the row; these name fields of the format only. */
function problemOf(issue: z.core.$ZodIssue | undefined): { path: string; problem: string } {
  const path = (issue?.path ?? [])
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .slice(1);
  switch (issue?.code) {
    case "unrecognized_keys":
      return { path, problem: `has ${issue.keys.length === 1 ? "a field" : "fields"} that the format does not know` };
    case "invalid_type":
      return { path, problem: `should be ${issue.expected}` };
    case "too_big":
      return { path, problem: `is over the limit of ${issue.maximum}` };
    case "too_small":
      return { path, problem: `is below the least, ${issue.minimum}` };
    case "invalid_format":
      return { path, problem: "has control characters" };
    case "custom":
      return { path, problem: issue.message };
    default:
      return { path, problem: 'should be "harmful", "safe" or { harmful, categories?, firstHarmful? }' };
  }
}

function broken(lineNumber: number, path: string, problem: string): GuardError {
  const where = path === "" ? `line ${lineNumber}` : `line ${lineNumber}: ${path}`;
  return new GuardError("input-invalid", `The data set cannot be read: ${where} ${problem}.`, { path: where });
}
