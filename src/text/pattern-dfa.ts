import type { CharClass, PatternAlphabet } from "./pattern-alphabet.ts";
import { ACCEPT, ASSERT, AT_BOUNDARY, AT_END, AT_START, type Nfa, READ, SPLIT } from "./pattern-nfa.ts";

/** Most states kept, and most numbers kept for them (8 bytes each at worst); beyond either, the cache starts anew. */
const MAX_STATES = 20_000;
const MAX_CELLS = 1 << 21;

/** What a state and an edge cost besides their numbers. */
const STATE_CELLS = 24;
const EDGE_CELLS = 16;

/** A register that takes the place where the code point just read begins. */
export const HERE = -1;

/** What following an entry of a row asks of the cursor: nothing but going there, setting one register, or more. */
export const GO = 0;
export const SET = 1;
export const MOVE = 2;

/**
 * A state of the deterministic automaton. Its groups are sets of NFA states, one per start that is still alive,
 * earliest first; each NFA state belongs to the earliest start that reached it. Which starts these are, a cursor
 * keeps in one register per group.
 */
export class DfaState {
  readonly kind = GO;
  /** By class: a state, or an edge with effects; `undefined` until asked. */
  row: (DfaState | DfaEdge | undefined)[] = [];
  readonly groups: readonly (readonly number[])[];
  /** The code point before was part of a word. */
  readonly word: boolean;
  /** Nothing has been read yet. */
  readonly atStart: boolean;
  /** The same for equal states, also across generations of the cache. */
  readonly key: string;
  readonly generation: number;
  endAccepts: readonly number[] | undefined;

  constructor(groups: readonly (readonly number[])[], flags: Neighbour, key: string, generation: number) {
    this.groups = groups;
    this.word = flags.word;
    this.atStart = flags.atStart;
    this.key = key;
    this.generation = generation;
  }
}

/** A way to a state that sets or moves registers, or reports matches. */
export class DfaEdge {
  readonly kind: typeof SET | typeof MOVE;
  readonly to: DfaState;
  /** Per group of `to`: the register it takes over, or `HERE`. Never smaller than the group's own number, so it can be done in place. */
  readonly from: readonly number[];
  /** Pairs of a pattern and the group whose start it matched from, ending before the code point just read. */
  readonly accepts: readonly number[];
  /** With `SET`, the register that becomes `HERE`; the others stay. */
  readonly register: number;

  constructor(to: DfaState, from: readonly number[], accepts: readonly number[]) {
    const last = from.length - 1;
    const only = accepts.length === 0 && from.every((register, i) => register === (i < last ? i : HERE));
    this.kind = only ? SET : MOVE;
    this.to = to;
    this.from = from;
    this.accepts = accepts;
    this.register = last;
  }
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
  private readonly nfa: Nfa;
  private readonly alphabet: PatternAlphabet;
  private states = new Map<string, DfaState>();
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
    this.start = this.intern([], { word: false, atStart: nfa.hasStart });
  }

  /** Finds where a class leads from a state, and remembers it. */
  edge(state: DfaState, label: number): DfaState | DfaEdge {
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
    // Registers past the last group are free, so letting go of the latest starts needs no work.
    const plain = accepts.length === 0 && from.every((register, i) => register === i);
    const edge = plain ? to : new DfaEdge(to, from, accepts);
    if (!plain) this.cells += EDGE_CELLS + from.length + accepts.length;
    while (state.row.length <= label) state.row.push(undefined);
    state.row[label] = edge;
    return edge;
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
      state = new DfaState(groups, flags, key, this.generation);
      state.row = new Array(this.alphabet.classes.length).fill(undefined);
      this.states.set(key, state);
      this.cells += state.row.length + key.length + groups.length + STATE_CELLS;
    }
    return state;
  }

  /** Drops the cache. Cursors keep the states they stand in; those lose their ways, so that they hold nothing else alive. */
  private forget(): void {
    for (const state of this.states.values()) state.row = [];
    this.start.row = [];
    this.states = new Map();
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

function ascending(a: number, b: number): number {
  return a - b;
}
