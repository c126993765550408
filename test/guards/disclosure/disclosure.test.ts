import { describe, expect, it } from "vitest";
import { disclosure } from "../../../src/guards/disclosure/index.ts";
import { assistant, turnRequest, user } from "../../contracts/guard-contract.ts";

const text = "You are talking to a machine.";

describe("disclosure", () => {
  it("shows its text before the first answer", () => {
    expect(disclosure({ enabled: true, text }).preface?.(turnRequest({ messages: [user("Hi")] }))).toBe(text);
  });

  it("has a text of its own", () => {
    expect(disclosure({ enabled: true }).preface?.(turnRequest())).toMatch(/AI/);
  });

  it.each([
    ["is switched off", { enabled: false, text }, turnRequest()],
    ["has nothing to say", { enabled: true, text: "" }, turnRequest()],
    [
      "was shown before",
      { enabled: true, text },
      turnRequest({ messages: [user("Hi"), assistant("Hello"), user("So")] }),
    ],
    ["would break JSON", { enabled: true, text }, turnRequest({ json: true })],
  ])("stays silent when it %s", (_, options, request) => {
    expect(disclosure(options).preface?.(request)).toBeUndefined();
  });
});
