import { tool } from "@langchain/core/tools";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { describeTools } from "../../../adapters/langchain/describe-tools.ts";
import { guardTools } from "../../../adapters/langchain/tools.ts";
import { agentGuard } from "./agents.ts";

const search = tool(() => "", {
  name: "search",
  description: "Searches.",
  schema: z.object({ query: z.string() }),
  metadata: { annotations: { readOnlyHint: true } },
});

describe("describeTools", () => {
  it("tells what the guard sees", () => {
    expect(describeTools([search])).toMatchObject([
      {
        name: "search",
        description: "Searches.",
        inputSchema: { type: "object", properties: { query: { type: "string" } }, required: ["query"] },
        annotations: { readOnlyHint: true },
      },
    ]);
  });

  it("tells the same of tools that are guarded", () => {
    expect(describeTools(guardTools([search], agentGuard()))).toEqual(describeTools([search]));
  });

  it.each([[undefined], [null], ["search"], [{ search }]])("refuses what is no list", (given) => {
    expect(() => describeTools(given as never)).toThrow(
      expect.objectContaining({ code: "input-invalid", path: "tools" }),
    );
  });
});
