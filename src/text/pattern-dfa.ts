import type { CharClass, PatternAlphabet } from "./pattern-alphabet.ts";
import { ACCEPT, ASSERT, AT_BOUNDARY, AT_END, AT_START, type Nfa, READ, SPLIT } from "./pattern-nfa.ts";

/** Most states kept, and most numbers kept for them (4 to 8 bytes each); beyond either, the cache starts anew. */
const MAX_STATES = 20_000;
const MAX_CELLS = 1 << 21;

/** What a state and a way with effects cost besides their numbers. */
const STATE_CELLS = 24;
const MOVE_CELLS = 16;

/** Room in a row for classes that a text may still bring. */
const SPARE_CLASSES = 8;

/** A register that takes the place where the code point just read begins. */
export const HERE = -1;

/**
 * Entries of the table are `base << CODE_BITS | code`, where `base` is the row of the next state, or 0 when the way
 * is not known yet. Code 0: just go there; 1 to 62: set register code − 1 to `HERE`; `MOVE`: see `LazyDfa.move`.
 */
export const CODE_BITS = 6;
export const MOVE = (1 << CODE_BITS) - 1;

/**
 * A state of the deterministic automaton. Its groups are sets of NFA states, one per start that is still alive,
 * earliest first; each NFA state belongs to the earliest start that reached it. Which starts these are, a cursor
 * keeps in one register per group.
 */
export class DfaState {
  readonly groups: readonly (readonly number[])[];
  /** The code point before was part of a word. */
  readonly word: boolean;
  /** Nothing has been read yet. */
  readonly atStart: boolean;
  /** The same for equal states, also across generations of the cache. */
  readonly key: string;
  /** Row in the table of its generation. */
  readonly base: number;
  readonly generation: number;
  /** Ways with effects, by class. */
  readonly moves = new Map<number, Move>();
  endAccepts: readonly number[] | undefined;

  constructor(groups: readonly (readonly number[])[], flags: Neighbour, key: string, base: number, generation: number) {
    this.groups = groups;
    this.word = flags.word;
    this.atStart = flags.atStart;
    this.key = key;
    this.base = base;
    this.generation = generation;
  }
}

/** A way to a state that moves registers or reports matches. */
export interface Move {
  readonly to: DfaState;
  /** Per group of `to`: the register it takes over, or `HERE`. Never smaller than the group's own number, so it can be done in place. */
  readonly from: readonly number[];
  /** Pairs of a pattern and the group whose start it matched from, ending before the code point just read. */
  readonly accepts: readonly number[];
}

/** What a state knows about the code point before it. */
interface Neighbour {
  readonly word: boolean;
  readonly atStart: boolean;
}

/**
 * The deterministic automaton of all patterns, made state by state as texts need it (lazy subset construction, as
 * in RE2: https://swtch.com/~rsc/regexp/regexp3.html, with start registers after Laurikari's tagged automata). Work
 * per code point is bounded by the size of the patterns, and is a table look-up once the state is known.
 */
export class LazyDfa {
  readonly start: DfaState;
  /** Ways by `base + class`. A new array when it grows or the cache starts anew. */
  table = new Int32Array(0);
  /** Width of a row; classes from here on are not in the table yet. */
  stride: number;
  private readonly nfa: Nfa;
  private readonly alphabet: PatternAlphabet;
  private states = new Map<string, DfaState>();
  /** States by `base / stride`; none has the number 0. */
  private numbered: (DfaState | undefined)[] = [undefined];
  private cells = 0;
  private generation = 0;
  /** NFA states reached from all entries by one code point, by context and class. */
  private readonly fresh = new Map<number, readonly number[]>();
  private readonly seen: Uint32Array;
  private readonly taken: Uint32Array;
  private stamp = 0;
  private readonly stack: number[] = [];

  constructor(nfa: Nfa, alphabet: PatternAlphabet) {
    this.nfa = nfa;
    this.alphabet = alphabet;
    this.seen = new Uint32Array(nfa.kinds.length);
    this.taken = new Uint32Array(nfa.kinds.length);
    this.stride = alphabet.classes.length + SPARE_CLASSES;
    this.start = this.intern([], { word: false, atStart: nfa.hasStart });
  }

  /** The state with a row of the current table. */
  stateAt(base: number): DfaState {
    return this.numbered[base / this.stride] as DfaState;
  }

  /** The state itself, or its equal in the current table when the cache has started anew since. */
  current(state: DfaState): DfaState {
    return state.generation === this.generation ? state : this.intern(state.groups, state);
  }

  /** The table's entry for a current state. */
  entry(state: DfaState, label: number): number {
    return label < this.stride ? (this.table[state.base + label] as number) : 0;
  }

  /** Where a class leads from a state and with what effects; remembers it. */
  move(from: DfaState, label: number): Move {
    if (this.alphabet.classes.length > this.stride) {
      this.forget();
      this.stride = 2 * this.alphabet.classes.length;
    }
    const state = this.current(from);
    const known = state.moves.get(label);
    if (known !== undefined) return known;
    const move = this.makeMove(state, label);
    // Making it may have started the cache anew; then there is no row to write to.
    if (state.generation === this.generation && move.to.generation === this.generation) {
      const code = codeOf(move);
      this.table[state.base + label] = (move.to.base << CODE_BITS) | code;
      if (code === MOVE) {
        state.moves.set(label, move);
        this.cells += MOVE_CELLS + move.from.length + move.accepts.length;
      }
    }
    return move;
  }

  private makeMove(state: DfaState, label: number): Move {
    const next = this.alphabet.classes[label] as CharClass;
    const fresh = this.freshStates(state, label);
    const stamp = this.nextStamp();
    const groups: (readonly number[])[] = [];
    const from: number[] = [];
    const accepts: number[] = [];
    state.groups.forEach((group, register) => {
      const reached = this.advance(group, state, label, stamp, (pattern) => accepts.push(pattern, register));
      if (reached.length === 0) return;
      groups.push(reached.sort(ascending));
      from.push(register);
    });
    const started = fresh.filter((reached) => this.taken[reached] !== stamp);
    if (started.length > 0) {
      groups.push(started);
      from.push(HERE);
    }
    const to = this.intern(groups, { word: this.nfa.hasBoundary && next.word, atStart: false });
    return { to, from, accepts };
  }

  /** Pairs of a pattern and the group it matched from, when the text ends in this state. */
  finish(state: DfaState): readonly number[] {
    if (state.endAccepts === undefined) {
      const stamp = this.nextStamp();
      const accepts: number[] = [];
      state.groups.forEach((group, register) => {
        this.advance(group, state, undefined, stamp, (pattern) => accepts.push(pattern, register));
      });
      state.endAccepts = accepts;
    }
    return state.endAccepts;
  }

  /** NFA states that a match starting here reaches with its first code point; the same for many states. */
  private freshStates(state: DfaState, label: number): readonly number[] {
    const key = label * 4 + (state.atStart ? 2 : 0) + (state.word ? 1 : 0);
    let fresh = this.fresh.get(key);
    if (fresh === undefined) {
      fresh = this.advance(this.nfa.entries, state, label, this.nextStamp(), () => {}).sort(ascending);
      this.fresh.set(key, fresh);
    }
    return fresh;
  }

  /**
   * NFA states reached from `group` by a class (`undefined`: the text ends), leaving out those marked with `stamp`,
   * which an earlier start has reached. Assertions are decided here, where both neighbours are known.
   */
  private advance(
    group: readonly number[],
    state: DfaState,
    label: number | undefined,
    stamp: number,
    accept: (pattern: number) => void,
  ): number[] {
    const { nfa, seen, taken, stack } = this;
    const next = label === undefined ? undefined : (this.alphabet.classes[label] as CharClass);
    const boundary = state.word !== (next?.word === true);
    const reached: number[] = [];
    for (const id of group) stack.push(id);
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      if (seen[id] === stamp) continue;
      seen[id] = stamp;
      const value = nfa.values[id] as number;
      const target = nfa.next[id] as number;
      switch (nfa.kinds[id]) {
        case READ:
          if (next?.sets[value] === 1 && taken[target] !== stamp) {
            taken[target] = stamp;
            reached.push(target);
          }
          break;
        case SPLIT:
          stack.push(value, target);
          break;
        case ASSERT:
          if (
            value === AT_START
              ? state.atStart
              : value === AT_END
                ? next === undefined
                : boundary === (value === AT_BOUNDARY)
          ) {
            stack.push(target);
          }
          break;
        case ACCEPT:
          accept(value);
          break;
      }
    }
    return reached;
  }

  private intern(groups: readonly (readonly number[])[], flags: Neighbour): DfaState {
    const key = `${flags.word ? "w" : ""}${flags.atStart ? "^" : ""}${groups.map((group) => group.join()).join(";")}`;
    let state = this.states.get(key);
    if (state === undefined) {
      if (this.states.size >= MAX_STATES || this.cells >= MAX_CELLS) this.forget();
      const base = this.numbered.length * this.stride;
      state = new DfaState(groups, flags, key, base, this.generation);
      this.numbered.push(state);
      this.states.set(key, state);
      this.cells += this.stride + key.length + groups.length + STATE_CELLS;
      if (base + this.stride > this.table.length) {
        const table = new Int32Array(2 * (base + this.stride));
        table.set(this.table);
        this.table = table;
      }
    }
    return state;
  }

  /** Drops the cache. Cursors keep the states they stand in, and look up their equals when they go on. */
  private forget(): void {
    this.states = new Map();
    this.numbered = [undefined];
    this.table = new Int32Array(0);
    this.cells = 0;
    this.generation++;
  }

  private nextStamp(): number {
    this.stamp++;
    if (this.stamp > 0xffff_fffe) {
      this.seen.fill(0);
      this.taken.fill(0);
      this.stamp = 1;
    }
    return this.stamp;
  }
}

/** Whether two states stand for the same, also when the cache started anew in between. */
export function sameState(a: DfaState, b: DfaState): boolean {
  return a === b || (a.generation !== b.generation && a.key === b.key);
}

/** How much of a move fits into the table. Registers past the last group are free, so letting go of late starts is no work. */
function codeOf({ from, accepts }: Move): number {
  const last = from.length - 1;
  if (accepts.length > 0 || from.some((register, i) => register !== i && i < last)) return MOVE;
  if (last < 0 || from[last] === last) return 0;
  return from[last] === HERE && last + 1 < MOVE ? last + 1 : MOVE;
}

function ascending(a: number, b: number): number {
  return a - b;
}
