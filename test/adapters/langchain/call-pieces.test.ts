import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import type { AIMessageChunk } from "@langchain/core/messages";
import { guardChatModel } from "r1guard/langchain";
import { describe, expect, it } from "vitest";
import { agentGuard, agentTools } from "./agents.ts";
import { GivenStream, streamed } from "./given-models.ts";

const guard = agentGuard();
const { search, pay } = agentTools();
const piece = (fields: object) => ({ tool_call_chunks: [{ type: "tool_call_chunk", index: 0, ...fields }] });
const ask = (model: BaseChatModel) => {
  const bound = model.bindTools?.([search, pay]);
  return streamed(bound?.stream("hi") as Promise<AsyncIterable<AIMessageChunk>>);
};
const callsIn = ({ tool_calls }: AIMessageChunk) => tool_calls?.map(({ id, name, args }) => ({ id, name, args }));

describe("pieces of calls", () => {
  it.each<[string, ReturnType<typeof piece>[]]>([
    [
      "the name in every piece",
      [piece({ id: "c0", name: "search", args: '{"to":' }), piece({ id: "c0", name: "search", args: '"x"}' })],
    ],
    [
      "two calls under one index",
      [
        piece({ id: "c0", name: "search", args: '{"to":"a"}' }),
        piece({ id: "c1", name: "search", args: '{"to":"b"}' }),
      ],
    ],
    [
      "an empty id and name in later pieces",
      [piece({ id: "c0", name: "search", args: '{"to":' }), piece({ id: "", name: "", args: '"x"}' })],
    ],
    ["the name after the id", [piece({ id: "c0", args: "" }), piece({ name: "search", args: '{"to":"x"}' })]],
  ])("are put together as without a guard: %s", async (_case, chunks) => {
    const plain = callsIn(await ask(new GivenStream(...chunks)));
    expect(plain).not.toEqual([]);
    expect(callsIn(await ask(guardChatModel(new GivenStream(...chunks), guard)))).toEqual(plain);
  });

  it("without an id belong to the latest call of their index", async () => {
    const chunks = [
      piece({ id: "c0", name: "search", args: '{"to":"a"}' }),
      piece({ id: "c1", name: "search", args: '{"to":' }),
      piece({ args: '"b"}' }),
    ];
    expect(callsIn(await ask(guardChatModel(new GivenStream(...chunks), guard)))).toEqual([
      { id: "c0", name: "search", args: { to: "a" } },
      { id: "c1", name: "search", args: { to: "b" } },
    ]);
  });

  it("are judged by the name that the call ends up with", async () => {
    const chunks = [piece({ id: "c0", name: "search", args: "{}" }), piece({ id: "c0", name: "pay" })];
    const message = await ask(guardChatModel(new GivenStream(...chunks), guard));
    expect(callsIn(message)).toEqual([]);
    expect(message.text).toBe("Not that: pay.");
  });
});
