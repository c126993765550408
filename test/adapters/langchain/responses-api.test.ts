import http from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { ChatOpenAI } from "@langchain/openai";
import { getGuardVerdict, guardChatModel } from "r1guard/langchain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agentGuard, REPLY, SECRET } from "./agents.ts";
import { streamed } from "./given-models.ts";

const shown = (value: unknown) => inspect(value, { depth: 20, showHidden: true, maxStringLength: null });

/** OpenAI's Responses API, as hosts of open models speak it: the trace itself stands in `content`. */
let reasoning: object;
const answer = () => ({
  id: "resp_1",
  object: "response",
  created_at: 1,
  status: "completed",
  model: "deepseek-r1",
  output: [
    { type: "reasoning", id: "rs_1", ...reasoning },
    {
      type: "message",
      id: "m1",
      role: "assistant",
      status: "completed",
      content: [{ type: "output_text", text: "Hello", annotations: [] }],
    },
  ],
  usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2, output_tokens_details: { reasoning_tokens: 1 } },
  error: null,
  incomplete_details: null,
  tools: [],
});

const server = http.createServer((request, response) => {
  let body = "";
  request.on("data", (piece) => {
    body += piece;
  });
  request.on("end", () => {
    if (JSON.parse(body).stream !== true) {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(answer()));
      return;
    }
    response.writeHead(200, { "content-type": "text/event-stream" });
    const send = (event: { type: string }) =>
      response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
    const [thought, message] = answer().output;
    const text = { output_index: 1, item_id: "m1", content_index: 0, delta: "Hello" };
    const added = { type: "response.output_item.added", output_index: 0, item: { type: "reasoning", id: "rs_1" } };
    send({ type: "response.created", response: { ...answer(), output: [] } } as never);
    send(added);
    send({ type: "response.reasoning_text.delta", output_index: 0, delta: SECRET } as never);
    send({ type: "response.output_item.done", output_index: 0, item: thought } as never);
    send({ type: "response.output_text.delta", ...text } as never);
    send({ type: "response.output_item.done", output_index: 1, item: message } as never);
    send({ type: "response.completed", response: answer() } as never);
    response.end();
  });
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

const model = (changes: object = {}) => {
  const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const options = { model: "deepseek-r1", apiKey: "none", useResponsesApi: true, configuration: { baseURL } };
  return guardChatModel(new ChatOpenAI(options), agentGuard(changes));
};
const raw = (text: string) => ({ summary: [], content: [{ type: "reasoning_text", text }] });

describe("the Responses API", () => {
  it("has its reasoning judged, and shown where it may be", async () => {
    reasoning = raw("I greet them.");
    const message = await model().invoke("hi");
    expect(message.text).toBe("Hello");
    expect(message.additional_kwargs["reasoning_content"]).toBe("I greet them.");
    reasoning = raw(`I recall ${SECRET} now`);
    const blocked = await model().invoke("hi");
    expect(blocked.text).toContain(REPLY);
    expect(getGuardVerdict(blocked)?.action).toBe("block");
    expect(shown(blocked)).not.toContain("dishwasher");
  });

  it("has a summary read once", async () => {
    reasoning = { summary: [{ type: "summary_text", text: "I greet them." }] };
    const message = await model().invoke("hi");
    const blocks = message.content as { type: string }[];
    expect(blocks.filter(({ type }) => type === "reasoning")).toEqual([
      { type: "reasoning", reasoning: "I greet them." },
    ]);
    expect(message.additional_kwargs).toEqual({});
  });

  it.each([{}, { reasoning: { onMissingTrace: "allow", expose: false } }])(
    "has no whole answers in the metadata of streams: %j",
    async (changes) => {
      reasoning = raw(`I recall ${SECRET} now`);
      const seen: unknown[] = [];
      const callbacks = [{ handleLLMEnd: (result: unknown) => void seen.push(result) }];
      const chunk = await streamed(model(changes).stream("hi", { callbacks }));
      expect(chunk.text).toContain("Hello");
      expect(chunk.response_metadata).toMatchObject({ id: "resp_1", model_name: "deepseek-r1" });
      expect(chunk.usage_metadata).toMatchObject({ total_tokens: 2 });
      expect(shown([chunk, seen])).not.toContain("dishwasher");
    },
  );
});
