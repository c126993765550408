import { AIMessage, type BaseMessage, HumanMessage, SystemMessage, ToolMessage } from "@langchain/core/messages";
import fc from "fast-check";
import type { RequestEdit } from "r1guard";
import { describe, expect, it } from "vitest";
import { applyEdits as applyInAiSdk } from "../../../adapters/ai-sdk/edits.ts";
import { toConversation as readAiSdk } from "../../../adapters/ai-sdk/prompt.ts";
import type { PromptMessage } from "../../../adapters/ai-sdk/types.ts";
import { applyEdits as applyInLangChain } from "../../../adapters/langchain/edits.ts";
import { toConversation as readLangChain } from "../../../adapters/langchain/messages.ts";

// Few letters, so that what is to be found often stands there, also over the seam between two parts.
const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n"), minLength: 1, maxLength: 6 });
const texts = fc.array(text, { minLength: 1, maxLength: 3 });
const answer = fc.array(
  fc.oneof(
    text,
    fc.tuple(text, text).map(([a, b]) => `<think>${a}</think>${b}`),
  ),
  {
    minLength: 1,
    maxLength: 3,
  },
);
const data = fc.array(fc.oneof(text, fc.dictionary(text, fc.oneof(text, fc.integer(), fc.array(text)))), {
  minLength: 1,
  maxLength: 3,
});

const message = fc.oneof(
  fc.record({ role: fc.constant("system" as const), text }),
  fc.record({ role: fc.constant("user" as const), texts, file: fc.boolean() }),
  fc.record({
    role: fc.constant("assistant" as const),
    texts: answer,
    reasoning: fc.option(text, { nil: undefined }),
    called: fc.boolean(),
  }),
  fc.record({ role: fc.constant("tool" as const), texts }),
  fc.record({ role: fc.constant("tool" as const), data }),
);
type Drafted = typeof message extends fc.Arbitrary<infer M> ? M : never;

const edit: fc.Arbitrary<RequestEdit> = fc.oneof(
  fc.record({ kind: fc.constant("replace-text" as const), message: fc.nat(8), find: text, replacement: text }),
  fc.constant({ kind: "fold-system" } as const),
  fc.record({ kind: fc.constant("append-to-last-user" as const), text }),
  fc.record({ kind: fc.constant("consolidate" as const), text }),
  fc.constant({ kind: "strip-reasoning" } as const),
  fc.record({ kind: fc.constant("set-temperature" as const), temperature: fc.constantFrom(0.5, 0.6) }),
);

describe("both adapters", () => {
  it("read the same conversation, and change it to the same", () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 6 }), fc.array(edit, { maxLength: 6 }), (drafts, edits) => {
        const prompt = drafts.map(forAiSdk);
        const messages = drafts.map(forLangChain);
        const read = readAiSdk(prompt);
        expect(readLangChain(messages).messages).toEqual(read.messages);
        const inAiSdk = applyInAiSdk({ prompt }, read.origins, edits);
        const inLangChain = applyInLangChain(messages, readLangChain(messages).origins, edits);
        expect(readLangChain(inLangChain.messages).messages).toEqual(readAiSdk(inAiSdk.prompt).messages);
        expect(inLangChain.temperature).toBe(inAiSdk.temperature);
      }),
      { numRuns: 2_000 },
    );
  });
});

function forAiSdk(draft: Drafted): PromptMessage {
  if (draft.role === "system") return { role: "system", content: draft.text };
  if (draft.role === "user") {
    return { role: "user", content: [...parts(draft.texts), ...(draft.file ? [{ type: "file" }] : [])] };
  }
  if (draft.role === "assistant") {
    const reasoning = draft.reasoning === undefined ? [] : [{ type: "reasoning", text: draft.reasoning }];
    const calls = draft.called ? [{ type: "tool-call", toolCallId: "c1", toolName: "t", input: { a: 1 } }] : [];
    return { role: "assistant", content: [...reasoning, ...parts(draft.texts), ...calls] };
  }
  const output =
    "texts" in draft ? { type: "content", value: parts(draft.texts) } : { type: "json", value: draft.data };
  return { role: "tool", content: [{ type: "tool-result", toolCallId: "c1", toolName: "t", output }] };
}

function forLangChain(draft: Drafted): BaseMessage {
  if (draft.role === "system") return new SystemMessage(draft.text);
  if (draft.role === "user") {
    const image = { type: "image_url", image_url: { url: "https://example.com/a.png" } };
    const content = [...parts(draft.texts), ...(draft.file ? [image] : [])];
    return new HumanMessage({ content: draft.texts.length === 1 && !draft.file ? (draft.texts[0] ?? "") : content });
  }
  if (draft.role === "assistant") {
    return new AIMessage({
      content: draft.texts.length === 1 ? (draft.texts[0] ?? "") : parts(draft.texts),
      tool_calls: draft.called ? [{ id: "c1", name: "t", args: { a: 1 } }] : [],
      additional_kwargs: draft.reasoning === undefined ? {} : { reasoning_content: draft.reasoning },
    });
  }
  return new ToolMessage({
    content: "texts" in draft ? parts(draft.texts) : (draft.data as unknown as string),
    tool_call_id: "c1",
  });
}

function parts(texts: readonly string[]) {
  return texts.map((text) => ({ type: "text" as const, text }));
}
