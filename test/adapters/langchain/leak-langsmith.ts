import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";

/** A loopback server that takes what LangSmith's own client sends, and keeps every JSON document in it. */
export interface TracingServer {
  readonly url: string;
  readonly paths: readonly string[];
  /** Every run, part of a run, or other document that was sent. */
  readonly documents: readonly unknown[];
  close(): Promise<void>;
}

export async function tracingServer(): Promise<TracingServer> {
  const documents: unknown[] = [];
  const paths: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    paths.push(`${request.method} ${request.url}`);
    documents.push(...documentsIn(body));
    response.setHeader("content-type", "application/json");
    const info = {
      batch_ingest_config: { use_multipart_endpoint: true, size_limit: 100, size_limit_bytes: 20_000_000 },
    };
    response.end(JSON.stringify(request.url?.endsWith("/info") ? info : {}));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths,
    documents,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  return (request.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** A JSON body, or the JSON parts of a multipart body. Whatever cannot be read is kept as the text it is. */
function documentsIn(body: string): unknown[] {
  if (body === "") return [];
  return body.split(/\r\n/u).flatMap((line) => {
    if (!/^[[{"]/u.test(line)) return line === "" ? [] : [line];
    try {
      return [JSON.parse(line) as unknown];
    } catch {
      return [line];
    }
  });
}
