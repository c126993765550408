import * as z from "zod";
import type { Category } from "../core/finding.ts";
import type { Channel } from "../core/stage.ts";
import { STAGES } from "../core/stage.ts";
import { TOOL_CATEGORIES, type ToolAction, type ToolCategory } from "../guards/tool-policy/index.ts";
import { languageNamed } from "./language-tag.ts";
import { general } from "./presets/general.ts";

const CATEGORY = /^(?:S[1-9]|S1[0-4]|x-[a-z0-9]+(?:-[a-z0-9]+)*)$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const textAction = z.enum(["allow", "flag", "redact", "block"]);
const toolAction = z.enum(["allow", "flag", "require-approval", "refuse"]);
const softAction = z.enum(["allow", "flag", "block"]);

/** What happens to text: one action for both channels, or one for each. */
const channelShape = { reasoning: textAction.optional(), answer: textAction.optional() };
const channelActions = z.union([textAction, z.strictObject(channelShape)]);

const category = z.custom<Category>((value) => typeof value === "string" && CATEGORY.test(value), {
  error: "S1 to S14, or an x- code in lower case such as x-injection",
});

const positive = z.int().positive();

const streamShape = {
  /** `window`: hold only what may still become a match. `block`: hold each part to its end. `full`: hold everything to the end. */
  mode: z.enum(["window", "block", "full"]).default(general.stream.mode),
  /** Most UTF-16 code units held back per channel while the opening tag may be missing or a match is open. */
  maxHeld: z.int().min(1024).default(general.stream.maxHeld),
};

const turnsShape = {
  /** User turns from which the conversation counts as degraded. Not above `maxTurns`; 6, or `maxTurns` if that is less. */
  warnAt: positive.optional(),
  /** User turns after which the model is not called any more. */
  maxTurns: positive.default(general.turns.maxTurns),
  /** Remedy for a degraded conversation. */
  onDegraded: z.enum(["flag", "snowball", "recap", "consolidate"]).default(general.turns.onDegraded),
  /** What happens once `maxTurns` is passed. */
  onOpen: z.enum(["refuse", "flag"]).default(general.turns.onOpen),
  /** Turns that are refused before one is let through on trial. */
  cooldownTurns: z.int().nonnegative().default(general.turns.cooldownTurns),
};

const languageShape = {
  /** Language codes that are fine, or `"prompt"`: the user's own language. */
  expect: z.union([z.literal("prompt"), z.array(languageTag()).min(1)]).default(general.language.expect),
  /** When the reasoning leaves the expected language. */
  reasoning: softAction.default(general.language.reasoning),
  /** When the answer leaves the expected language. */
  answer: softAction.default(general.language.answer),
  /** Share of the words, 0 to 1, that must be in an expected language. */
  minShare: z.number().min(0).max(1).default(general.language.minShare),
};

const reasoningShape = {
  /** When a model that should show its reasoning shows none. */
  onMissingTrace: z.enum(["allow", "flag", "require-approval", "block"]).default(general.reasoning.onMissingTrace),
  /** Whether callers see the reasoning; `"redacted"` leaves a placeholder where it was. */
  expose: z.literal([true, false, "redacted"]).default(general.reasoning.expose),
  /** Longest reasoning in tokens, as the guard estimates them. Longer counts as a loop. */
  maxTokens: positive.default(general.reasoning.maxTokens),
  /** When the reasoning goes round in circles. */
  onLoop: softAction.default(general.reasoning.onLoop),
};

const privacyShape = {
  /** Personal data: e-mail addresses, phone numbers, identity and account numbers. */
  pii: channelActions.default(general.privacy.pii),
  /** Credentials: API keys, tokens, private keys. */
  secrets: channelActions.default(general.privacy.secrets),
};

const toolsShape = {
  /** What happens to a call, by the tool's risk category. */
  categories: z.partialRecord(z.enum(TOOL_CATEGORIES), toolAction).prefault({}),
  /** The category of a tool you know, by its name. */
  byName: z.record(z.string(), z.enum(TOOL_CATEGORIES)).prefault({}),
  /** A tool whose category nobody can tell. */
  unknown: toolAction.default(general.tools.unknown),
  /** The least that happens to a call other than read-only after injected text reached the model. */
  tainted: toolAction.default(general.tools.tainted),
};

const ruleShape = {
  /** Finding code; also the key by which a child profile changes the rule. */
  id: z
    .string()
    .max(64)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/u, { error: "letters, digits, dots, hyphens and underscores" }),
  /** A regular expression without look-around and back-references. */
  pattern: z.string().min(1).optional(),
  /** `"i"` ignores case in `pattern`. */
  flags: z.enum(["", "i"]).default(""),
  /** Whole words in order; case, width and look-alike letters do not matter. */
  phrases: z
    .array(
      z.string().refine((phrase) => LETTER_OR_DIGIT.test(phrase), { error: "words with at least one letter or digit" }),
    )
    .default([]),
  /** Where to look. */
  stages: z.array(z.enum(STAGES)).min(1).default(["reasoning", "answer"]),
  /** What to do with a match. */
  action: z.enum(["flag", "redact", "block"]),
  /** What a redaction leaves in place. */
  replacement: z.string().optional(),
  /** Category of the finding. */
  category: category.default("x-custom"),
  /** Severity of the finding. */
  severity: z.enum(["low", "medium", "high", "critical"]).default("medium"),
};

const promptShape = {
  /** Few-shot examples in the prompt, which lower R1's scores. */
  fewShot: z.enum(["allow", "flag"]).default(general.prompt.fewShot),
  /** Whether a system prompt moves into the first user message, for generations that want none. */
  systemPrompt: z.enum(["keep", "fold"]).default(general.prompt.systemPrompt),
  /** Temperature to ask for, 0 to 2; `null` leaves the caller's. */
  temperature: z.number().min(0).max(2).nullable().default(general.prompt.temperature),
  /** Whether the request names the language to answer in. */
  languageDirective: z.boolean().default(general.prompt.languageDirective),
  /** Control tokens of chat templates in user and tool text. */
  controlTokens: z.enum(["neutralise", "keep"]).default(general.prompt.controlTokens),
};

const disclosureShape = {
  /** Whether people are told that they talk with an AI system. */
  enabled: z.boolean().default(general.disclosure.enabled),
  /** What they are told. */
  text: z.string().min(1).default(general.disclosure.text),
};

const messagesShape = {
  /** What a person reads in place of a blocked reply. */
  blocked: z.string().min(1).default(general.messages.blocked),
  /** What a person reads when the conversation is over. */
  turnLimit: z.string().min(1).default(general.messages.turnLimit),
  /** What a person reads when a tool call is refused; `{tool}` stands for its name. */
  toolRefused: z.string().min(1).default(general.messages.toolRefused),
};

const profileShape = {
  /** For reports and the audit log. Not inherited. */
  name: z.string().min(1).max(200).default("custom"),
  /** A preset, or the path of another profile. */
  extends: z.string().min(1).optional(),
  /** The model generation; `auto` reads it from the model id. */
  model: z
    .enum([
      "auto",
      "deepseek-r1",
      "deepseek-r1-0528",
      "deepseek-r1-distill",
      "deepseek-v3.2",
      "deepseek-v4",
      "other-reasoning",
    ])
    .default(general.model),
  /** How the reasoning arrives. */
  trace: z.enum(["auto", "field", "tags", "implicit", "none"]).default(general.trace),
  /** What happens when a guard or classifier throws or is late: `closed` blocks, `open` releases; both are reported. */
  failMode: z.enum(["closed", "open"]).default(general.failMode),
  /** Milliseconds a guard or classifier may take. */
  deadlineMs: positive.max(600_000).default(general.deadlineMs),
  /** How long text is held back. */
  stream: z.strictObject(streamShape).prefault({}),
  /** How long a conversation may become. */
  turns: z.strictObject(turnsShape).prefault({}).transform(withWarnAt),
  /** Which languages are expected. */
  language: z.strictObject(languageShape).prefault({}),
  /** What happens to reasoning as such. */
  reasoning: z.strictObject(reasoningShape).prefault({}),
  /** What happens to harmful text, by category; both channels, or each by name. */
  harms: z.partialRecord(category, channelActions).prefault({}),
  /** What happens to personal data and credentials. */
  privacy: z.strictObject(privacyShape).prefault({}),
  /** What happens to tool calls. */
  tools: z.strictObject(toolsShape).prefault({}),
  /** Your own patterns and phrases. */
  rules: z.array(z.strictObject(ruleShape)).default([]),
  /** Changes to the request, as far as the model generation wants them. */
  prompt: z.strictObject(promptShape).prefault({}),
  /** Telling people that they talk with an AI system. */
  disclosure: z.strictObject(disclosureShape).prefault({}),
  /** What people read. What the model reads and what the log records are other strings. */
  messages: z.strictObject(messagesShape).prefault({}),
};

/** The maps of a profile with the keys each may have, by dotted path (`rules` for one rule), for error messages. */
export const PROFILE_MAPS: Readonly<Record<string, object>> = {
  "": profileShape,
  stream: streamShape,
  turns: turnsShape,
  language: languageShape,
  reasoning: reasoningShape,
  harms: general.harms,
  "harms.*": channelShape,
  privacy: privacyShape,
  "privacy.*": channelShape,
  tools: toolsShape,
  "tools.categories": general.tools.categories,
  rules: ruleShape,
  prompt: promptShape,
  disclosure: disclosureShape,
  messages: messagesShape,
};

const fieldsSchema = z.strictObject(profileShape);

/**
 * Checks a profile and fills in what it leaves out with the values of the `general` preset, so the result says
 * everything. It reads one profile: `extends` is followed by `resolveProfile` and `loadProfile`.
 */
export const riskProfileSchema = fieldsSchema
  .superRefine((profile, context) => {
    for (const { path, message } of contradictions(profile))
      context.addIssue({ code: "custom", path: [...path], message });
  })
  .transform(({ extends: _, harms, privacy, tools, ...rest }) => ({
    ...rest,
    harms: eachHarm(harms),
    privacy: {
      pii: eachChannel(privacy.pii, eachChannel(general.privacy.pii)),
      secrets: eachChannel(privacy.secrets, eachChannel(general.privacy.secrets)),
    },
    tools: {
      ...tools,
      categories: bare<Record<ToolCategory, ToolAction>>({ ...general.tools.categories, ...tools.categories }),
      byName: bare<Record<string, ToolCategory>>(tools.byName),
    },
  }));

/** A profile in which every field has a value. Deeply read-only. */
export type RiskProfile = DeepReadonly<z.output<typeof riskProfileSchema>>;

/** A profile as people write it: only what differs from the profile it extends (`general` when it names none). */
export type RiskProfileInput = DeepReadonly<z.input<typeof riskProfileSchema>>;

/** A text rule of a profile, every field resolved. */
export type ProfileRule = RiskProfile["rules"][number];

/** What a profile can do to text. */
export type TextAction = z.output<typeof textAction>;

/** An action for each channel. */
export type ChannelActions = Record<Channel, TextAction>;

/** What a profile does about a category in a channel. A category it does not name is flagged: unheard-of is not safe. */
export function harmAction(profile: RiskProfile, of: Category, channel: Channel): TextAction {
  return (profile.harms[of] ?? UNNAMED_HARM)[channel];
}

/** Things that are each allowed but not together. Tolerates fields of a wrong kind, which are reported elsewhere. */
export function contradictions(profile: unknown): readonly Contradiction[] {
  const { turns, trace, reasoning, rules } = record(profile);
  const found: Contradiction[] = [];
  const { warnAt, maxTurns } = record(turns);
  if (typeof warnAt === "number" && typeof maxTurns === "number" && warnAt > maxTurns) {
    found.push({ path: ["turns", "warnAt"], message: `at most turns.maxTurns, which is ${maxTurns}` });
  }
  if (trace === "none" && record(reasoning)["onMissingTrace"] === "block") {
    found.push({
      path: ["reasoning", "onMissingTrace"],
      message: "anything but block while trace is none, which would block every turn",
    });
  }
  const seen = new Map<unknown, number>();
  for (const [index, rule] of (Array.isArray(rules) ? rules : []).entries()) {
    const { id, pattern, phrases, stages, action } = record(rule);
    const first = seen.get(id);
    if (typeof id === "string" && first !== undefined) {
      found.push({ path: ["rules", index, "id"], message: `an id of its own; rules[${first}] has this one` });
    }
    seen.set(id, first ?? index);
    if (pattern === undefined && (phrases === undefined || (Array.isArray(phrases) && phrases.length === 0))) {
      found.push({ path: ["rules", index], message: "a pattern, or phrases, or both" });
    }
    if (action === "redact" && Array.isArray(stages) && stages.includes("tool-call")) {
      found.push({
        path: ["rules", index, "action"],
        message: "flag or block on the tool-call stage; a call is refused whole, never edited",
      });
    }
  }
  return found;
}

/** A path and what would be allowed there. */
interface Contradiction {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

function withWarnAt<T extends { maxTurns: number; warnAt?: number | undefined }>(turns: T): T & { warnAt: number } {
  return { ...turns, warnAt: turns.warnAt ?? Math.min(general.turns.warnAt, turns.maxTurns) };
}

const UNNAMED_HARM: ChannelActions = { reasoning: "flag", answer: "flag" };

type GivenActions = TextAction | { reasoning?: TextAction | undefined; answer?: TextAction | undefined };

function eachChannel(given: GivenActions, otherwise: ChannelActions = UNNAMED_HARM): ChannelActions {
  if (typeof given === "string") return { reasoning: given, answer: given };
  return { reasoning: given.reasoning ?? otherwise.reasoning, answer: given.answer ?? otherwise.answer };
}

function eachHarm(given: Partial<Record<Category, GivenActions>>): Record<Category, ChannelActions> {
  const harms = bare<Partial<Record<Category, ChannelActions>>>({});
  for (const [of, action] of entries(general.harms)) harms[of] = eachChannel(action);
  for (const [of, action] of entries(given)) harms[of] = eachChannel(action, harms[of]);
  return harms as Record<Category, ChannelActions>;
}

function entries<Value>(map: Partial<Record<Category, Value>>): [Category, Value][] {
  return Object.entries(map) as [Category, Value][];
}

/** A map without inherited keys: looking up a tool named `constructor` finds nothing. */
function bare<T extends object>(values: T): T {
  return Object.assign(Object.create(null), values);
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function languageTag() {
  return z
    .string()
    .refine((tag) => languageNamed(tag) !== undefined, { error: "a BCP-47 language code such as en, de or zh-Hant" });
}
