import type { BlockOutcome, Release, RequestEdit, ToolCallDecision, Turn } from "r1guard";
import { Spent } from "../shared/spent.ts";
import { guardVerdict, NAMESPACE } from "../shared/verdict.ts";
import { blockedFinish, unknownUsage } from "./spec.ts";
import type { HostPart, Metadata } from "./types.ts";
import { TAKEN_BACK, withVerdict } from "./verdict.ts";

type Channel = "reasoning" | "answer";

/** A text or reasoning part of the host. It travels through the turn's queue, so it opens and ends where its text does. */
export interface SourcePart {
  readonly channel: Channel;
  /** Whether any text came in it. */
  filled: boolean;
  startMetadata: Metadata | undefined;
  endMetadata: Metadata | undefined;
  citations: unknown;
  /** The part of ours that is open for it. */
  open: { readonly id: string; readonly channel: Channel } | undefined;
  /** Whether a part of ours has carried the host's metadata. */
  shown: boolean;
}

/** Between the model's text and ours. */
const GAP = "\n\n";

/** An id under which a provider keeps an item, such as `msg_68a0`. */
const ITEM_ID = /^[a-z]{1,10}_[\w-]{1,128}$/u;

/** What of a host's notes may stand before the text they are about: ids of items, which quote nothing. */
function itemIdsOf(metadata: Metadata | undefined): Metadata | undefined {
  const kept = Object.entries(metadata ?? {}).flatMap(([namespace, notes]) => {
    const itemId = typeof notes === "object" && notes !== null ? Reflect.get(notes, "itemId") : undefined;
    return typeof itemId === "string" && ITEM_ID.test(itemId) ? [[namespace, { itemId }] as const] : [];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function withoutNotes(part: HostPart): HostPart {
  if (part.providerMetadata === undefined && part.citations === undefined) return part;
  const { providerMetadata: _notes, citations: _citations, ...rest } = part;
  return rest;
}

export function sourcePart(channel: Channel, startMetadata: Metadata | undefined): SourcePart {
  return {
    channel,
    filled: false,
    startMetadata,
    endMetadata: undefined,
    citations: undefined,
    open: undefined,
    shown: false,
  };
}

/** What the adapter queues in a turn beside text. */
export type Queued =
  | { readonly kind: "part"; readonly part: HostPart }
  /** The text that follows belongs to this part. */
  | { readonly kind: "enter"; readonly source: SourcePart }
  | { readonly kind: "leave"; readonly source: SourcePart };

export interface PartWriterOptions {
  readonly turn: Turn<Queued>;
  readonly v2: boolean;
  /** Whether reasoning is passed on. */
  readonly expose: boolean;
  /** Tools the model was offered. */
  readonly toolNames: ReadonlySet<string>;
  /** Whether to mark the response, so that an error that keeps only the response can be told from others. */
  readonly markResponse: boolean;
}

/** Turns releases into parts of our own: every text lies between a start and an end with an id of its own. */
export class PartWriter {
  readonly #options: PartWriterOptions;
  readonly #open = new Set<SourcePart>();
  readonly #refused = new Set<string>();
  /** Calls wait for the end of the output: a block after them takes them along, and no call is left without a result. */
  readonly #calls: HostPart[] = [];
  /** Parts whose metadata is ours. */
  readonly #own = new WeakSet<HostPart>();
  #current: SourcePart = sourcePart("answer", undefined);
  #ids = 0;
  #prefaced = false;
  /** Text of the model's answer went out. */
  #answered = false;
  #refusalShown = false;
  #callsPassed = 0;
  readonly #spent = new Spent<unknown>();
  #started = false;
  /** The attempt's usage, once known. */
  usage: unknown;
  /** Set when the model is to be asked once more, with the changes to make in the request. */
  retry: readonly RequestEdit[] | undefined;
  /** True once the last part was written. */
  finished = false;

  constructor(options: PartWriterOptions) {
    this.#options = options;
  }

  write(releases: readonly Release<Queued>[], out: HostPart[]): void {
    for (const release of releases) {
      switch (release.kind) {
        case "text":
          this.#text(release.channel, release.text, out);
          break;
        case "item":
          this.#item(release.item, out);
          break;
        case "tool-refused":
          this.#refused.add(release.decision.toolCallId);
          this.#refusal(release.decision, out);
          break;
        case "blocked":
          this.#block(release.outcome, out);
          break;
        case "retry":
          this.#breakOff(release.edits, out);
          break;
        default:
          release satisfies never;
      }
    }
  }

  #text(channel: Channel, text: string, out: HostPart[]): void {
    const source = this.#current;
    if (source.open?.channel !== channel) {
      this.#close(source, out);
      if (channel === "answer") this.#preface(out);
      this.#start(source, channel, out);
    }
    if (text === "") return;
    if (channel === "answer") this.#answered = true;
    const id = source.open?.id ?? "";
    out.push({ type: channel === "answer" ? "text-delta" : "reasoning-delta", id, delta: text });
  }

  #start(source: SourcePart, channel: Channel, out: HostPart[], bare = false): void {
    const id = this.#freshId();
    source.open = { id, channel };
    this.#open.add(source);
    const own = channel === source.channel && !source.shown;
    if (own) source.shown = true;
    out.push({
      type: channel === "answer" ? "text-start" : "reasoning-start",
      id,
      // Nothing of this part was judged yet.
      ...this.#hostMetadata(own ? (bare ? source.startMetadata : itemIdsOf(source.startMetadata)) : undefined),
    });
  }

  #close(source: SourcePart, out: HostPart[], last = false): void {
    const { open } = source;
    if (open === undefined) return;
    source.open = undefined;
    this.#open.delete(source);
    const own = last && open.channel === source.channel;
    const citations = own && source.citations !== undefined && !this.#altered() ? { citations: source.citations } : {};
    out.push({
      type: open.channel === "answer" ? "text-end" : "reasoning-end",
      id: open.id,
      // Hosts let the notes at an end replace those at its start.
      ...this.#hostMetadata(own ? (source.endMetadata ?? source.startMetadata) : undefined),
      ...citations,
    });
  }

  #item(queued: Queued, out: HostPart[]): void {
    switch (queued.kind) {
      case "enter":
        this.#current = queued.source;
        break;
      case "leave":
        this.#leave(queued.source, out);
        break;
      case "part":
        this.#pass(queued.part, out);
        break;
      default:
        queued satisfies never;
    }
  }

  #leave(source: SourcePart, out: HostPart[]): void {
    // A part without text can still carry what the next call must send back, such as a reasoning signature.
    const bare = !source.filled && (source.startMetadata ?? source.endMetadata) !== undefined;
    if (bare && (source.channel === "answer" || this.#options.expose) && !this.#altered()) {
      this.#start(source, source.channel, out, true);
    }
    this.#close(source, out, true);
  }

  #pass(part: HostPart, out: HostPart[]): void {
    const { toolCallId } = part;
    // Results and approvals of a call that the provider runs itself follow the call.
    if (part.type !== "tool-call" && toolCallId !== undefined && this.#refused.has(toolCallId)) return;
    // Both attempts are one stream.
    if (part.type === "stream-start" && this.#started) return;
    this.#started ||= part.type === "stream-start";
    if (part.type === "tool-call") this.#callsPassed += 1;
    const isCall = part.type === "tool-call" || part.type.startsWith("tool-input-");
    // What the provider runs itself has been run, and the text that follows speaks of it.
    if (isCall && part.providerExecuted !== true) this.#calls.push(part);
    else out.push(this.#withoutDoubtfulNotes(part));
  }

  /** One text for all calls refused in a step: the person reads it once. */
  #refusal({ reply: written, toolName }: ToolCallDecision, out: HostPart[]): void {
    // The name of a tool that nobody offered is the model's own text.
    const invented = toolName !== "" && !this.#options.toolNames.has(toolName);
    const reply = invented ? written.replaceAll(toolName, "requested") : written;
    if (this.#refusalShown || reply === "") return;
    this.#refusalShown = true;
    this.#closeAll(out);
    this.#ownText(reply, withVerdict({ ...guardVerdict(this.#options.turn.report()), action: "block" }), out);
  }

  #preface(out: HostPart[]): void {
    const { preface } = this.#options.turn;
    if (this.#prefaced || preface === undefined) return;
    this.#prefaced = true;
    this.#ownText(preface, { [NAMESPACE]: { kind: "disclosure" } }, out);
  }

  #ownText(text: string, providerMetadata: Metadata, out: HostPart[]): void {
    const id = this.#freshId();
    const start = { type: "text-start", id, providerMetadata };
    this.#own.add(start);
    out.push(start, { type: "text-delta", id, delta: text }, { type: "text-end", id });
  }

  /** The exact ending hosts understand: all parts closed, the reply as a part of its own, a `content-filter` finish, nothing more. */
  #block(outcome: BlockOutcome, out: HostPart[]): void {
    const { turn, v2, markResponse } = this.#options;
    const { usage, unmetered } = this.#spent.total(this.usage);
    const providerMetadata = withVerdict(guardVerdict(turn.report(), unmetered));
    this.#closeAll(out);
    if (markResponse) out.push({ type: "response-metadata", timestamp: new Date() });
    // Hosts join the text of all parts without anything between them.
    this.#ownText(this.#answered ? GAP + outcome.reply : outcome.reply, providerMetadata, out);
    this.#finish(
      {
        type: "finish",
        finishReason: blockedFinish(v2, outcome.guard),
        usage: usage ?? unknownUsage(v2),
        providerMetadata,
      },
      out,
    );
  }

  /** The model is asked once more: what was written of its first attempt is closed, and what waited is dropped. */
  #breakOff(edits: readonly RequestEdit[], out: HostPart[]): void {
    this.#takeBack(out);
    this.#closeAll(out);
    this.#current = sourcePart("answer", undefined);
    this.retry = edits;
  }

  /** A thought that was broken off, such as a loop, is shown but not sent to the model again. */
  #takeBack(out: HostPart[]): void {
    for (const source of this.#open) {
      const { open } = source;
      if (open?.channel !== "reasoning") continue;
      source.open = undefined;
      this.#open.delete(source);
      const end = { type: "reasoning-end", id: open.id, providerMetadata: { [NAMESPACE]: TAKEN_BACK } };
      this.#own.add(end);
      out.push(end);
    }
  }

  /** What follows is the second attempt. */
  askAgain(): void {
    this.retry = undefined;
    this.#spent.add(this.usage);
    this.usage = undefined;
  }

  /** The model's own ending, with our verdict. */
  finish(hostFinish: HostPart, out: HostPart[]): void {
    const { turn, v2 } = this.#options;
    this.#closeAll(out);
    this.#flushCalls(out);
    const { usage, unmetered } = this.#spent.total(hostFinish.usage);
    const verdict = guardVerdict(turn.report(), unmetered);
    const nothingLeft = this.#refused.size > 0 && this.#callsPassed === 0;
    const doubtful = this.#doubtful();
    this.#finish(
      {
        ...(doubtful ? { type: "finish" } : hostFinish),
        usage,
        finishReason: nothingLeft ? blockedFinish(v2, verdict.guard ?? "tool-policy") : hostFinish.finishReason,
        providerMetadata: withVerdict(verdict, doubtful ? undefined : hostFinish.providerMetadata),
      },
      out,
    );
  }

  #finish(finish: HostPart, out: HostPart[]): void {
    this.#own.add(finish);
    out.push(finish);
    this.finished = true;
  }

  /** For a caller who has shown nothing yet: what was written, without notes that quote what was taken out after them. */
  settle(parts: readonly HostPart[]): readonly HostPart[] {
    return this.#altered() ? parts.map((part) => (this.#own.has(part) ? part : withoutNotes(part))) : parts;
  }

  /** The stream ended without a finish, as it came. */
  stop(out: HostPart[]): void {
    this.#closeAll(out);
    this.#flushCalls(out);
    this.finished = true;
  }

  #closeAll(out: HostPart[]): void {
    for (const source of this.#open) this.#close(source, out);
  }

  #flushCalls(out: HostPart[]): void {
    for (const call of this.#calls) out.push(this.#withoutDoubtfulNotes(call));
  }

  #withoutDoubtfulNotes(part: HostPart): HostPart {
    return this.#doubtful() ? withoutNotes(part) : part;
  }

  #hostMetadata(providerMetadata: Metadata | undefined): { providerMetadata?: Metadata } {
    return providerMetadata === undefined || this.#doubtful() ? {} : { providerMetadata };
  }

  /** Once anything was changed, a host's notes may quote what was taken out. Where reasoning is hidden, they may always. */
  #doubtful(): boolean {
    return !this.#options.expose || this.#altered();
  }

  #altered(): boolean {
    return this.#options.turn.report().altered;
  }

  #freshId(): string {
    this.#ids += 1;
    return `r1guard-${this.#ids}`;
  }
}
