import { AIMessage, AIMessageChunk, HumanMessage } from "@langchain/core/messages";
import { GuardError } from "r1guard";
import { describe, expect, it } from "vitest";
import { getGuardVerdict, isGuardBlock } from "../../../adapters/langchain/verdict-of-message.ts";

const verdict = (action: string) => ({ action, codes: ["x-secret"], turnId: "t-1" });
const answer = (action: string) => new AIMessage({ content: "Hi", response_metadata: { r1guard: verdict(action) } });

describe("getGuardVerdict", () => {
  it.each([
    ["a message", answer("flag")],
    ["a generation", { text: "Hi", message: answer("flag") }],
    ["an answer with its raw message", { raw: answer("flag"), parsed: {} }],
    ["an agent's result", { messages: [new HumanMessage("a"), answer("flag"), new HumanMessage("b")] }],
    ["a part of a stream of messages", [answer("flag"), { langgraph_node: "model_request" }]],
  ])("reads %s", (_what, value) => {
    expect(getGuardVerdict(value)).toEqual(verdict("flag"));
  });

  it("takes the latest of several", () => {
    expect(getGuardVerdict({ messages: [answer("block"), answer("allow")] })?.action).toBe("allow");
  });

  it("survives when the chunks of a stream are put together", () => {
    const last = new AIMessageChunk({ content: "", response_metadata: { r1guard: verdict("flag") } });
    expect(getGuardVerdict(new AIMessageChunk("Hi").concat(last))).toEqual(verdict("flag"));
  });

  it.each([[new AIMessage("Hi")], [{ messages: [] }], ["text"], [null], [undefined], [new Error("no")], [cyclic()]])(
    "finds none in %o",
    (value) => {
      expect(getGuardVerdict(value)).toBeUndefined();
    },
  );
});

describe("isGuardBlock", () => {
  it("tells a block from every other verdict", () => {
    expect(isGuardBlock(answer("block"))).toBe(true);
    for (const action of ["allow", "flag", "redact"]) expect(isGuardBlock(answer(action))).toBe(false);
  });

  it("knows the errors of a guard, also where an agent has wrapped them", () => {
    const refused = new GuardError("tool-refused", "This tool cannot be used.");
    const wrapped = new Error("MiddlewareError", { cause: new Error("MiddlewareError", { cause: refused }) });
    expect(isGuardBlock(refused)).toBe(true);
    expect(isGuardBlock(new GuardError("output-blocked", "A guard blocked the structured output."))).toBe(true);
    expect(isGuardBlock(wrapped)).toBe(true);
    expect(isGuardBlock(new GuardError("provider-failed", "The model call failed."))).toBe(false);
    expect(isGuardBlock(new Error("no"))).toBe(false);
  });
});

function cyclic() {
  const value: { messages?: unknown } = {};
  value.messages = [value, value];
  return value;
}
