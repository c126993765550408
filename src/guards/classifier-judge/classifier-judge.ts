import type { TurnRequest } from "../../core/conversation.ts";
import type { Finding } from "../../core/finding.ts";
import { defineGuard, type Guard, type Subject } from "../../core/guard.ts";
import { type Action, allow, stricter, type Verdict, verdictOf } from "../../core/verdict.ts";
import type { ClassifierJudgeOptions } from "./options.ts";

/**
 * Lets a classifier judge whole texts. A classifier names no place, so where the profile says `redact` the text is
 * blocked: half a redaction would leave what was found.
 */
export function classifierJudge({ classifier, actionFor }: ClassifierJudgeOptions): Guard {
  return defineGuard({
    name: classifier.name,
    stages: classifier.stages,
    async check(subject, { signal }): Promise<Verdict> {
      const judged = textOf(subject);
      if (judged === undefined || judged.text === "") return allow;
      let action: Action = "allow";
      const findings: Finding[] = [];
      for (const { category, code, severity } of await classifier.classify(judged, { signal })) {
        const wanted = actionFor(category, judged.stage === "reasoning" ? "reasoning" : "answer");
        if (wanted === "allow") continue;
        action = stricter(action, wanted === "redact" ? "block" : wanted);
        findings.push({
          code: code ?? classifier.name,
          category,
          severity: severity ?? "medium",
          stage: judged.stage,
          guard: classifier.name,
        });
      }
      return verdictOf(action, findings);
    },
  });
}

function textOf(
  subject: Subject,
): { readonly stage: "input" | "reasoning" | "answer"; readonly text: string } | undefined {
  if (subject.stage === "reasoning" || subject.stage === "answer") return subject;
  return subject.stage === "input" ? { stage: "input", text: newestUserText(subject.request) } : undefined;
}

/** What the user said last; earlier turns were judged when they were new. */
function newestUserText({ messages }: TurnRequest): string {
  return messages.findLast((message) => message.role === "user")?.content ?? "";
}
