import type { ItemKind, Release, ToolDefinition, Turn } from "r1guard";
import { type PartWriter, type Queued, type SourcePart, sourcePart } from "./parts.ts";
import { toToolCall } from "./prompt.ts";
import type { HostPart, Metadata } from "./types.ts";

export interface FeedOptions {
  readonly turn: Turn<Queued>;
  readonly writer: PartWriter;
  /** Whether reasoning is passed on. */
  readonly expose: boolean;
  /** The request's own list of tools. */
  readonly tools: ToolDefinition[];
  /** An error of the model's stream as it may be passed on. */
  readonly safeError: (error: unknown) => unknown;
}

/** Leads a model's parts through a turn and writes what may go on. Generate and stream both go this way. */
export class Feed {
  readonly #turn: Turn<Queued>;
  readonly #writer: PartWriter;
  readonly #expose: boolean;
  readonly #tools: ToolDefinition[];
  readonly #safeError: (error: unknown) => unknown;
  readonly #sources = new Map<string, SourcePart>();
  readonly #toolInputs = new Map<string, HostPart[]>();
  #current: SourcePart | undefined;
  #lastKind: "text" | "reasoning" | undefined;
  #lastId: string | undefined;
  #finish: HostPart | undefined;
  /** Whether the model has said that its output is complete. */
  get complete(): boolean {
    return this.#finish !== undefined;
  }

  constructor({ turn, writer, expose, tools, safeError }: FeedOptions) {
    this.#turn = turn;
    this.#writer = writer;
    this.#expose = expose;
    this.#tools = tools;
    this.#safeError = safeError;
  }

  /** Reads one part. Answers a promise only where a judge must be waited for, so that text costs none. */
  read(part: HostPart, out: HostPart[]): undefined | Promise<void> {
    if (this.#finish !== undefined) return undefined;
    switch (part.type) {
      case "text-start":
        return this.#start("text", part, out);
      case "reasoning-start":
        return this.#start("reasoning", part, out);
      case "text-delta":
        return this.#delta("text", part, out);
      case "reasoning-delta":
        return this.#delta("reasoning", part, out);
      case "text-end":
        return this.#end("text", part, out);
      case "reasoning-end":
        return this.#end("reasoning", part, out);
      case "tool-input-start":
      case "tool-input-delta":
      case "tool-input-end":
        return this.#toolInput(part);
      case "tool-call":
        return this.#toolCall(part, out);
      case "error":
        return this.#pass({ type: "error", error: this.#safeError(part.error) }, out);
      case "finish":
        this.#finish = part;
        this.#writer.usage = part.usage;
        return undefined;
      case "ping":
        // Keeps a connection alive and says nothing, so it need not wait in the queue.
        out.push(part);
        return undefined;
      case "reasoning-file":
        return this.#expose ? this.#pass(part, out) : undefined;
      case "response-metadata":
        this.named(part.modelId);
        return this.#pass(part, out, "mark");
      case "stream-start":
        return this.#pass(part, out, "mark");
      case "tool-result":
      case "tool-approval-request":
      case "file":
      case "source":
      case "custom":
        return this.#pass(part, out);
      default:
        // `raw` repeats everything unguarded, and a kind nobody knows may do the same.
        return undefined;
    }
  }

  /** The host says which model answers. */
  named(modelId: unknown): void {
    if (typeof modelId === "string") this.#turn.resolvedModel(modelId);
  }

  /** The model's output is complete. */
  async end(out: HostPart[]): Promise<void> {
    this.#writer.write(await this.#turn.end(), out);
    if (this.#writer.finished || this.#writer.retry !== undefined) return;
    if (this.#finish === undefined) this.#writer.stop(out);
    else this.#writer.finish(this.#finish, out);
  }

  #write(released: readonly Release<Queued>[], out: HostPart[]): undefined {
    if (released.length > 0) this.#writer.write(released, out);
    return undefined;
  }

  #pass(part: HostPart, out: HostPart[], kind: ItemKind = "output"): undefined {
    return this.#write(this.#turn.item({ kind: "part", part }, kind), out);
  }

  #start(kind: "text" | "reasoning", part: HostPart, out: HostPart[]): undefined {
    const source = sourcePart(kind === "text" ? "answer" : "reasoning", part.providerMetadata);
    this.#lastKind = undefined;
    this.#sources.set(`${kind}:${part.id}`, source);
    return this.#enter(source, out);
  }

  /** Hosts interleave parts and reuse ids, so each change of part is marked in the queue. */
  #enter(source: SourcePart, out: HostPart[]): undefined {
    this.#current = source;
    return this.#write(this.#turn.item({ kind: "enter", source }, "mark"), out);
  }

  #delta(kind: "text" | "reasoning", part: HostPart, out: HostPart[]): undefined {
    // Nearly every delta belongs to the part of the one before.
    const again = this.#lastKind === kind && this.#lastId === part.id;
    let source = again ? this.#current : this.#sources.get(`${kind}:${part.id}`);
    this.#lastKind = kind;
    this.#lastId = part.id;
    if (source === undefined) {
      this.#start(kind, { type: `${kind}-start`, ...(part.id === undefined ? {} : { id: part.id }) }, out);
      source = this.#current;
    } else if (source !== this.#current) this.#enter(source, out);
    if (source === undefined) return undefined;
    source.endMetadata = part.providerMetadata ?? source.endMetadata;
    const text = part.delta ?? "";
    if (text === "") return undefined;
    source.filled = true;
    return this.#write(this.#turn.write(kind, text), out);
  }

  #end(kind: "text" | "reasoning", part: HostPart, out: HostPart[]): undefined | Promise<void> {
    const source = this.#sources.get(`${kind}:${part.id}`);
    if (source === undefined) return undefined;
    this.#sources.delete(`${kind}:${part.id}`);
    this.#lastKind = undefined;
    source.endMetadata = part.providerMetadata ?? source.endMetadata;
    source.citations = part.citations;
    const released = this.#turn.endPart(kind);
    if (released instanceof Promise) return released.then((late) => this.#leave(source, late, out));
    return this.#leave(source, released, out);
  }

  #leave(source: SourcePart, released: readonly Release<Queued>[], out: HostPart[]): undefined {
    this.#write(released, out);
    return this.#write(this.#turn.item({ kind: "leave", source }, "mark"), out);
  }

  /** Arguments must not run ahead of the verdict on their call. */
  #toolInput(part: HostPart): undefined {
    const id = part.id ?? "";
    const parts = this.#toolInputs.get(id);
    if (parts === undefined) this.#toolInputs.set(id, [part]);
    else parts.push(part);
    return undefined;
  }

  async #toolCall(part: HostPart, out: HostPart[]): Promise<void> {
    const id = part.toolCallId ?? "";
    // A provider's own call is known as such by its last part only.
    const ran = part.providerExecuted === true ? { providerExecuted: true } : {};
    const inputs = (this.#toolInputs.get(id) ?? []).map((input) => ({ ...input, ...ran }));
    this.#toolInputs.delete(id);
    if (part.providerExecuted === true) this.#runsAtProvider(part.toolName);
    const queued = [...inputs, part].map((item): Queued => ({ kind: "part", part: item }));
    this.#write(await this.#turn.toolCall(toToolCall(part), queued), out);
  }

  /** A tool that was offered as the application's own and is called by the provider: the stricter of both is judged. */
  #runsAtProvider(name: string | undefined): void {
    const offered = this.#tools.find((tool) => tool.name === name);
    const known = this.#tools.some((tool) => tool.name === name && tool.providerExecuted === true);
    if (offered !== undefined && !known) this.#tools.push({ ...offered, providerExecuted: true, unattended: true });
  }
}

/** A part of a generate result as the stream parts it would have been. */
export function asStreamParts(part: HostPart, id: string): readonly HostPart[] {
  if (part.type !== "text" && part.type !== "reasoning") return [part];
  const metadata: { providerMetadata?: Metadata } =
    part.providerMetadata === undefined ? {} : { providerMetadata: part.providerMetadata };
  const citations = part.citations === undefined ? {} : { citations: part.citations };
  return [
    { type: `${part.type}-start`, id, ...metadata },
    { type: `${part.type}-delta`, id, delta: part.text ?? "" },
    { type: `${part.type}-end`, id, ...citations },
  ];
}

/** Stream parts as the content of a generate result. Text parts stand where they began. */
export function asContent(parts: readonly HostPart[]): HostPart[] {
  const content: HostPart[] = [];
  const places = new Map<string, number>();
  const update = (id: string | undefined, change: Partial<HostPart>, text = "") => {
    const place = places.get(id ?? "");
    const part = place === undefined ? undefined : content[place];
    if (place === undefined || part === undefined) return;
    content[place] = { ...part, ...change, text: (part.text ?? "") + text };
  };
  for (const part of parts) {
    const metadata = part.providerMetadata === undefined ? {} : { providerMetadata: part.providerMetadata };
    const citations = part.citations === undefined ? {} : { citations: part.citations };
    switch (part.type) {
      case "text-start":
      case "reasoning-start":
        places.set(part.id ?? "", content.length);
        content.push({ type: part.type === "text-start" ? "text" : "reasoning", text: "", ...metadata });
        break;
      case "text-delta":
      case "reasoning-delta":
        update(part.id, {}, part.delta);
        break;
      case "text-end":
      case "reasoning-end":
        update(part.id, { ...metadata, ...citations });
        break;
      case "finish":
      case "response-metadata":
      case "error":
        break;
      default:
        content.push(part);
    }
  }
  return content;
}
