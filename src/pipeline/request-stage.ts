import type { FilePlace, Message, RequestEdit, TurnRequest } from "../core/conversation.ts";
import type { Finding } from "../core/finding.ts";
import type { Guard } from "../core/guard.ts";
import type { Detection } from "../core/scanner.ts";
import type { Stage } from "../core/stage.ts";
import { NO_FACTS, type TurnFacts } from "../core/turn-facts.ts";
import { ACTIONS, allow, type Verdict, verdictOf } from "../core/verdict.ts";
import type { RuleSet } from "../stream/rule-set.ts";
import {
  attempt,
  closedVerdict,
  type GuardVerdict,
  InvalidAnswer,
  type JudgeContext,
  type JudgeOptions,
  judge,
} from "./judge.ts";
import { detectInResult, detectInText } from "./whole-text.ts";

/** What the request stage came to. */
export interface RequestOutcome {
  readonly verdicts: readonly (GuardVerdict & { readonly stage: Stage })[];
  readonly edits: readonly RequestEdit[];
  /** What the conversation so far means for tool calls. */
  readonly facts: TurnFacts;
}

/** Rules for what goes into a request. */
export interface RequestRules {
  readonly input: RuleSet | undefined;
  readonly toolResult: RuleSet | undefined;
}

/**
 * Judges what is about to be sent: the user's words, tool results that came back, and the guards' own checks; collects
 * the changes guards want. `reading`: the facts of the turn, where they are being read already.
 */
export async function judgeRequest(
  request: TurnRequest,
  rules: RequestRules,
  options: JudgeOptions,
  context: JudgeContext,
  reading?: Promise<TurnFacts>,
): Promise<RequestOutcome> {
  const results = await judgeToolResults(request, rules, options, context, reading);
  const verdicts = [...results.verdicts];
  const edits = [...results.edits];
  const firstNew = startOfTurn(request.messages);
  request.messages.forEach((message, index) => {
    if (message.role !== "user") return;
    const found = detectInText(rules.input, message.content);
    edits.push(...redactions(found, message, index));
    // Earlier turns were judged when they were new; judging them again would block a conversation for ever.
    if (index >= firstNew) verdicts.push(...verdictsByGuard(found, "input"));
  });
  const judged = await judge({ stage: "input", request }, options, context);
  verdicts.push(...judged.map((verdict) => ({ ...verdict, stage: "input" as const })));

  const prepared = await prepare(
    withEdits(request, edits),
    options.guards.filter((guard) => guard.preparesLast !== true),
    options,
    context,
  );
  return {
    verdicts: [...verdicts, ...prepared.verdicts],
    edits: inOrder([...edits, ...prepared.edits]),
    facts: results.facts,
  };
}

/** Asks the guards that quote messages, now that all others have changed them. */
export async function prepareLast(
  request: TurnRequest,
  edits: readonly RequestEdit[],
  options: JudgeOptions,
  context: JudgeContext,
): Promise<Pick<RequestOutcome, "verdicts" | "edits">> {
  const guards = options.guards.filter((guard) => guard.preparesLast === true);
  const { verdicts, edits: wanted } = await prepare(withEdits(request, edits), guards, options, context);
  return { verdicts, edits: inOrder([...edits, ...wanted]) };
}

async function prepare(
  request: TurnRequest,
  guards: readonly Guard[],
  options: JudgeOptions,
  context: JudgeContext,
): Promise<Pick<RequestOutcome, "verdicts" | "edits">> {
  const verdicts: (GuardVerdict & { stage: Stage })[] = [];
  const edits: RequestEdit[] = [];
  let changed = request;
  for (const guard of guards) {
    if (guard.prepare === undefined) continue;
    const current = changed;
    const wanted = await attempt<readonly RequestEdit[] | undefined>(
      guard,
      "input",
      { ...options, deadlineMs: options.deadlineMs + (guard.prepareExtraMs ?? 0) },
      context,
      async (guardContext) => checkedEdits(await guard.prepare?.(current, guardContext)),
      () => undefined,
    );
    if (wanted === undefined) {
      const verdict = closedVerdict(guard.name, "input", options.failMode);
      verdicts.push({ guard: guard.name, stage: "input", verdict });
      continue;
    }
    edits.push(...wanted);
    // What a later guard quotes from the messages must not bring back what an earlier one took out.
    changed = withEdits(current, wanted);
  }
  return { verdicts, edits };
}

/** A fresh prompt goes first after replacements: what other guards add stands in it, and is not thrown away with the rest. */
function inOrder(edits: readonly RequestEdit[]): readonly RequestEdit[] {
  const rank = ({ kind }: RequestEdit) => (kind === "replace-text" ? 0 : kind === "consolidate" ? 1 : 2);
  return edits.toSorted((a, b) => rank(a) - rank(b));
}

/** Judges what came back from tools. An injection taints the turn as long as the model can still read it. */
export async function judgeToolResults(
  request: TurnRequest,
  rules: RequestRules,
  options: JudgeOptions,
  context: JudgeContext,
  reading: Promise<TurnFacts> = readTurn(request, options, context),
): Promise<RequestOutcome> {
  const verdicts: (GuardVerdict & { stage: Stage })[] = [];
  const edits: RequestEdit[] = [];
  let tainted = false;
  const firstNew = startOfTurn(request.messages);
  const isJudged = options.guards.some(({ check, stages }) => check !== undefined && stages.includes("tool-result"));
  for (const [index, message] of request.messages.entries()) {
    if (message.role !== "tool") continue;
    const found = detectInResult(rules.toolResult, message.content);
    edits.push(...redactions(found, message, index));
    tainted ||= found.some(({ category }) => category === "x-injection");
    if (index < firstNew) continue;
    verdicts.push(...verdictsByGuard(found, "tool-result"));
    if (!isJudged) continue;
    const judged = await judge({ stage: "tool-result", message, request }, options, context);
    verdicts.push(...judged.map((verdict) => ({ ...verdict, stage: "tool-result" as const })));
    tainted ||= judged.some(({ verdict }) => verdict.action !== "allow" && verdict.findings.some(isInjection));
  }
  const read = await reading;
  return { verdicts, edits, facts: { ...read, tainted: read.tainted || tainted } };
}

/** Facts of all guards, added up. A guard that cannot tell taints the turn, unless the profile fails open. */
export async function readTurn(request: TurnRequest, options: JudgeOptions, context: JudgeContext): Promise<TurnFacts> {
  let tainted = false;
  const changedTools = new Set<string>();
  for (const guard of options.guards) {
    if (guard.readTurn === undefined) continue;
    const read = await attempt<Partial<TurnFacts>>(
      guard,
      "input",
      options,
      context,
      async (guardContext) => checkedFacts(await guard.readTurn?.(request, guardContext)),
      () => ({ tainted: options.failMode === "closed" }),
    );
    tainted ||= read.tainted === true;
    for (const name of read.changedTools ?? []) changedTools.add(name);
  }
  return { tainted, changedTools };
}

/** A guard may be plain JavaScript. */
function checkedFacts(facts: Partial<TurnFacts> | undefined): Partial<TurnFacts> {
  const { tainted = false, changedTools = NO_FACTS.changedTools } = facts ?? {};
  if (typeof tainted === "boolean" && changedTools instanceof Set) return { tainted, changedTools };
  throw new InvalidAnswer("readTurn gave no facts.");
}

function isInjection({ category }: Finding): boolean {
  return category === "x-injection";
}

/** The request with texts replaced; other edits do not change what the messages say. */
export function withEdits(request: TurnRequest, edits: readonly RequestEdit[]): TurnRequest {
  if (!edits.some((edit) => edit.kind === "replace-text")) return request;
  const messages = [...request.messages];
  for (const edit of edits) {
    const message = edit.kind === "replace-text" ? messages[edit.message] : undefined;
    if (edit.kind !== "replace-text" || message === undefined) continue;
    messages[edit.message] = replaced(message, edit.find, edit.replacement);
  }
  return { ...request, messages };
}

/** The message with a text replaced; its files stay where they are, unless what is replaced reaches into one. */
function replaced(message: Message, find: string, replacement: string): Message {
  const replace = (text: string) => text.replaceAll(find, () => replacement);
  const { files, ...rest } = message;
  const content = replace(message.content);
  if (files === undefined || content === message.content) return { ...message, content };
  const moved: FilePlace[] = [];
  let length = 0;
  let done = 0;
  const pass = (end: number) => {
    length += replace(message.content.slice(done, end)).length;
    done = end;
    return length;
  };
  for (const { start, end } of files) moved.push({ start: pass(start), end: pass(end) });
  return pass(message.content.length) === content.length ? { ...message, content, files: moved } : { ...rest, content };
}

/** A guard may be plain JavaScript: an answer that is no list of edits means that it could not tell. */
export function checkedEdits(edits: readonly RequestEdit[] | undefined): readonly RequestEdit[] {
  if (Array.isArray(edits) && edits.every((edit) => typeof edit?.kind === "string")) return edits;
  throw new InvalidAnswer("prepare gave no list of edits.");
}

/** Index of the first message of the turn that is to be answered: its user messages and everything after them. */
export function startOfTurn(messages: readonly Message[]): number {
  let at = messages.length;
  while (at > 0 && messages[at - 1]?.role !== "user") at--;
  while (at > 0 && messages[at - 1]?.role === "user") at--;
  return at;
}

/** One edit for each stretch that redactions cover; where they overlap, the first one's replacement stands. */
function redactions(found: readonly Detection[], message: Message, index: number): RequestEdit[] {
  if (found.length === 0) return [];
  const stretches: { start: number; end: number; replacement: string }[] = [];
  const redacted = found.filter((detection) => detection.action === "redact").sort((a, b) => a.start - b.start);
  for (const { start, end, replacement = "[redacted]" } of redacted) {
    const last = stretches.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end, replacement });
  }
  const edits = new Map<string, RequestEdit>();
  for (const { start, end, replacement } of stretches) {
    const find = message.content.slice(start, end);
    if (!edits.has(find)) edits.set(find, { kind: "replace-text", message: index, find, replacement });
  }
  // Longest first, so that no edit takes a piece out of what another one looks for.
  return [...edits.values()].sort((a, b) => lengthOf(b) - lengthOf(a));
}

function lengthOf(edit: RequestEdit): number {
  return edit.kind === "replace-text" ? edit.find.length : 0;
}

/** One verdict per guard, of its strictest match. */
export function verdictsByGuard(found: readonly Detection[], stage: Stage): (GuardVerdict & { stage: Stage })[] {
  const byGuard = new Map<string, Detection[]>();
  for (const detection of found) {
    const known = byGuard.get(detection.guard);
    if (known === undefined) byGuard.set(detection.guard, [detection]);
    else known.push(detection);
  }
  return [...byGuard].map(([guard, detections]) => ({ guard, stage, verdict: strictestOf(detections, stage) }));
}

function strictestOf(detections: readonly Detection[], stage: Stage): Verdict {
  const [strictest] = [...detections].sort((a, b) => ACTIONS.indexOf(b.action) - ACTIONS.indexOf(a.action));
  if (strictest === undefined) return allow;
  return verdictOf(
    strictest.action,
    detections.map((detection) => findingOf(detection, stage)),
    strictest.reply,
  );
}

/** A detection without its mechanics. */
export function findingOf(detection: Detection, stage: Stage): Finding {
  const { code, category, severity, guard, start, end } = detection;
  return { code, category, severity, stage, guard, span: { start, end } };
}
