import { createGuard, type RiskProfileInput, type ToolDefinition } from "r1guard";
import { describe, expect, it } from "vitest";
import type { ToolCategory, ToolClass } from "../../../src/core/tool-category.ts";
import { NO_FACTS } from "../../../src/core/turn-facts.ts";
import { type ToolPolicyOptions, toolClasses, toolPolicy } from "../../../src/guards/tool-policy/index.ts";
import { user } from "../../contracts/guard-contract.ts";

const base: ToolPolicyOptions = {
  categories: { payment: "refuse", "public-content": "flag", "read-only": "allow" },
  byName: {},
  unknown: "require-approval",
  tainted: "require-approval",
  changed: "require-approval",
};

function taken(category: ToolCategory, confidence: number): ToolPolicyOptions["classOf"] {
  const readOnly = category === "read-only";
  return (tool): ToolClass => ({ name: tool.name, category, readOnly, confidence, why: [] });
}

function decide(options: Partial<ToolPolicyOptions>, tool: ToolDefinition = { name: "x" }) {
  const decision = toolPolicy({ ...base, ...options }).decideTool?.(tool, NO_FACTS);
  return [decision?.action, decision?.category];
}

describe("what a tool's words say, when they may only raise", () => {
  const raise = { classify: "raise" } as const;

  it("makes it stricter where they are sure", () => {
    expect(decide({ ...raise, classOf: taken("payment", 0.95) })).toEqual(["block", "payment"]);
    expect(decide({ ...raise, classOf: taken("payment", 0.94) })).toEqual(["require-approval", undefined]);
  });

  it("never makes it milder", () => {
    expect(decide({ ...raise, classOf: taken("public-content", 1) })).toEqual(["require-approval", "public-content"]);
    expect(decide({ ...raise, classOf: taken("read-only", 1) })).toEqual(["require-approval", undefined]);
    expect(decide({ ...raise, unknown: "refuse", classOf: taken("public-content", 1) })[0]).toBe("block");
  });
});

describe("when they decide", () => {
  const decides = { classify: "decide" } as const;

  it("they stand for the missing category where they are sure", () => {
    expect(decide({ ...decides, classOf: taken("read-only", 0.9) })).toEqual(["allow", "read-only"]);
    expect(decide({ ...decides, classOf: taken("public-content", 0.9) })).toEqual(["flag", "public-content"]);
    expect(decide({ ...decides, classOf: taken("read-only", 0.89) })).toEqual(["require-approval", undefined]);
    expect(decide({ ...decides, classOf: taken("trading", 1) })).toEqual(["require-approval", "trading"]);
  });

  it("hints at writing still count", () => {
    const tool = { name: "x", annotations: { readOnlyHint: false } };
    expect(decide({ ...decides, classOf: taken("read-only", 1) }, tool)).toEqual(["require-approval", undefined]);
  });

  it("in a tainted turn a tool that reads by its words stays as it is", () => {
    const options = { ...base, ...decides, classOf: taken("read-only", 1) };
    const tainted = { ...NO_FACTS, tainted: true };
    expect(toolPolicy(options).decideTool?.({ name: "x" }, tainted)?.action).toBe("allow");
  });
});

describe("words are not asked", () => {
  const asked: ToolPolicyOptions["classOf"] = () => {
    throw new Error("asked");
  };

  it("about tools that somebody put into a category", () => {
    const options = { classify: "decide", classOf: asked, byName: { x: "read-only" } } as const;
    expect(decide(options)).toEqual(["allow", "read-only"]);
    expect(decide({ ...options, byName: {} }, { name: "x", category: "payment" })).toEqual(["block", "payment"]);
  });

  it("when the profile says so, or nobody can answer", () => {
    expect(decide({ classify: "off", classOf: asked })).toEqual(["require-approval", undefined]);
    expect(decide({ classify: "decide" })).toEqual(["require-approval", undefined]);
  });
});

describe("a trusted server's word that a tool only reads", () => {
  const tool: ToolDefinition = { name: "wipe_log", server: "files", annotations: { readOnlyHint: true } };
  const trustedServers = ["files"];

  it("is a declaration", () => {
    expect(decide({ trustedServers }, tool)).toEqual(["allow", "read-only"]);
    expect(decide({ trustedServers: ["mail"] }, tool)).toEqual(["require-approval", undefined]);
    expect(decide({ trustedServers: [""] }, { ...tool, server: undefined })).toEqual(["require-approval", undefined]);
  });

  it("yields to the operator's, and to its own hint at destruction", () => {
    expect(decide({ trustedServers, byName: { wipe_log: "payment" } }, tool)).toEqual(["block", "payment"]);
    const torn = { ...tool, annotations: { readOnlyHint: true, destructiveHint: true } };
    expect(decide({ trustedServers }, torn)).toEqual(["require-approval", undefined]);
  });
});

describe("guard.classifyTools", () => {
  const tools: ToolDefinition[] = [
    { name: "transfer_funds", description: "Transfers money to another account." },
    {
      name: "list_files",
      description: "Lists the files in a folder.",
      annotations: { readOnlyHint: true },
      server: "fs",
    },
    { name: "ours", description: "Does what it does." },
  ];

  it("tells what tools are, in their order, as the profile's policy takes them", async () => {
    const profile = { tools: { byName: { ours: "infrastructure" }, trustedServers: ["fs"] } } as const;
    const classes = await createGuard({ profile }).classifyTools(tools);
    expect(classes).toMatchObject([
      { name: "transfer_funds", category: "payment", readOnly: false },
      { name: "list_files", category: "read-only", readOnly: true, confidence: 1 },
      { name: "ours", category: "infrastructure", readOnly: false, confidence: 1 },
    ]);
    expect(classes.every(({ why }) => why.length > 0)).toBe(true);
  });

  it.each([
    ["tools", "string", "all of them"],
    ["tools[0]", "null", [null]],
    ["tools[0].name", "an empty string", [{ name: "" }]],
    ["tools[1].description", "number", [{ name: "a" }, { name: "b", description: 5 }]],
    ["tools[0].annotations", "array", [{ name: "a", annotations: [] }]],
    ["tools[0].server", "object", [{ name: "a", server: {} }]],
  ])("refuses what is no list of tools: %s", async (path, kind, given) => {
    const asked = createGuard().classifyTools(given as never);
    await expect(asked).rejects.toMatchObject({
      code: "input-invalid",
      path,
      message: expect.stringMatching(new RegExp(`classifyTools: .* is ${kind}; give `, "u")),
    });
  });
});

describe("under a profile", () => {
  const erase: ToolDefinition = { name: "delete_all_files", description: "Permanently deletes every file." };
  const list: ToolDefinition = { name: "list_files", description: "Lists the files in a folder. Read-only." };

  async function judge(tool: ToolDefinition, tools: RiskProfileInput["tools"]) {
    const guard = createGuard({ profile: { tools } });
    const call = { toolCallId: "c", toolName: tool.name, input: {} };
    const request = { messages: [user("please")], tools: [tool] };
    const turn = await guard.openTurn(request);
    const { action, category } = await guard.judgeToolCall(call, request);
    expect(turn.strippedTools.has(tool.name)).toBe(action === "block");
    return [action, category];
  }

  it("the words of a tool are read where nobody declares it", async () => {
    expect(await judge(erase, {})).toEqual(["block", "data-destruction"]);
    expect(await judge(erase, { classify: "off" })).toEqual(["require-approval", undefined]);
    expect(await judge(erase, { byName: { delete_all_files: "read-only" } })).toEqual(["allow", "read-only"]);
    expect(await judge(list, {})).toEqual(["require-approval", undefined]);
    expect(await judge(list, { classify: "decide" })).toEqual(["allow", "read-only"]);
  });

  it("a definition is read once, when the table is there", async () => {
    const classes = toolClasses({ byName: {}, trustedServers: [] });
    expect(classes.of(erase)).toBeUndefined();
    await classes.load();
    expect(classes.of(erase)).toBeDefined();
    expect(classes.of(erase)).toBe(classes.of(erase));
    expect(classes.of({ ...erase })).toEqual(classes.of(erase));
  });
});
