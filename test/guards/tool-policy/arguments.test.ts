import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ToolDefinition } from "../../../src/core/conversation.ts";
import { judgeArguments } from "../../../src/guards/tool-policy/arguments/judge-arguments.ts";
import {
  type ArgumentCheck,
  checkAmounts,
  checkEgress,
  checkPaths,
  checkPrivateAddresses,
  checkSchema,
  checkShell,
  checkSql,
  checkWildcards,
} from "../../../src/guards/tool-policy/index.ts";
import { FOUND, NOT_FOUND } from "./arguments-cases.ts";

const ALLOWED = { allow: ["example.com", "*.example.org"] };
const CHECKS: readonly ArgumentCheck[] = [
  checkSchema,
  checkSql,
  checkShell,
  checkWildcards,
  checkPaths({ roots: ["/srv/work"] }),
  checkEgress(ALLOWED),
  checkPrivateAddresses(ALLOWED),
  checkAmounts({ limit: 1000 }),
];

function codesOf(tool: string | ToolDefinition, input: unknown, checks = CHECKS): readonly string[] {
  const rules = checks.map((check) => ({ action: "refuse" as const, check }));
  const definition = typeof tool === "string" ? { name: tool } : tool;
  return judgeArguments(definition, input, rules).findings.map(({ code }) => code);
}

describe("arguments that a check finds", () => {
  it.each(FOUND)("%s (%s)", (_, tool, input, codes) => {
    expect(codesOf(tool, input)).toEqual(codes);
  });
});

describe("arguments in which nothing is found", () => {
  it.each(NOT_FOUND)("%s (%s)", (_, tool, input) => {
    expect(codesOf(tool, input)).toEqual([]);
  });
});

describe("every check", () => {
  it("never throws, whatever it is given", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("'", "/*", "%", "http://", "http://[", "../", "DELETE FROM", "{", "1e999", "@"),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        text,
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("any")),
        fc.dictionary(text, tie("any")),
      ),
    })).any;
    const names = fc.constantFrom("delete_files", "bash", "run_sql", "constructor");
    fc.assert(
      fc.property(
        names,
        fc.dictionary(fc.oneof(text, fc.constantFrom("url", "to", "sql", "path", "amount")), value),
        (name, input) => {
          const tool = { name, inputSchema: { type: "object", properties: { url: { type: "integer" } } } };
          expect(Array.isArray(codesOf(tool, input))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("leaves nothing of the arguments in what it says", () => {
    const input = { sql: "DROP TABLE canary", url: "http://10.0.0.1/canary", path: "/etc/canary", to: "x@canary.test" };
    const rules = CHECKS.map((check) => ({ action: "flag" as const, check }));
    const said = JSON.stringify(judgeArguments({ name: "bash" }, input, rules));
    expect(said).toContain("sql-destructive");
    expect(said).not.toContain("canary");
  });

  it.each([
    ["apostrophes", "sql", "'"],
    ["escaped apostrophes", "sql", "\\'"],
    ["comments", "sql", "/* "],
    ["deletes", "sql", "delete from a where ("],
    ["conditions", "sql", "delete from a where b or "],
    ["grants", "sql", "grant all on a "],
    ["commands", "command", "sudo rm x; "],
    ["words", "command", "sudo init "],
    ["downloads", "command", "curl x "],
    ["variables", "command", "a=b "],
    ["commas", "command", ","],
    ["dots", "path", "C:/."],
    ["dots in a row", "url", "."],
    ["marks behind a host", "url", "http://a)"],
    ["steps", "path", "../a/"],
    ["percent signs", "path", "%2525"],
    ["URLs", "url", "http://"],
    ["bad URLs", "url", "http://a@"],
    ["escaped URLs", "url", "http%3a%2f%2f"],
    ["mail addresses", "to", "a@b"],
    ["digits", "amount", "1,"],
    ["digits apart", "amount", "1 x"],
    ["stars", "pattern", "*"],
    ["blanks", "pattern", " "],
    ["brackets", "text", "["],
    ["JSON", "text", '{"a":'],
  ])("reads %s in linear time", (_, key, unit) => {
    const time = (size: number) => {
      const input = { [key]: `${unit.repeat(Math.ceil(size / unit.length))}x` };
      const start = performance.now();
      codesOf("delete_sql_bash", input);
      return performance.now() - start;
    };
    time(20_000);
    const small = Math.min(time(50_000), time(50_000), time(50_000));
    const large = Math.min(time(400_000), time(400_000));
    // Eight times the length; what is quadratic takes sixty-four times as long.
    expect(large).toBeLessThan(Math.max(small, 2) * 24);
  });
});

describe("arguments of which a host has made something else", () => {
  it.each<[string, object, string]>([
    ["an address", { page: new URL("http://169.254.169.254/latest") }, "egress-private-address"],
    ["a map", { request: new Map([["url", "http://169.254.169.254/"]]) }, "egress-private-address"],
    ["a set", { statements: new Set(["DROP TABLE users"]) }, "sql-destructive"],
    ["a boxed string", { statement: Object("DROP TABLE users") }, "sql-destructive"],
  ])("are read in %s", (_what, input, code) => {
    expect(codesOf("run", input)).toContain(code);
  });

  it("are neither safe nor dangerous where they are no data", () => {
    expect(() => codesOf("run", { amount: new Promise(() => {}) })).toThrow(/no data/);
  });
});

describe("arguments that cannot be read", () => {
  const rules = [{ action: "flag" as const, check: checkSql }];

  it("are neither safe nor dangerous: too many", () => {
    const input = { rows: Array.from({ length: 100_001 }, () => 1) };
    expect(() => judgeArguments({ name: "x" }, input, rules)).toThrow(/too many/);
  });

  it("are neither safe nor dangerous: too deep, or without end", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 200; level += 1) deep = [deep];
    const circle: Record<string, unknown> = {};
    circle["again"] = circle;
    expect(() => judgeArguments({ name: "x" }, { deep }, rules)).toThrow(/too deep/);
    expect(() => judgeArguments({ name: "x" }, circle, rules)).toThrow(/too deep/);
  });

  it("need not be read when nothing is asked", () => {
    expect(judgeArguments({ name: "x" }, { rows: Array.from({ length: 100_001 }) }, []).action).toBe("allow");
  });
});
