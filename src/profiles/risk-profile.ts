import * as z from "zod";
import type { Category } from "../core/finding.ts";
import type { Channel } from "../core/stage.ts";
import { STAGES } from "../core/stage.ts";
import { TOOL_CATEGORIES } from "../guards/tool-policy/categories.ts";
import { languageNamed } from "./language-tag.ts";
import { isMap, mergeProfiles } from "./merge-profiles.ts";
import { general } from "./presets/general.ts";

const CATEGORY = /^(?:S[1-9]|S1[0-4]|x-[a-z0-9]+(?:-[a-z0-9]+)*)$/u;
const ABSOLUTE_PATH = /^(?:\/|~\/|[A-Za-z]:[\\/]|\\\\)(?!(?:.*[\\/])?\.\.(?:[\\/]|$))/u;
const HOST =
  /^(?:\*\.)?(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?)(?:\.[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?)*$|^\[[0-9a-f:.]+\]$/iu;
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
  mode: z.enum(["window", "block", "full"]),
  /** Most UTF-16 code units held back per channel while the opening tag may be missing or a match is open. */
  maxHeld: z.int().min(1024),
};

const healthShape = {
  /** Health, 1 = healthy to 0 = broken, below which the remedy applies. */
  degraded: z.number().min(0).max(1),
  /** Health below which the model is not called any more. Not above `degraded`. */
  open: z.number().min(0).max(1),
};

const riskShape = {
  /** Risk of findings from which the remedy applies. A finding adds 0.5 (low), 1, 2 or 4 (critical), 2.5 in one turn at most; a quarter is forgotten with each turn. */
  degraded: z.number().positive(),
  /** Risk from which the model is not called any more. Not below `degraded`. */
  open: z.number().positive(),
};

const turnsShape = {
  /** User turns from which the conversation counts as degraded. Not above `maxTurns`; 6, or `maxTurns` if that is less. */
  warnAt: positive,
  /** User turns after which the model is not called any more. */
  maxTurns: positive,
  /** Remedy for a degraded conversation. */
  onDegraded: z.enum(["flag", "snowball", "recap", "consolidate"]),
  /** What happens once `maxTurns` is passed. */
  onOpen: z.enum(["refuse", "flag"]),
  /** Turns that are refused before one is let through on trial. */
  cooldownTurns: z.int().nonnegative(),
  /** When signals of degradation count: answers that grow, agree, repeat, miss what was asked, or fail. */
  health: z.strictObject(healthShape),
  /** When findings of several turns together count. */
  risk: z.strictObject(riskShape),
};

const languageShape = {
  /** Language codes that are fine, or `"prompt"`: the user's own language. */
  expect: z.union([z.literal("prompt"), z.array(languageTag()).min(1)]),
  /** When the reasoning leaves the expected language. */
  reasoning: softAction,
  /** When the answer leaves the expected language. */
  answer: softAction,
  /** Share of the words, 0 to 1, that must be in an expected language. */
  minShare: z.number().min(0).max(1),
};

const reasoningShape = {
  /** When a model that should show its reasoning shows none. */
  onMissingTrace: z.enum(["allow", "flag", "require-approval", "block"]),
  /** Whether callers see the reasoning; `"redacted"` leaves a placeholder where it was. */
  expose: z.literal([true, false, "redacted"]),
  /** Longest reasoning in tokens, as the guard estimates them. Longer counts as a loop. */
  maxTokens: positive,
  /** When the reasoning goes round in circles. */
  onLoop: softAction,
};

const privacyShape = {
  /** Personal data: e-mail addresses, phone numbers, identity and account numbers. */
  pii: channelActions,
  /** Credentials: API keys, tokens, private keys. */
  secrets: channelActions,
};

const pathsShape = {
  /** When a call leaves `roots`, or reaches for credentials or the system itself. */
  action: toolAction,
  /** Folders in which tools may work, absolute. Empty: anywhere but places with credentials and system files. */
  roots: z.array(
    z.string().max(4_096).regex(ABSOLUTE_PATH, { error: "an absolute path without .., such as /srv/work" }),
  ),
};

const egressShape = {
  /** When a call names a host or a recipient that `allow` does not. */
  action: toolAction,
  /** Hosts, and domains of recipients, that are fine; `*.example.com` for those below it. `"any"`: all. */
  allow: z.union([
    z.literal("any"),
    z.array(
      z
        .string()
        .max(253)
        .regex(HOST, { error: "a host such as example.com or *.example.com, without scheme, port and path" }),
    ),
  ]),
  /** When a call names a private or local address that `allow` does not. */
  private: toolAction,
};

const amountsShape = {
  /** When an amount of money is above `limit`. */
  action: toolAction,
  /** Largest amount that passes, in the tools' own unit; `null`: none is too large. */
  limit: z.number().nonnegative().nullable(),
};

const checksShape = {
  /** Arguments that do not fit the tool's JSON Schema. */
  schema: toolAction,
  /** SQL that destroys, or changes every row. */
  sql: toolAction,
  /** Commands that destroy, or take control of a machine. */
  shell: toolAction,
  /** A tool that removes things, asked to remove all of them. */
  wildcards: toolAction,
  /** Credentials. */
  secrets: toolAction,
  /** Personal data. */
  pii: toolAction,
  /** Where files may be. */
  paths: z.strictObject(pathsShape),
  /** Who may be reached. */
  egress: z.strictObject(egressShape),
  /** How much may be spent. */
  amounts: z.strictObject(amountsShape),
};

const callsShape = {
  /** When a call is beyond a limit. */
  action: toolAction,
  /** Most calls in one user turn; `null`: any number. */
  perTurn: z.int().positive().nullable(),
  /** Most calls in one conversation; `null`: any number. */
  perConversation: z.int().positive().nullable(),
};

const repeatsShape = {
  /** When the same call comes too often. */
  action: toolAction,
  /** Times the same call (name and arguments) may be made in one user turn. */
  limit: z.int().positive(),
};

const trajectoryShape = {
  /** How many calls are too many. */
  calls: z.strictObject(callsShape),
  /** The same call again and again. */
  repeats: z.strictObject(repeatsShape),
  /** Private data was read, and the call sends something out. */
  flows: toolAction,
  /** The answer says that something was done, and no call did it. */
  claims: z.enum(["allow", "flag"]),
  /** Tool calls written as text in reasoning or answer. Such text never runs; it is a proposal at most. */
  textCalls: z.enum(["allow", "flag"]),
};

const approvalShape = {
  /** Milliseconds after which a question that nobody answered is answered with no. */
  expiresAfterMs: z.int().min(1_000).max(2_592_000_000),
  /** Whether who is asked sees personal data in the arguments. Credentials they never see. */
  personalData: z.enum(["show", "redact"]),
};

/** A name as it stands. */
const exactName = z.string().refine((name) => name.trim() !== "" && name !== "*", {
  error: "a name that is not empty; there is no name for all",
});

const toolsShape = {
  /** What happens to a call, by the tool's risk category. */
  categories: z.record(z.enum(TOOL_CATEGORIES), toolAction),
  /** The category of a tool you know, by its name. */
  byName: z.record(z.string(), z.enum(TOOL_CATEGORIES)),
  /** A tool whose category nobody can tell. */
  unknown: toolAction,
  /** The least that happens to a call other than read-only in a tainted turn. */
  tainted: toolAction,
  /** What taints: `text`, any text that came from a tool and is not of `trustedResults`; `finding`, only text in which an injection was found. */
  taintedBy: z.enum(["text", "finding"]),
  /** Tools, by name, whose results nobody else can write into. They taint only when an injection is found in them. */
  trustedResults: z.array(exactName),
  /** The least that happens to calls of a tool whose definition changed after it was first seen, or is not the pinned one. */
  changed: toolAction,
  /** SHA-256 of the definitions you have read (of the description, a dot, of the schema), by the tool's name; `pinTools` makes them. */
  pins: z.record(
    z.string(),
    z.string().regex(/^(?:[0-9a-f]{64}|-)\.(?:[0-9a-f]{64}|-)$/u, { error: "a text that `pinTools` made" }),
  ),
  /** MCP servers, by name, whose annotations may make a tool count as read-only. */
  trustedServers: z.array(exactName),
  /** What the words of a tool that nobody put into a category are good for: `raise` only makes it stricter than `unknown`; `decide` stands for the missing category; `off`. */
  classify: z.enum(["raise", "decide", "off"]),
  /** What is looked for in the calls so far. It makes a call stricter, never milder. */
  trajectory: z.strictObject(trajectoryShape),
  /** How people are asked. */
  approval: z.strictObject(approvalShape),
  /** What is looked for in the arguments of every call, and what happens then. It makes a call stricter, never milder. */
  checks: z.strictObject(checksShape),
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
  fewShot: z.enum(["allow", "flag"]),
  /** Whether a system prompt moves into the first user message, for generations that want none. */
  systemPrompt: z.enum(["keep", "fold"]),
  /** Temperature to ask for, 0 to 2; `null` leaves the caller's. */
  temperature: z.number().min(0).max(2).nullable(),
  /** Whether the request names the language to answer in. */
  languageDirective: z.boolean(),
  /** Control tokens of chat templates in user and tool text. */
  controlTokens: z.enum(["neutralise", "keep"]),
};

const disclosureShape = {
  /** Whether people are told that they talk with an AI system. */
  enabled: z.boolean(),
  /** What they are told. */
  text: z.string().min(1),
};

const messagesShape = {
  /** What a person reads in place of a blocked reply. */
  blocked: z.string().min(1),
  /** What a person reads when the conversation is over. */
  turnLimit: z.string().min(1),
  /** What a person reads when a tool call is refused; `{tool}` stands for its name. */
  toolRefused: z.string().min(1),
};

const profileShape = {
  /** For reports and the audit log. Not inherited. */
  name: z.string().min(1).max(200).default("custom"),
  /** A preset, or the path of another profile. */
  extends: z.string().min(1).optional(),
  /** The model generation; `auto` reads it from the model id. */
  model: z.enum([
    "auto",
    "deepseek-r1",
    "deepseek-r1-0528",
    "deepseek-r1-distill",
    "deepseek-v3.2",
    "deepseek-v4",
    "other-reasoning",
  ]),
  /** How the reasoning arrives. */
  trace: z.enum(["auto", "field", "tags", "implicit", "none"]),
  /** What happens when a guard or classifier throws or is late: `closed` blocks, `open` releases; both are reported. */
  failMode: z.enum(["closed", "open"]),
  /** Milliseconds a guard or classifier may take. */
  deadlineMs: positive.max(600_000),
  /** How long text is held back. */
  stream: z.strictObject(streamShape),
  /** How long a conversation may become. */
  turns: z.strictObject(turnsShape),
  /** Which languages are expected. */
  language: z.strictObject(languageShape),
  /** What happens to reasoning as such. */
  reasoning: z.strictObject(reasoningShape),
  /** What happens to harmful text, by category; both channels, or each by name. */
  harms: z.partialRecord(category, channelActions),
  /** What happens to personal data and credentials. */
  privacy: z.strictObject(privacyShape),
  /** What happens to tool calls. */
  tools: z.strictObject(toolsShape),
  /** Your own patterns and phrases. */
  rules: z.array(z.strictObject(ruleShape)),
  /** Changes to the request, as far as the model generation wants them. */
  prompt: z.strictObject(promptShape),
  /** Telling people that they talk with an AI system. */
  disclosure: z.strictObject(disclosureShape),
  /** What people read. What the model reads and what the log records are other strings. */
  messages: z.strictObject(messagesShape),
};

/** The maps of a profile with the keys each may have, by dotted path (`rules` for one rule), for error messages. */
export const PROFILE_MAPS: Readonly<Record<string, object>> = {
  "": profileShape,
  stream: streamShape,
  turns: turnsShape,
  "turns.health": healthShape,
  "turns.risk": riskShape,
  language: languageShape,
  reasoning: reasoningShape,
  harms: general.harms,
  "harms.*": channelShape,
  privacy: privacyShape,
  "privacy.*": channelShape,
  tools: toolsShape,
  "tools.categories": general.tools.categories,
  "tools.trajectory": trajectoryShape,
  "tools.trajectory.calls": callsShape,
  "tools.trajectory.repeats": repeatsShape,
  "tools.approval": approvalShape,
  "tools.checks": checksShape,
  "tools.checks.paths": pathsShape,
  "tools.checks.egress": egressShape,
  "tools.checks.amounts": amountsShape,
  rules: ruleShape,
  prompt: promptShape,
  disclosure: disclosureShape,
  messages: messagesShape,
};

const fields = z.strictObject(profileShape);

const completeProfile = fields
  .superRefine((profile, context) => {
    for (const { path, message } of contradictions(profile))
      context.addIssue({ code: "custom", path: [...path], message });
  })
  .transform(({ extends: _, harms, privacy, tools, ...rest }) => ({
    ...rest,
    harms: bare(eachChannel(harms)) as Record<Category, ChannelActions>,
    privacy: eachChannel(privacy),
    tools: { ...tools, categories: bare(tools.categories), byName: bare(tools.byName) },
  }));

/**
 * Checks a profile and fills in what it leaves out with the values of the `general` preset, so the result says
 * everything. It reads one profile: `extends` is followed by `resolveProfile` and `loadProfile`.
 */
export const riskProfileSchema = z.preprocess(
  (given: RiskProfileInput) => (isMap(given) ? mergeProfiles(general, given) : given),
  completeProfile,
);

/** A profile in which every field has a value. Deeply read-only. */
export type RiskProfile = DeepReadonly<z.output<typeof completeProfile>>;

/** A profile as people write it: only what differs from the profile it extends (`general` when it names none). */
export type RiskProfileInput = DeepReadonly<Sections<z.input<typeof fields>>>;

/** Every field may be left out, and in each map every key. */
type Sections<T> = {
  [Key in keyof T]?:
    | (T[Key] extends readonly unknown[] ? T[Key] : T[Key] extends object ? Loose<T[Key]> : T[Key])
    | undefined;
};

type Loose<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

/** A text rule of a profile, every field resolved. */
export type ProfileRule = RiskProfile["rules"][number];

/** What a profile can do to text. */
export type TextAction = z.output<typeof textAction>;

/** An action for each channel. */
export type ChannelActions = Record<Channel, TextAction>;

/** What a profile does about a category in a channel. A category it does not name is flagged: unheard-of is not safe. */
export function harmAction(profile: RiskProfile, of: Category, channel: Channel): TextAction {
  return profile.harms[of]?.[channel] ?? UNNAMED;
}

/** Things that are each allowed but not together. Tolerates fields of a wrong kind, which are reported elsewhere. */
export function contradictions(profile: unknown): readonly Contradiction[] {
  const { turns, trace, reasoning, rules } = record(profile);
  const found: Contradiction[] = [];
  const { warnAt, maxTurns } = record(turns);
  if (typeof warnAt === "number" && typeof maxTurns === "number" && warnAt > maxTurns) {
    found.push({ path: ["turns", "warnAt"], message: `at most turns.maxTurns, which is ${maxTurns}` });
  }
  const { health, risk } = record(turns);
  if (above(record(health)["open"], record(health)["degraded"])) {
    found.push({ path: ["turns", "health", "open"], message: `at most turns.health.degraded` });
  }
  if (above(record(risk)["degraded"], record(risk)["open"])) {
    found.push({ path: ["turns", "risk", "open"], message: `at least turns.risk.degraded` });
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

/** What happens in a channel that nobody named: unheard-of is not safe. */
const UNNAMED: TextAction = "flag";

/** The actions of each key, for each channel. */
function eachChannel<Key extends string>(given: Partial<Record<Key, GivenActions>>): Record<Key, ChannelActions> {
  const entries = Object.entries<GivenActions | undefined>(given).map(([key, actions]) => {
    const { reasoning = UNNAMED, answer = UNNAMED } =
      typeof actions === "string" ? { reasoning: actions, answer: actions } : { ...actions };
    return [key, { reasoning, answer }];
  });
  return Object.fromEntries(entries);
}

type GivenActions = z.output<typeof channelActions>;

/** A map without inherited keys: looking up a tool named `constructor` finds nothing. */
function bare<T extends object>(values: T): T {
  return Object.assign(Object.create(null), values);
}

function above(value: unknown, limit: unknown): boolean {
  return typeof value === "number" && typeof limit === "number" && value > limit;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function languageTag() {
  return z
    .string()
    .refine((tag) => languageNamed(tag) !== undefined, { error: "a BCP-47 language code such as en, de or zh-Hant" });
}
