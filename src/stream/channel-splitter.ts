import { GuardError } from "../core/errors.ts";
import type { ChannelSplitter, ChannelSplitterOptions, Segment, SplitterReport } from "./segment.ts";
import { TagSplitter } from "./tag-splitter.ts";

export type { ChannelSplitter, ChannelSplitterOptions, Segment, SplitterReport } from "./segment.ts";

const DEFAULT_MAX_UNDECIDED = 65_536;
const MIN_MAX_UNDECIDED = 64;

/** Anything but white space. */
const CONTENT = /\S/u;

/** Opens a splitter for one turn. */
export function channelSplitter(options: ChannelSplitterOptions): ChannelSplitter {
  const { maxUndecided = DEFAULT_MAX_UNDECIDED } = options;
  if (!(maxUndecided >= MIN_MAX_UNDECIDED)) {
    throw new GuardError("input-invalid", `maxUndecided must be at least ${MIN_MAX_UNDECIDED}.`, {
      path: "maxUndecided",
    });
  }
  return options.shape === "none" ? new PlainSplitter() : new TagSplitter(options, maxUndecided);
}

/** For `none`: all text is answer, and tags mean nothing. */
class PlainSplitter implements ChannelSplitter {
  readonly held = 0;
  #sawPart = false;
  #sawContent = false;

  text(piece: string): Segment[] {
    return piece === "" ? [] : [{ channel: "answer", text: piece }];
  }

  reasoning(piece: string): Segment[] {
    if (piece === "") return [];
    this.#sawPart = true;
    this.#sawContent ||= CONTENT.test(piece);
    return [{ channel: "reasoning", text: piece }];
  }

  settle(): Segment[] {
    return [];
  }

  end(): Segment[] {
    return [];
  }

  report(): SplitterReport {
    return {
      shape: this.#sawPart ? "field" : "none",
      opened: false,
      closed: false,
      empty: this.#sawPart && !this.#sawContent,
      truncated: false,
      undecidedOverflow: false,
      strayTag: false,
    };
  }
}
