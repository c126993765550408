import type { BlockOutcome, Release, ToolCallDecision, Turn } from "r1guard";
import { type GuardVerdict, guardVerdict } from "../shared/verdict.ts";
import {
  type ContentBlock,
  ENCRYPTED_REASONING,
  type Envelope,
  type HostCall,
  type Part,
  type Queued,
  type Usage,
} from "./parts.ts";

/** How a message ends. */
export interface Ending {
  readonly id: string | undefined;
  /** In the host's word; `content_filter` where a guard ended the output. */
  readonly finishReason: string | undefined;
  /** `undefined` when the output was cut off before the host told. */
  readonly usage: Usage | undefined;
  /** What of the host's notes is passed on, with `r1guard`, our own. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** Where released output is written: as message chunks, as stream events, or as a finished message. */
export interface Sink {
  /** Text, to be shown in the form of the part it was read in. */
  reasoning(text: string, part: Part): void;
  answer(text: string, part: Part): void;
  block(block: ContentBlock): void;
  /** Belongs to the reasoning before it. */
  signature(type: "reasoning" | "thinking", signature: string): void;
  call(call: HostCall): void;
  /** Text of ours, apart from the model's. */
  ownText(text: string): void;
  end(ending: Ending): void;
}

/** What happens to a tool call that was refused. */
export type RefusedCalls =
  /** It is left out, and the message says so: nobody would answer it. */
  | { readonly kind: "say" }
  /** A call without arguments stands in its place, which the agent's middleware answers, so that the agent goes on. */
  | { readonly kind: "pass-on"; readonly prefix: string };

export interface OutputOptions {
  readonly turn: Turn<Queued>;
  readonly sink: Sink;
  readonly envelope: Envelope;
  /** Whether reasoning is passed on. */
  readonly expose: boolean;
  readonly refusedCalls: RefusedCalls;
  /** Tools the model was offered. */
  readonly toolNames: ReadonlySet<string>;
}

/** Stands for the name of a tool that the model made up: the name is its own text. */
export const UNKNOWN_TOOL = "unknown_tool";

/** Notes about a message that say nothing of what is in it. */
const HARMLESS = [
  "id",
  "model_provider",
  "model_name",
  "model",
  "system_fingerprint",
  "service_tier",
  "created",
  "created_at",
  "usage",
  "tokenUsage",
  "estimatedTokenUsage",
  "prompt",
  "completion",
];

/** Decides what of a turn's releases goes out, and how the message ends. */
export class Output {
  readonly #options: OutputOptions;
  /** Calls wait for the end of the output: a block after them takes them along. */
  readonly #calls: HostCall[] = [];
  readonly #refusals: Record<string, string> = {};
  readonly #structured = new Map<Part, Part>();
  #part: Part = { kind: "text" };
  #callsBegun = 0;
  #prefaced = false;
  #said = false;
  #refused = 0;
  #passed = 0;
  /** True once the last thing was written. */
  finished = false;

  constructor(options: OutputOptions) {
    this.#options = options;
  }

  release(releases: readonly Release<Queued>[]): void {
    for (const release of releases) {
      switch (release.kind) {
        case "text":
          this.#text(release.channel, release.text);
          break;
        case "item":
          this.#item(release.item);
          break;
        case "tool-refused":
          this.#refuse(release.decision);
          break;
        case "blocked":
          this.#block(release.outcome);
          break;
        default:
          release satisfies never;
      }
    }
  }

  #text(channel: "reasoning" | "answer", text: string): void {
    const { turn, sink } = this.#options;
    if (channel === "reasoning") {
      sink.reasoning(text, this.#part);
      return;
    }
    if (!this.#prefaced && turn.preface !== undefined) sink.ownText(turn.preface);
    this.#prefaced = true;
    sink.answer(text, this.#part);
  }

  #item(item: Queued): void {
    switch (item.kind) {
      case "enter":
        this.#part = item.part.kind === "structured-call" ? this.#begin(item.part) : item.part;
        break;
      case "block":
        if (item.block.type !== ENCRYPTED_REASONING || this.#options.expose) this.#options.sink.block(item.block);
        break;
      case "signature":
        // A signature of reasoning that was changed would not fit it.
        if (this.#options.expose && !this.#options.turn.report().altered) {
          this.#options.sink.signature(item.type, item.signature);
        }
        break;
      case "call":
        this.#passed += 1;
        this.#calls.push(item.call);
        break;
      default:
        item satisfies never;
    }
  }

  /** Numbers the calls that go out: some of the host's may be left out. */
  #begin(part: Extract<Part, { kind: "structured-call" }>): Part {
    const begun = this.#structured.get(part);
    if (begun !== undefined) return begun;
    const numbered: Part = { ...part, call: { ...part.call, index: this.#callsBegun } };
    this.#callsBegun += 1;
    this.#passed += 1;
    this.#structured.set(part, numbered);
    return numbered;
  }

  #refuse(decision: ToolCallDecision): void {
    const { refusedCalls, sink, toolNames } = this.#options;
    const invented = !toolNames.has(decision.toolName);
    this.#refused += 1;
    switch (refusedCalls.kind) {
      case "pass-on": {
        const id = `${refusedCalls.prefix}${this.#refused}`;
        const name = invented ? UNKNOWN_TOOL : decision.toolName;
        this.#refusals[id] = withoutName(decision.modelMessage, decision.toolName, invented);
        this.#calls.push({ index: 0, id, name, args: "{}" });
        break;
      }
      case "say":
        // One text for all calls refused in a message: the person reads it once.
        if (!this.#said && decision.reply !== "") {
          sink.ownText(withoutName(decision.reply, decision.toolName, invented));
        }
        this.#said = true;
        break;
      default:
        refusedCalls satisfies never;
    }
  }

  /** A normal ending: the reply, a `content_filter` finish, nothing more. */
  #block(outcome: BlockOutcome): void {
    this.finished = true;
    this.#options.sink.ownText(outcome.reply);
    this.#end("content_filter");
  }

  /** The model's own ending, with our verdict. */
  finish(): void {
    this.finished = true;
    this.#calls.forEach((call, index) => {
      this.#options.sink.call({ ...call, index: this.#callsBegun + index });
    });
    const nothingLeft = this.#refused > 0 && this.#passed === 0 && this.#options.refusedCalls.kind === "say";
    this.#end(nothingLeft ? "content_filter" : this.#options.envelope.finishReason);
  }

  #end(finishReason: string | undefined): void {
    const { turn, sink, expose, envelope } = this.#options;
    const { id, usage, metadata } = envelope;
    const report = turn.report();
    // Once anything was changed, the host's notes may quote what was taken out. Where reasoning is hidden, they may always.
    const kept = report.altered || !expose ? pick(metadata, HARMLESS) : metadata;
    const refused = Object.keys(this.#refusals).length === 0 ? {} : { refused: this.#refusals };
    const stamp: GuardVerdict = { ...guardVerdict(report), ...refused };
    const reason = finishReason === undefined ? {} : { finish_reason: finishReason };
    const { finish_reason: _reason, ...rest } = kept;
    sink.end({ id, finishReason, usage, metadata: { ...rest, ...reason, r1guard: stamp } });
  }
}

function withoutName(text: string, name: string, invented: boolean): string {
  return invented && name !== "" ? text.replaceAll(name, "requested") : text;
}

function pick(fields: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]])));
}
