import type { BlockOutcome, Release, RequestEdit, ToolCallDecision, Turn } from "r1guard";
import { Spent } from "../shared/spent.ts";
import { type GuardVerdict, guardVerdict } from "../shared/verdict.ts";
import { withInner } from "./inner-verdict.ts";
import { COUNTS } from "./notes.ts";
import type { CallMarks, OutgoingCalls } from "./outgoing-calls.ts";
import {
  type ContentBlock,
  ENCRYPTED_REASONING,
  type Envelope,
  emptyEnvelope,
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
  /** The host's notes that are passed on, with `r1guard`, our own. */
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
  /** What follows is a second attempt: it stands apart from the reasoning before it. */
  apart(): void;
  end(ending: Ending): void;
}

export interface OutputOptions {
  readonly turn: Turn<Queued>;
  readonly sink: Sink;
  readonly envelope: Envelope;
  /** Whether reasoning is passed on. */
  readonly expose: boolean;
  readonly calls: OutgoingCalls;
}

/** Decides what of a turn's releases goes out, and how the message ends. */
export class Output {
  readonly #options: OutputOptions;
  #part: Part = { kind: "text" };
  readonly #spent = new Spent<Usage>();
  /** The same counts as hosts write them among their notes. */
  readonly #counts = new Map(COUNTS.map((key) => [key, new Spent<unknown>()]));
  #prefaced = false;
  /** Set when the model is to be asked once more, with the changes to make in the request. */
  retry: readonly RequestEdit[] | undefined;
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
        case "retry":
          this.#breakOff(release.edits);
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
        this.#part = item.part.kind === "structured-call" ? this.#options.calls.begin(item.part) : item.part;
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
        this.#options.calls.pass(item.call);
        break;
      default:
        item satisfies never;
    }
  }

  #refuse(decision: ToolCallDecision): void {
    const { calls, sink } = this.#options;
    const text = calls.refuse(decision);
    if (text !== undefined) sink.ownText(text);
  }

  /** A normal ending: the reply, a `content_filter` finish, nothing more. */
  #block(outcome: BlockOutcome): void {
    this.finished = true;
    this.#options.sink.ownText(outcome.reply);
    this.#end("content_filter");
  }

  /** The model is asked once more: what follows stands apart from what was written of its first attempt. */
  #breakOff(edits: readonly RequestEdit[]): void {
    this.#part = { kind: "text" };
    this.#options.sink.apart();
    this.#options.calls.restart();
    this.retry = edits;
  }

  /**
   * What follows is the second attempt. It goes on under the id of the first: both are one message. `complete`: the
   * first had ended by itself. Counts of one that was broken off are of a part of it only, so they tell nothing.
   */
  askAgain(complete: boolean): void {
    const { envelope } = this.#options;
    this.retry = undefined;
    this.#spent.add(complete ? envelope.usage : undefined);
    for (const [key, spent] of this.#counts) spent.add(complete ? envelope.metadata[key] : undefined);
    Object.assign(envelope, { ...emptyEnvelope(), id: envelope.id, name: envelope.name });
  }

  /** The model's own ending, with our verdict. */
  finish(): void {
    this.finished = true;
    const { calls, sink, turn, envelope } = this.#options;
    for (const call of calls.finish(turn.report().toolDecisions)) sink.call(call);
    this.#end(calls.nothingLeft ? "content_filter" : envelope.finishReason, calls.marks);
  }

  #end(finishReason: string | undefined, marks: CallMarks = {}): void {
    const { turn, sink, expose, envelope } = this.#options;
    const { id, metadata, inner } = envelope;
    const { usage, unmetered } = this.#spent.total(envelope.usage);
    const report = turn.report();
    const stamp: GuardVerdict = { ...withInner(guardVerdict(report, unmetered), inner), ...marks };
    for (const [key, spent] of this.#counts) {
      const counts = spent.total(metadata[key]).usage;
      if (counts !== undefined) metadata[key] = counts;
    }
    const { finish_reason: _reason, logprobs, ...rest } = metadata;
    const kept = {
      ...rest,
      // They spell out the text: also what was taken out of it, and hidden reasoning.
      ...(logprobs === undefined || report.altered || !expose ? {} : { logprobs }),
      ...(finishReason === undefined ? {} : { finish_reason: finishReason }),
    };
    sink.end({ id, finishReason, usage, metadata: { ...kept, r1guard: stamp } });
  }
}
