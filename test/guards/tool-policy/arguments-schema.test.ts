import { describe, expect, it } from "vitest";
import { judgeArguments } from "../../../src/guards/tool-policy/arguments/judge-arguments.ts";
import { checkSchema } from "../../../src/guards/tool-policy/index.ts";

const BOOKING = {
  $schema: "http://json-schema.org/draft-07/schema#",
  type: "object",
  additionalProperties: false,
  required: ["city", "nights"],
  properties: {
    city: { type: "string", minLength: 2 },
    nights: { type: "integer", minimum: 1, maximum: 30 },
    cabin: { enum: ["economy", "business"] },
    breakfast: { type: ["boolean", "null"] },
    guests: { type: "array", items: { $ref: "#/definitions/guest" }, maxItems: 3 },
    budget: { anyOf: [{ type: "number", maximum: 500 }, { type: "null" }] },
  },
  definitions: { guest: { type: "object", required: ["name"], properties: { name: { type: "string" } } } },
};

function fits(inputSchema: unknown, input: unknown): boolean {
  const rules = [{ action: "refuse" as const, check: checkSchema }];
  const { findings } = judgeArguments({ name: "book", inputSchema }, input, rules);
  if (findings.length > 0) expect(findings).toMatchObject([{ code: "schema-mismatch" }]);
  return findings.length === 0;
}

describe("arguments that fit their schema", () => {
  it.each([
    ["what is required", { city: "Rome", nights: 2 }],
    ["all of it", { city: "Rome", nights: 2, cabin: "economy", breakfast: null, guests: [{ name: "A" }], budget: 5 }],
    ["a number in a text", { city: "Rome", nights: "2" }],
    ["a boolean in a text", { city: "Rome", nights: 2, breakfast: "true" }],
    ["a number in a text, in one of several forms", { city: "Rome", nights: 2, budget: "12.5" }],
  ])("%s", (_, input) => {
    expect(fits(BOOKING, input)).toBe(true);
  });
});

describe("arguments that do not", () => {
  it.each([
    ["something is missing", { city: "Rome" }],
    ["something is new", { city: "Rome", nights: 2, admin: true }],
    ["the kind is another", { city: 5, nights: 2 }],
    ["a word is another", { city: "Rome", nights: 2, cabin: "cockpit" }],
    ["a number is too large", { city: "Rome", nights: 31 }],
    ["a number is too large, in a text", { city: "Rome", nights: "31" }],
    ["a number is too large, in one of several forms", { city: "Rome", nights: 2, budget: "501" }],
    ["a text is no number", { city: "Rome", nights: "two" }],
    ["a text is a number and more", { city: "Rome", nights: "2; DROP TABLE x" }],
    ["a definition is not kept", { city: "Rome", nights: 2, guests: [{ nickname: "A" }] }],
    ["nothing is there", undefined],
    ["a key is inherited by all objects", { city: "Rome", nights: 2, constructor: 1 }],
  ])("%s", (_, input) => {
    expect(fits(BOOKING, input)).toBe(false);
  });
});

describe("a schema", () => {
  it("of a newer draft is read as well", () => {
    const schema = {
      type: "object",
      properties: { pair: { prefixItems: [{ type: "string" }, { $ref: "#/$defs/n" }], type: "array" } },
      $defs: { n: { type: "number" } },
    };
    expect(fits(schema, { pair: ["a", 1] })).toBe(true);
    expect(fits(schema, { pair: ["a", "b"] })).toBe(false);
  });

  it("that refers to itself is read as well", () => {
    const schema = {
      type: "object",
      properties: { root: { $ref: "#/$defs/node" } },
      $defs: {
        node: {
          type: "object",
          required: ["id"],
          properties: { id: { type: "integer" }, children: { type: "array", items: { $ref: "#/$defs/node" } } },
        },
      },
    };
    expect(fits(schema, { root: { id: 1, children: [{ id: 2 }, { id: 3, children: [] }] } })).toBe(true);
    expect(fits(schema, { root: { id: 1, children: [{ id: 2, children: [{}] }] } })).toBe(false);
  });

  it.each([
    ["that is none", "a string"],
    ["of a kind nobody knows", { type: "dict", properties: { city: { type: "float" } } }],
    ["that refers to what is elsewhere", { type: "object", properties: { a: { $ref: "https://x.test/s.json" } } }],
    ["that refers to what is nowhere", { type: "object", properties: { a: { $ref: "#/$defs/none" } } }],
    ["that is a validator of some library", new (class Validator {})()],
    ["that is deeper than any", nested(200)],
  ])("%s finds nothing, and harms nobody", (_, schema) => {
    expect(fits(schema, { a: { b: 1 } })).toBe(true);
  });

  it("does not run the vendor's patterns, and checks the rest", () => {
    const schema = {
      type: "object",
      properties: { text: { type: "string", pattern: "^(a+)+$", format: "email" }, n: { type: "number" } },
    };
    const start = performance.now();
    expect(fits(schema, { text: `${"a".repeat(40)}!`, n: 1 })).toBe(true);
    expect(fits(schema, { text: `${"a".repeat(40)}!`, n: {} })).toBe(false);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it("whose definitions multiply takes no time", () => {
    const $defs: Record<string, unknown> = { d30: { type: "string" } };
    for (let level = 0; level < 30; level += 1) {
      const next = { $ref: `#/$defs/d${level + 1}` };
      $defs[`d${level}`] = { anyOf: [next, next] };
    }
    const start = performance.now();
    expect(fits({ type: "object", properties: { a: { $ref: "#/$defs/d0" } }, $defs }, { a: 1 })).toBe(true);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it("whose definitions multiply with every level of the arguments takes no time", () => {
    const list = { type: "array", items: { $ref: "#/$defs/x" } };
    const $defs = { x: { anyOf: [list, { ...list, maxItems: 9 }, { type: "string" }] } };
    let deep: unknown = 1;
    for (let level = 0; level < 60; level += 1) deep = [deep];
    const start = performance.now();
    fits({ type: "object", properties: { a: { $ref: "#/$defs/x" } }, $defs }, { a: deep });
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

function nested(levels: number): unknown {
  let schema: unknown = { type: "string" };
  for (let level = 0; level < levels; level += 1) schema = { type: "object", properties: { a: schema } };
  return schema;
}
