import type { TraceShape } from "../core/model.ts";
import type { Channel } from "../core/stage.ts";

/** A stretch of text and the channel it belongs to. Never empty. */
export interface Segment {
  readonly channel: Channel;
  readonly text: string;
}

/** What a splitter saw. Complete after `end`. */
export interface SplitterReport {
  /**
   * How the trace arrived, by its first sign: in the host's reasoning parts (`field`), after an opening tag (`tags`),
   * without one (`close-tag-only`; also where `implicit` or `undecidedOverflow` stood in for the tag), or not at all.
   */
  readonly shape: "field" | "tags" | "close-tag-only" | "none";
  /** An opening tag was read, or stood in for by `implicit`. */
  readonly opened: boolean;
  /** A closing tag was read. */
  readonly closed: boolean;
  /** A trace arrived but held only white space. */
  readonly empty: boolean;
  /** Text was still reasoning at its end: the closing tag never came. */
  readonly truncated: boolean;
  /** More than `maxUndecided` code units could have been either; they came out as reasoning. */
  readonly undecidedOverflow: boolean;
  /** A closing tag stood outside code where no reasoning was open; it may mean that reasoning came out as answer. */
  readonly strayTag: boolean;
}

/** How a turn's text is split. */
export interface ChannelSplitterOptions {
  /** How the trace arrives; `auto` finds out. */
  readonly shape: TraceShape | "auto";
  /** With `auto`: text without an opening tag may still turn out to be reasoning, and is held until that is known. */
  readonly openingTagMayBeMissing: boolean;
  /** Most UTF-16 code units held while their channel is not known, at least 64. @default 65_536 */
  readonly maxUndecided?: number | undefined;
}

/**
 * Splits what a host sends into reasoning and answer.
 *
 * The law: however the same input is cut into pieces, the text per channel, the order of channel switches and the
 * report are the same. What a piece leaves open (an unfinished tag, white space before a tag, text that may be
 * either) is kept and decided by what follows, never by where the piece ended.
 */
export interface ChannelSplitter {
  /** Reads a piece of a text part. */
  text(piece: string): Segment[];
  /** Reads a piece of a host's reasoning part. An empty piece says nothing. */
  reasoning(piece: string): Segment[];
  /** A host's reasoning part begins: decides what was held. */
  settle(): Segment[];
  /** The output is complete: decides what was held. Call once. */
  end(): Segment[];
  /** UTF-16 code units held. */
  readonly held: number;
  report(): SplitterReport;
}
