import { HumanMessage } from "@langchain/core/messages";
import { tool } from "@langchain/core/tools";
import { createAgent } from "langchain";
import { isGuardError } from "r1guard";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { guardChatModel } from "../../../adapters/langchain/guarded-chat-model.ts";
import { guardMiddleware } from "../../../adapters/langchain/middleware.ts";
import { fromBoundTool } from "../../../adapters/langchain/tool-definition.ts";
import type { ToolServers } from "../../../adapters/langchain/tool-servers.ts";
import { guardTools } from "../../../adapters/langchain/tools.ts";
import { agentGuard, ScriptedModel } from "./agents.ts";

/** A tool as an MCP client makes one: its server says that it only reads. */
function fromServer(runs: string[], name = "list_files") {
  return tool(
    () => {
      runs.push(name);
      return "a.txt";
    },
    { name, description: "Does it.", schema: z.object({}), metadata: { annotations: { readOnlyHint: true } } },
  );
}

/** Takes a server at its word, if it is the one called `files`, and refuses whatever nothing is known about. */
const trusting = () =>
  agentGuard({ tools: { byName: {}, unknown: "refuse", trustedServers: ["files"], classify: "off" } });
const call = { name: "list_files", args: {}, id: "call_0", type: "tool_call" as const };

describe("a tool whose server is named", () => {
  it.each([
    ["files", 1],
    ["mail", 0],
    [undefined, 0],
  ])("to guardTools is judged as one of that server: %s", async (server, count) => {
    const runs: string[] = [];
    const guard = trusting();
    const guarded = guardTools(fromServer(runs), guard, { server });
    expect(fromBoundTool(guarded)?.server).toBe(server);
    await guarded.invoke(call);
    expect(runs).toHaveLength(count);
    // The model layer reads the same from it.
    const inner = new ScriptedModel({ text: "Hello." });
    await guardChatModel(inner, guard).bindTools([guarded]).invoke("Hi.");
    expect(inner.offered[0]).toHaveLength(count);
  });

  it.each<[string, (own: object) => ToolServers | undefined, number]>([
    ["by the tools that the client returned", (own) => ({ files: [own as never] }), 1],
    ["by the tools before they were guarded", (own) => ({ files: [own as never] }), 1],
    ["by another tool of that name", () => ({ files: [fromServer([])] }), 0],
    ["by one tool under two servers", (own) => ({ files: [own as never], mail: [own as never] }), 0],
    ["by a name and another tool of that name", () => ({ files: [fromServer([]), "list_files"] }), 1],
    ["by their names", () => ({ files: ["list_files"], mail: ["send"] }), 1],
    ["as another server's", () => ({ mail: ["list_files"] }), 0],
    ["as two servers'", () => ({ files: ["list_files"], mail: ["list_files"] }), 0],
    ["not at all", () => undefined, 0],
  ])("to guardMiddleware is offered and runs, or neither: %s", async (how, serversOf, count) => {
    const runs: string[] = [];
    const own = fromServer(runs);
    const servers = serversOf(own);
    const model = new ScriptedModel({ calls: [{ name: "list_files" }] }, { text: "done" });
    const guard = trusting();
    const tools = [how.includes("guarded") ? guardTools(own, guard) : own];
    await createAgent({ model, tools, middleware: [guardMiddleware(guard, { servers })] }).invoke({
      messages: [new HumanMessage("hi")],
    });
    expect(model.offered[0]).toHaveLength(count);
    expect(runs).toHaveLength(count);
  });

  it("to guardTools is that server's under guardMiddleware as well", async () => {
    const runs: string[] = [];
    const guard = trusting();
    const model = new ScriptedModel({ calls: [{ name: "list_files" }] }, { text: "done" });
    const tools = guardTools([fromServer(runs)], guard, { server: "files" });
    await createAgent({ model, tools, middleware: [guardMiddleware(guard)] }).invoke({ messages: [["user", "hi"]] });
    expect(runs).toHaveLength(1);
  });

  it.each([
    ["a list", ["files"]],
    ["a name in a list's place", { files: "list_files" }],
    ["a tool without a name", { files: [{}] }],
    ["null", null],
  ])("must be named in a way that can be read: %s", (_what, servers) => {
    for (const use of [
      () => guardMiddleware(trusting(), { servers: servers as never }),
      () => guardChatModel(new ScriptedModel(), trusting(), { servers: servers as never }),
    ]) {
      expect(use).toThrow(expect.objectContaining({ code: "input-invalid", path: "options.servers" }));
    }
  });

  it("must be named by a word", () => {
    for (const server of ["", 3]) {
      try {
        guardTools([], trusting(), { server: server as never });
        expect.unreachable();
      } catch (error) {
        expect(isGuardError(error) && error.path).toBe("options.server");
      }
    }
  });
});

it("of two tools with one name the model layer judges both", async () => {
  const [harmless, harmful] = ["read-only", "data-destruction"].map((category) =>
    tool(() => "x", { name: "tidy", schema: z.object({}), metadata: { r1guard: { category } } }),
  );
  for (const tools of [
    [harmless, harmful],
    [harmful, harmless],
  ]) {
    const inner = new ScriptedModel({ text: "Hello." });
    await guardChatModel(inner, agentGuard())
      .bindTools(tools as never)
      .invoke("Hi.");
    expect(inner.offered[0]).toEqual([]);
  }
});
