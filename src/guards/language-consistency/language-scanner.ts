import type { Detection, Scanner } from "../../core/scanner.ts";
import type { Languages } from "../../text/languages/identify.ts";
import { LATIN, SCRIPTS } from "../../text/scripts.ts";
import { Bracketed } from "./bracketed.ts";
import type { Expected } from "./expected-languages.ts";
import { LanguageShare } from "./language-share.ts";
import { MAX_DETECTIONS, NAMED_WITHIN } from "./limits.ts";
import { namesScript } from "./named-scripts.ts";
import { ScriptRun } from "./script-run.ts";
import { kindOf, LETTER_A, LINE_FEED, MARK, TICK } from "./signs.ts";
import { NONE, PARENTHESIS, Stretches } from "./stretches.ts";
import { type Switch, Words } from "./words.ts";

export interface LanguageScannerOptions {
  /** Name of the guard that reports. */
  readonly guard: string;
  readonly action: "flag" | "block";
  readonly expected: Expected;
  readonly minShare: number;
  /** The n-gram table: with it, and where languages are expected, those of one script are told apart. */
  readonly languages?: Languages | undefined;
  /** Texts whose words are no sign of another language: what the user wrote. */
  readonly told?: readonly string[] | undefined;
  /** Single words of other scripts count as well: in a trace. @default false */
  readonly closely?: boolean | undefined;
  /** By script number: the conversation speaks of a language that is written in it. @default all */
  readonly named?: readonly boolean[] | undefined;
}

const ALL_NAMED: readonly boolean[] = SCRIPTS.map(() => true);
/** By script number: letters of which formulas are made. */
const SYMBOLS: readonly boolean[] = SCRIPTS.map((script) => ["greek", "cyrillic", "hebrew", "other"].includes(script));

const CODE_OF_RUN = "language-script";
const CODE_OF_SWITCH = "language-switch";
const CODE_OF_SHARE = "language-share";

/**
 * Reads one channel and reports runs of letters nobody expects, switches to another language of the same script, and
 * at the end too small a share of expected words. What is quoted, glossed, code, mathematics or an address is exempt,
 * each within a stated number of letters, so that an opener that is never closed does not blind it.
 */
export function languageScanner(options: LanguageScannerOptions): Scanner {
  const { guard, action, expected, minShare, languages, told = [], closely = false, named = ALL_NAMED } = options;
  const expects = SCRIPTS.map((script) => expected.scripts.expected.has(script));
  const tolerates = SCRIPTS.map((script) => expected.scripts.tolerated.has(script));
  const blocks = action === "block";

  const stretches = new Stretches();
  const run = new ScriptRun({ closely, named });
  const bracketed = new Bracketed();
  const share = new LanguageShare();
  const words =
    languages === undefined || expected.languages === undefined
      ? undefined
      : new Words(told, languages, expected.languages, tolerates, share);
  /** Offset just after the last code unit read. */
  let position = 0;
  /** The last letter was Latin. */
  let afterLatin = false;
  let detections = 0;
  /** The end of the pieces before, at least as much as the name of a language is looked for in. */
  let tail = "";
  const saved = {
    stretches: new Stretches(),
    run: new ScriptRun({ closely, named }),
    bracketed: new Bracketed(),
    share: new LanguageShare(),
  };
  const savedHere = { position, afterLatin, detections, tail };

  return { read, end, holdFrom, mark, rewind, measures: () => share.measures() };

  function read(piece: string, offset: number, out: Detection[]): number {
    const length = piece.length;
    let index = 0;
    while (index < length) {
      if (words === undefined && length - index >= WORTH_SKIPPING && canSkip()) {
        const next = endOfPlain(piece, index);
        if (next > index) {
          bracketed.drop();
          if (stretches.kind === NONE) share.count(LATIN, next - index, expects[LATIN] as boolean);
          stretches.skip(piece, index, next);
          index = next;
          continue;
        }
      }
      const unit = piece.charCodeAt(index);
      const kind = kindOf(unit);
      if (stretches.ticks > 0 && unit !== TICK) stretches.resolveTicks(unit);

      if (kind !== MARK && kind !== 0 && tolerates[kind] === true) {
        const after = offset + index + widthAt(piece, index);
        if (run.open) {
          run.touch(offset + index);
          if (endRun(after, out)) return stopAt(after);
        }
        bracketed.drop();
        stretches.readExpectedLetters();
        const first = index;
        if (words === undefined) {
          do index++;
          while (index < length && kindOf(piece.charCodeAt(index)) === kind);
        } else {
          index++;
          if (reportSwitch(words.readLetter(unit, offset + first, stretches), after, out)) return stopAt(after);
        }
        if (stretches.kind === NONE) count(kind, index - first);
        stretches.setLetter(LETTER_A, kind);
        afterLatin = kind === LATIN;
        continue;
      }

      const start = offset + index;
      index += widthAt(piece, index);
      const after = offset + index;
      if (kind === 0 || kind === MARK) {
        if (reportSwitch(words?.readSign(unit, start, stretches), after, out)) return stopAt(after);
        if (kind === MARK ? readMark(unit, start, after, out) : readOther(unit, after, out)) return stopAt(after);
      } else {
        if (reportSwitch(words?.readUnexpected(after), after, out)) return stopAt(after);
        const opensRun = !run.open;
        if (readUnexpected(kind, unit, start, after, out)) return stopAt(after);
        if (opensRun && run.open) run.isNamed = namesScript(endOf(tail, piece, start - offset), kind);
        stretches.setLetter(LETTER_A, kind);
        afterLatin = false;
      }
    }
    // Joined, and only seldom cut: cutting copies.
    tail = length >= NAMED_WITHIN ? piece : tail + piece;
    if (tail.length > TAIL_UNITS) tail = tail.slice(-NAMED_WITHIN);
    return stopAt(offset + length);
  }

  /** In Latin text where nothing is pending, plain characters need only be counted. Most of a text is read that way. */
  function canSkip(): boolean {
    return afterLatin && !run.open && stretches.ticks === 0 && stretches.allowsSkipping;
  }

  function end(offset: number, out: Detection[]): void {
    position = offset;
    if (reportSwitch(words?.end(), offset, out)) return;
    if (run.open && endRun(offset, out)) return;
    share.endLine(words?.endLine() ?? false);
    if (share.isBelow(minShare)) report(CODE_OF_SHARE, 0, offset, offset, out);
  }

  function holdFrom(): number {
    if (!blocks) return position;
    const ofRun = Math.min(run.open ? run.start : position, bracketed.start < 0 ? position : bracketed.start);
    return words === undefined ? ofRun : Math.min(ofRun, words.held);
  }

  function stopAt(offset: number): number {
    position = offset;
    return offset;
  }

  /** A character that is neither letter nor mark. True when it decided a block. */
  function readOther(unit: number, after: number, out: Detection[]): boolean {
    bracketed.drop();
    if (run.hasEndedAt(after) && endRun(after, out)) return true;
    if (afterLatin && unit < 0x80 && stretches.kind === NONE) count(LATIN, 1);
    stretches.readOther(unit);
    return false;
  }

  /** A character that may open or close an exemption, or explain the run before it. True when it decided a block. */
  function readMark(unit: number, start: number, after: number, out: Detection[]): boolean {
    if (run.open) {
      if (run.isExplainedBy(unit, start)) {
        share.forgetOther(run.script, run.letters);
        run.drop();
      } else if (unit === LINE_FEED || unit === TICK || stretches.opens(unit)) {
        if (endRun(after, out)) return true;
      } else if (run.hasEndedAt(after) && endRun(after, out)) return true;
    }
    if (unit === LINE_FEED) share.endLine(words?.endLine() ?? false);
    const unexplained = !stretches.behindQuotation && bracketed.isUnexplainedAt(unit, start, words?.afterTerm ?? true);
    if (unexplained && admit()) report(CODE_OF_RUN, bracketed.start, start, after, out);
    bracketed.drop();
    stretches.readMark(unit);
    return unexplained && blocks;
  }

  /** A letter of a script nobody expects. True when it decided a block. */
  function readUnexpected(script: number, unit: number, start: number, after: number, out: Detection[]): boolean {
    if (stretches.exempts(!closely || SYMBOLS[script] === true || named[script] === true)) {
      if (closely && stretches.kind === PARENTHESIS && named[script] !== true)
        bracketed.add(start, after, stretches.last);
      return false;
    }
    bracketed.drop();
    count(script, 1);
    run.add(script, unit, start, after, stretches.last, stretches.lastScript);
    // A block cannot wait for the run's end. A flag can: nothing is held back for it, so the engine could not tell that
    // a run it has been told of is still growing.
    if (!blocks || !run.tooLongForTerm || run.reported > 0) return false;
    return reportRun(after, out);
  }

  /** The run is over: reports it when it is long enough. True when that decided a block. */
  function endRun(decidedAt: number, out: Detection[]): boolean {
    const explained = run.isNamed && !run.tooLongForTerm;
    if (explained) share.forgetOther(run.script, run.letters);
    const decided = run.counts && !explained && reportRun(decidedAt, out);
    run.drop();
    return decided;
  }

  function reportRun(decidedAt: number, out: Detection[]): boolean {
    if (run.end <= run.reported) return false;
    if (run.reported === 0 && !admit()) return false;
    run.reported = run.end;
    report(CODE_OF_RUN, run.start, run.end, decidedAt, out);
    return blocks;
  }

  function reportSwitch(found: Switch | undefined, decidedAt: number, out: Detection[]): boolean {
    if (found === undefined || !admit()) return false;
    report(CODE_OF_SWITCH, blocks ? found.heldStart : found.start, found.end, decidedAt, out);
    return blocks;
  }

  function admit(): boolean {
    share.touchLine();
    if (detections >= MAX_DETECTIONS) return false;
    detections++;
    return true;
  }

  function report(code: string, start: number, end: number, decidedAt: number, out: Detection[]): void {
    out.push({ code, category: "x-language", severity: "medium", guard, action, start, end, decidedAt });
  }

  function count(script: number, letters: number): void {
    share.count(script, letters, words === undefined ? expects[script] === true : words.expects(script));
  }

  function mark(): void {
    saved.stretches.copyFrom(stretches);
    saved.run.copyFrom(run);
    saved.bracketed.copyFrom(bracketed);
    saved.share.copyFrom(share);
    words?.mark();
    savedHere.position = position;
    savedHere.afterLatin = afterLatin;
    savedHere.detections = detections;
    savedHere.tail = tail;
  }

  function rewind(): void {
    stretches.copyFrom(saved.stretches);
    run.copyFrom(saved.run);
    bracketed.copyFrom(saved.bracketed);
    share.copyFrom(saved.share);
    words?.rewind();
    position = savedHere.position;
    afterLatin = savedHere.afterLatin;
    detections = savedHere.detections;
    tail = savedHere.tail;
  }
}

/** A tail that has grown longer is cut. */
const TAIL_UNITS = 1_024;

/** In fewer code units than this the regular expression costs more than it saves. */
const WORTH_SKIPPING = 8;

/** Plain characters: Latin letters of the first blocks, and ASCII characters that open and close nothing. */
const PLAIN = /[\t\r !#%&+,\-.0-9;<=?@A-Z^a-z{|}~\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]*/uy;

function endOfPlain(piece: string, index: number): number {
  PLAIN.lastIndex = index;
  PLAIN.test(piece);
  return PLAIN.lastIndex;
}

/** The last units of what was read, of which `piece` has been read up to `index`. */
function endOf(tail: string, piece: string, index: number): string {
  if (index >= NAMED_WITHIN) return piece.slice(index - NAMED_WITHIN, index);
  return (tail + piece.slice(0, index)).slice(-NAMED_WITHIN);
}

/** 2 for a pair of surrogates, which is never cut. */
function widthAt(piece: string, index: number): 1 | 2 {
  const unit = piece.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdbff || index + 1 >= piece.length) return 1;
  const next = piece.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
