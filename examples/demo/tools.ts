import { jsonSchema, type Tool, tool } from "ai";

/** Tools of a demo call: they only pretend. */
export type DemoTools = Record<string, Tool<unknown, string>>;

/** A tool for each name, answering with the given text. */
export function pretendTools(results: Readonly<Record<string, string>>): DemoTools {
  const inputSchema = jsonSchema<unknown>({ type: "object" });
  return Object.fromEntries(
    Object.entries(results).map(([name, result]) => [name, tool({ inputSchema, execute: async () => result })]),
  );
}
