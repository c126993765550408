import { RunnableLambda } from "@langchain/core/runnables";
import { DynamicTool, tool } from "@langchain/core/tools";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { z as z3 } from "zod/v3";
import { fromBoundTool, fromBoundTools, toolName, withoutTools } from "../../../adapters/langchain/tool-definition.ts";

const json = { type: "object" as const, properties: { amount: { type: "number" as const } } };
const fields = { name: "pay", description: "Pays." };
const amount = { properties: { amount: { type: "number" } } };
// The types of zod 3 schemas do not fit LangChain's under `exactOptionalPropertyTypes`.
const withZod3 = tool(() => "", { ...fields, schema: z3.object({ amount: z3.number() }) as never });

describe("fromBoundTool", () => {
  it.each([
    ["a tool with a zod 4 schema", tool(() => "", { ...fields, schema: z.object({ amount: z.number() }) })],
    ["a tool with a zod 3 schema", withZod3],
    ["a tool with JSON Schema", tool(() => "", { ...fields, schema: json })],
    ["a runnable", RunnableLambda.from(() => "").asTool({ ...fields, schema: z.object({ amount: z.number() }) })],
    ["name and schema alone", { ...fields, schema: z.object({ amount: z.number() }) }],
    ["OpenAI", { type: "function", function: { ...fields, parameters: json } }],
    ["OpenAI Responses", { type: "function", ...fields, parameters: json }],
    ["Anthropic", { ...fields, input_schema: json }],
    ["Bedrock", { toolSpec: { ...fields, inputSchema: { json } } }],
    ["MCP", { ...fields, inputSchema: json }],
  ])("reads %s", (_what, bound) => {
    const definition = fromBoundTool(bound);
    expect(definition).toMatchObject({ ...fields, inputSchema: amount });
    expect(definition).not.toHaveProperty("providerExecuted");
    expect(toolName(bound)).toBe("pay");
  });

  it.each([
    ["a tool that takes a string", new DynamicTool({ ...fields, func: async () => "" })],
    ["a type JSON Schema does not know", tool(() => "", { ...fields, schema: z.object({ when: z.date() }) })],
    ["a schema with a transform", tool(() => "", { ...fields, schema: z.object({ n: z.string().transform(Number) }) })],
    ["OpenAI custom", { type: "custom", ...fields }],
    ["OpenAI chat custom", { type: "custom", custom: fields }],
    ["OpenAI without parameters", { type: "function", function: fields }],
  ])("reads %s", (_what, bound) => {
    expect(fromBoundTool(bound)).toMatchObject(fields);
    expect(fromBoundTool(bound)).not.toHaveProperty("providerExecuted");
  });

  it.each([
    ["web_search_preview", { type: "web_search_preview" }],
    ["web_search", { type: "web_search_20250305", name: "web_search", max_uses: 3 }],
    ["googleSearch", { googleSearch: {} }],
    ["mcp", { type: "mcp", server_label: "x", require_approval: "never" }],
  ])("knows %s as something the provider runs, where nobody can be asked", (name, bound) => {
    expect(fromBoundTool(bound)).toEqual({ name, providerExecuted: true, unattended: true });
  });

  it.each([undefined, null, "pay", 3, {}, [], { name: "" }, { type: "function", function: { name: 3 } }])(
    "sees no tool in %j",
    (bound) => {
      expect(fromBoundTool(bound)).toBeUndefined();
      expect(toolName(bound)).toBeUndefined();
    },
  );

  it("takes the category that the author declared, metadata before extras", () => {
    const schema = z.object({});
    const payment = { r1guard: { category: "payment" } };
    const trading = { r1guard: { category: "trading" } };
    const made = (places: object) => fromBoundTool(tool(() => "", { ...fields, schema, ...places }))?.category;
    expect(made({ metadata: payment })).toBe("payment");
    expect(made({ extras: trading })).toBe("trading");
    expect(made({ metadata: payment, extras: trading })).toBe("payment");
    expect(made({ metadata: { r1guard: { category: 3 } } })).toBeUndefined();
    expect(made({ metadata: { r1guard: "payment" } })).toBeUndefined();
  });

  it.each(["metadata", "extras"])("takes the hints of an MCP server from %s", (place) => {
    const annotations = { destructiveHint: true };
    const made = tool(() => "", { ...fields, schema: z.object({}), [place]: { annotations } });
    expect(fromBoundTool(made)?.annotations).toEqual(annotations);
  });
});

describe("a list of bound tools", () => {
  const google = { functionDeclarations: [{ ...fields, parameters: json }, { name: "search" }, 3] };
  const search = { type: "function", function: { name: "lookup" } };

  it("is read one by one, with those that stand several in one object", () => {
    expect(fromBoundTools([google, search, 3]).map(({ name }) => name)).toEqual(["pay", "search", "lookup"]);
    expect(fromBoundTools([google])[0]).toMatchObject({ inputSchema: amount });
  });

  it("stays the same object when nothing is taken out", () => {
    const tools = [google, search, 3];
    expect(withoutTools(tools, new Set(["other"]))).toBe(tools);
  });

  it("loses what is taken out, wherever it stands, and the original keeps it", () => {
    expect(withoutTools([google, search], new Set(["pay", "lookup"]))).toEqual([
      { functionDeclarations: [{ name: "search" }, 3] },
    ]);
    expect(google.functionDeclarations).toHaveLength(3);
    expect(withoutTools([{ functionDeclarations: [fields] }], new Set(["pay"]))).toEqual([]);
  });
});
