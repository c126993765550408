import * as z from "zod";
import type { Category } from "../core/finding.ts";
import type { Channel } from "../core/stage.ts";
import { contradictions } from "./contradictions.ts";
import { isMap, mergeProfiles } from "./merge-profiles.ts";
import { general } from "./presets/general.ts";
import { channelActions, channelShape, type textAction } from "./sections/actions.ts";
import { amountsShape, checksShape, egressShape, pathsShape } from "./sections/checks.ts";
import { disclosureShape, messagesShape, promptShape } from "./sections/conversation.ts";
import { languageShape } from "./sections/language.ts";
import { reasoningShape } from "./sections/reasoning.ts";
import { privacyShape, ruleShape, streamShape } from "./sections/text.ts";
import { approvalShape, callsShape, repeatsShape, toolsShape, trajectoryShape } from "./sections/tools.ts";
import { healthShape, riskShape, turnsShape } from "./sections/turns.ts";
import { category, positive } from "./sections/values.ts";

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
