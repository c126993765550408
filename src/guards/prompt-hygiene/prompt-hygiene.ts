import type { Message, RequestEdit } from "../../core/conversation.ts";
import type { Finding } from "../../core/finding.ts";
import { defineGuard, type Guard } from "../../core/guard.ts";
import { allow, verdictOf } from "../../core/verdict.ts";
import { controlTokenReplacements, hasControlToken } from "./control-tokens.ts";
import { hasFewShotExamples } from "./few-shot.ts";
import { languageDirective } from "./language-directive.ts";
import type { PromptHygieneOptions } from "./options.ts";

const NAME = "prompt-hygiene";

/** DeepSeek's range for R1; outside it repeats itself or falls apart. */
const LEAST_TEMPERATURE = 0.5;
const MOST_TEMPERATURE = 0.7;

/** Asks a model in the way its makers say it should be asked, and keeps text from posing as the chat template. */
export function promptHygiene(options: PromptHygieneOptions): Guard {
  const { fewShot, systemPrompt, temperature, controlTokens, expect } = options;
  return defineGuard({
    name: NAME,
    stages: ["input"],
    check(subject, { model }) {
      if (subject.stage !== "input") return allow;
      const { messages } = subject.request;
      const findings: Finding[] = [];
      if (
        controlTokens === "neutralise" &&
        messages.some((message) => isForeign(message) && hasControlToken(message.content))
      ) {
        findings.push({
          code: "control-token",
          category: "x-injection",
          severity: "medium",
          stage: "input",
          guard: NAME,
        });
      }
      if (fewShot === "flag" && model.followsR1PromptRules && messages.some(holdsExamples)) {
        findings.push({ code: "few-shot", category: "x-prompt", severity: "low", stage: "input", guard: NAME });
      }
      return verdictOf("flag", findings);
    },
    prepare(request, { model }) {
      const { messages } = request;
      const edits: RequestEdit[] = [];
      if (controlTokens === "neutralise") edits.push(...messages.flatMap(neutralise));
      if (model.replay === "strip" && messages.some(holdsReasoning)) edits.push({ kind: "strip-reasoning" });
      if (systemPrompt === "fold" && model.foldSystemPrompt && messages.some(({ role }) => role === "system")) {
        edits.push({ kind: "fold-system" });
      }
      const directive = options.languageDirective ? languageDirective(expect, messages) : undefined;
      if (directive !== undefined) edits.push({ kind: "append-to-last-user", text: directive });
      if (temperature !== null && model.followsR1PromptRules && isOutOfRange(request.temperature)) {
        edits.push({ kind: "set-temperature", temperature });
      }
      return edits;
    },
  });
}

/** Text that others wrote. System prompts are the operator's own, and assistant turns may hold tags by right. */
function isForeign({ role }: Message): boolean {
  return role === "user" || role === "tool";
}

function neutralise(message: Message, index: number): RequestEdit[] {
  if (!isForeign(message)) return [];
  return controlTokenReplacements(message.content).map(({ find, replacement }) => ({
    kind: "replace-text",
    message: index,
    find,
    replacement,
  }));
}

function holdsExamples({ role, content }: Message): boolean {
  return role === "user" && hasFewShotExamples(content);
}

function holdsReasoning({ role, content, reasoning }: Message): boolean {
  return role === "assistant" && ((reasoning !== undefined && reasoning !== "") || content.includes("</think>"));
}

function isOutOfRange(temperature: number | undefined): boolean {
  return !(temperature !== undefined && temperature >= LEAST_TEMPERATURE && temperature <= MOST_TEMPERATURE);
}
