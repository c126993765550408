import type { Detection, Scanner } from "../../core/scanner.ts";
import { LATIN, SCRIPTS, scriptOfUnit } from "../../text/scripts.ts";
import type { ExpectedScripts } from "./expected-scripts.ts";
import {
  EXEMPT_LETTERS,
  GLOSSED_LETTERS,
  MAX_DETECTIONS,
  PARTS_PER_LETTER,
  PARTS_PER_LETTER_ELSEWHERE,
  PARTS_PER_WORD,
  RUN_GAP,
  RUN_LETTERS,
  RUN_LETTERS_ELSEWHERE,
  SHARE_WORDS,
} from "./limits.ts";

export interface LanguageScannerOptions {
  /** Name of the guard that reports. */
  readonly guard: string;
  readonly action: "flag" | "block";
  readonly scripts: ExpectedScripts;
  readonly minShare: number;
}

/** Everything the reader remembers about what it has read: a handful of numbers, copied by `mark` and `rewind`. */
interface State {
  /** Offset just after the last code unit read. */
  position: number;
  /** The last code unit; any letter will do for Latin words that are skipped as a whole. */
  last: number;
  /** Script of the last code unit; 0 when it was no letter. */
  lastScript: number;
  /** The last letter was Latin. */
  afterLatin: boolean;
  /** Back-ticks in a row just read. */
  ticks: number;
  /** Nothing but white space since the last line feed. */
  blankLine: boolean;
  /** The exempted stretch we are in; `NONE` outside. */
  region: number;
  /** Code unit that closes it; 0 when something else does. */
  closer: number;
  /** Unexpected letters it may still hold. */
  allowance: number;
  /** First letter of the run being read, or -1. */
  runStart: number;
  /** Just after its last letter. */
  runEnd: number;
  runLetters: number;
  /** Letters its script needs to count as a run. */
  runNeeds: number;
  /** The code unit before it. */
  runBefore: number;
  /** The end it was last reported with; 0 when it has not been. Only a block is reported before its run has ended. */
  runReported: number;
  detections: number;
  /** Parts of words in expected scripts, and in others. */
  expected: number;
  other: number;
}

/** Exempted stretches, and how many unexpected letters each may hold. */
const NONE = 0;
const FENCE = 1;
const CODE = 2;
const MATH = 3;
const QUOTE = 4;
const PARENTHESIS = 5;
const ADDRESS = 6;
const ALLOWANCES: readonly number[] = [
  0,
  EXEMPT_LETTERS.fence,
  EXEMPT_LETTERS.code,
  EXEMPT_LETTERS.math,
  EXEMPT_LETTERS.quote,
  EXEMPT_LETTERS.parenthesis,
  EXEMPT_LETTERS.address,
];

const LETTER_A = 0x61;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;
const DOUBLE_QUOTE = 0x22;
const DOLLAR = 0x24;
const APOSTROPHE = 0x27;
const OPEN_PARENTHESIS = 0x28;
const CLOSE_PARENTHESIS = 0x29;
const ASTERISK = 0x2a;
const SLASH = 0x2f;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const UNDERSCORE = 0x5f;
const TICK = 0x60;
const WIDE_OPEN_PARENTHESIS = 0xff08;
const WIDE_CLOSE_PARENTHESIS = 0xff09;
/** Stand-ins in `State` for two characters at once: "$$" as a closer, ":/" as what was read last. */
const DOUBLE_DOLLAR = 1;
const COLON_SLASH = 1;

/** Openers of quotations and glosses, and what closes each. Straight quotes stand for both. */
const PAIRS = "“” „“ ‘’ ‚‘ «» ‹› 「」 『』 《》 〈〉 【】 〝〞 ＂＂ \"\" '' () （）".split(" ");
const CLOSERS: ReadonlyMap<number, number> = new Map(PAIRS.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));

/** For each code unit read so far: its script, or `MARK` when it may open or close something. */
const UNKNOWN = 255;
const KINDS = new Uint8Array(0x10000).fill(UNKNOWN);
const MARK = 31;
const MARKS = `\n$*/:[\\]_\`${PAIRS.join("")}`;

function kindOf(unit: number): number {
  const kind = KINDS[unit] as number;
  return kind === UNKNOWN ? learnKind(unit) : kind;
}

function learnKind(unit: number): number {
  const kind = MARKS.includes(String.fromCharCode(unit)) ? MARK : scriptOfUnit(unit);
  KINDS[unit] = kind;
  return kind;
}

/** By script number. */
const LETTER_PARTS: readonly number[] = SCRIPTS.map((script) => PARTS_PER_LETTER[script] ?? PARTS_PER_LETTER_ELSEWHERE);
const LETTERS_NEEDED: readonly number[] = SCRIPTS.map((script) => RUN_LETTERS[script] ?? RUN_LETTERS_ELSEWHERE);

const START: State = {
  position: 0,
  last: LINE_FEED,
  lastScript: 0,
  afterLatin: false,
  ticks: 0,
  blankLine: true,
  region: NONE,
  closer: 0,
  allowance: 0,
  runStart: -1,
  runEnd: 0,
  runLetters: 0,
  runNeeds: 0,
  runBefore: 0,
  runReported: 0,
  detections: 0,
  expected: 0,
  other: 0,
};

const CODE_OF_RUN = "language-script";
const CODE_OF_SHARE = "language-share";
const GREEK = SCRIPTS.indexOf("greek");

/**
 * Reads one channel and reports runs of letters nobody expects and, at the end, too small a share of expected words.
 * What is quoted, glossed, code, mathematics or an address is exempt, each within a stated number of letters, so that
 * an opener that is never closed does not blind it.
 */
export function languageScanner({ guard, action, scripts, minShare }: LanguageScannerOptions): Scanner {
  const expects = SCRIPTS.map((script) => scripts.expected.has(script));
  const tolerates = SCRIPTS.map((script) => scripts.tolerated.has(script));
  const blocks = action === "block";
  const state: State = { ...START };
  const saved: State = { ...START };

  return { read, end, holdFrom, mark: () => copy(state, saved), rewind: () => copy(saved, state) };

  function read(piece: string, offset: number, out: Detection[]): number {
    const length = piece.length;
    let index = 0;
    while (index < length) {
      if (length - index >= WORTH_SKIPPING && canSkip()) {
        const next = endOfPlain(piece, index);
        if (next > index) {
          if (state.region === NONE) count(LATIN, next - index);
          state.last = piece.charCodeAt(next - 1);
          state.lastScript = kindOf(state.last);
          index = next;
          continue;
        }
      }
      const unit = piece.charCodeAt(index);
      const kind = kindOf(unit);
      if (state.ticks > 0 && unit !== TICK) resolveTicks();

      if (kind !== MARK && kind !== 0 && tolerates[kind] === true) {
        if (state.runStart >= 0) {
          const after = index + widthAt(piece, index);
          if (endRun(offset + after, out)) return stopAt(offset + after);
        }
        // 'tis and '90s open nothing: a quotation in single quotes is exempt only when it begins with what it is to exempt.
        if (state.last === APOSTROPHE && state.closer === APOSTROPHE) state.region = NONE;
        const first = index;
        do index++;
        while (index < length && KINDS[piece.charCodeAt(index)] === kind);
        if (state.region === NONE) count(kind, index - first);
        state.last = LETTER_A;
        state.lastScript = kind;
        state.afterLatin = kind === LATIN;
        state.blankLine = false;
        continue;
      }

      const start = offset + index;
      index += widthAt(piece, index);
      const after = offset + index;
      if (kind === 0) {
        if (unit > SPACE) state.blankLine = false;
        else if (state.region === ADDRESS) state.region = NONE;
        if (leaveGap(after, out)) return stopAt(after);
        if (state.afterLatin && unit < 0x80 && state.region === NONE) count(LATIN, 1);
        state.last = unit;
        state.lastScript = 0;
      } else if (kind === MARK) {
        if (readMark(unit, start, after, out)) return stopAt(after);
      } else {
        if (readUnexpected(kind, start, after, out)) return stopAt(after);
        state.last = LETTER_A;
        state.lastScript = kind;
        state.afterLatin = false;
        state.blankLine = false;
      }
    }
    return stopAt(offset + length);
  }

  /** In Latin text where nothing is pending, plain characters need only be counted. Most of a text is read that way. */
  function canSkip(): boolean {
    return (
      state.afterLatin &&
      state.runStart < 0 &&
      state.ticks === 0 &&
      !state.blankLine &&
      state.region !== ADDRESS &&
      state.last !== APOSTROPHE
    );
  }

  function end(offset: number, out: Detection[]): void {
    state.position = offset;
    if (state.runStart >= 0 && endRun(offset, out)) return;
    const total = state.expected + state.other;
    if (total < SHARE_WORDS * PARTS_PER_WORD || state.expected >= minShare * total) return;
    report(CODE_OF_SHARE, 0, offset, offset, out);
  }

  function holdFrom(): number {
    return blocks && state.runStart >= 0 ? state.runStart : state.position;
  }

  function stopAt(position: number): number {
    state.position = position;
    return position;
  }

  /** A letter of a script nobody expects. True when it decided a block. */
  function readUnexpected(script: number, start: number, after: number, out: Detection[]): boolean {
    if (state.region !== NONE) {
      if (state.allowance > 0) {
        state.allowance--;
        return false;
      }
      state.region = NONE;
    }
    count(script, 1);
    const apart = script === GREEK && state.lastScript !== GREEK && state.runLetters <= GLOSSED_LETTERS;
    if (state.runStart < 0 || apart) {
      state.runStart = start;
      state.runLetters = 0;
      state.runReported = 0;
      state.runBefore = state.last;
      state.runNeeds = LETTERS_NEEDED[script] as number;
    }
    state.runLetters++;
    state.runEnd = after;
    state.runNeeds = Math.min(state.runNeeds, LETTERS_NEEDED[script] as number);
    // A block cannot wait for the run's end. A flag can: nothing is held back for it, so the engine could not tell that
    // a run it has been told of is still growing.
    if (!blocks || state.runLetters <= GLOSSED_LETTERS || state.runReported > 0) return false;
    return reportRun(after, out);
  }

  /** The run, if there is one, is over: reports it when it is long enough. True when that decided a block. */
  function endRun(decidedAt: number, out: Detection[]): boolean {
    const decided = state.runLetters >= state.runNeeds && reportRun(decidedAt, out);
    dropRun();
    return decided;
  }

  function dropRun(): void {
    state.runStart = -1;
    state.runLetters = 0;
    state.runReported = 0;
  }

  function leaveGap(after: number, out: Detection[]): boolean {
    return state.runStart >= 0 && after - state.runEnd >= RUN_GAP && endRun(after, out);
  }

  function reportRun(decidedAt: number, out: Detection[]): boolean {
    if (state.runEnd <= state.runReported) return false;
    if (state.runReported === 0) {
      if (state.detections >= MAX_DETECTIONS) return false;
      state.detections++;
    }
    state.runReported = state.runEnd;
    report(CODE_OF_RUN, state.runStart, state.runEnd, decidedAt, out);
    return blocks;
  }

  function report(code: string, start: number, end: number, decidedAt: number, out: Detection[]): void {
    out.push({ code, category: "x-language", severity: "medium", guard, action, start, end, decidedAt });
  }

  /** Adds letters of one script to the share. What stands between Latin words counts as Latin. */
  function count(script: number, letters: number): void {
    const parts = (LETTER_PARTS[script] as number) * letters;
    if (expects[script] === true) state.expected += parts;
    else state.other += parts;
  }

  /** A character that may open or close an exemption, or explain the run before it. True when it decided a block. */
  function readMark(unit: number, start: number, after: number, out: Detection[]): boolean {
    if (state.runStart >= 0) {
      if (explainsRun(unit, start)) dropRun();
      else if (unit === LINE_FEED || unit === TICK || opens(unit)) {
        if (endRun(after, out)) return true;
      } else if (leaveGap(after, out)) return true;
    }
    let last = unit;
    if (unit === LINE_FEED) endLine();
    else {
      if (unit === TICK) state.ticks++;
      else if (unit === SLASH && state.last === COLON) last = COLON_SLASH;
      else if (state.region === NONE) openRegion(unit);
      else if (closes(unit)) state.region = NONE;
      state.blankLine = false;
    }
    state.last = last;
    state.lastScript = 0;
    return false;
  }

  /** "快乐 (happiness)" and "**快乐**" say themselves that the term is foreign. */
  function explainsRun(unit: number, start: number): boolean {
    if (state.runLetters > GLOSSED_LETTERS) return false;
    if (unit === OPEN_PARENTHESIS || unit === WIDE_OPEN_PARENTHESIS) return start - state.runEnd <= 1;
    if (unit === ASTERISK || unit === UNDERSCORE) return start === state.runEnd && state.runBefore === unit;
    return false;
  }

  function opens(unit: number): boolean {
    return state.region === NONE && (unit === DOLLAR || CLOSERS.has(unit));
  }

  function openRegion(unit: number): void {
    const closer = CLOSERS.get(unit) ?? 0;
    if (state.last === BACKSLASH && unit === OPEN_BRACKET) enter(MATH, CLOSE_BRACKET);
    else if (state.last === BACKSLASH && unit === OPEN_PARENTHESIS) enter(MATH, CLOSE_PARENTHESIS);
    else if (unit === OPEN_PARENTHESIS || unit === WIDE_OPEN_PARENTHESIS) enter(PARENTHESIS, closer);
    else if (unit === SLASH && state.last === COLON_SLASH) enter(ADDRESS, 0);
    // 5" and don't and US$ open nothing.
    else if ((unit === DOLLAR || unit === APOSTROPHE || unit === DOUBLE_QUOTE) && isAfterWord()) return;
    else if (unit === DOLLAR) enter(MATH, DOLLAR);
    else if (closer !== 0) enter(QUOTE, closer);
  }

  function isAfterWord(): boolean {
    return state.lastScript === LATIN || (state.last >= DIGIT_ZERO && state.last <= DIGIT_NINE);
  }

  function enter(region: number, closer: number): void {
    state.region = region;
    state.closer = closer;
    state.allowance = ALLOWANCES[region] as number;
  }

  function closes(unit: number): boolean {
    switch (state.region) {
      case MATH:
        if (state.closer === DOUBLE_DOLLAR) return unit === DOLLAR && state.last === DOLLAR;
        if (unit === DOLLAR && state.closer === DOLLAR && state.last === DOLLAR) {
          state.closer = DOUBLE_DOLLAR;
          return false;
        }
        return unit === state.closer && (unit === DOLLAR || state.last === BACKSLASH);
      case PARENTHESIS:
        return unit === CLOSE_PARENTHESIS || unit === WIDE_CLOSE_PARENTHESIS;
      case QUOTE:
        return unit === state.closer;
      case ADDRESS:
        return unit !== SLASH && unit !== COLON && unit !== UNDERSCORE;
      default:
        return false;
    }
  }

  /** Mathematics between single dollars and addresses end with the line, all else but a fence with a blank line. */
  function endLine(): void {
    const ofOneLine = state.region === ADDRESS || (state.region === MATH && state.closer === DOLLAR);
    if (ofOneLine || (state.blankLine && state.region !== FENCE)) state.region = NONE;
    state.blankLine = true;
  }

  /** Three back-ticks or more open or close a fence, fewer open or close code in a line. */
  function resolveTicks(): void {
    const fence = state.ticks >= 3;
    state.ticks = 0;
    if (fence) {
      if (state.region === FENCE) state.region = NONE;
      else enter(FENCE, 0);
    } else if (state.region === CODE) state.region = NONE;
    else if (state.region === NONE) enter(CODE, 0);
  }
}

/** In fewer code units than this the regular expression costs more than it saves. */
const WORTH_SKIPPING = 8;

/** Plain characters: Latin letters of the first blocks, and ASCII characters that open and close nothing. */
const PLAIN = /[\t\r !#%&+,\-.0-9;<=>?@A-Z^a-z{|}~\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]*/uy;

function endOfPlain(piece: string, index: number): number {
  PLAIN.lastIndex = index;
  PLAIN.test(piece);
  return PLAIN.lastIndex;
}

/** 2 for a pair of surrogates, which is never cut. */
function widthAt(piece: string, index: number): 1 | 2 {
  const unit = piece.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdbff || index + 1 >= piece.length) return 1;
  const next = piece.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** Field by field: half as much time as spreading, and this runs for every piece. */
function copy(from: State, to: State): void {
  to.position = from.position;
  to.last = from.last;
  to.lastScript = from.lastScript;
  to.afterLatin = from.afterLatin;
  to.ticks = from.ticks;
  to.blankLine = from.blankLine;
  to.region = from.region;
  to.closer = from.closer;
  to.allowance = from.allowance;
  to.runStart = from.runStart;
  to.runEnd = from.runEnd;
  to.runLetters = from.runLetters;
  to.runNeeds = from.runNeeds;
  to.runBefore = from.runBefore;
  to.runReported = from.runReported;
  to.detections = from.detections;
  to.expected = from.expected;
  to.other = from.other;
}
