import type { Classifier } from "../classifiers/classifier.ts";
import type { Approve } from "../core/approval.ts";
import { GuardError } from "../core/errors.ts";
import type { Guard } from "../core/guard.ts";
import type { HandOff } from "../core/handoff.ts";
import type { Summarise } from "../core/summarise.ts";
import { NO_FACTS } from "../core/turn-facts.ts";
import type { Mode } from "../core/turn-report.ts";
import { guardEvents } from "../events/emitter.ts";
import { decideTool as decideByCategory } from "../guards/tool-policy/decide-tool.ts";
import type { Pipeline } from "../pipeline/create-pipeline.ts";
import { decideTool } from "../pipeline/decide-tool.ts";
import type { R1Guard } from "../pipeline/r1-guard.ts";
import { memoryStore } from "../sessions/memory-store.ts";
import type { SessionStore } from "../sessions/session-store.ts";
import { compileRules } from "../stream/rule-set.ts";
import { gapsOf } from "./gaps.ts";
import { nearestKey } from "./nearest-key.ts";
import { resolveProfile } from "./resolve-profile.ts";
import type { RiskProfile, RiskProfileInput } from "./risk-profile.ts";

/** What a guard is made of. */
export interface CreateGuardOptions {
  /** A preset's name, a profile object, or the result of `loadProfile`. @default "general" */
  readonly profile?: string | RiskProfileInput | RiskProfile | undefined;
  /** `shadow` judges and reports, and changes nothing. @default "enforce" */
  readonly mode?: Mode | undefined;
  /** Where conversation state is kept. @default memoryStore() */
  readonly store?: SessionStore | undefined;
  /** Judges from outside, besides the rules: a local model, a hosted guard model, a moderation API. @default [] */
  readonly classifiers?: readonly Classifier[] | undefined;
  /** Guards of your own, asked after the built-in ones. @default [] */
  readonly guards?: readonly Guard[] | undefined;
  /**
   * Asks a person about tool calls that need approval, at the moment they are about to run. Where it is set, adapters
   * ask it and nobody else. Leave it out to use the host's own means, such as `useChat` or LangGraph's interrupts.
   * @default undefined
   */
  readonly approve?: Approve | undefined;
  /**
   * Finds somebody who answers where the profile's `turns` say `handoff`: a person, a ticket system, another model
   * (`handoffTo` of the adapters). Not bound by `deadlineMs`. One that throws is reported, and the turn is refused, or
   * with `failMode: open` the model is asked. @default undefined
   */
  readonly handoff?: HandOff | undefined;
  /**
   * Condenses what the assistant and tools said in a worn conversation (`summariseWith` of the adapters), for the remedies
   * `recap` and `consolidate`. The user's words are quoted beside it all the same. One that fails or is late is reported,
   * and the remedy does without. @default undefined
   */
  readonly summarise?: Summarise | undefined;
  /** Milliseconds that `summarise` may take, besides `deadlineMs` of the profile: above 0, up to 2,147,483,647. Only with `summarise`. @default 10_000 */
  readonly summariseDeadlineMs?: number | undefined;
}

/** Names of the built-in guards, and of the parts of the pipeline that report under a name. */
const BUILT_IN = [
  "approvals",
  "disclosure",
  "language-consistency",
  "loop-detection",
  "output-filter",
  "pipeline",
  "prompt-hygiene",
  "reasoning-scan",
  "stream",
  "tool-policy",
  "turn-breaker",
];

/** A small model writes 300 words in a few seconds. */
const SUMMARY_MS = 10_000;
/** Node's timers go no further. */
const MOST_MS = 2_147_483_647;

const OPTIONS = [
  "profile",
  "mode",
  "store",
  "classifiers",
  "guards",
  "approve",
  "handoff",
  "summarise",
  "summariseDeadlineMs",
] as const;

/**
 * Builds the guards a profile asks for. Make one per profile and share it: it keeps no conversation state outside its
 * store. Everything you give is checked at once; the part that judges is a module of its own, whose loading begins
 * here, so that importing this package costs little.
 *
 * Throws `profile-invalid`, `pattern-unsupported` (a rule that cannot be matched in linear time) or `input-invalid`.
 */
export function createGuard(options: CreateGuardOptions = {}): R1Guard {
  checkOptions(options);
  const { mode = "enforce", store = memoryStore(), classifiers = [], guards = [], approve, handoff } = options;
  const { summarise, summariseDeadlineMs = SUMMARY_MS } = options;
  const summary = summarise && { summarise, deadlineMs: summariseDeadlineMs };
  const profile = resolveProfile(options.profile ?? "general");
  checkHandoff(profile, handoff);
  // Of the tool policy only what decides about a tool before there is a call: the rest is loaded with the pipeline.
  const policy: Guard = {
    name: "tool-policy",
    stages: [],
    decideTool: (tool, turn) => decideByCategory(tool, profile.tools, turn),
  };
  checkRules(profile, guards);
  const events = guardEvents();

  let loading: Promise<Pipeline> | undefined;
  const pipeline = () => {
    loading ??= import("./build-pipeline.ts").then(async ({ buildPipeline, loadTables }) => {
      await loadTables(profile);
      return buildPipeline({ profile, mode, store, classifiers, guards, approve, handoff, summary, events });
    });
    return loading;
  };
  // A failure shows where it matters: at the first turn.
  pipeline().catch(() => {
    loading = undefined;
  });

  const guard: R1Guard = {
    mode,
    gaps: gapsOf(profile, classifiers),
    expose: profile.reasoning.expose,
    ready: async () => void (await pipeline()),
    on(event, listener) {
      events.on(event, listener);
      return guard;
    },
    once(event, listener) {
      events.once(event, listener);
      return guard;
    },
    off(event, listener) {
      events.off(event, listener);
      return guard;
    },
    inspect: async (input) => (await pipeline()).inspect(input),
    openTurn: async (request, options) => (await pipeline()).openTurn(request, options),
    judgeToolCall: async (call, request) => (await pipeline()).judgeToolCall(call, request),
    classifyTools: async (tools) => (await import("./classify-given.ts")).classifyGiven(tools, profile),
    decideTool: (tool) => decideTool(tool, [policy, ...guards], profile.failMode, NO_FACTS, () => {}),
    conversations: {
      status: async (id) => (await pipeline()).conversations.status(id),
      reset: async (id, note) => (await pipeline()).conversations.reset(id, note),
    },
    approvals: {
      attended: approve !== undefined,
      request: async (asked) => (await pipeline()).approvals.request(asked),
      accept: async (given) => (await pipeline()).approvals.accept(given),
      redeem: async (given) => (await pipeline()).approvals.redeem(given),
      pause: async (given) => (await pipeline()).approvals.pause(given),
      reject: async (given) => (await pipeline()).approvals.reject(given),
      ask: async (call, decision, request) => (await pipeline()).approvals.ask(call, decision, request),
      putBack: async (call, edited) => (await pipeline()).approvals.putBack(call, edited),
    },
  };
  return guard;
}

/** Rules that cannot be matched in linear time are refused here, not when the first turn runs into them. */
function checkRules({ rules }: RiskProfile, guards: readonly Guard[]): void {
  compileRules(rules.map(({ id, ...rule }) => ({ ...rule, code: id, guard: "profile" })));
  for (const { rules: byStage = {} } of guards) compileRules(Object.values(byStage).flat());
}

/** Found out at the first long conversation, it would be too late. */
function checkHandoff({ turns }: RiskProfile, handoff: HandOff | undefined): void {
  if (handoff !== undefined) return;
  for (const field of ["onDegraded", "onOpen"] as const) {
    if (turns[field] !== "handoff") continue;
    throw new GuardError(
      "profile-invalid",
      `createGuard: turns.${field} is handoff, and nobody is there to hand off to. Give the option \`handoff\`, a function, or choose another value.`,
      { path: `turns.${field}` },
    );
  }
}

function checkOptions(options: CreateGuardOptions): void {
  if (typeof options !== "object" || options === null) {
    throw invalid("options", `an object with ${OPTIONS.join(", ")}, not ${options === null ? "null" : typeof options}`);
  }
  for (const key of Object.keys(options)) {
    if ((OPTIONS as readonly string[]).includes(key)) continue;
    const near = nearestKey(key, OPTIONS);
    throw invalid(
      key,
      `no option of createGuard${near === undefined ? `; there are ${OPTIONS.join(", ")}` : `; did you mean \`${near}\`?`}`,
    );
  }
  const { mode, store, classifiers, guards, approve, handoff, summarise, summariseDeadlineMs } = options;
  if (mode !== undefined && mode !== "enforce" && mode !== "shadow") throw invalid("mode", '"enforce" or "shadow"');
  if (store !== undefined && typeof store?.compareAndSet !== "function")
    throw invalid("store", "a SessionStore such as memoryStore()");
  if (approve !== undefined && typeof approve !== "function")
    throw invalid("approve", "a function that takes an ApprovalRequest and gives { decision, … }");
  if (handoff !== undefined && typeof handoff !== "function")
    throw invalid("handoff", "a function that takes a HandoffRequest and gives { reply }, or undefined");
  if (summarise !== undefined && typeof summarise !== "function")
    throw invalid("summarise", "a function that takes { messages, signal } and gives a text");
  const isTime = (ms: unknown) => typeof ms === "number" && ms > 0 && ms <= MOST_MS;
  if (summariseDeadlineMs !== undefined && !isTime(summariseDeadlineMs))
    throw invalid("summariseDeadlineMs", `a number of milliseconds above 0, up to ${MOST_MS}`);
  if (summariseDeadlineMs !== undefined && summarise === undefined)
    throw invalid("summariseDeadlineMs", "left out where there is no `summarise`");
  for (const [index, classifier] of requireArray(classifiers, "classifiers").entries()) {
    const { name, stages, classify } = (classifier ?? {}) as Partial<Classifier>;
    if (typeof name !== "string" || !Array.isArray(stages) || typeof classify !== "function") {
      throw invalid(`classifiers[${index}]`, "a Classifier: an object with name, stages and classify");
    }
  }
  for (const [index, guard] of requireArray(guards, "guards").entries()) {
    const { name, stages } = (guard ?? {}) as Partial<Guard>;
    if (typeof name !== "string" || !Array.isArray(stages)) {
      throw invalid(`guards[${index}]`, "a Guard: an object with at least name and stages");
    }
  }
  checkNames([...(classifiers ?? []), ...(guards ?? [])]);
}

/** Verdicts, session keys and reports are told apart by the guard's name. */
function checkNames(guards: readonly { readonly name: string }[]): void {
  const seen = new Set<string>(BUILT_IN);
  for (const { name } of guards) {
    if (seen.has(name)) throw invalid("guards", `named each by its own name; "${name}" is taken`);
    seen.add(name);
  }
}

function requireArray(value: unknown, path: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw invalid(path, "an array");
  return value;
}

function invalid(path: string, expected: string): GuardError {
  return new GuardError("input-invalid", `createGuard: ${path} should be ${expected}.`, { path });
}
