import { tool } from "ai";
import { describeTools, guardTools } from "r1guard/ai-sdk";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { testGuard } from "./guards.ts";

const tools = {
  search: tool({
    description: "Searches.",
    inputSchema: z.object({ query: z.string() }),
    metadata: { annotations: { readOnlyHint: true } },
  }),
};

describe("describeTools", () => {
  it("tells what the guard sees", () => {
    expect(describeTools(tools)).toMatchObject([
      {
        name: "search",
        description: "Searches.",
        inputSchema: { type: "object", properties: { query: { type: "string" } }, required: ["query"] },
        annotations: { readOnlyHint: true },
      },
    ]);
  });

  it("tells the same of tools that are guarded", () => {
    expect(describeTools(guardTools(tools, testGuard()))).toEqual(describeTools(tools));
  });

  it.each([[undefined], [null], ["search"], [[]]])("refuses what is no object of tools: %j", (given) => {
    expect(() => describeTools(given as never)).toThrow(
      expect.objectContaining({ code: "input-invalid", path: "tools" }),
    );
  });
});
