import type { BaseLanguageModelInput } from "@langchain/core/language_models/base";
import {
  AIMessage,
  type AIMessageChunk,
  type BaseMessage,
  HumanMessage,
  SystemMessage,
} from "@langchain/core/messages";
import type { Runnable } from "@langchain/core/runnables";
import { GuardError, type HandOff, type Summarise } from "r1guard";
import { type Spoken, spoken } from "../shared/spoken.ts";
import { summaryPrompt } from "../shared/summary-prompt.ts";
import { withoutTrace } from "../shared/trace-in-text.ts";
import { textOfContent } from "./content.ts";
import { IsolatedSteps } from "./inner-model.ts";
import { isolation } from "./isolation.ts";

type AnsweringModel = Runnable<BaseLanguageModelInput, AIMessageChunk>;

/**
 * A `handoff` for `createGuard` that lets another chat model answer. It is asked with the words of the conversation,
 * without tools and files, out of sight of the run's callbacks, and its answer streams through the guards. Its reasoning
 * is dropped, and its usage is not part of the guarded call's. Where the caller wants JSON it takes no turn. Throws
 * `input-invalid` for what cannot be asked.
 */
export function handoffTo(model: AnsweringModel): HandOff {
  assertAnswers(model, "handoffTo");
  return ({ messages, json, signal }) => {
    if (json) return undefined;
    const isolate = isolation();
    async function* chunks(): AsyncGenerator<AIMessageChunk> {
      yield* await model.stream(spoken(messages).map(messageOf), { signal });
    }
    return { reply: texts(new IsolatedSteps(isolate, chunks)) };
  };
}

async function* texts(steps: IsolatedSteps<AIMessageChunk>): AsyncGenerator<string, void> {
  try {
    for (;;) {
      const { done, value } = await steps.next();
      if (done === true) return;
      const text = textOfContent(value.content, "prose");
      if (text !== "") yield text;
    }
  } finally {
    steps.stop();
  }
}

/**
 * A `summarise` for `createGuard` that asks a chat model for notes, out of sight of the run's callbacks: best a small
 * one, without reasoning. Throws `input-invalid` for what cannot be asked.
 */
export function summariseWith(model: AnsweringModel): Summarise {
  assertAnswers(model, "summariseWith");
  return async ({ messages, signal }) => {
    const { content } = await isolation()(() => model.invoke([new HumanMessage(summaryPrompt(messages))], { signal }));
    return withoutTrace(textOfContent(content, "prose"));
  };
}

function assertAnswers(model: AnsweringModel, name: string): void {
  if (typeof model?.stream === "function" && typeof model.invoke === "function") return;
  throw new GuardError("input-invalid", `${name} needs a chat model, or a runnable that answers like one.`, {
    path: "model",
  });
}

function messageOf({ role, text }: Spoken): BaseMessage {
  switch (role) {
    case "system":
      return new SystemMessage(text);
    case "user":
      return new HumanMessage(text);
    case "assistant":
      return new AIMessage(text);
    default:
      return role satisfies never;
  }
}
