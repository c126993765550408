import { GuardError } from "../../core/errors.ts";
import type { BreakerState } from "../../core/guard.ts";
import type { SessionValue } from "../../core/session.ts";
import type { Breaker } from "./breaker-state.ts";
import { MEASURES } from "./codes.ts";
import type { TurnMark } from "./turn-mark.ts";
import { REMEMBERED, type Wear } from "./wear.ts";

/** What the session holds of a conversation. */
export interface Kept {
  /** What became of the turns that have ended; `undefined` before the first. */
  readonly memory: Memory | undefined;
  /** Turns that were begun and have not ended, in their order: they run, or whoever ran them is gone. */
  readonly begun: readonly TurnMark[];
}

/** What became of the turns that have ended. */
export interface Memory {
  /** The breaker before and after the last turn, which is judged from `before` when it is asked again. */
  readonly before: Breaker;
  readonly after: Breaker;
  /** What the conversation had gone through before and after that turn. */
  readonly wear: { readonly before: Wear; readonly after: Wear };
  /** The latest turn of each branch, the last one met at the end. At most `MOST_TIPS`. */
  readonly tips: readonly TurnMark[];
  /** User turns met so far, refused ones among them. */
  readonly turns: number;
  /** `due`: a person has reset the breaker, and what the next request shows before its latest turn is forgiven. */
  readonly reset: "never" | "due" | "done";
  /** The state that the last turn found, and the turn it began with. */
  readonly state: BreakerState;
  readonly since: number;
  /** What the last turn read: health, and the signals it is made of, in their order. */
  readonly health: number;
  readonly signals: readonly number[];
}

/** Branches whose latest turn is known. */
export const MOST_TIPS = 8;

/** Before each turn that was begun. JSON of numbers and digests has none. */
const BEGUN = "|";
/** Before what became of the turns that ended. Changes when the rest is written in another way. */
const VERSION = "2";

const STATES: readonly BreakerState[] = ["closed", "degraded", "open", "half-open"];
const RESETS: readonly Memory["reset"][] = ["never", "due", "done"];

/** What is appended for a turn that begins. */
export function begunText({ turns, earlier, latest, number }: TurnMark): string {
  return `${BEGUN}${markText({ turns, earlier, latest, number })}`;
}

/** Short, because there may be many conversations: arrays of numbers, and `before` only where it differs. */
export function textOf({ memory, begun }: Kept): string {
  return `${memory === undefined ? "" : VERSION + JSON.stringify(packed(memory))}${begun.map(begunText).join("")}`;
}

/** Throws `guard-failed` when it cannot be read: then nobody knows how many turns there were. */
export function readText(stored: SessionValue | undefined): Kept {
  if (stored === undefined) return { memory: undefined, begun: [] };
  if (typeof stored !== "string") throw unreadable();
  const [text = "", ...begun] = stored.split(BEGUN);
  const memory = text.startsWith(VERSION) ? readMemory(text.slice(VERSION.length)) : undefined;
  if (memory === undefined && text !== "") throw unreadable();
  return { memory, begun: begun.map((mark) => readMark(mark) ?? raise(unreadable())) };
}

function unreadable(): GuardError {
  const message =
    "What the store keeps of this conversation cannot be read: something else wrote it, or another version of r1guard. Give it another conversation id or another store, or call guard.conversations.reset(id).";
  return new GuardError("guard-failed", message, { guard: "turn-breaker" });
}

function raise(error: Error): never {
  throw error;
}

function packed({ before, after, wear, tips, turns, reset, state, since, health, signals }: Memory): SessionValue {
  const added = wear.after.numbers.length > 0 && wear.after.numbers.at(-1) !== wear.before.numbers.at(-1);
  const numbers = added ? [...wear.before.numbers, ...wear.after.numbers.slice(-1)] : wear.before.numbers;
  return [
    packedBreaker(before),
    packedBreaker(after),
    tips.map(markText),
    [turns, RESETS.indexOf(reset), STATES.indexOf(state), since],
    [wear.before.risk, wear.after.risk, Number(wear.before.worn), Number(wear.after.worn), Number(added)],
    numbers.flatMap(({ answer, reasoning, looped }) => [answer, looped ? -1 - reasoning : reasoning]),
    [health, ...(signals.every((value) => value === 1) ? [] : signals)],
  ];
}

function readMemory(text: string): Memory | undefined {
  try {
    const parts: unknown = JSON.parse(text);
    if (!Array.isArray(parts) || parts.length !== 7) return undefined;
    const [before, after] = [readBreaker(parts[0]), readBreaker(parts[1])];
    const tips = Array.isArray(parts[2]) ? parts[2].map(readMark) : [undefined];
    const [counts, strain, lengths, readings] = parts.slice(3).map(numbersIn);
    if (before === undefined || after === undefined || !tips.every((tip) => tip !== undefined)) return undefined;
    const [turns, reset, state, since] = counts ?? [];
    const wear = readWear(strain, lengths);
    const [health, ...signals] = readings ?? [];
    const [named, found] = [RESETS[reset ?? -1], STATES[state ?? -1]];
    if (turns === undefined || since === undefined || health === undefined) return undefined;
    if (named === undefined || found === undefined || wear === undefined) return undefined;
    return { before, after, wear, tips, turns, reset: named, state: found, since, health, signals };
  } catch {
    return undefined;
  }
}

function readWear(strain: readonly number[] | undefined, lengths: readonly number[] | undefined) {
  if (strain?.length !== 5 || lengths === undefined || lengths.length % 2 !== 0) return undefined;
  const [riskBefore = 0, riskAfter = 0, wornBefore, wornAfter, added] = strain;
  const numbers = Array.from({ length: lengths.length / 2 }, (_, index) => {
    const [answer = 0, reasoning = 0] = lengths.slice(2 * index, 2 * index + 2);
    return { answer, reasoning: reasoning < 0 ? -1 - reasoning : reasoning, looped: reasoning < 0 };
  });
  const before = added === 1 ? numbers.slice(0, -1) : numbers;
  return {
    before: { risk: riskBefore, numbers: before, worn: wornBefore === 1 },
    after: { risk: riskAfter, numbers: numbers.slice(-REMEMBERED), worn: wornAfter === 1 },
  };
}

function packedBreaker(breaker: Breaker): SessionValue {
  if (breaker.phase === "counting") return breaker.turns;
  return breaker.by === undefined ? [breaker.refused] : [breaker.refused, MEASURES.indexOf(breaker.by)];
}

function readBreaker(value: unknown): Breaker | undefined {
  if (isCount(value)) return { phase: "counting", turns: value };
  if (!Array.isArray(value) || !Number.isSafeInteger(value[0])) return undefined;
  const [refused, by] = value as [number, unknown];
  return { phase: "open", refused, by: typeof by === "number" ? MEASURES[by] : undefined };
}

function markText({ turns, earlier, latest, number }: TurnMark): string {
  return `${turns}.${earlier}.${latest}${number === undefined ? "" : `.${number}`}`;
}

function readMark(text: unknown): TurnMark | undefined {
  if (typeof text !== "string") return undefined;
  const [turns, earlier = "", latest = "", number] = text.split(".");
  const shown = Number(turns);
  if (!isCount(shown) || earlier === "" || latest === "") return undefined;
  return { turns: shown, earlier, latest, number: number === undefined ? undefined : Number(number) };
}

function numbersIn(value: unknown): readonly number[] | undefined {
  return Array.isArray(value) && value.every(Number.isFinite) ? (value as number[]) : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
