/** Up to this many children are searched one by one, more by halving. */
const FEW_CHILDREN = 8;

/** Sizes and conventions of an automaton. */
export interface AutomatonOptions {
  readonly width: number;
  readonly boundary: number;
  readonly maxDense: number;
}

/**
 * An Aho–Corasick automaton (Aho and Corasick, 1975) over words of 16-bit labels. States are numbered breadth-first
 * from the sorted words, so the children of a state stand side by side in the order of their labels and need two
 * numbers per state; the first states, where text spends its time, have a dense row each. About 18 bytes per state
 * plus the rows.
 */
export class Automaton {
  /** Labels in use lie below this; the width of a dense row. */
  readonly width: number;
  /** States below this have a dense row. */
  readonly denseStates: number;
  /** Next state by `state * width + label`. */
  readonly dense: Int32Array;
  /** Per state: the state itself when a word ends there, else the longest suffix at which one does, or 0. */
  readonly outputs: Int32Array;
  /** Labels on the way to each state, a leading `boundary` not counted. */
  readonly lengths: Uint16Array;
  /** Per state: `lengths` of the longest suffix that is still a proper prefix of some word. */
  readonly holds: Uint16Array;
  /** Labels of the longest word. */
  readonly longest: number;
  private readonly children: Int32Array;
  private readonly labels: Uint16Array;
  private readonly fails: Int32Array;
  /** States at which a word ends, ascending, and which stretch of `order` holds their words. */
  private readonly ends: Int32Array;
  private readonly endsFrom: Int32Array;
  private readonly endsTo: Int32Array;
  /** Word ids in sorted order; equal words are neighbours. */
  private readonly order: Int32Array;

  /**
   * `words[i]` (1 to 65,535 labels) is reported as `ids[i]`; `boundary` is a label that does not count as length when
   * a word begins with it; `maxDense` bounds the entries of dense rows, 4 bytes each.
   */
  constructor(words: readonly string[], ids: readonly number[], options: AutomatonOptions) {
    const { width, boundary, maxDense } = options;
    const sorted = words.map((word, i) => ({ word, id: ids[i] as number }));
    sorted.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.id - b.id));
    const capacity = words.reduce((sum, word) => sum + word.length, 1);
    const low = new Int32Array(capacity);
    const high = new Int32Array(capacity);
    const depth = new Uint16Array(capacity);
    const labels = new Uint16Array(capacity);
    const children = new Int32Array(capacity + 1);
    const ends: number[] = [];
    const endsFrom: number[] = [];
    const endsTo: number[] = [];
    high[0] = sorted.length;
    let count = 1;
    // A state is a range of sorted words that share a prefix; its children are the ranges by the next label.
    for (let state = 0; state < count; state++) {
      const at = depth[state] as number;
      const stop = high[state] as number;
      let i = low[state] as number;
      children[state] = count;
      if (i < stop && wordAt(sorted, i).length === at) {
        ends.push(state);
        endsFrom.push(i);
        while (i < stop && wordAt(sorted, i).length === at) i++;
        endsTo.push(i);
      }
      while (i < stop) {
        const label = wordAt(sorted, i).charCodeAt(at);
        low[count] = i++;
        while (i < stop && wordAt(sorted, i).charCodeAt(at) === label) i++;
        high[count] = i;
        labels[count] = label;
        depth[count++] = at + 1;
      }
    }
    children[count] = count;

    this.width = width;
    this.denseStates = Math.min(count, Math.max(1, Math.floor(maxDense / width)));
    this.dense = new Int32Array(this.denseStates * width);
    this.outputs = new Int32Array(count);
    this.lengths = new Uint16Array(count);
    this.holds = new Uint16Array(count);
    this.longest = depth[count - 1] as number;
    this.children = children.slice(0, count + 1);
    this.labels = labels.slice(0, count);
    this.fails = new Int32Array(count);
    this.ends = Int32Array.from(ends);
    this.endsFrom = Int32Array.from(endsFrom);
    this.endsTo = Int32Array.from(endsTo);
    this.order = Int32Array.from(sorted, ({ id }) => id);
    for (let state = 1; state < count; state++) {
      const first = wordAt(sorted, low[state] as number).charCodeAt(0);
      this.lengths[state] = (depth[state] as number) - (first === boundary ? 1 : 0);
    }
    this.link();
  }

  /** The state after `label`. */
  step(from: number, label: number): number {
    let state = from;
    while (state >= this.denseStates) {
      const child = this.child(state, label);
      if (child !== 0) return child;
      state = this.fails[state] as number;
    }
    return this.dense[state * this.width + label] as number;
  }

  /** The next shorter suffix of `state` at which a word ends, or 0. */
  shorterOutput(state: number): number {
    return this.outputs[this.fails[state] as number] as number;
  }

  /** Ids of the words that end exactly at `state`, a state that `outputs` named; ascending. */
  wordsAt(state: number): Int32Array {
    let low = 0;
    let high = this.ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] as number) < state) low = middle + 1;
      else high = middle;
    }
    return this.order.subarray(this.endsFrom[low], this.endsTo[low]);
  }

  private child(state: number, label: number): number {
    let low = this.children[state] as number;
    let high = this.children[state + 1] as number;
    while (high - low > FEW_CHILDREN) {
      const middle = (low + high) >> 1;
      if ((this.labels[middle] as number) <= label) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (this.labels[low] === label) return low;
    return 0;
  }

  /** Failure links, outputs, holds and dense rows, breadth-first: a suffix is shorter, so it is done before. */
  private link(): void {
    const { children, labels, fails, dense, width } = this;
    const count = fails.length;
    for (const state of this.ends) this.outputs[state] = state;
    for (let state = 0; state < count; state++) {
      const fail = fails[state] as number;
      const from = children[state] as number;
      const to = children[state + 1] as number;
      if (this.outputs[state] === 0) this.outputs[state] = this.outputs[fail] as number;
      this.holds[state] = (to > from ? this.lengths[state] : this.holds[fail]) as number;
      for (let child = from; child < to; child++) {
        fails[child] = state === 0 ? 0 : this.step(fail, labels[child] as number);
      }
      if (state >= this.denseStates) continue;
      const row = state * width;
      if (state > 0) dense.copyWithin(row, fail * width, (fail + 1) * width);
      for (let child = from; child < to; child++) dense[row + (labels[child] as number)] = child;
    }
  }
}

function wordAt(sorted: readonly { readonly word: string }[], i: number): string {
  return (sorted[i] as { word: string }).word;
}
