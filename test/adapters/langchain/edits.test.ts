import {
  AIMessage,
  AIMessageChunk,
  type BaseMessage,
  ChatMessage,
  HumanMessage,
  mapChatMessagesToStoredMessages,
  mapStoredMessagesToChatMessages,
  SystemMessage,
  ToolMessage,
} from "@langchain/core/messages";
import { convertMessagesToCompletionsMessageParams, convertMessagesToResponsesInput } from "@langchain/openai";
import type { RequestEdit } from "r1guard";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../adapters/langchain/edits.ts";
import { toConversation } from "../../../adapters/langchain/messages.ts";

const image = { type: "image_url", image_url: { url: "data:image/png;base64,AAAA" } };
const call = { type: "tool_call" as const, id: "c1", name: "search", args: { q: "x" } };

const conversation = () => [
  new SystemMessage("Be brief."),
  new HumanMessage({ content: [{ type: "text", text: "Look" }, image, { type: "text", text: "here" }], name: "ann" }),
  Object.assign(
    new AIMessage({
      id: "a1",
      content: "One moment.",
      tool_calls: [call],
      additional_kwargs: { reasoning_content: "I should search." },
    }),
    { usage_metadata: { input_tokens: 1, output_tokens: 2, total_tokens: 3 } },
  ),
  new ToolMessage({ content: "first", tool_call_id: "c1", name: "search", status: "error", artifact: { n: 1 } }),
];

function edit(messages: BaseMessage[], ...edits: RequestEdit[]) {
  return applyEdits(messages, toConversation(messages).origins, edits).messages;
}
const replace = (message: number, find: string, replacement = "[x]"): RequestEdit => ({
  kind: "replace-text",
  message,
  find,
  replacement,
});
/** Content of a kind that LangChain's types do not name. */
const odd = (content: unknown) => content as string;
const contentOf = (messages: readonly BaseMessage[]) => messages.map((message) => message.content);

describe("applyEdits", () => {
  it("hands back the very list when there is nothing to edit", () => {
    const messages = conversation();
    expect(applyEdits(messages, [], [])).toEqual({ messages, temperature: undefined });
    expect(applyEdits(messages, [], []).messages).toBe(messages);
  });

  it("touches neither the caller's messages nor those it has nothing to do in", () => {
    const messages = conversation();
    const before = JSON.stringify(messages);
    const after = edit(messages, replace(1, "Look", "L"), { kind: "strip-reasoning" });
    expect(JSON.stringify(messages)).toBe(before);
    expect(after[0]).toBe(messages[0]);
    expect(after[3]).toBe(messages[3]);
    expect(after[1]?.content).toEqual([{ type: "text", text: "L" }, image, { type: "text", text: "here" }]);
    expect(after[2]).not.toBe(messages[2]);
  });

  it("keeps class and every other field of a message it changes", () => {
    const messages = conversation();
    const after = edit(messages, replace(1, "Look"), replace(2, "moment"), replace(3, "first"));
    expect(after[1]).toBeInstanceOf(HumanMessage);
    expect(after[1]?.name).toBe("ann");
    expect(after[2]).toBeInstanceOf(AIMessage);
    expect(after[2]).toMatchObject({
      id: "a1",
      content: "One [x].",
      tool_calls: [call],
      additional_kwargs: { reasoning_content: "I should search." },
      usage_metadata: { total_tokens: 3 },
    });
    expect(after[3]).toBeInstanceOf(ToolMessage);
    expect(after[3]).toMatchObject({
      content: "[x]",
      tool_call_id: "c1",
      name: "search",
      status: "error",
      artifact: { n: 1 },
    });
  });

  it("makes messages that LangChain can write out and read back, without what was taken out", () => {
    const messages = [
      new HumanMessage("my secret"),
      new AIMessage({ contentBlocks: [{ type: "text", text: "a secret" }, call] }),
    ];
    const stored = mapChatMessagesToStoredMessages(edit(messages, replace(0, "secret"), replace(1, "secret")));
    expect(JSON.stringify(stored)).not.toContain("secret");
    const back = mapStoredMessagesToChatMessages(stored);
    expect(contentOf(back)).toEqual(["my [x]", [{ type: "text", text: "a [x]" }, call]]);
    expect((back[1] as AIMessage).tool_calls).toEqual([call]);
  });

  it("makes messages that are independent of the caller's: giving one an id changes no other", () => {
    const original = new HumanMessage("Look");
    const [copy] = edit([original], replace(0, "Look"));
    copy?._updateId("m9");
    expect(original.id).toBeUndefined();
    expect(original.toJSON()).not.toMatchObject({ kwargs: { id: "m9" } });
  });

  it("keeps the calls of a chunk and stays independent of it", () => {
    const chunk = new AIMessageChunk({
      content: "a secret",
      tool_call_chunks: [{ type: "tool_call_chunk", index: 0, id: "c1", name: "search", args: '{"q":"x"}' }],
    });
    const [copy] = edit([chunk], replace(0, "secret")) as [AIMessageChunk];
    expect(copy).toBeInstanceOf(AIMessageChunk);
    expect(copy.tool_calls).toEqual([call]);
    copy.tool_calls = [];
    expect(chunk.tool_calls).toEqual([call]);
  });

  it("reports the last temperature that was asked for", () => {
    const edits: RequestEdit[] = [
      { kind: "set-temperature", temperature: 0.9 },
      { kind: "set-temperature", temperature: 0.6 },
    ];
    expect(applyEdits(conversation(), [], edits).temperature).toBe(0.6);
  });

  it("applies edits in order, each to the messages the guards read", () => {
    const after = edit(conversation(), { kind: "fold-system" }, replace(1, "here", "there"));
    expect(after[0]?.content).toEqual([
      { type: "text", text: "Be brief.\n\nLook" },
      image,
      { type: "text", text: "there" },
    ]);
  });
});

describe("replace-text", () => {
  it("replaces a stretch that reaches over a seam between blocks", () => {
    expect(edit(conversation(), replace(1, "ok\nhe", "-"))[1]?.content).toEqual([
      { type: "text", text: "Lo-re" },
      image,
    ]);
  });

  it.each([
    ["a structured block", [{ note: "a secret", n: 7 }], [{ note: "a [x]", n: 7 }]],
    ["an object", { note: "a secret" }, { note: "a [x]" }],
    ["a key", [{ secret: 1 }], [{ "[x]": 1 }]],
    [
      "a block that also holds an image",
      [{ type: "text", text: "secret" }, image],
      [{ type: "text", text: "[x]" }, image],
    ],
    ["a bare string in a list", ["a secret"], ["a [x]"]],
    ["a block nested too deeply", [nested(300), image], [{ type: "text", text: `${"in\n".repeat(300)}[x]` }, image]],
  ])("replaces in a tool's result: %s", (_what, content, expected) => {
    const messages = [new ToolMessage({ content: odd(content), tool_call_id: "c1" })];
    expect(edit(messages, replace(0, "secret"))[0]?.content).toEqual(expected);
  });

  it("turns a structured result into text where what was found reaches over several strings", () => {
    const content = [{ name: "Ann", street: "Elm" }, image];
    const messages = [new ToolMessage({ content: odd(content), tool_call_id: "c1" })];
    const after = edit(messages, replace(0, "Ann\nstreet\nElm"));
    expect(after[0]?.content).toEqual([{ type: "text", text: "name\n[x]" }, image]);
  });

  it("replaces in the one result that was meant, also when texts beside it have become one", () => {
    const content = [
      { type: "text", text: "a" },
      { type: "text", text: "b" },
      { type: "server_tool_call_result", toolCallId: "s1", output: { note: "secret" } },
      { type: "web_search_tool_result", tool_use_id: "s2", content: [{ title: "secret" }] },
    ];
    const messages = [new AIMessage({ content: odd(content) })];
    const after = edit(messages, replace(0, "a\nb", "ab"), { kind: "fold-system" }, replace(2, "secret"));
    expect(after[0]?.content).toEqual([
      { type: "text", text: "ab" },
      content[2],
      { type: "web_search_tool_result", tool_use_id: "s2", content: [{ title: "[x]" }] },
    ]);
  });

  it("leaves out notes about places in a text that was changed", () => {
    const content = [
      { type: "text", text: "a secret", annotations: [{ type: "citation", citedText: "secret" }] },
      { type: "text", text: "b", annotations: [] },
    ];
    expect(edit([new AIMessage({ content: odd(content) })], replace(0, "secret"))[0]?.content).toEqual([
      { type: "text", text: "a [x]" },
      content[1],
    ]);
  });

  it("reaches what the Responses API is sent, which has a copy of old output", () => {
    const output = [{ type: "message", role: "assistant", content: [{ type: "output_text", text: "a secret" }] }];
    const message = new AIMessage({ content: "a secret", response_metadata: { output } });
    const sent = (messages: BaseMessage[]) =>
      JSON.stringify(convertMessagesToResponsesInput({ messages, zdrEnabled: false, model: "gpt-5" }));
    expect(sent([message])).toContain("secret");
    const after = sent(edit([message], replace(0, "secret")));
    expect(after).toContain("a [x]");
    expect(after).not.toContain("secret");
  });

  it("carries out thousands of replacements in one pass, and none in what it put in", () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `user${index}@example.com`);
    const started = performance.now();
    const after = edit(
      [new HumanMessage(names.join(" "))],
      ...names.map((name) => replace(0, name, "user1@example.com")),
    );
    expect(after[0]?.content).toBe(names.map(() => "user1@example.com").join(" "));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("fold-system", () => {
  it("puts system prompts, one below the other, before the first user message's text", () => {
    const messages = [new SystemMessage("A"), new ChatMessage("B", "developer"), new HumanMessage("C")];
    expect(contentOf(edit(messages, { kind: "fold-system" }))).toEqual(["A\n\nB\n\nC"]);
  });

  it("puts them into a block of their own where the message begins with an image", () => {
    const messages = [new SystemMessage("A"), new HumanMessage({ content: [image] })];
    expect(contentOf(edit(messages, { kind: "fold-system" }))).toEqual([[{ type: "text", text: "A" }, image]]);
  });

  it("makes a user message where there is none", () => {
    const after = edit([new SystemMessage("A"), new AIMessage("Hi")], { kind: "fold-system" });
    expect(after.map((message) => message.getType())).toEqual(["human", "ai"]);
  });
});

describe("append-to-last-user", () => {
  const append: RequestEdit = { kind: "append-to-last-user", text: "Answer in English." };

  it.each([
    ["text", "Hi", "Hi\n\nAnswer in English."],
    ["blocks", [{ type: "text", text: "Hi" }, image], [{ type: "text", text: "Hi\n\nAnswer in English." }, image]],
    ["an image", [image], [image, { type: "text", text: "Answer in English." }]],
  ])("appends to %s", (_what, content, expected) => {
    const messages = [new HumanMessage("before"), new HumanMessage({ content }), new AIMessage("ok")];
    expect(contentOf(edit(messages, append))).toEqual(["before", expected, "ok"]);
  });

  it("makes a user message where there is none", () => {
    expect(contentOf(edit([new SystemMessage("A")], append))).toEqual(["A", "Answer in English."]);
  });
});

describe("consolidate", () => {
  it("leaves one fresh message, the system prompt and the last files", () => {
    const after = edit(conversation(), { kind: "consolidate", text: "All of it." });
    expect(contentOf(after)).toEqual(["Be brief.", [{ type: "text", text: "All of it." }, image]]);
  });

  it("writes plain text where there are no files: some hosts take nothing else", () => {
    expect(contentOf(edit([new HumanMessage("a")], { kind: "consolidate", text: "b" }))).toEqual(["b"]);
  });
});

describe("strip-reasoning", () => {
  const strip: RequestEdit = { kind: "strip-reasoning" };

  it.each([
    ["reasoning_content", { reasoning_content: "private" }],
    ["reasoning", { reasoning: "private" }],
    ["a summary", { reasoning: { summary: [{ text: "private" }] } }],
    ["reasoning_details", { reasoning_details: [{ text: "private" }] }],
  ])("takes %s out of additional_kwargs and leaves the rest", (_what, reasoning) => {
    const message = new AIMessage({ content: "Hi", additional_kwargs: { ...reasoning, other: 1 } });
    const [after] = edit([message], strip);
    expect(after).toMatchObject({ content: "Hi", additional_kwargs: { other: 1 } });
    expect(JSON.stringify(after)).not.toContain("private");
  });

  it.each([
    [{ type: "reasoning", reasoning: "private" }],
    [{ type: "thinking", thinking: "private" }],
    [{ type: "redacted_thinking", data: "private" }],
    [{ type: "reasoning_content", reasoningText: { text: "private" } }],
    [{ type: "non_standard", value: { type: "redacted_thinking", data: "private" } }],
  ])("takes out the block %j", (block) => {
    const message = new AIMessage({ content: odd([block, { type: "text", text: "Hi" }]) });
    expect(contentOf(edit([message], strip))).toEqual([[{ type: "text", text: "Hi" }]]);
  });

  it("takes traces out of text, with and without their opening tag, and leaves the user's", () => {
    const messages = [
      new AIMessage("<think>private</think>\n\nhello"),
      new AIMessage({
        content: [
          { type: "text", text: "private</think>there" },
          { type: "text", text: "you" },
        ],
      }),
      new HumanMessage("a </think> b"),
    ];
    const after = edit(messages, strip);
    expect(contentOf(after)).toEqual([
      "hello",
      [
        { type: "text", text: "there" },
        { type: "text", text: "you" },
      ],
      "a </think> b",
    ]);
  });

  it("keeps tool calls in every place they stand in", () => {
    const raw = [{ id: "c1", type: "function" as const, function: { name: "search", arguments: '{"q":"x"}' } }];
    const message = new AIMessage({
      content: "",
      tool_calls: [call],
      additional_kwargs: { reasoning_content: "private", tool_calls: raw },
    });
    const [after] = edit([message], strip) as [AIMessage];
    expect(after.tool_calls).toEqual([call]);
    expect(after.additional_kwargs).toEqual({ tool_calls: raw });
    const standard = new AIMessage({ contentBlocks: [{ type: "reasoning", reasoning: "private" }, call] });
    const [kept] = edit([standard], strip) as [AIMessage];
    expect(kept.content).toEqual([call]);
    expect(kept.contentBlocks).toEqual([call]);
    expect(kept.tool_calls).toEqual([call]);
    const [sent] = convertMessagesToCompletionsMessageParams({ messages: [kept] });
    expect(sent).toMatchObject({ tool_calls: [{ id: "c1", function: { name: "search" } }] });
  });

  it("keeps calls with broken arguments, and does not make calls of what the provider sent", () => {
    const invalid = { type: "invalid_tool_call" as const, id: "c1", name: "search", args: "{", error: "no JSON" };
    const raw = [{ id: "c1", type: "function" as const, function: { name: "search", arguments: "{" } }];
    const message = new AIMessage({
      content: "",
      tool_calls: [],
      invalid_tool_calls: [invalid],
      additional_kwargs: { reasoning_content: "private", tool_calls: raw },
    });
    const [after] = edit([message], strip) as [AIMessage];
    expect(after).toMatchObject({ tool_calls: [], invalid_tool_calls: [invalid] });
  });

  it("leaves out an answer that held nothing else, and keeps one that was empty before", () => {
    const empty = new AIMessage("");
    const messages = [
      new AIMessage({ content: "", additional_kwargs: { reasoning_content: "private" } }),
      new AIMessage({ content: odd([{ type: "thinking", thinking: "private" }]) }),
      new AIMessage("<think>private</think>"),
      empty,
    ];
    expect(edit(messages, strip)).toEqual([empty]);
  });

  it("reaches what the Responses API is sent, which has a copy of old output", () => {
    const output = [
      { type: "reasoning", summary: [{ type: "summary_text", text: "private" }] },
      { type: "message", role: "assistant", content: [{ type: "output_text", text: "Hi" }] },
    ];
    const messages = [new AIMessage({ content: "Hi", response_metadata: { output } })];
    const input = convertMessagesToResponsesInput({ messages: edit(messages, strip), zdrEnabled: false, model: "m" });
    expect(JSON.stringify(input)).toContain("Hi");
    expect(JSON.stringify(input)).not.toContain("private");
  });
});

function nested(depth: number): unknown {
  let value: unknown = "secret";
  for (let level = 0; level < depth; level += 1) value = { in: value };
  return value;
}
