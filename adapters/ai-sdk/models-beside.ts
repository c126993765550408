import { GuardError, type HandOff, type Message, type Summarise } from "r1guard";
import { type Spoken, spoken } from "../shared/spoken.ts";
import { summaryPrompt } from "../shared/summary-prompt.ts";
import { withoutTrace } from "../shared/trace-in-text.ts";
import { assertModel } from "./guarded-call.ts";
import type { CallOptions, GenerateResult, PromptMessage, StreamResult } from "./types.ts";

/**
 * A `handoff` for `createGuard` that lets another model answer. It is asked with the words of the conversation, without
 * tools and files, and its answer streams through the guards. Its reasoning is dropped, and its usage is not part of the
 * guarded call's. Where the caller wants JSON it takes no turn. Throws `input-invalid` for what is no model object.
 */
export function handoffTo(model: unknown): HandOff {
  assertModel(model, "handoffTo");
  return ({ messages, json, signal }) => (json ? undefined : { reply: answer(messages, signal) });

  async function* answer(messages: readonly Message[], abortSignal: AbortSignal): AsyncGenerator<string, void> {
    const options: CallOptions = { prompt: spoken(messages).map(promptMessage), abortSignal };
    const { stream }: StreamResult = await (model as StreamingModel).doStream(options);
    for await (const { type, delta } of stream) {
      // The error itself may quote what the model wrote.
      if (type === "error") throw new GuardError("provider-failed", "The model that was handed off to broke off.");
      if (type === "text-delta" && delta !== undefined) yield delta;
    }
  }
}

/**
 * A `summarise` for `createGuard` that asks a model for notes: best a small one, without reasoning. Throws
 * `input-invalid` for what is no model object.
 */
export function summariseWith(model: unknown): Summarise {
  assertModel(model, "summariseWith");
  return async ({ messages, signal: abortSignal }) => {
    const prompt = [promptMessage({ role: "user", text: summaryPrompt(messages) })];
    const { content }: GenerateResult = await model.doGenerate({ prompt, abortSignal });
    return withoutTrace(content.map(({ type, text }) => (type === "text" ? (text ?? "") : "")).join(""));
  };
}

interface StreamingModel {
  doStream(options: CallOptions): PromiseLike<StreamResult>;
}

function promptMessage({ role, text }: Spoken): PromptMessage {
  return { role, content: role === "system" ? text : [{ type: "text", text }] };
}
