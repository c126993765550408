import type { Automaton } from "./automaton.ts";
import type { Cursor, MatchSink } from "./cursor.ts";
import { fold, foldSequence } from "./fold.ts";
import { COMPLEX, DROPPED, type PhraseAlphabet, SEP, UNKNOWN } from "./phrase-alphabet.ts";

/** What was last put into the stream. The numbers are chosen so that two unlike letters add up to 3. */
const BOUNDARY = 0;
const WORD = 1;
const FREE = 2;

/** What the cursors of one phrase matcher share. */
export interface CompiledPhrases {
  readonly alphabet: PhraseAlphabet;
  readonly automaton: Automaton;
  /** The phrases without separators, for words spelled "b o m b"; built when a text first has a word of one letter. */
  spaced(): Automaton;
  /** Size of a cursor's rings, a power of two. */
  readonly ring: number;
}

/** Where a cursor stands, in numbers, so that it can be remembered. */
interface Place {
  /** State of the automaton. */
  state: number;
  last: number;
  /** Units put into the stream so far; unit n has its offset in `ring[n & mask]`. */
  count: number;
  /** `count` when the current word began. */
  wordFrom: number;
  /** Class and end of the last letter. */
  lastClass: number;
  lastEnd: number;
  /** State of the spaced automaton after the words of one letter that stand just before. */
  spacedState: number;
  /** Letters given to the spaced automaton so far. */
  spacedCount: number;
  /** Offset after the last code unit read. */
  position: number;
}

/**
 * Reads one text for `compilePhrases`. The text becomes a stream of folded letters with one separator between words,
 * which drives the automaton; words of one letter drive the spaced automaton as well. When the sink says stop, the
 * other matches of the same code unit are still reported.
 */
export class PhraseCursor implements Cursor {
  private readonly compiled: CompiledPhrases;
  private readonly automaton: Automaton;
  private readonly mask: number;
  private readonly ring: Int32Array;
  private spacedRing: Int32Array | undefined;
  private readonly place: Place = {
    state: 0,
    last: BOUNDARY,
    count: 1,
    wordFrom: 1,
    lastClass: SEP,
    lastEnd: 0,
    spacedState: 0,
    spacedCount: 0,
    position: 0,
  };
  private readonly marked: Place;

  constructor(compiled: CompiledPhrases) {
    this.compiled = compiled;
    this.automaton = compiled.automaton;
    this.mask = compiled.ring - 1;
    this.ring = new Int32Array(compiled.ring);
    // A text begins with a boundary that no code unit stands for.
    this.place.state = this.automaton.step(0, SEP);
    this.marked = { ...this.place };
  }

  read(piece: string, offset: number, sink: MatchSink): number {
    const { place, ring, mask, automaton } = this;
    const { table, freeFrom } = this.compiled.alphabet;
    const { dense, denseStates, width } = automaton;
    const length = piece.length;
    let { state, last, count, lastClass, lastEnd } = place;
    let stop = false;
    let i = 0;
    while (i < length) {
      const code = piece.charCodeAt(i);
      let label = table[code] as number;
      if (label === UNKNOWN) label = this.compiled.alphabet.learn(code);
      if (label > SEP && label < freeFrom && last !== FREE) {
        // A letter inside or at the start of a word, by far the most frequent case. No match ends here.
        ring[count & mask] = offset + i;
        count++;
        i++;
        last = WORD;
        lastClass = label;
        lastEnd = offset + i;
        state = state < denseStates ? (dense[state * width + label] as number) : automaton.step(state, label);
        continue;
      }
      if (label === DROPPED || (label === SEP && last !== WORD)) {
        i++;
        continue;
      }
      place.state = state;
      place.last = last;
      place.count = count;
      place.lastClass = lastClass;
      place.lastEnd = lastEnd;
      const from = offset + i++;
      if (label === SEP) stop = this.boundary(from, offset + i, sink);
      else if (label !== COMPLEX) stop = this.letter(label, from, offset + i, sink);
      else {
        const point = piece.codePointAt(i - 1) as number;
        if (point > 0xffff) i++;
        stop = this.point(point, from, offset + i, sink);
      }
      ({ state, last, count, lastClass, lastEnd } = place);
      if (stop) break;
    }
    place.state = state;
    place.last = last;
    place.count = count;
    place.lastClass = lastClass;
    place.lastEnd = lastEnd;
    place.position = offset + i;
    return offset + i;
  }

  end(offset: number, sink: MatchSink): void {
    if (this.place.last === WORD) this.boundary(offset, offset, sink);
    this.place.position = offset;
  }

  holdFrom(): number {
    const { place, ring, mask } = this;
    const held = this.automaton.holds[place.state] as number;
    const from = held === 0 ? place.position : (ring[(place.count - held) & mask] as number);
    return place.last === FREE ? from : Math.min(from, this.spacedHold());
  }

  mark(): void {
    copyPlace(this.place, this.marked);
  }

  rewind(): void {
    copyPlace(this.marked, this.place);
  }

  /** First offset that may become part of a spaced match. A word of one letter counts until its second letter comes. */
  private spacedHold(): number {
    const { place, ring, mask } = this;
    const single = place.last === WORD && place.count - place.wordFrom === 1;
    if (!single && (place.last === WORD || place.spacedState === 0)) return place.position;
    const spaced = this.compiled.spaced();
    if (!single) return this.spacedStart(spaced.holds[place.spacedState] as number);
    const letters = spaced.lengths[spaced.step(place.spacedState, place.lastClass)] as number;
    return letters === 1 ? (ring[(place.count - 1) & mask] as number) : this.spacedStart(letters - 1);
  }

  private spacedStart(letters: number): number {
    if (letters <= 0 || this.spacedRing === undefined) return this.place.position;
    return this.spacedRing[(this.place.spacedCount - letters) & this.mask] as number;
  }

  /** A code point that folds to several units, or stands outside the BMP. */
  private point(point: number, from: number, to: number, sink: MatchSink): boolean {
    const { alphabet } = this.compiled;
    const unit = fold(point);
    if (unit >= 0) return this.unit(alphabet.classOfUnit(unit), from, to, sink);
    let stop = false;
    for (const part of foldSequence(unit)) if (this.unit(alphabet.classOfUnit(part), from, to, sink)) stop = true;
    return stop;
  }

  private unit(label: number, from: number, to: number, sink: MatchSink): boolean {
    if (label !== SEP) return this.letter(label, from, to, sink);
    return this.place.last === WORD && this.boundary(from, to, sink);
  }

  private letter(label: number, from: number, to: number, sink: MatchSink): boolean {
    const { place } = this;
    const kind = label < this.compiled.alphabet.freeFrom ? WORD : FREE;
    let stop = place.last + kind === WORD + FREE && this.boundary(from, to, sink);
    this.ring[place.count & this.mask] = from;
    place.count++;
    place.last = kind;
    place.lastClass = label;
    place.lastEnd = to;
    place.state = this.automaton.step(place.state, label);
    if (kind === FREE) {
      place.spacedState = 0;
      const output = this.automaton.outputs[place.state] as number;
      if (output !== 0 && this.report(this.automaton, output, this.ring, place.count, to, sink)) stop = true;
    }
    return stop;
  }

  /** A word ends or begins: one separator, at which phrases of whole words are confirmed. */
  private boundary(from: number, at: number, sink: MatchSink): boolean {
    const { place, automaton, ring, mask } = this;
    const letters = place.last === WORD ? place.count - place.wordFrom : 0;
    const letter = ring[(place.count - 1) & mask] as number;
    ring[place.count & mask] = from;
    place.count++;
    place.wordFrom = place.count;
    place.last = BOUNDARY;
    place.state = automaton.step(place.state, SEP);
    const output = automaton.outputs[place.state] as number;
    let stop = output !== 0 && this.report(automaton, output, ring, place.count, at, sink);
    if (letters !== 1) {
      place.spacedState = 0;
      return stop;
    }
    const spaced = this.compiled.spaced();
    this.spacedRing ??= new Int32Array(this.compiled.ring);
    this.spacedRing[place.spacedCount & mask] = letter;
    place.spacedCount++;
    place.spacedState = spaced.step(place.spacedState, place.lastClass);
    const spelled = spaced.outputs[place.spacedState] as number;
    if (spelled !== 0 && this.report(spaced, spelled, this.spacedRing, place.spacedCount, at, sink)) stop = true;
    return stop;
  }

  /** Reports all words that end here, longest first. */
  private report(
    automaton: Automaton,
    output: number,
    ring: Int32Array,
    count: number,
    at: number,
    sink: MatchSink,
  ): boolean {
    let stop = false;
    for (let state = output; state !== 0; state = automaton.shorterOutput(state)) {
      const start = ring[(count - (automaton.lengths[state] as number)) & this.mask] as number;
      for (const id of automaton.wordsAt(state)) if (sink(id, start, this.place.lastEnd, at)) stop = true;
    }
    return stop;
  }
}

function copyPlace(from: Place, to: Place): void {
  to.state = from.state;
  to.last = from.last;
  to.count = from.count;
  to.wordFrom = from.wordFrom;
  to.lastClass = from.lastClass;
  to.lastEnd = from.lastEnd;
  to.spacedState = from.spacedState;
  to.spacedCount = from.spacedCount;
  to.position = from.position;
}
