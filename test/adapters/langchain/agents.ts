import { BaseChatModel, type BindToolsInput } from "@langchain/core/language_models/chat_models";
import { AIMessage, type BaseMessage, type ToolMessage } from "@langchain/core/messages";
import type { ChatResult } from "@langchain/core/outputs";
import { tool } from "@langchain/core/tools";
import { type CreateGuardOptions, createGuard, type R1Guard, type RiskProfileInput } from "r1guard";
import { z } from "zod";

/** What must never get out: a phrase that is blocked, and one that is redacted. */
export const SECRET = "purple monkey dishwasher";
export const CODENAME = "project-falcon";
export const REPLY = "I stop here.";
/** What the model reads about a refused call. */
export const UNAVAILABLE = "This tool is not available. Continue without it.";

const profile = {
  language: { expect: "prompt", reasoning: "allow", answer: "allow" },
  reasoning: { onMissingTrace: "allow" },
  prompt: { fewShot: "allow", systemPrompt: "keep", temperature: null, languageDirective: false },
  messages: { blocked: REPLY, toolRefused: "Not that: {tool}." },
  tools: {
    byName: { search: "read-only", pay: "payment", erase: "data-destruction" },
    unknown: "allow",
  },
  rules: [
    { id: "secret", phrases: [SECRET], stages: ["reasoning", "answer", "tool-call"], action: "block" },
    { id: "codename", pattern: "project-\\w+", action: "redact", replacement: "[internal]" },
  ],
} as const satisfies Omit<RiskProfileInput, "rules"> & { rules: readonly object[] };

/** A guard with few rules and no opinions: `search` runs, `pay` needs a person, `erase` is refused. */
export function agentGuard(changes: object = {}, options: Omit<CreateGuardOptions, "profile"> = {}): R1Guard {
  const rules = profile.rules.map((rule) => ({ ...rule, category: "x-secret" }));
  return createGuard({ profile: { ...profile, rules, ...changes } as RiskProfileInput, ...options });
}

export interface Call {
  readonly name: string;
  readonly args?: Record<string, unknown>;
  readonly id?: string;
}

/** An answer of the scripted model. */
export interface Answer {
  readonly text?: string;
  readonly reasoning?: string;
  readonly calls?: readonly Call[];
}

/** Answers as it is told, one answer a call, and remembers what it was asked. Ids of calls start anew in each answer, as R1's hosts have it. */
export class ScriptedModel extends BaseChatModel {
  readonly asked: BaseMessage[][] = [];
  readonly offered: string[][] = [];
  readonly #answers: readonly (Answer | Error)[];

  constructor(...answers: (Answer | Error)[]) {
    super({});
    this.#answers = answers;
  }

  _llmType(): string {
    return "scripted";
  }

  override bindTools(tools: BindToolsInput[], kwargs: object = {}): ReturnType<this["withConfig"]> {
    return this.withConfig({ ...kwargs, tools } as never) as ReturnType<this["withConfig"]>;
  }

  async _generate(messages: BaseMessage[], options: this["ParsedCallOptions"]): Promise<ChatResult> {
    this.asked.push(messages);
    this.offered.push(((options as { tools?: { name: string }[] }).tools ?? []).map(({ name }) => name));
    const answer = this.#answers[this.asked.length - 1];
    if (answer === undefined) throw new Error("The script has no more answers.");
    if (answer instanceof Error) throw answer;
    const { text = "", reasoning = "I think.", calls = [] } = answer;
    const message = new AIMessage({
      content: text,
      additional_kwargs: { reasoning_content: reasoning },
      tool_calls: calls.map(({ name, args = {}, id }, index) => ({
        name,
        args,
        id: id ?? `call_${index}`,
        type: "tool_call",
      })),
      response_metadata: { finish_reason: calls.length === 0 ? "stop" : "tool_calls" },
    });
    return { generations: [{ text, message }] };
  }
}

/** Tools that note their runs. */
export function agentTools() {
  const runs: { readonly name: string; readonly args: object }[] = [];
  const make = <Name extends string>(name: Name) =>
    tool(
      (args: { to?: string | undefined }) => {
        runs.push({ name, args });
        return `${name} ran`;
      },
      { name, description: `Does ${name}.`, schema: z.object({ to: z.string().optional() }) },
    );
  return { runs, search: make("search"), pay: make("pay"), erase: make("erase") };
}

/** What the tools answered, in the order of the messages. */
export function toolAnswers(messages: readonly BaseMessage[]) {
  return messages
    .filter((message): message is ToolMessage => message.type === "tool")
    .map(({ content, status, name }) => ({ name, content, status }));
}

export function textOf(messages: readonly BaseMessage[]): string {
  return messages.at(-1)?.text ?? "";
}
