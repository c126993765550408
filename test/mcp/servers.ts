import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { CallToolRequestSchema, ListToolsRequestSchema, type Tool } from "@modelcontextprotocol/sdk/types.js";

/** How a client reaches an MCP server. */
export type Address = StdioAddress | { readonly transport: "http"; readonly url: string };

interface StdioAddress {
  readonly transport: "stdio";
  readonly command: string;
  readonly args: readonly string[];
}

export interface RunningServer {
  readonly address: Address;
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);

/** The published file server over stdio. It works in `folder` and nowhere else; each client starts a process of its own. */
export function filesystemServer(folder: string): StdioAddress {
  const program = require.resolve("@modelcontextprotocol/server-filesystem/dist/index.js");
  return { transport: "stdio", command: process.execPath, args: [program, folder] };
}

/** The published server with a tool of each kind, over its own streamable HTTP. All clients share its process. */
export async function everythingServer(): Promise<RunningServer> {
  const port = await freePort();
  const program = require.resolve("@modelcontextprotocol/server-everything/dist/index.js");
  const child = spawn(process.execPath, [program, "streamableHttp"], {
    env: { PORT: `${port}` },
    stdio: ["ignore", "ignore", "pipe"],
  });
  // It says so on stderr when it is ready, or why it is not.
  const [said] = (await once(child.stderr, "data")) as [Buffer];
  if (!said.includes("listening")) throw new Error(`The server did not start: ${said}`);
  return {
    address: { transport: "http", url: `http://127.0.0.1:${port}/mcp` },
    async close() {
      child.kill();
      await once(child, "close");
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

/** A server that speaks stdio, over streamable HTTP: messages pass as they are, and each session has a process of its own. */
export function overHttp({ command, args }: StdioAddress): Promise<RunningServer> {
  return serve(async (session) => {
    const child = new StdioClientTransport({ command, args: [...args], stderr: "ignore" });
    child.onmessage = (message) => void session.send(message);
    session.onmessage = (message) => void child.send(message);
    session.onclose = () => void child.close();
    await child.start();
    await session.start();
  });
}

/** A tool of a server made for a test. */
export interface OwnTool extends Tool {
  /** What the model reads as its result. */
  readonly run: (args: Record<string, unknown>) => string;
}

export interface OwnServer extends RunningServer {
  /** What it lists. It may change between two calls of `tools/list`, as on any server. */
  tools: readonly OwnTool[];
  /** Calls that reached it. */
  readonly calls: { readonly name: string; readonly args: Record<string, unknown> }[];
}

/** A server with tools of our own, over streamable HTTP. */
export async function ownServer(tools: readonly OwnTool[]): Promise<OwnServer> {
  const calls: OwnServer["calls"] = [];
  const running = await serve(async (session) => {
    const server = new Server({ name: "own", version: "1.0.0" }, { capabilities: { tools: { listChanged: true } } });
    server.setRequestHandler(ListToolsRequestSchema, () => ({
      tools: own.tools.map(({ run: _run, ...definition }) => definition),
    }));
    server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: args = {} } }) => {
      calls.push({ name, args });
      const text = own.tools.find((tool) => tool.name === name)?.run(args) ?? "There is no such tool.";
      return { content: [{ type: "text", text }] };
    });
    await server.connect(session);
  });
  const own: OwnServer = { ...running, tools, calls };
  return own;
}

/** Streamable HTTP on a free loopback port. `join` gives each session its server. */
async function serve(join: (session: Transport) => Promise<void>): Promise<RunningServer> {
  const sessions = new Map<string, StreamableHTTPServerTransport>();
  const server = createServer(async (request, response) => {
    const known = sessions.get(String(request.headers["mcp-session-id"]));
    if (known !== undefined) return known.handleRequest(request, response);
    const session: StreamableHTTPServerTransport = new StreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => void sessions.set(id, session),
    });
    await join(session as Transport);
    await session.handleRequest(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    address: { transport: "http", url: `http://127.0.0.1:${port}/mcp` },
    async close() {
      await Promise.all([...sessions.values()].map((session) => session.close()));
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
