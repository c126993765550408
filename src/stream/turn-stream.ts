import type { Detection, Scanner } from "../core/scanner.ts";
import type { Channel } from "../core/stage.ts";
import { VISIBLE } from "../text/blank.ts";
import type { ChannelSplitter, Segment, SplitterReport } from "./channel-splitter.ts";
import { JsonTextReader, writeJsonText } from "./json-text.ts";
import { type ChannelStop, type Epoch, TextChannel } from "./text-channel.ts";

/** When text may leave: as soon as nothing can match (`window`), when its part has ended (`block`), or at the end of the turn (`full`). */
export type ReleaseMode = "window" | "block" | "full";

/** In `block` and `full` mode a whole part or turn waits, so the bound is this many times `maxHeld`. */
export const WHOLE_PART_FACTOR = 64;

/** How a turn's output is read. */
export interface TurnStreamOptions {
  readonly splitter: ChannelSplitter;
  /** Opens the scanners of a channel; again for each later epoch, with what was read before. */
  readonly open: (channel: Channel, epoch: Epoch) => readonly Scanner[];
  readonly mode: ReleaseMode;
  /** Only judge: `drain` releases nothing, blocks do not stop. */
  readonly observe: boolean;
  /** The answer is JSON: its strings are read as they will be read. @default false */
  readonly json?: boolean | undefined;
  /** Most UTF-16 code units a rule may make wait in one channel. */
  readonly maxHeld: number;
  readonly onFinal: (channel: Channel, detection: Detection) => void;
  /** In observe mode: a block was decided. */
  readonly onObservedBlock: (channel: Channel, detection: Detection) => void;
  readonly onOverflow: (channel: Channel) => "block" | "release";
  readonly onScannerError: (channel: Channel, error: unknown) => "block" | "release";
  /** Called with text as it is read, when whole texts must be kept for judges that want them. */
  readonly onText?: ((channel: Channel, text: string) => void) | undefined;
  /** Where to go on counting: after an output that was broken off. */
  readonly after?: Readonly<Record<Channel, Epoch>> | undefined;
}

/** Text that may leave. */
export interface TextRelease {
  readonly kind: "text";
  readonly channel: Channel;
  readonly text: string;
}

/** Why and where a turn was stopped. */
export interface StreamStop {
  readonly channel: Channel;
  readonly stop: ChannelStop;
}

type Entry<Item> =
  | { readonly kind: "text"; readonly channel: Channel; end: number }
  | { readonly kind: "item"; readonly item: Item };

/**
 * The output of one turn: splits text into channels, scans each, and keeps one queue for everything, so that
 * nothing overtakes text that is held back. Push-based, free of hosts, clocks and events.
 */
export class TurnStream<Item> {
  readonly #options: TurnStreamOptions;
  readonly #channels: Record<Channel, TextChannel>;
  readonly #queue: Entry<Item>[] = [];
  /** Index of the first entry of `#queue` still waiting; the array is cut now and then instead of shifted each time. */
  #head = 0;
  /** In `block` mode: text before these offsets belongs to parts that have ended. */
  readonly #partEnds: Record<Channel, number> = { reasoning: 0, answer: 0 };
  /** Reasoning has begun and its end has not been seen. A turn starts this way, so that a missing trace is noticed. */
  #reasoningOpen = true;
  #complete = false;
  #stop: StreamStop | undefined;
  #lastChannel: Channel | undefined;
  readonly #json: JsonTextReader | undefined;
  /** Items behind text whose channel the splitter does not know yet. */
  readonly #waiting: Item[] = [];

  constructor(options: TurnStreamOptions) {
    this.#options = options;
    this.#json = options.json === true ? new JsonTextReader() : undefined;
    this.#channels = { reasoning: this.#openChannel("reasoning"), answer: this.#openChannel("answer") };
  }

  #openChannel(channel: Channel): TextChannel {
    const { open, observe, maxHeld, onFinal, onObservedBlock, onOverflow, onScannerError, after } = this.#options;
    return new TextChannel({
      open: (epoch) => open(channel, epoch),
      observe,
      maxHeld,
      onFinal: (detection) => onFinal(channel, detection),
      onObservedBlock: (detection) => onObservedBlock(channel, detection),
      onOverflow: () => onOverflow(channel),
      onScannerError: (error) => onScannerError(channel, error),
      after: after?.[channel],
    });
  }

  /** Set once the turn must not go on. */
  get stop(): StreamStop | undefined {
    return this.#stop;
  }

  /** UTF-16 code units waiting, also those whose channel is not known yet. */
  get held(): number {
    const { reasoning, answer } = this.#channels;
    return (
      reasoning.length -
      reasoning.frontier +
      answer.length -
      answer.frontier +
      this.#options.splitter.held +
      (this.#json?.held ?? 0)
    );
  }

  /** Code units received per channel. */
  get received(): Record<Channel, number> {
    return { reasoning: this.#channels.reasoning.length, answer: this.#channels.answer.length };
  }

  /** Code units that have left, redacted ones among them, per channel. */
  get left(): Record<Channel, number> {
    return { reasoning: this.#channels.reasoning.frontier, answer: this.#channels.answer.frontier };
  }

  /** For an output that takes the place of this one. */
  get next(): Record<Channel, Epoch> {
    return { reasoning: this.#channels.reasoning.next, answer: this.#channels.answer.next };
  }

  /** Whether a redaction was written. */
  get altered(): boolean {
    return this.#channels.reasoning.altered || this.#channels.answer.altered;
  }

  /** Whether the model has shown any reasoning. */
  get sawReasoning(): boolean {
    return this.#channels.reasoning.sawText;
  }

  /** How the trace arrived; complete after `end`. */
  get trace(): SplitterReport {
    return this.#options.splitter.report();
  }

  /** Text of a host's text part; may hold think tags. */
  text(piece: string): void {
    // The items' place is where the splitter has made up its mind, which must not depend on how text is cut.
    let at = 0;
    while (at < piece.length && this.#waiting.length > 0) {
      this.#write(this.#options.splitter.text(piece.slice(at, ++at)));
      this.#queueWaiting();
    }
    this.#write(this.#options.splitter.text(piece.slice(at)));
  }

  /** Text of a host's reasoning part. */
  reasoning(piece: string): void {
    if (piece === "") return;
    if (this.#waiting.length > 0) {
      this.#write(this.#options.splitter.settle());
      this.#queueWaiting();
    }
    this.#write(this.#options.splitter.reasoning(piece));
  }

  /** A part of the host ended. A text part may have held reasoning, too. */
  endPart(source: "text" | "reasoning"): void {
    if (source === "text") this.#endJson();
    for (const name of source === "text" ? (["reasoning", "answer"] as const) : (["reasoning"] as const)) {
      if (this.#stop !== undefined) return;
      this.#channels[name].border();
      this.#noticeStop(name);
      this.#partEnds[name] = this.#channels[name].length;
    }
  }

  /** Queues something behind the text before it. */
  item(item: Item): void {
    if (this.#stop !== undefined) return;
    this.#waiting.push(item);
    this.#queueWaiting();
  }

  #queueWaiting(): void {
    if (this.#waiting.length === 0 || this.#options.splitter.held > 0) return;
    this.#endJson();
    for (const item of this.#waiting) this.#queue.push({ kind: "item", item });
    this.#waiting.length = 0;
  }

  /** The trace is over: what waited at its end is decided. */
  closeReasoning(): void {
    if (!this.#reasoningOpen || this.#stop !== undefined) return;
    this.#reasoningOpen = false;
    this.#channels.reasoning.endEpoch();
    this.#partEnds.reasoning = this.#channels.reasoning.length;
    this.#noticeStop("reasoning");
  }

  /** The output is complete: decides everything that waited. In `full` and `block` mode nothing leaves before `open`. */
  end(): void {
    this.#write(this.#options.splitter.end());
    this.#queueWaiting();
    this.closeReasoning();
    this.#endJson();
    if (this.#stop !== undefined) return;
    this.#channels.answer.endEpoch();
    this.#noticeStop("answer");
  }

  /** Lifts the gate of `full` and `block` mode, once whole texts have been judged. */
  open(): void {
    this.#complete = true;
  }

  #write(segments: readonly Segment[]): void {
    for (const { channel, text } of segments) {
      if (this.#stop !== undefined) return;
      this.#enter(channel);
      // Cut where the trace is over, so that what stands before that place counts however the text arrived.
      const begins = channel === "answer" && this.#reasoningOpen ? text.search(VISIBLE) : -1;
      if (begins > 0) this.#read(channel, text.slice(0, begins));
      if (begins >= 0) this.closeReasoning();
      this.#read(channel, text.slice(Math.max(0, begins)));
    }
  }

  #read(channel: Channel, text: string): void {
    this.#scan(channel, channel === "answer" ? (this.#json?.read(text) ?? text) : text);
  }

  /** An escape goes no further than its part. */
  #endJson(): void {
    const rest = this.#json?.end() ?? "";
    if (rest !== "") this.#scan("answer", rest);
  }

  /** Reasoning that gives way to an answer is over; an answer goes on across reasoning, so no match hides in the gap. */
  #enter(channel: Channel): void {
    if (channel !== this.#lastChannel) {
      this.#lastChannel = channel;
      this.#channels[channel].border();
      this.#noticeStop(channel);
    }
    if (channel === "reasoning") this.#reasoningOpen = true;
  }

  #scan(name: Channel, text: string): void {
    if (this.#stop !== undefined || text === "") return;
    const channel = this.#channels[name];
    this.#options.onText?.(name, text);
    if (this.#options.mode === "window" || this.#options.observe) {
      channel.write(text);
      this.#grow(name, channel.length);
      this.#noticeStop(name);
      return;
    }
    // Cut at the exact place where too much waits, so that the outcome does not depend on how the text arrived.
    const bound = this.#options.maxHeld * WHOLE_PART_FACTOR;
    let rest = text;
    while (rest !== "" && this.#stop === undefined) {
      const room = bound + 1 - this.#unreleased(name);
      channel.write(rest.slice(0, room));
      rest = rest.slice(room);
      this.#grow(name, channel.length);
      this.#noticeStop(name);
      if (this.#unreleased(name) > bound) this.#wholePartOverflow(name);
    }
  }

  #unreleased(name: Channel): number {
    const channel = this.#channels[name];
    return channel.length - Math.max(channel.frontier, Math.min(this.#gate(name), channel.length));
  }

  #wholePartOverflow(name: Channel): void {
    if (this.#options.onOverflow(name) === "block") this.#stop ??= { channel: name, stop: { kind: "overflow" } };
    else if (this.#options.mode === "full") this.#complete = true;
    else this.#partEnds[name] = this.#channels[name].length;
  }

  #grow(channel: Channel, end: number): void {
    if (this.#options.observe) return;
    const last = this.#queue[this.#queue.length - 1];
    if (this.#queue.length > this.#head && last?.kind === "text" && last.channel === channel) last.end = end;
    else this.#queue.push({ kind: "text", channel, end });
  }

  #noticeStop(name: Channel): void {
    const stop = this.#channels[name].stop;
    if (stop === undefined || this.#stop !== undefined) return;
    this.#stop = { channel: name, stop };
    this.#channels.reasoning.settleAll();
    this.#channels.answer.settleAll();
  }

  /** Appends to `out` what may leave now. After a stop: what came before it, once. */
  drain(out: (TextRelease | Item)[]): void {
    const queue = this.#queue;
    while (this.#head < queue.length) {
      const entry = queue[this.#head] as Entry<Item>;
      if (entry.kind === "text") {
        const channel = this.#channels[entry.channel];
        const text = channel.take(Math.min(entry.end, this.#gate(entry.channel)));
        if (text !== "") out.push({ kind: "text", channel: entry.channel, text: this.#written(entry.channel, text) });
        if (channel.frontier < entry.end) break;
      } else {
        if (this.#options.mode === "full" && !this.#complete) break;
        out.push(entry.item);
      }
      this.#head++;
    }
    if (this.#head === queue.length || this.#head > 1024) {
      queue.splice(0, this.#head);
      this.#head = 0;
    }
  }

  #written(channel: Channel, text: string): string {
    return channel === "answer" && this.#json !== undefined ? writeJsonText(text) : text;
  }

  #gate(channel: Channel): number {
    if (this.#complete || this.#options.mode === "window") return Number.POSITIVE_INFINITY;
    return this.#options.mode === "block" ? this.#partEnds[channel] : 0;
  }
}
