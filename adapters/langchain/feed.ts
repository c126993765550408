import type { Release, ToolCall, Turn } from "r1guard";
import { idIn } from "./notes.ts";
import type { Output } from "./output.ts";
import type { ContentBlock, Envelope, Part, Queued } from "./parts.ts";

const TEXT: Part = { kind: "text" };
const TEXT_BLOCK: Part = { kind: "text-block" };
const REASONING: Part = { kind: "reasoning" };
const REASONING_BLOCK: Part = { kind: "reasoning-block", type: "reasoning" };
const THINKING_BLOCK: Part = { kind: "reasoning-block", type: "thinking" };

/** A piece of a tool call; the pieces of one call have one index. */
export interface CallPiece {
  readonly index?: number | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly args?: string | undefined;
}

interface OpenCall {
  readonly index: number;
  /** As the host has it, and as it goes out. */
  hostId: string | undefined;
  id: string | undefined;
  name: string;
  args: string;
  /** Set once the call is known to be structured output. */
  part: Part | undefined;
}

export interface FeedOptions {
  readonly turn: Turn<Queued>;
  readonly output: Output;
  /** Filled with what the host says beside its message. */
  readonly envelope: Envelope;
  /** Whether a call of this name is structured output, not a tool. */
  readonly isStructured: (name: string) => boolean;
  /** The id under which a call goes on, from the host's. To be asked once a call, in their order. */
  readonly idFor: (given: string | undefined) => string | undefined;
}

/** Reads what a model sends, in whatever class it comes, and leads it through a turn to the output. */
export class Feed {
  readonly #turn: Turn<Queued>;
  readonly #output: Output;
  readonly #isStructured: (name: string) => boolean;
  readonly #idFor: FeedOptions["idFor"];
  readonly #calls: OpenCall[] = [];
  readonly #waiting: Promise<readonly Release<Queued>[]>[] = [];
  readonly envelope: Envelope;
  #current: Part | undefined;

  constructor({ turn, output, envelope, isStructured, idFor }: FeedOptions) {
    this.envelope = envelope;
    this.#turn = turn;
    this.#output = output;
    this.#isStructured = isStructured;
    this.#idFor = idFor;
  }

  text(text: string, inBlock = false): void {
    this.#write(inBlock ? TEXT_BLOCK : TEXT, text);
  }

  /** `block`: the type of the content block it came in. */
  reasoning(text: string, block?: "reasoning" | "thinking"): void {
    this.#write(block === undefined ? REASONING : block === "reasoning" ? REASONING_BLOCK : THINKING_BLOCK, text);
  }

  #write(part: Part, text: string): void {
    if (text === "") return;
    if (part !== this.#current) this.#enter(part);
    const isReasoning = part.kind === "reasoning" || part.kind === "reasoning-block";
    this.#release(this.#turn.write(isReasoning ? "reasoning" : "text", text));
  }

  #enter(part: Part): void {
    this.#leave();
    this.#current = part;
    this.#release(this.#turn.item({ kind: "enter", part }, "mark"));
  }

  /** Ends the part that text was written to. */
  #leave(): void {
    if (this.#current === undefined) return;
    const { kind } = this.#current;
    this.#current = undefined;
    const released = this.#turn.endPart(kind === "reasoning" || kind === "reasoning-block" ? "reasoning" : "text");
    if (released instanceof Promise) this.#waiting.push(released);
    else this.#release(released);
  }

  /** Passes on a block that needs no judgement, such as an image. */
  block(block: ContentBlock): void {
    this.#release(this.#turn.item({ kind: "block", block }));
  }

  /** What a provider signs its reasoning with, and wants back with it. */
  signature(type: "reasoning" | "thinking", signature: string): void {
    this.#release(this.#turn.item({ kind: "signature", type, signature }, "mark"));
  }

  /**
   * A piece of a call. Arguments are held until the call is complete and was judged. Pieces are put together as
   * LangChain does it: a second name takes the place of the first, and another id begins another call.
   */
  call({ index, id, name, args = "" }: CallPiece): void {
    const call = this.#callOf(index, id, name);
    if (id !== undefined && id !== "" && call.hostId === undefined) {
      call.hostId = id;
      call.id = idIn(id) ?? `call-${this.#calls.length}`;
    }
    if (name !== undefined && name !== "") call.name = name;
    call.args += args;
    call.part ??= this.#structured(call);
    if (call.part === undefined) return;
    const text = call.args;
    call.args = "";
    this.#write(call.part, text);
  }

  /** The call that a piece belongs to: the latest with its index, unless that has another id. */
  #callOf(index: number | undefined, id: string | undefined, name: string | undefined): OpenCall {
    // Hosts that leave the index out send a call in one piece, or go on with the latest.
    const begins = index === undefined && (id !== undefined || name !== undefined);
    const latest = begins ? undefined : this.#calls.findLast((call) => index === undefined || call.index === index);
    const isOther = id !== undefined && id !== "" && latest?.hostId !== undefined && latest.hostId !== id;
    if (latest !== undefined && !isOther) return latest;
    const call: OpenCall = {
      index: index ?? this.#calls.length,
      hostId: undefined,
      id: undefined,
      name: "",
      args: "",
      part: undefined,
    };
    this.#calls.push(call);
    return call;
  }

  #structured({ index, id, name }: OpenCall): Part | undefined {
    return this.#isStructured(name) ? { kind: "structured-call", call: { index, id, name } } : undefined;
  }

  /** The model that answers, as the host names it. */
  named(modelId: unknown): void {
    if (typeof modelId === "string") this.#turn.resolvedModel(modelId);
  }

  /** Resolves when what is waiting was judged; `undefined` when nothing is. */
  settle(): Promise<void> | undefined {
    return this.#waiting.length === 0 ? undefined : this.#settle();
  }

  async #settle(): Promise<void> {
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) this.#release(await next);
  }

  /** The model's output is complete: judges its calls and releases or blocks what was held. */
  async end(): Promise<void> {
    this.#leave();
    await this.settle();
    const calls = [...this.#calls].sort((a, b) => a.index - b.index);
    for (const { index, id: given, name, args, part } of calls) {
      if (part !== undefined || this.#turn.blocked || this.#output.retry !== undefined) continue;
      const id = this.#idFor(given);
      const call: ToolCall = { toolCallId: id ?? "", toolName: name, input: parsed(args) };
      this.#release(await this.#turn.toolCall(call, [{ kind: "call", call: { index, id, name, args } }]));
    }
    this.#release(await this.#turn.end());
    if (!this.#output.finished && this.#output.retry === undefined) this.#output.finish();
  }

  #release(released: readonly Release<Queued>[]): void {
    if (released.length > 0) this.#output.release(released);
  }
}

/** Arguments that are no JSON stay the text they are. A tool without parameters is called with nothing at all by some hosts. */
function parsed(args: string): unknown {
  if (args.trim() === "") return {};
  try {
    return JSON.parse(args);
  } catch {
    return args;
  }
}
