import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AIMessage, type ToolMessage } from "@langchain/core/messages";
import { ToolNode } from "@langchain/langgraph/prebuilt";
import { MultiServerMCPClient } from "@langchain/mcp-adapters";
import { createGuard } from "r1guard";
import { guardTools } from "r1guard/langchain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesystemServer } from "./servers.ts";

describe("tools of an MCP server in a ToolNode", () => {
  let folder: string;
  let client: MultiServerMCPClient;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "r1guard-mcp-"));
    await writeFile(join(folder, "plan.md"), "Tuesday.");
    const { command, args } = filesystemServer(folder);
    client = new MultiServerMCPClient({ files: { transport: "stdio", command, args: [...args], stderr: "ignore" } });
  });
  afterAll(async () => {
    await client.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What the node answers to one call. */
  async function answer(tools: ConstructorParameters<typeof ToolNode>[0], name: string, args: object) {
    const message = new AIMessage({ content: "", tool_calls: [{ name, args: { ...args }, id: "call_0" }] });
    const { messages } = await new ToolNode(tools).invoke({ messages: [message] });
    const { content, artifact, status } = messages[0] as ToolMessage;
    return { content, artifact, status };
  }

  it("read as they do without a guard", async () => {
    const plain = await client.getTools("files");
    const guarded = guardTools(plain, createGuard({ profile: { tools: { trustedServers: ["files"] } } }), {
      server: "files",
    });
    const args = { path: join(folder, "plan.md") };
    const expected = await answer(plain, "read_text_file", args);
    expect(expected.artifact).toMatchObject([{ type: "mcp_structured_content" }]);
    expect(await answer(guarded, "read_text_file", args)).toEqual(expected);
  });

  it("do not write where nobody can be asked", async () => {
    const tools = guardTools(await client.getTools("files"), createGuard());
    const path = join(folder, "new.md");
    expect(await answer(tools, "write_file", { path, content: "Noted." })).toMatchObject({
      status: "error",
      content: "This tool is not available. Continue without it.",
    });
    expect(existsSync(path)).toBe(false);
  });
});
