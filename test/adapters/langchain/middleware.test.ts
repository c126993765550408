import { HumanMessage } from "@langchain/core/messages";
import { createAgent } from "langchain";
import { describe, expect, it } from "vitest";
import { guardMiddleware } from "../../../adapters/langchain/middleware.ts";
import { getGuardVerdict } from "../../../adapters/langchain/verdict-of-message.ts";
import { agentGuard, agentTools, REPLY, ScriptedModel, SECRET, textOf, toolAnswers, UNAVAILABLE } from "./agents.ts";

const hello = { messages: [new HumanMessage("hello")] };

describe("an agent under guardMiddleware", () => {
  it("answers as it would without", async () => {
    const model = new ScriptedModel({ calls: [{ name: "search", args: { to: "x" } }] }, { text: "done" });
    const { search, runs } = agentTools();
    const agent = createAgent({ model, tools: [search], middleware: [guardMiddleware(agentGuard())] });
    const { messages } = await agent.invoke(hello);
    expect(textOf(messages)).toBe("done");
    expect(runs).toEqual([{ name: "search", args: { to: "x" } }]);
    expect(toolAnswers(messages)).toEqual([{ name: "search", content: "search ran", status: "success" }]);
    expect(getGuardVerdict(messages)).toMatchObject({ action: "allow" });
  });

  it("ends on the reply when the answer is blocked", async () => {
    const model = new ScriptedModel({ text: `It is ${SECRET}.` });
    const agent = createAgent({ model, tools: [], middleware: [guardMiddleware(agentGuard())] });
    const result = await agent.invoke(hello);
    expect(textOf(result.messages)).toContain(REPLY);
    expect(JSON.stringify(result)).not.toContain(SECRET);
    expect(getGuardVerdict(result)).toMatchObject({ action: "block", code: "secret" });
  });

  it("does not offer what is refused, answers a call of it all the same, and goes on", async () => {
    const model = new ScriptedModel({ calls: [{ name: "erase", args: { to: "everything" } }] }, { text: "done" });
    const { search, erase, runs } = agentTools();
    const agent = createAgent({ model, tools: [search, erase], middleware: [guardMiddleware(agentGuard())] });
    const { messages } = await agent.invoke(hello);
    expect(model.offered[0]).toEqual(["search"]);
    expect(runs).toEqual([]);
    expect(toolAnswers(messages)).toEqual([{ name: "erase", content: UNAVAILABLE, status: "error" }]);
    expect(textOf(messages)).toBe("done");
    expect(JSON.stringify(messages)).not.toContain("everything");
  });
});
