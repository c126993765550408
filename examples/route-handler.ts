// A chat route as in Next.js: app/api/chat/route.ts.
import assert from "node:assert/strict";
import { replayServer } from "r1guard/testing";

// Plays a recorded reply of R1, so that this file runs without a model.
const host = await replayServer({
  turns: [{ reasoning: "A greeting. I greet back.", answer: "Good morning! My direct line is +49 30 1234567." }],
});
const baseURL = host.url;

// #region route
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { convertToModelMessages, streamText, type UIMessage } from "ai";
import { createGuard } from "r1guard";
import { guardModel } from "r1guard/ai-sdk";

// One guard for the whole server: it keeps conversations apart, and compiling its rules takes a moment.
const guard = createGuard({ profile: "general" });
const model = guardModel(createOpenAICompatible({ name: "ollama", baseURL })("deepseek-r1"), guard);

export async function POST(request: Request): Promise<Response> {
  const { id, messages } = (await request.json()) as { id: string; messages: UIMessage[] };
  const result = streamText({
    model,
    messages: await convertToModelMessages(messages),
    abortSignal: request.signal, // when the reader leaves, the model stops
    providerOptions: { r1guard: { conversationId: id } },
  });
  return result.toUIMessageStreamResponse();
}
// #endregion

if (process.argv[1] === import.meta.filename) {
  const body = { id: "c-42", messages: [{ id: "m-1", role: "user", parts: [{ type: "text", text: "Good morning" }] }] };
  const request = new Request("http://localhost/api/chat", { method: "POST", body: JSON.stringify(body) });
  const response = await POST(request);
  const streamed = await response.text();
  console.log(streamed);
  assert.equal(response.status, 200);
  assert.match(streamed, /\[redacted\]/);
  assert.doesNotMatch(streamed, /1234567/);
  await host.close();
}
