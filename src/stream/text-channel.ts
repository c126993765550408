import type { Detection, Scanner } from "../core/scanner.ts";
import { VISIBLE } from "../text/blank.ts";
import { MAX_PIECE } from "../text/cursor.ts";
import { EditQueue } from "./edit-queue.ts";

/** Stands for what was taken out where nothing else is asked for. */
export const DEFAULT_REPLACEMENT = "[redacted]";

/** How a channel is read. */
export interface TextChannelOptions {
  /** Opens the scanners; called again when text follows an `endEpoch`. */
  readonly open: (epoch: Epoch) => readonly Scanner[];
  /** Only judge: never hold, stop or change text. */
  readonly observe: boolean;
  /** Most UTF-16 code units a scanner may make wait. */
  readonly maxHeld: number;
  /** Called with each flag or redaction once its span is final, in order of place. */
  readonly onFinal: (detection: Detection) => void;
  /** Called for each block that was decided while only observing, in the order of decision; its span may still grow. */
  readonly onObservedBlock?: ((detection: Detection) => void) | undefined;
  /** What to do when `maxHeld` is exceeded: end the turn, or release what waits. */
  readonly onOverflow: () => "block" | "release";
  /** A scanner threw: end the turn, or go on without it. */
  readonly onScannerError: (error: unknown) => "block" | "release";
  /** Where to go on counting: the reading that was broken off before this one. */
  readonly after?: Epoch | undefined;
}

/** One uninterrupted reading of a channel. */
export interface Epoch {
  /** 0 for the first. */
  readonly index: number;
  /** UTF-16 code units read in earlier ones. */
  readonly readBefore: number;
}

/** Why a channel stopped. */
export type ChannelStop =
  | { readonly kind: "detection"; readonly detection: Detection }
  | { readonly kind: "overflow" }
  | { readonly kind: "scanner-error" };

/**
 * One channel of one turn: feeds every scanner, keeps what may still become part of a match, applies redactions,
 * and stops exactly where a block was decided. Offsets are UTF-16 code units in the text as the model wrote it.
 *
 * The law: what `take` returns in all, the final detections, and the place where it stops do not depend on how the
 * text was cut. It holds because each step below depends on the text read so far and never on where a piece ended.
 */
export class TextChannel {
  readonly #options: TextChannelOptions;
  #scanners: Scanner[] | undefined;
  /** Text from `#frontier` on; before the frontier everything was released or redacted away. */
  #pending = "";
  #frontier = 0;
  #read = 0;
  /** A trailing high surrogate waits for its other half: pieces handed to scanners never cut a pair. */
  #high = "";
  #hold = 0;
  readonly #edits = new EditQueue();
  /** Flags and redactions whose end may still grow, by rule and place. */
  readonly #open = new Map<string, Detection>();
  /** Where the first of them begins. */
  #openFrom = Number.POSITIVE_INFINITY;
  /** Text let go because too much waited and the fail mode is open. */
  #ready = "";
  #epoch = 0;
  /** Where a stopped channel's release ends. */
  #cut = Number.POSITIVE_INFINITY;
  #scratch: Detection[] = [];
  #altered = false;
  #stop: ChannelStop | undefined;
  #sawText = false;
  #borderAt = 0;

  constructor(options: TextChannelOptions) {
    this.#options = options;
    if (options.after === undefined) return;
    this.#epoch = options.after.index;
    const { readBefore } = options.after;
    this.#read = readBefore;
    this.#frontier = readBefore;
    this.#hold = readBefore;
    this.#borderAt = readBefore;
  }

  /** The reading that would come next. */
  get next(): Epoch {
    return { index: this.#epoch, readBefore: this.#read };
  }

  /** Set once the channel must not go on. */
  get stop(): ChannelStop | undefined {
    return this.#stop;
  }

  /** Code units received. */
  get length(): number {
    // What waits after a stop was never read, and whether any does depends on how the text was cut.
    return this.#stop === undefined ? this.#read + this.#high.length : this.#read;
  }

  /** Everything before this offset has left the channel. */
  get frontier(): number {
    return this.#frontier;
  }

  /** Whether a redaction was written. */
  get altered(): boolean {
    return this.#altered;
  }

  /** Whether anything but white space was received. */
  get sawText(): boolean {
    return this.#sawText;
  }

  /** Reads text. Nothing is read once the channel has stopped. */
  write(text: string): void {
    if (text.length === 0 || this.#stop !== undefined) return;
    if (!this.#sawText) this.#sawText = VISIBLE.test(text);
    let whole = this.#high === "" ? text : this.#high + text;
    this.#high = "";
    if (isHighSurrogate(whole.charCodeAt(whole.length - 1))) {
      this.#high = whole.slice(-1);
      whole = whole.slice(0, -1);
    }
    this.#feed(whole);
  }

  #feed(text: string): void {
    if (text.length === 0) return;
    const scanners = this.#openScanners();
    if (!this.#options.observe) this.#pending = this.#pending === "" ? text : this.#pending + text;
    // Nearly every write is one short piece that cannot overflow.
    if (text.length <= MAX_PIECE && this.#read + text.length - this.#hold <= this.#options.maxHeld) {
      this.#readPiece(scanners, text);
      return;
    }
    let at = 0;
    while (at < text.length && this.#stop === undefined) {
      const room = this.#roomBeforeOverflow();
      let to = Math.min(at + MAX_PIECE, text.length, at + room);
      if (to < text.length && isHighSurrogate(text.charCodeAt(to - 1))) to += to - 1 > at ? -1 : 1;
      at += this.#readPiece(scanners, at === 0 && to === text.length ? text : text.slice(at, to));
      if (this.#stop === undefined && this.#roomBeforeOverflow() <= 0) this.#overflow();
    }
  }

  /** Reads one piece with every scanner; returns how many code units were read. */
  #readPiece(scanners: Scanner[], piece: string): number {
    const offset = this.#read;
    const out = this.#scratch;
    out.length = 0;
    let text = piece;
    let stop = offset + piece.length;
    let stoppedBy = -1;
    for (let i = 0; i < scanners.length; i++) {
      const scanner = scanners[i] as Scanner;
      try {
        scanner.mark();
        let at = checkedOffset(scanner.read(text, offset, out), offset);
        // Nobody stops an observed stream, so the scanner that did goes on by itself.
        while (this.#options.observe && at < stop)
          at = checkedOffset(scanner.read(text.slice(at - offset), at, out), at + 1);
        if (at < stop) {
          stop = at;
          stoppedBy = i;
          text = piece.slice(0, stop - offset);
        }
      } catch (error) {
        this.#scannerFailed(scanners, i--, error);
        if (this.#stop !== undefined) return piece.length;
      }
    }
    if (stoppedBy > 0) this.#bringBack(scanners, stoppedBy, text, offset);
    this.#read = stop;
    let hold = stop;
    for (let i = 0; i < scanners.length; i++) {
      try {
        hold = Math.min(hold, checkedOffset((scanners[i] as Scanner).holdFrom(), 0));
      } catch (error) {
        this.#scannerFailed(scanners, i--, error);
        if (this.#stop !== undefined) return piece.length;
      }
    }
    if (hold > this.#hold) this.#hold = hold;
    if (out.length > 0) this.#decide(out, stop);
    this.#settle(this.#hold);
    return stop - offset;
  }

  /** Scanners before the one that stopped have read too far: return them, so that all holds are those at the stop. */
  #bringBack(scanners: readonly Scanner[], before: number, text: string, offset: number): void {
    const discarded: Detection[] = [];
    for (const scanner of scanners.slice(0, before)) {
      scanner.rewind();
      scanner.read(text, offset, discarded);
    }
  }

  /**
   * Takes over what was decided up to `stop`, in the order in which it was decided. A block releases what came before
   * it; one decided at an end may be about text that was free long ago, so it takes what still waited.
   */
  #decide(found: Detection[], stop: number, isEnd = false): void {
    const decided = found.filter((detection) => detection.decidedAt <= stop);
    // At one place a block that stands goes before one that may be lifted.
    decided.sort((a, b) => a.decidedAt - b.decidedAt || lifted(a) - lifted(b) || a.start - b.start);
    for (const one of decided) {
      // What everybody has read cannot be kept from them.
      const isShown = isEnd && one.ofWhole === true && !this.#options.observe && this.#frontier >= this.#read;
      const detection: Detection = isShown ? { ...one, action: "flag" } : one;
      if (detection.action === "block" && !this.#options.observe) {
        if (this.#stop === undefined) this.#cut = isEnd ? this.#hold : Math.min(this.#hold, detection.start);
        this.#stop ??= { kind: "detection", detection };
        continue;
      }
      if (detection.action === "block") this.#options.onObservedBlock?.(detection);
      this.#track(detection);
    }
  }

  #track(detection: Detection): void {
    if (detection.action === "redact" && !this.#options.observe) {
      const { start, end, replacement = DEFAULT_REPLACEMENT } = detection;
      this.#edits.add({ start, end, replacement });
    }
    const key = `${detection.start} ${detection.guard} ${detection.code}`;
    const known = this.#open.get(key);
    if (known === undefined || known.end < detection.end) this.#open.set(key, detection);
    this.#openFrom = Math.min(this.#openFrom, detection.start);
  }

  /** Hands on detections that can no longer grow. */
  #settle(hold: number): void {
    if (this.#openFrom >= hold) return;
    const final: Detection[] = [];
    this.#openFrom = Number.POSITIVE_INFINITY;
    for (const [key, detection] of this.#open) {
      if (detection.start >= hold) this.#openFrom = Math.min(this.#openFrom, detection.start);
      else {
        final.push(detection);
        this.#open.delete(key);
      }
    }
    final.sort(byPlace);
    for (const detection of final) this.#options.onFinal(detection);
  }

  /**
   * Gives away text before `limit` that no scanner waits for, redacted. A redaction is written as soon as nothing
   * that began earlier can still match; what it covers is dropped even while it grows, so it needs no memory.
   */
  take(limit: number): string {
    if (this.#ready === "" && (this.#frontier >= limit || (this.#pending === "" && this.#edits.first === undefined))) {
      return "";
    }
    const hold = Math.min(this.#hold, this.#cut);
    let out = this.#ready;
    this.#ready = "";
    let next = this.#edits.first;
    while (next !== undefined && next.start <= hold && (next.start < limit || next.start < this.#frontier)) {
      if (next.start >= this.#frontier) {
        out += this.#advance(next.start) + next.replacement;
        this.#altered = true;
      }
      this.#drop(next.end);
      this.#edits.shift();
      next = this.#edits.first;
    }
    return out + this.#advance(Math.min(limit, hold, next?.start ?? hold));
  }

  #advance(to: number): string {
    if (to <= this.#frontier) return "";
    const count = to - this.#frontier;
    const text = count === this.#pending.length ? this.#pending : this.#pending.slice(0, count);
    this.#drop(to);
    return text;
  }

  #drop(to: number): void {
    if (to <= this.#frontier) return;
    const count = to - this.#frontier;
    this.#pending = count >= this.#pending.length ? "" : this.#pending.slice(count);
    this.#frontier = to;
  }

  /** A part of the host ended here. */
  border(): void {
    const scanners = this.#scanners;
    if (scanners === undefined || this.#stop !== undefined || this.#read === this.#borderAt) return;
    this.#borderAt = this.#read;
    const out = this.#scratch;
    out.length = 0;
    for (let i = 0; i < scanners.length; i++) {
      try {
        (scanners[i] as Scanner).border?.(this.#read, out);
      } catch (error) {
        this.#scannerFailed(scanners, i--, error);
        if (this.#stop !== undefined) return;
      }
    }
    if (out.length > 0) this.#decide(out, this.#read, true);
  }

  /**
   * The text so far is complete: what waited for more is decided. Text may follow later; it is read afresh, and no
   * match spans the border.
   */
  endEpoch(): void {
    if (this.#stop !== undefined) return;
    if (this.#high !== "") {
      const half = this.#high;
      this.#high = "";
      this.#feed(half);
    }
    if (this.#stop !== undefined) return;
    const scanners = this.#openScanners();
    const out = this.#scratch;
    out.length = 0;
    for (let i = 0; i < scanners.length; i++) {
      try {
        (scanners[i] as Scanner).end(this.#read, out);
      } catch (error) {
        this.#scannerFailed(scanners, i--, error);
        if (this.#stop !== undefined) return;
      }
    }
    this.#scanners = undefined;
    this.#decide(out, this.#read, true);
    // A block leaves the hold where it was: what another scanner still waited for is not released with the rest.
    if (this.#stop === undefined) this.#hold = this.#read;
    this.#settle(Number.POSITIVE_INFINITY);
  }

  #openScanners(): Scanner[] {
    if (this.#scanners === undefined) {
      this.#scanners = [...this.#options.open({ index: this.#epoch++, readBefore: this.#read })];
    }
    return this.#scanners;
  }

  /** Reports flags and redactions that were still open when the turn was blocked. */
  settleAll(): void {
    this.#settle(Number.POSITIVE_INFINITY);
  }

  /** How many code units can be read before one too many waits. */
  #roomBeforeOverflow(): number {
    if (this.#options.observe) return Number.POSITIVE_INFINITY;
    const room = this.#base() + this.#options.maxHeld + 1 - this.#read;
    return room;
  }

  /** Text before this offset does not count as held by a scanner: it is free, or covered by a redaction. */
  #base(): number {
    return this.#edits.uncoveredFrom(Math.max(this.#hold, this.#frontier));
  }

  #overflow(): void {
    if (this.#options.onOverflow() === "block") {
      this.#stop = { kind: "overflow" };
    } else {
      this.#hold = this.#read;
      this.#ready = this.take(Number.POSITIVE_INFINITY);
    }
  }

  #scannerFailed(scanners: Scanner[], index: number, error: unknown): void {
    if (this.#options.onScannerError(error) === "block" && !this.#options.observe)
      this.#stop = { kind: "scanner-error" };
    else scanners.splice(index, 1);
  }
}

/** A scanner may be plain JavaScript: an answer that is no offset means that it could not tell. */
function checkedOffset(offset: number, least: number): number {
  if (!(offset >= least)) throw new TypeError("A scanner's read or holdFrom gave no valid offset.");
  return offset;
}

function lifted({ retry }: Detection): 0 | 1 {
  return retry === undefined ? 0 : 1;
}

function isHighSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function byPlace(a: Detection, b: Detection): number {
  return a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
