import type { Classifier } from "../classifiers/classifier.ts";
import { injectionRules, type PackRule, piiRules, secretRules, traceSignalRules } from "../classifiers/rules/index.ts";
import type { Guard } from "../core/guard.ts";
import type { TextRule } from "../core/rule.ts";
import type { Channel, Stage } from "../core/stage.ts";
import { classifierJudge } from "../guards/classifier-judge/index.ts";
import { disclosure } from "../guards/disclosure/index.ts";
import { languageConsistency } from "../guards/language-consistency/index.ts";
import { loopDetection } from "../guards/loop-detection/index.ts";
import { outputFilter } from "../guards/output-filter/index.ts";
import { promptHygiene } from "../guards/prompt-hygiene/index.ts";
import { reasoningScan } from "../guards/reasoning-scan/index.ts";
import { toolClasses, toolPolicy } from "../guards/tool-policy/index.ts";
import { type SummaryOptions, turnBreaker } from "../guards/turn-breaker/index.ts";
import { buildArgumentRules } from "./build-argument-rules.ts";
import { privateIn } from "./private-in.ts";
import type { PersonTexts } from "./replies/person-text.ts";
import { harmAction, type RiskProfile, type TextAction } from "./risk-profile.ts";

/** Which guard a text rule of a stage belongs to. */
const RULE_OWNER: Record<Stage, string> = {
  input: "prompt-hygiene",
  reasoning: "reasoning-scan",
  answer: "output-filter",
  "tool-call": "tool-policy",
  "tool-result": "tool-policy",
};

/** The guards a profile asks for, in the order in which they change a request. */
export function buildGuards(
  profile: RiskProfile,
  texts: PersonTexts,
  classifiers: readonly Classifier[],
  summary?: SummaryOptions | undefined,
): Guard[] {
  const { turns, language, reasoning, tools, prompt } = profile;
  const { allow } = tools.checks.egress;
  const classes = toolClasses(tools);
  return [
    { ...promptHygiene({ ...prompt, expect: language.expect }), rules: { input: userRules(profile, "input") } },
    // After prompt hygiene: its remedies repeat the user's words as hygiene has left them.
    turnBreaker({
      ...turns,
      failMode: profile.failMode,
      summary,
      reply: { to: (request) => texts.text("turnLimit", request), all: texts.all("turnLimit") },
      blockedReplies: [...texts.all("blocked"), ...texts.all("languageStopped")],
    }),
    toolPolicy({
      ...tools,
      classOf: classes.of,
      loadClasses: classes.load,
      trajectory: { ...tools.trajectory, privateIn: privateIn(), allow: allow === "any" ? [] : allow },
      // An injection is judged by what it leads to: it taints the turn, and tainted calls need approval.
      resultRules: [...packRules(injectionRules, "tool-policy", () => "flag"), ...userRules(profile, "tool-result")],
      callRules: userRules(profile, "tool-call"),
      argumentRules: buildArgumentRules(tools.checks),
    }),
    reasoningScan({
      rules: channelRules(profile, "reasoning"),
      onMissingTrace: reasoning.onMissingTrace,
      maxTokens: reasoning.maxTokens,
    }),
    loopDetection(reasoning),
    outputFilter({ rules: channelRules(profile, "answer") }),
    languageConsistency({
      ...language,
      replies: {
        stopped: (request) => texts.text("languageStopped", request),
        cut: (request) => texts.text("languageCut", request),
      },
    }),
    disclosure({ ...profile.disclosure, text: (request) => texts.text("disclosure", request) }),
    ...classifiers.map((classifier) =>
      classifierJudge({ classifier, actionFor: (category, channel) => harmAction(profile, category, channel) }),
    ),
  ];
}

function channelRules(profile: RiskProfile, channel: Channel): TextRule[] {
  const guard = RULE_OWNER[channel];
  const signals = channel === "reasoning" ? traceSignalRules : [];
  return [
    ...packRules(secretRules, guard, () => profile.privacy.secrets[channel]),
    ...packRules(piiRules, guard, () => profile.privacy.pii[channel]),
    ...packRules(signals, guard, (rule) => harmAction(profile, rule.category, channel)),
    ...userRules(profile, channel),
  ];
}

function packRules(pack: readonly PackRule[], guard: string, actionFor: (rule: PackRule) => TextAction): TextRule[] {
  return pack.flatMap((rule) => {
    const action = actionFor(rule);
    return action === "allow" ? [] : [{ ...rule, guard, action }];
  });
}

function userRules(profile: RiskProfile, stage: Stage): TextRule[] {
  return profile.rules
    .filter((rule) => rule.stages.includes(stage))
    .map(({ id, stages: _, ...rule }) => ({ ...rule, code: id, guard: RULE_OWNER[stage] }));
}
