import { describe, expect, it } from "vitest";
import type { ToolDefinition } from "../../../src/core/conversation.ts";
import { NO_FACTS } from "../../../src/core/turn-facts.ts";
import { type ToolPolicyOptions, toolPolicy } from "../../../src/guards/tool-policy/index.ts";
import { guardContext, turnRequest } from "../../contracts/guard-contract.ts";

const options: ToolPolicyOptions = {
  categories: {
    payment: "require-approval",
    "data-destruction": "refuse",
    "public-content": "flag",
    "read-only": "allow",
    "house-rule": "flag",
  },
  byName: { transferFunds: "payment", wipe: "data-destruction", typo: "paymnet" },
  unknown: "refuse",
  tainted: "require-approval",
  changed: "require-approval",
};

function decide(tool: ToolDefinition, changes: Partial<ToolPolicyOptions> = {}, tainted = false) {
  return toolPolicy({ ...options, ...changes }).decideTool?.(tool, { ...NO_FACTS, tainted });
}

async function check(
  tool: ToolDefinition | undefined,
  input: unknown = {},
  turn = { tainted: false, traceMissing: false },
) {
  const call = { toolCallId: "1", toolName: tool?.name ?? "invented", input };
  const verdict = await toolPolicy(options).check?.(
    { stage: "tool-call", call, before: [], tool, request: turnRequest(), ...NO_FACTS, ...turn },
    guardContext(),
  );
  return {
    action: verdict?.action,
    codes: verdict !== undefined && "findings" in verdict ? verdict.findings.map(({ code }) => code) : [],
  };
}

describe("a tool", () => {
  it.each([
    ["the operator put into a category", { name: "transferFunds" }, "require-approval", "payment"],
    ["whose author declares a category", { name: "lookup", category: "read-only" }, "allow", "read-only"],
    ["in a category of the profile's own", { name: "x", category: "house-rule" }, "flag", "house-rule"],
    ["in a category without an action", { name: "x", category: "trading" }, "block", "trading"],
    ["in a category nobody knows", { name: "x", category: "harmless" }, "block", undefined],
    ["the operator put into a category nobody knows", { name: "typo", category: "read-only" }, "block", undefined],
    ["nobody declares", { name: "x" }, "block", undefined],
    ["the operator and its author disagree on", { name: "wipe", category: "read-only" }, "block", "data-destruction"],
    ["named __proto__", { name: "__proto__" }, "block", undefined],
    [
      "named constructor, in a category named toString",
      { name: "constructor", category: "toString" },
      "block",
      undefined,
    ],
  ] satisfies [string, ToolDefinition, string, string | undefined][])("%s", (_, tool, action, category) => {
    expect(decide(tool)).toMatchObject({ action, category });
  });

  it("that calls itself read-only is not believed when its hints say that it writes", () => {
    for (const annotations of [{ destructiveHint: true }, { readOnlyHint: false }]) {
      expect(decide({ name: "x", category: "read-only", annotations })).toMatchObject({
        action: "block",
        category: undefined,
      });
    }
  });

  it("is not made safer by hints", () => {
    expect(decide({ name: "x", annotations: { readOnlyHint: true, destructiveHint: false } })?.action).toBe("block");
  });

  it("is as safe as the operator says, whatever its hints", () => {
    const tool = { name: "search", annotations: { destructiveHint: true } };
    expect(decide(tool, { byName: { search: "read-only" } })?.action).toBe("allow");
  });
});

describe("in a tainted turn a tool", () => {
  it("needs approval at least", () => {
    expect(decide({ name: "post", category: "public-content" }, {}, true)?.action).toBe("require-approval");
    expect(decide({ name: "wipe" }, {}, true)?.action).toBe("block");
  });

  it("that only reads stays as it is", () => {
    expect(decide({ name: "lookup", category: "read-only" }, {}, true)?.action).toBe("allow");
  });

  it("that only says it reads does not", () => {
    const tool = { name: "x", category: "read-only", annotations: { destructiveHint: true } };
    const guard = toolPolicy({ ...options, unknown: "allow" });
    expect(guard.decideTool?.(tool, { ...NO_FACTS, tainted: true })).toMatchObject({ action: "require-approval" });
  });
});

describe("a tool call", () => {
  it.each([
    ["of a tool that was not offered", undefined, {}, "block", ["tool-not-offered"]],
    [
      "whose arguments are no JSON",
      { name: "lookup", category: "read-only" },
      '{"q": "x',
      "block",
      ["tool-arguments-invalid"],
    ],
    ["whose arguments are a list", { name: "lookup", category: "read-only" }, [1], "block", ["tool-arguments-invalid"]],
    ["without arguments", { name: "lookup", category: "read-only" }, undefined, "allow", []],
    ["of a safe tool", { name: "lookup", category: "read-only" }, { q: "x" }, "allow", []],
    ["to be watched", { name: "post", category: "public-content" }, {}, "flag", ["tool-flag"]],
    ["to be approved", { name: "transferFunds" }, {}, "require-approval", ["tool-require-approval"]],
    ["to be refused", { name: "wipe" }, {}, "block", ["tool-block"]],
  ] as const)("%s", async (_, tool, input, action, codes) => {
    expect(await check(tool, input)).toEqual({ action, codes });
  });

  it("needs approval when the turn has no trace, and says so", async () => {
    const turn = { tainted: false, traceMissing: true };
    expect(await check({ name: "lookup", category: "read-only" }, {}, turn)).toEqual({
      action: "require-approval",
      codes: ["tool-without-trace"],
    });
    expect(await check({ name: "wipe" }, {}, turn)).toEqual({ action: "block", codes: ["tool-block"] });
  });
});
