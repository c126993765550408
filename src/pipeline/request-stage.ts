import type { Message, RequestEdit, TurnRequest } from "../core/conversation.ts";
import type { Finding } from "../core/finding.ts";
import type { Subject } from "../core/guard.ts";
import type { Detection } from "../core/scanner.ts";
import type { Stage } from "../core/stage.ts";
import { ACTIONS, allow, type Verdict, verdictOf } from "../core/verdict.ts";
import type { RuleSet } from "../stream/rule-set.ts";
import { attempt, closedVerdict, type GuardVerdict, type JudgeContext, type JudgeOptions, judge } from "./judge.ts";
import { detectAll } from "./whole-text.ts";

/** What the request stage came to. */
export interface RequestOutcome {
  readonly verdicts: readonly (GuardVerdict & { readonly stage: Stage })[];
  readonly edits: readonly RequestEdit[];
  /** A tool result of this turn carries an injection. */
  readonly tainted: boolean;
}

/** Judges what is about to be sent: the user's words, tool results that came back, and the guards' own checks; collects the changes guards want. */
export async function judgeRequest(
  request: TurnRequest,
  rules: { readonly input: RuleSet | undefined; readonly toolResult: RuleSet | undefined },
  options: JudgeOptions,
  context: JudgeContext,
): Promise<RequestOutcome> {
  const verdicts: (GuardVerdict & { stage: Stage })[] = [];
  const edits: RequestEdit[] = [];
  const firstNew = startOfTurn(request.messages);
  request.messages.forEach((message, index) => {
    const stage = message.role === "user" ? "input" : message.role === "tool" ? "tool-result" : undefined;
    if (stage === undefined) return;
    const found = detectAll(stage === "input" ? rules.input : rules.toolResult, message.content);
    edits.push(...redactions(found, message, index));
    // Earlier turns were judged when they were new; judging them again would block a conversation for ever.
    if (index >= firstNew) verdicts.push(...verdictsByGuard(found, stage));
  });

  const subjects: Subject[] = [{ stage: "input", request }];
  for (const message of request.messages.slice(firstNew)) {
    if (message.role === "tool") subjects.push({ stage: "tool-result", message, request });
  }
  for (const subject of subjects) {
    const judged = await judge(subject, options, context);
    verdicts.push(...judged.map((verdict) => ({ ...verdict, stage: subject.stage })));
  }

  for (const guard of options.guards) {
    if (guard.prepare === undefined) continue;
    const wanted = await attempt<readonly RequestEdit[] | undefined>(
      guard,
      "input",
      options,
      context,
      (guardContext) => guard.prepare?.(request, guardContext),
      () => undefined,
    );
    if (wanted !== undefined) edits.push(...wanted);
    else
      verdicts.push({
        guard: guard.name,
        stage: "input",
        verdict: closedVerdict(guard.name, "input", options.failMode),
      });
  }
  const tainted = verdicts.some(
    ({ stage, verdict }) =>
      stage === "tool-result" &&
      verdict.action !== "allow" &&
      verdict.findings.some((f) => f.category === "x-injection"),
  );
  return { verdicts, edits, tainted };
}

/** Index of the first message of the turn that is to be answered: its user messages and everything after them. */
export function startOfTurn(messages: readonly Message[]): number {
  let at = messages.length;
  while (at > 0 && messages[at - 1]?.role !== "user") at--;
  while (at > 0 && messages[at - 1]?.role === "user") at--;
  return at;
}

function redactions(found: readonly Detection[], message: Message, index: number): RequestEdit[] {
  return found
    .filter((detection) => detection.action === "redact")
    .map((detection) => ({
      kind: "replace-text" as const,
      message: index,
      find: message.content.slice(detection.start, detection.end),
      replacement: detection.replacement ?? "[redacted]",
    }));
}

/** One verdict per guard, of its strictest match. */
export function verdictsByGuard(found: readonly Detection[], stage: Stage): (GuardVerdict & { stage: Stage })[] {
  const byGuard = new Map<string, Detection[]>();
  for (const detection of found) byGuard.set(detection.guard, [...(byGuard.get(detection.guard) ?? []), detection]);
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
