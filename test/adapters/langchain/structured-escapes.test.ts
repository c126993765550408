import { HumanMessage } from "@langchain/core/messages";
import { isGuardError } from "r1guard";
import { guardChatModel } from "r1guard/langchain";
import { type ReplayServer, type ReplayTurn, replayServer } from "r1guard/testing";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { leakGuard } from "./leak-guards.ts";
import { deepSeek, openAI } from "./leak-models.ts";

const guard = leakGuard();
const schema = z.object({ city: z.string() });

const servers: ReplayServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A host whose JSON has escapes where none are needed. */
async function serve(json: string): Promise<ReplayServer> {
  const turns = (body: unknown): ReplayTurn => {
    const [tool] = (body as { tools?: { function: { name: string } }[] }).tools ?? [];
    if (tool === undefined) return { reasoning: "So. ", answer: json };
    return { reasoning: "So. ", toolCalls: [{ id: "call_1", name: tool.function.name, arguments: json }] };
  };
  const server = await replayServer({ turns, deltaSize: 3 });
  servers.push(server);
  return server;
}

const rows = (["functionCalling", "jsonSchema", "jsonMode"] as const).flatMap((method) =>
  [deepSeek, openAI].map((build) => ({ method, build, name: build.name })),
);

describe.each(rows)("structured output by $method of $name", ({ method, build }) => {
  const ask = async (json: string) => {
    const server = await serve(json);
    const model = guardChatModel(build(server), guard).withStructuredOutput(schema, { method });
    const streamed = async () => {
      let last: unknown;
      for await (const value of await model.stream([new HumanMessage("where?")])) last = value;
      return last;
    };
    const settled = (call: Promise<unknown>) =>
      call.then(
        (value) => value,
        (error: unknown) => error,
      );
    return [await settled(model.invoke([new HumanMessage("where?")])), await settled(streamed())];
  };

  it.each(["purple \\u006donkey dishwasher", "purple\\nmonkey dishwasher"])("hides nothing: %s", async (text) => {
    for (const outcome of await ask(`{"city":"${text}"}`)) {
      expect(isGuardError(outcome) && outcome.code).toBe("output-blocked");
    }
  });

  it("stays what it is when something in it is redacted", async () => {
    for (const outcome of await ask('{"city":"at\\nproject\\u002dfalcon \\u00e9"}')) {
      expect(outcome).toEqual({ city: "at\n[internal] é" });
    }
  });
});
