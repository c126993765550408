import { createGuard, type ToolCall, type ToolDefinition } from "r1guard";
import { readCatalogue } from "../tools/catalogue.ts";
import { inventedArguments } from "./invented-arguments.ts";
import { type Schema, toJsonSchema } from "./json-schema.ts";
import { type Tally, tallyOf } from "./tally.ts";

/** A function of BFCL and one call of it. */
export interface FunctionCall {
  readonly tool: ToolDefinition;
  readonly call: ToolCall;
}

/**
 * One call for each function of BFCL. The set as shared holds definitions and no calls, so a call is the function with
 * arguments invented from its schema: what is measured is the policy on real definitions, not on real arguments.
 */
export function functionCalls(): FunctionCall[] {
  return readCatalogue()
    .filter(({ source }) => source === "bfcl")
    .map(({ name, description, inputSchema }, index) => {
      const schema = toJsonSchema((inputSchema ?? {}) as Schema);
      const tool: ToolDefinition = { name, description: description ?? undefined, inputSchema: schema };
      return { tool, call: { toolCallId: `call_${index}`, toolName: name, input: inventedArguments(name, schema) } };
    });
}

/** What became of the calls, and which functions were refused, each name once. */
export interface FunctionReplay extends Tally {
  readonly refused: readonly string[];
}

/**
 * Judges each call alone, in a conversation that has only begun, under `general` with nothing declared. Counted by
 * what the function's own words say that it is.
 */
export async function replayFunctions(calls: readonly FunctionCall[]): Promise<FunctionReplay> {
  const guard = createGuard({ profile: "general" });
  const classes = await guard.classifyTools(calls.map(({ tool }) => tool));
  const refused = new Set<string>();
  const decisions = [];
  for (const [index, { tool, call }] of calls.entries()) {
    const messages = [
      { role: "user", content: "Please do this for me." },
      { role: "assistant", content: "", toolCalls: [call] },
    ] as const;
    const decision = await guard.judgeToolCall(call, { messages, tools: [tool] });
    if (decision.action === "block") refused.add(tool.name);
    decisions.push({ name: classes[index]?.category ?? "unclassified", decision });
  }
  return { ...tallyOf(decisions), refused: [...refused].sort() };
}
