import type { Cursor, MatchSink } from "./cursor.ts";
import { normalise, normalSequence } from "./normalise.ts";
import { type PatternAlphabet, SLOW, UNKNOWN } from "./pattern-alphabet.ts";
import { CODE_BITS, type DfaState, HERE, type LazyDfa, MOVE, type Move, sameState } from "./pattern-dfa.ts";

/** One walk through the automaton: a state, and where its live matches start. */
class Walk {
  state: DfaState;
  /** Per group of the state: offset at which its match starts. Ascending. */
  starts = new Int32Array(MOVE + 1);
  /** Offset after the last code point this walk read. */
  end = 0;

  constructor(state: DfaState) {
    this.state = state;
  }

  copy(other: Walk): void {
    this.state = other.state;
    this.end = other.end;
    const live = other.state.groups.length;
    this.reserve(live);
    for (let i = 0; i < live; i++) this.starts[i] = other.starts[i] as number;
  }

  same(other: Walk): boolean {
    if (!sameState(this.state, other.state)) return false;
    const live = this.state.groups.length;
    if (live > 0 && this.end !== other.end) return false;
    for (let i = 0; i < live; i++) if (this.starts[i] !== other.starts[i]) return false;
    return true;
  }

  /** Carries out a move over a code point at `from`; `at` is where it ends, `end` where the one before it ended. */
  follow(move: Move, from: number, end: number, at: number, sink: MatchSink): boolean {
    const stop = this.report(move.accepts, end, at, sink);
    const live = move.from.length;
    this.reserve(live);
    for (let i = 0; i < live; i++) {
      const register = move.from[i] as number;
      this.starts[i] = register === HERE ? from : (this.starts[register] as number);
    }
    this.state = move.to;
    return stop;
  }

  report(accepts: readonly number[], end: number, at: number, sink: MatchSink): boolean {
    let stop = false;
    for (let i = 0; i < accepts.length; i += 2) {
      if (sink(accepts[i] as number, this.starts[accepts[i + 1] as number] as number, end, at)) stop = true;
    }
    return stop;
  }

  private reserve(live: number): void {
    if (live <= this.starts.length) return;
    const starts = new Int32Array(2 * live);
    starts.set(this.starts);
    this.starts = starts;
  }
}

/** Where a cursor stands. `twin` walks the normalised text; it is `forked` only while that has led it elsewhere. */
interface Place {
  readonly raw: Walk;
  readonly twin: Walk;
  forked: boolean;
  position: number;
}

/**
 * Reads one text for `compilePatterns`. When the sink says stop, the other matches of the same code point are still
 * reported.
 */
export class PatternCursor implements Cursor {
  private readonly dfa: LazyDfa;
  private readonly alphabet: PatternAlphabet;
  private readonly place: Place;
  private readonly marked: Place;

  constructor(dfa: LazyDfa, alphabet: PatternAlphabet) {
    this.dfa = dfa;
    this.alphabet = alphabet;
    this.place = { raw: new Walk(dfa.start), twin: new Walk(dfa.start), forked: false, position: 0 };
    this.marked = { raw: new Walk(dfa.start), twin: new Walk(dfa.start), forked: false, position: 0 };
  }

  read(piece: string, offset: number, sink: MatchSink): number {
    const { place, alphabet, dfa } = this;
    const { raw } = place;
    const length = piece.length;
    raw.state = dfa.current(raw.state);
    const classes = alphabet.table;
    let { table, stride } = dfa;
    let { starts } = raw;
    let base = raw.state.base;
    let stop = false;
    let i = 0;
    while (i < length && !stop) {
      const code = piece.charCodeAt(i);
      let label = classes[code] as number;
      if (label === UNKNOWN) label = alphabet.learn(code);
      const entry = label < stride && label !== SLOW && !place.forked ? (table[base + label] as number) : 0;
      const effect = entry & MOVE;
      if (entry !== 0 && effect !== MOVE) {
        if (effect !== 0) starts[effect - 1] = offset + i;
        base = entry >>> CODE_BITS;
        i++;
        continue;
      }
      raw.state = dfa.stateAt(base);
      raw.end = offset + i;
      if (label === SLOW || place.forked) {
        const point = piece.codePointAt(i) as number;
        i += point > 0xffff ? 2 : 1;
        stop = this.point(point, raw.end, offset + i, sink);
      } else {
        i++;
        stop = raw.follow(dfa.move(raw.state, label), raw.end, raw.end, offset + i, sink);
      }
      // What was done may have replaced any of these.
      raw.state = dfa.current(raw.state);
      ({ base } = raw.state);
      ({ table, stride } = dfa);
      ({ starts } = raw);
    }
    raw.state = dfa.stateAt(base);
    raw.end = offset + i;
    place.position = offset + i;
    return offset + i;
  }

  end(offset: number, sink: MatchSink): void {
    const { place, dfa } = this;
    place.raw.report(dfa.finish(place.raw.state), offset, offset, sink);
    if (place.forked) place.twin.report(dfa.finish(place.twin.state), place.twin.end, offset, sink);
    place.position = offset;
  }

  holdFrom(): number {
    const { raw, twin, forked, position } = this.place;
    const from = raw.state.groups.length > 0 ? (raw.starts[0] as number) : position;
    return forked && twin.state.groups.length > 0 ? Math.min(from, twin.starts[0] as number) : from;
  }

  mark(): void {
    copyPlace(this.place, this.marked);
  }

  rewind(): void {
    copyPlace(this.marked, this.place);
  }

  /** A code point that reads differently when normalised, or any while the walks differ. */
  private point(point: number, from: number, to: number, sink: MatchSink): boolean {
    const { place, alphabet } = this;
    const { raw, twin } = place;
    const normal = normalise(point);
    raw.end = from;
    if (!place.forked && normal !== point) {
      twin.copy(raw);
      place.forked = true;
    }
    let stop = this.step(raw, alphabet.classOf(point), from, to, sink);
    if (!place.forked) return stop;
    for (const part of normal >= 0 ? [normal] : normalSequence(normal)) {
      if (this.step(twin, alphabet.classOf(part), from, to, sink)) stop = true;
    }
    place.forked = !twin.same(raw);
    return stop;
  }

  private step(walk: Walk, label: number, from: number, to: number, sink: MatchSink): boolean {
    const { dfa } = this;
    walk.state = dfa.current(walk.state);
    const entry = dfa.entry(walk.state, label);
    const effect = entry & MOVE;
    let stop = false;
    if (entry === 0 || effect === MOVE) {
      stop = walk.follow(dfa.move(walk.state, label), from, walk.end, to, sink);
    } else {
      if (effect !== 0) walk.starts[effect - 1] = from;
      walk.state = dfa.stateAt(entry >>> CODE_BITS);
    }
    walk.end = to;
    return stop;
  }
}

function copyPlace(from: Place, to: Place): void {
  to.raw.copy(from.raw);
  if (from.forked) to.twin.copy(from.twin);
  to.forked = from.forked;
  to.position = from.position;
}
