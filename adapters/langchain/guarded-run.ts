import type { BaseMessage } from "@langchain/core/messages";
import type { RequestEdit } from "r1guard";
import { errorOfSecond } from "./errors.ts";
import { type CallSetting, type GuardedCall, openCall } from "./guarded-call.ts";
import type { CallOptions } from "./inner-model.ts";
import { isolation } from "./isolation.ts";
import { jsonFailure, type Lane, openLane, refuse } from "./lane.ts";
import type { Sink } from "./output.ts";
import type { Envelope } from "./parts.ts";
import type { MakeSource, Source } from "./source.ts";

/** Makes what one answer is written to. */
export type MakeSink<Out> = (out: Out[], envelope: Envelope, completion: number | undefined) => Sink;

/** An answer, and how pieces are fed to it. */
interface Reading {
  lane: Lane;
  read: (piece: unknown) => void;
}

/** A streamed call: takes the model's pieces one at a time, as the caller wants them, and writes what is released. */
export class GuardedRun<Out> {
  /** What was released and not yet taken. */
  readonly out: Out[] = [];
  readonly #setting: CallSetting;
  readonly #messages: BaseMessage[];
  readonly #options: CallOptions;
  readonly #makeSink: MakeSink<Out>;
  #upstream = new AbortController();
  #makeSource: MakeSource | undefined;
  /** By number: a call may ask for several answers, and each has a turn of its own. */
  readonly #readings = new Map<number, Reading>();
  #source: Source<unknown> | undefined;
  /** The turn that was opened before the model was asked, until an answer takes it. */
  #opened: GuardedCall | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(setting: CallSetting, messages: BaseMessage[], options: CallOptions, makeSink: MakeSink<Out>) {
    this.#setting = setting;
    this.#messages = messages;
    this.#options = options;
    this.#makeSink = makeSink;
  }

  /** Opens the turn and, unless the request is refused, asks the model. */
  async open(makeSource: MakeSource): Promise<void> {
    if (this.#aborted) return;
    const alone = () => this.#readings.size === 1;
    const call = await openCall(this.#setting, this.#messages, this.#options, alone);
    this.#opened = call;
    // A guard that is told to give up cannot tell, and blocks; a caller who has given up gets an abort, not a reply.
    if (this.#aborted) return;
    if (call.turn.refusal !== undefined) {
      const { lane } = this.#begin(call, 0, undefined);
      await refuse(lane);
      this.#noteJsonFailure();
      return;
    }
    this.#makeSource = makeSource;
    this.#ask(call);
  }

  #ask(call: GuardedCall): void {
    const signals = [call.options.signal, this.#upstream.signal].filter((signal) => signal !== undefined);
    const options = { ...call.options, signal: AbortSignal.any(signals) };
    this.#source = this.#makeSource?.(call.inner, call.messages, options, isolation());
  }

  /** Lets the first attempt go, which ends its cost, and goes on with a second one. */
  #askAgain(reading: Reading, edits: readonly RequestEdit[], complete: boolean): void {
    this.#letGo(new DOMException("The model is asked once more.", "AbortError"));
    this.#upstream = new AbortController();
    reading.lane = reading.lane.again(edits, complete);
    this.#ask(reading.lane.call);
    reading.read = this.#source?.reader(reading.lane.feed) ?? (() => {});
  }

  /** Goes on until something is in `out`; false when there is no more. Throws what ended the call. */
  async advance(): Promise<boolean> {
    while (this.out.length === 0) {
      const source = this.#source;
      if (source === undefined) {
        if (this.#failure !== undefined) throw this.#failure.error;
        return false;
      }
      try {
        const { done, value } = await source.steps.next();
        if (this.#aborted) this.stop();
        else if (done === true) await this.#end();
        else {
          const pending = this.#read(source, value);
          if (pending !== undefined) await pending;
          if (this.#finished()) await this.#end();
        }
        for (const reading of this.#readings.values()) {
          const { retry } = reading.lane.output;
          if (retry !== undefined && !this.#aborted) this.#askAgain(reading, retry, done === true);
        }
      } catch (error) {
        await this.#fail(error);
      }
    }
    return true;
  }

  get #aborted(): boolean {
    return this.#options.signal?.aborted === true;
  }

  #read(source: Source<unknown>, piece: unknown): Promise<void> | undefined {
    const completion = source.completion(piece);
    const reading = this.#readings.get(completion ?? 0);
    if (reading === undefined) return this.#readFirst(piece, completion);
    if (reading.lane.output.finished) return undefined;
    reading.read(piece);
    return reading.lane.feed.settle();
  }

  /** The first piece of an answer. */
  async #readFirst(piece: unknown, completion: number | undefined): Promise<void> {
    const call = this.#opened ?? (await openCall(this.#setting, this.#messages, this.#options));
    const { read, lane } = this.#begin(call, completion ?? 0, completion);
    read(piece);
    await lane.feed.settle();
  }

  #begin(call: GuardedCall, at: number, completion: number | undefined): Reading {
    this.#opened = undefined;
    const lane = openLane(this.#setting.guard, call, (envelope) => this.#makeSink(this.out, envelope, completion));
    const reading = { lane, read: this.#source?.reader(lane.feed) ?? (() => {}) };
    this.#readings.set(at, reading);
    return reading;
  }

  /** Whether a guard has ended every answer. */
  #finished(): boolean {
    for (const { lane } of this.#readings.values()) if (!lane.output.finished) return false;
    return this.#readings.size > 0;
  }

  async #end(): Promise<void> {
    // A model that sends nothing at all has answered all the same.
    if (this.#opened !== undefined) this.#begin(this.#opened, 0, undefined);
    for (const { lane } of this.#readings.values()) {
      if (lane.output.finished) await lane.call.turn.end();
      else await lane.feed.end();
      if (lane.output.retry !== undefined) return;
    }
    this.#noteJsonFailure();
    this.stop();
  }

  /** The host's stream broke: what was written until then is still judged and passed on, before the error. */
  async #fail(error: unknown): Promise<void> {
    const source = this.#source;
    this.#source = undefined;
    const [reading] = this.#readings.values();
    const { safeError } = reading?.lane.call ?? this.#opened ?? { safeError: errorOfSecond };
    this.#failure = { error: safeError(error, this.#options.signal) };
    try {
      if (source !== undefined && !this.#aborted) await this.#end();
    } finally {
      this.#source = source;
      this.stop();
    }
  }

  #noteJsonFailure(): void {
    for (const { lane } of this.#readings.values()) {
      const error = jsonFailure(lane);
      if (error !== undefined) this.#failure = { error };
    }
  }

  /** Lets go of the model, which closes its connection. To be called however the call ends. */
  stop(): void {
    this.#opened?.turn.abandon();
    // Turns that have ended do not mind.
    for (const { lane } of this.#readings.values()) lane.call.turn.abandon();
    this.#letGo(new DOMException("The output is complete.", "AbortError"));
  }

  #letGo(reason: DOMException): void {
    const source = this.#source;
    this.#source = undefined;
    if (source === undefined) return;
    this.#upstream.abort(reason);
    source.steps.stop();
  }
}
