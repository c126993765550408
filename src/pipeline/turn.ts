import type { RequestEdit, ToolCall } from "../core/conversation.ts";
import type { Channel } from "../core/stage.ts";
import type { BlockOutcome, Mode, ToolCallDecision, TurnReport } from "../core/turn-report.ts";

/** A piece of output that may go to the caller now, in the order the model produced it. */
export type Release<Item> =
  /** Text to append to a channel. Already redacted. */
  | { readonly kind: "text"; readonly channel: Channel; readonly text: string }
  /** A host part that was queued with `item` or `toolCall`. */
  | { readonly kind: "item"; readonly item: Item }
  /** A tool call that was refused; its item is dropped. */
  | { readonly kind: "tool-refused"; readonly decision: ToolCallDecision }
  /** The turn was blocked. Always the last release; everything that was held is dropped. */
  | { readonly kind: "blocked"; readonly outcome: BlockOutcome }
  /**
   * The model is to be asked once more, with these changes to the request on top of the turn's own. The last release
   * of the first attempt; everything that was held is dropped. Only where the adapter said that it can.
   */
  | { readonly kind: "retry"; readonly edits: readonly RequestEdit[] };

/** What an adapter can do for a turn. */
export interface TurnOptions {
  /**
   * Whether the model can be asked once more in this turn, in the same place of the host's stream. Asked when a guard
   * wants it. Left out where it cannot.
   */
  readonly canRetry?: (() => boolean) | undefined;
}

/** `output`: something of the model's that a caller sees. `mark`: what only tells where text belongs, or about the call. */
export type ItemKind = "output" | "mark";

/**
 * One guarded turn, driven by an adapter: open it with the request, apply `edits`, call the model unless `refusal`
 * is set, write what the model sends, pass on what is released, end it. In shadow mode the adapter passes the
 * host's own parts on untouched and ignores what `write` and the others return.
 */
export interface Turn<Item> {
  readonly id: string;
  readonly mode: Mode;
  /** Set when the model must not be called. Always `undefined` in shadow mode. */
  readonly refusal: BlockOutcome | undefined;
  /** Somebody else's reply, to be written as text in place of the model's; the model must not be called then. It may fail, as a model may. */
  readonly handoff: AsyncIterable<string> | undefined;
  /** Changes to make in the request, in order. Empty in shadow mode. */
  readonly edits: readonly RequestEdit[];
  /** Names of tools not to offer to the model. Empty in shadow mode. */
  readonly strippedTools: ReadonlySet<string>;
  /** Text to show as a part of its own before the first answer of a conversation. */
  readonly preface: string | undefined;
  /** The host names the model that answers. A generation other than the expected one is a finding, `model-mismatch`. */
  resolvedModel(modelId: string): void;
  /** Text from the model. `source` is the host's part: `text` may still contain think tags, `reasoning` is reasoning. */
  write(source: "text" | "reasoning", text: string): readonly Release<Item>[];
  /** Ends the host's part (its `text-end` or `reasoning-end`); releases it in `block` mode. */
  endPart(source: "text" | "reasoning"): Promise<readonly Release<Item>[]> | readonly Release<Item>[];
  /** Queues a host part that needs no judgement behind what is held. After output the model is not asked once more. @default "output" */
  item(item: Item, kind?: ItemKind): readonly Release<Item>[];
  /** Judges a tool call and queues its parts behind what is held, or drops them. Await it before the next write. */
  toolCall(call: ToolCall, items: readonly Item[]): Promise<readonly Release<Item>[]>;
  /** The model's output is complete. Releases or blocks what was held. */
  end(): Promise<readonly Release<Item>[]>;
  /**
   * After a `retry`: what is written from here on is the model's second attempt. Until then nothing is read and `end`
   * does not end the turn, so that nothing of the first attempt is taken for the second.
   */
  askAgain(): void;
  /** The caller went away; nothing more will be written. Emits `turn-end`. */
  abandon(): void;
  /** True once the turn is blocked: stop reading, cancel upstream. */
  readonly blocked: boolean;
  /** UTF-16 code units held back now. */
  readonly held: number;
  report(): TurnReport;
}
