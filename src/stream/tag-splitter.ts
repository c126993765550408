import type { Channel } from "../core/stage.ts";
import { CodeLines } from "./code-lines.ts";
import type { ChannelSplitter, ChannelSplitterOptions, Segment, SplitterReport } from "./segment.ts";
import { findClose, partialCloseStart, TAG_LENGTH, tagAt } from "./think-tags.ts";

/**
 * `gap`: no answer has begun since the start or since the last closing tag; only white space is held.
 * `undecided`: text that may be reasoning without its opening tag, or an answer; all of it is held.
 * `opened`: directly after an opening tag; only white space is held.
 * `reasoning`, `answer`: content has begun; at most an unfinished tag is held.
 */
type State = "gap" | "undecided" | "opened" | "reasoning" | "answer";

/** Splits text by think tags, as its options say; `channelSplitter` is the door. */
export class TagSplitter implements ChannelSplitter {
  readonly #maxUndecided: number;
  #state: State;
  /** White space or undecided text, by state. */
  #held = "";
  /** An unfinished tag; it is read again in front of the text that follows it. */
  #tag = "";
  /** Only line breaks came since the tag; those are dropped. */
  #afterTag = false;
  /** Text without an opening tag may still be reasoning. */
  #mayBeMissing: boolean;
  /** `implicit`, and nothing has shown yet that the text really begins as reasoning. */
  #assumed: boolean;
  #lines = new CodeLines();

  #shape: SplitterReport["shape"] = "none";
  #opened = false;
  #closed = false;
  #sawTrace = false;
  #sawContent = false;
  #overflowed = false;
  #strayTag = false;

  constructor({ shape, openingTagMayBeMissing }: ChannelSplitterOptions, maxUndecided: number) {
    this.#maxUndecided = maxUndecided;
    this.#mayBeMissing = shape === "auto" && openingTagMayBeMissing;
    this.#assumed = shape === "implicit";
    this.#state = this.#assumed ? "opened" : "gap";
    this.#afterTag = this.#assumed;
  }

  get held(): number {
    return this.#held.length + this.#tag.length;
  }

  text(piece: string): Segment[] {
    const out: Segment[] = [];
    if (piece === "") return out;
    // Most pieces hold no tag and stand in the middle of a channel.
    if (this.#tag === "" && !piece.includes("<")) {
      if (this.#state === "reasoning") {
        this.#emit("reasoning", piece, out);
        return out;
      }
      if (this.#state === "answer") {
        this.#literal(piece, out);
        return out;
      }
    }
    if (this.#assumed) this.#noteTrace("close-tag-only", true);
    this.#feed(piece, out);
    return out;
  }

  reasoning(piece: string): Segment[] {
    const out: Segment[] = [];
    if (piece === "") return out;
    this.#settle(out);
    // A host that sends reasoning parts has split the output itself, so the declared missing tag is not to be expected.
    if (this.#assumed && this.#state === "opened") {
      this.#state = "gap";
      this.#afterTag = false;
      this.#opened = false;
      this.#shape = "none";
    }
    this.#assumed = false;
    this.#noteTrace("field", false);
    this.#emit("reasoning", piece, out);
    return out;
  }

  settle(): Segment[] {
    const out: Segment[] = [];
    this.#settle(out);
    return out;
  }

  end(): Segment[] {
    const out = this.settle();
    this.#lines.end();
    return out;
  }

  report(): SplitterReport {
    const truncated = this.#sawTrace && (this.#state === "opened" || this.#state === "reasoning");
    return {
      shape: this.#shape,
      opened: this.#opened,
      closed: this.#closed,
      empty: this.#sawTrace && !this.#sawContent,
      truncated,
      undecidedOverflow: this.#overflowed,
      strayTag: this.#strayTag || this.#lines.stray,
    };
  }

  /** Reads text in stretches that end exactly where one unit too many would be held, so that the cut of the input cannot matter. */
  #feed(text: string, out: Segment[]): void {
    let rest = text;
    while (rest !== "") {
      const room = this.#maxUndecided + 1 - this.held;
      const stretch = this.#tag + (room < rest.length ? rest.slice(0, room) : rest);
      rest = room < rest.length ? rest.slice(room) : "";
      this.#tag = "";
      for (let at = 0; at < stretch.length; ) at = this.#read(stretch, at, out);
      if (this.held > this.#maxUndecided) this.#overflow(out);
    }
  }

  /** Reads from `at` until the state changes or the stretch ends; returns where it stopped. */
  #read(text: string, at: number, out: Segment[]): number {
    switch (this.#state) {
      case "gap":
      case "opened":
        return this.#readSpace(text, at, out);
      case "undecided":
        return this.#readUndecided(text, at, out);
      case "reasoning":
        return this.#readReasoning(text, at, out);
      case "answer":
        return this.#readAnswer(text, at, out);
      default:
        return this.#state satisfies never;
    }
  }

  #readSpace(text: string, at: number, out: Segment[]): number {
    let from = at;
    if (this.#afterTag) {
      while (from < text.length && isLineBreak(text.charCodeAt(from))) from++;
      if (from === text.length) return from;
      this.#afterTag = false;
    }
    const next = contentStart(text, from);
    if (next > from) this.#held += text.slice(from, next);
    if (next === text.length) return next;
    const tag = text[next] === "<" ? tagAt(text, next) : "none";
    switch (tag) {
      case "partial":
        return this.#keepTag(text, next);
      case "open":
        // A second opening tag in a row is dropped like the white space around it.
        this.#held = "";
        return this.#open(next);
      case "close":
        this.#strayTag ||= this.#closed && this.#state === "gap";
        return this.#close(next, out);
      case "none":
        this.#endSpace(out);
        return next;
      default:
        return tag satisfies never;
    }
  }

  /** Content begins: what was held belongs to it. */
  #endSpace(out: Segment[]): void {
    if (this.#state === "opened") this.#enterReasoning(out);
    else if (this.#mayBeMissing) this.#state = "undecided";
    else this.#enterAnswer(out);
  }

  #readUndecided(text: string, at: number, out: Segment[]): number {
    const close = findClose(text, at);
    if (close >= 0) {
      this.#held += text.slice(at, close);
      return this.#close(close, out);
    }
    const end = partialCloseStart(text, at);
    this.#held += text.slice(at, end);
    return this.#keepTag(text, end);
  }

  #readReasoning(text: string, at: number, out: Segment[]): number {
    const close = findClose(text, at);
    const end = close >= 0 ? close : partialCloseStart(text, at);
    this.#emit("reasoning", text.slice(at, end), out);
    return close >= 0 ? this.#close(close, out) : this.#keepTag(text, end);
  }

  #readAnswer(text: string, from: number, out: Segment[]): number {
    let at = from;
    while (at < text.length) {
      const tag = text[at] === "<" && this.#lines.atLineStart && !this.#lines.inFence ? tagAt(text, at) : "none";
      // A `</th` at the start of a line is literal whatever follows, so it is not held; the reader of lines notes strays.
      const opening = tag === "open" || (tag === "partial" && text[at + 1] !== "/");
      if (opening) {
        this.#emit("answer", text.slice(from, at), out);
        return tag === "open" ? this.#open(at) : this.#keepTag(text, at);
      }
      at = this.#lines.readLine(text, at);
    }
    this.#emit("answer", text.slice(from), out);
    return at;
  }

  #keepTag(text: string, at: number): number {
    this.#tag = text.slice(at);
    return text.length;
  }

  #open(at: number): number {
    this.#state = "opened";
    this.#afterTag = true;
    // With `implicit`: a literal tag shows that the template does not write it.
    if (this.#assumed) this.#shape = "none";
    this.#assumed = false;
    this.#mayBeMissing = false;
    this.#noteTrace("tags", true);
    return at + TAG_LENGTH.open;
  }

  #close(at: number, out: Segment[]): number {
    this.#noteTrace("close-tag-only", false);
    this.#enterReasoning(out);
    this.#closed = true;
    this.#state = "gap";
    this.#afterTag = true;
    return at + TAG_LENGTH.close;
  }

  /** Held text is reasoning. Where no tag was, line breaks at its start are dropped as they are after one. */
  #enterReasoning(out: Segment[]): void {
    let from = 0;
    while (isLineBreak(this.#held.charCodeAt(from))) from++;
    this.#emit("reasoning", this.#held.slice(from), out);
    this.#held = "";
    this.#state = "reasoning";
    this.#mayBeMissing = false;
    this.#assumed = false;
  }

  /** Held text is answer. */
  #enterAnswer(out: Segment[]): void {
    this.#strayTag ||= this.#lines.stray;
    this.#lines = new CodeLines();
    this.#state = "answer";
    const text = this.#held;
    this.#held = "";
    this.#literal(text, out);
  }

  /** Answer text in which tags are not looked for. */
  #literal(text: string, out: Segment[]): void {
    for (let at = 0; at < text.length; ) at = this.#lines.readLine(text, at);
    this.#emit("answer", text, out);
  }

  /** One unit too many waits: reasoning must never come out as answer, so what may be either is reasoning. */
  #overflow(out: Segment[]): void {
    switch (this.#state) {
      case "gap":
      case "undecided":
        if (!this.#mayBeMissing) {
          this.#emit("answer", this.#held, out);
          this.#held = "";
          return;
        }
        this.#overflowed = true;
        this.#noteTrace("close-tag-only", false);
        this.#enterReasoning(out);
        return;
      case "opened":
        this.#enterReasoning(out);
        return;
      case "reasoning":
      case "answer":
        return;
      default:
        this.#state satisfies never;
    }
  }

  /** Text is interrupted by a reasoning part, or over: decides what is held. */
  #settle(out: Segment[]): void {
    if (this.#state === "undecided") {
      // No closing tag came, so it was answer; an opening tag at the start of one of its lines is honoured as in any answer.
      const text = this.#held + this.#tag;
      this.#mayBeMissing = false;
      this.#held = "";
      this.#tag = "";
      this.#state = "gap";
      this.#feed(text, out);
    }
    this.#mayBeMissing = false;
    const tag = this.#tag;
    this.#tag = "";
    switch (this.#state) {
      case "gap":
        if (tag !== "") {
          this.#enterAnswer(out);
          this.#literal(tag, out);
        } else {
          this.#emit("answer", this.#held, out);
          this.#held = "";
        }
        break;
      case "opened":
        if (tag !== "") this.#enterReasoning(out);
        this.#emit("reasoning", this.#held + tag, out);
        this.#held = "";
        break;
      case "reasoning":
        this.#emit("reasoning", tag, out);
        break;
      case "answer":
        this.#literal(tag, out);
        break;
      default:
        this.#state satisfies never;
    }
    this.#lines.interrupt();
  }

  #noteTrace(shape: SplitterReport["shape"], opened: boolean): void {
    if (this.#shape === "none") this.#shape = shape;
    this.#sawTrace = true;
    this.#opened ||= opened;
  }

  #emit(channel: Channel, text: string, out: Segment[]): void {
    if (text === "") return;
    if (channel === "reasoning") this.#sawContent ||= hasContent(text);
    const last = out[out.length - 1];
    if (last?.channel === channel) out[out.length - 1] = { channel, text: last.text + text };
    else out.push({ channel, text });
  }
}

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

function hasContent(text: string): boolean {
  return contentStart(text, 0) < text.length;
}

/** Anything but white space. */
const CONTENT = /\S/gu;

/** Offset of the first unit at or after `from` that is not white space. */
function contentStart(text: string, from: number): number {
  CONTENT.lastIndex = from;
  return CONTENT.exec(text)?.index ?? text.length;
}
