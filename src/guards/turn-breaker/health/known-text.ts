import { textMemory } from "../text-memory.ts";
import { triplesOf, wordSet, wordsOf } from "./words.ts";

/** Most UTF-16 code units read of one text, from its start. */
export const READ_UNITS = 4_000;

/** Words that agree and admire. English: other languages read as neither. */
const ASSENT = wordSet(
  `yes exactly absolutely precisely indeed profound profoundly brilliant brilliantly incredible incredibly beautiful
  beautifully remarkable remarkably extraordinary extraordinarily amazing amazingly fascinating perfect perfectly truly
  insight insights insightful`,
);

/** The model speaks for itself: "I'm not sure", "I'd rather". */
const OWN_VOICE = wordSet("i i'm i'd my me");

/** A text whose words have been read. */
export interface KnownText {
  /** No other reading has it: what two texts came to together is remembered by this, which keeps neither alive. */
  readonly id: number;
  readonly text: string;
  /** How many words it has outside fenced code: code is repeated and handed back by right. */
  readonly words: number;
  /** How many of them agree and admire, and are in the writer's own voice. */
  readonly assents: number;
  readonly ownVoice: number;
  /** Every three of them in a row. */
  readonly wordings: Int32Array;
}

/** Bytes of what is remembered, and of what one text takes up beside its characters and hashes. */
const MOST_BYTES = 8_000_000;
const BYTES_PER_TEXT = 1_000;

let readings = 0;

/**
 * What reading a text comes to, remembered for a while. Keeps at most 8 MB, some 1,500 texts of 1,500 characters (what
 * signals find in hostile ones may come to as much again); the oldest go first, and cost no more than being read again.
 * The second argument: UTF-16 code units of the string that the text was cut from, which stays in memory with it.
 */
export const readText = textMemory<KnownText>({ read: knownText, bytesOf, mostBytes: MOST_BYTES });

/** Remembers what a pure function of a text came to, for as long as the text is known. */
export function perText<T extends object | number>(read: (text: KnownText) => T): (text: KnownText) => T {
  const found = new WeakMap<KnownText, T>();
  return (text) => {
    const earlier = found.get(text);
    if (earlier !== undefined) return earlier;
    const result = read(text);
    found.set(text, result);
    return result;
  };
}

/** Where words stand while a text is being read. */
const room = new Int32Array(READ_UNITS);

function knownText(text: string): KnownText {
  const words = wordsOf(proseOf(text), READ_UNITS, room);
  readings += 1;
  return {
    id: readings,
    text,
    words: words.length,
    assents: ASSENT.countIn(words),
    ownVoice: OWN_VOICE.countIn(words),
    wordings: triplesOf(words),
  };
}

function bytesOf({ wordings }: KnownText, heldUnits: number): number {
  return BYTES_PER_TEXT + 2 * heldUnits + wordings.byteLength;
}

const FENCE = "```";

function proseOf(text: string): string {
  const read = text.slice(0, READ_UNITS);
  if (!read.includes(FENCE)) return read;
  return read
    .split(FENCE)
    .filter((_, index) => index % 2 === 0)
    .join("\n");
}
