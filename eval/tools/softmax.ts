/** One example: the numbers of its marks, and the number of its class. */
export interface Example {
  readonly marks: readonly number[];
  readonly target: number;
}

export interface SoftmaxOptions {
  readonly marks: number;
  readonly classes: number;
  /** How many weights may be left in the end. */
  readonly keep: number;
  readonly epochs?: number;
  readonly rate?: number;
  /** Pulls weights towards zero; the higher, the fewer large ones. */
  readonly decay?: number;
}

/**
 * Trains a linear classifier by stochastic gradient descent (Adagrad) in two rounds: the first finds which weights
 * matter, the second learns those again without the others, averaged over the second half of its way. The order of
 * examples comes from a fixed seed: the same examples give the same weights.
 */
export function trainSoftmax(examples: readonly Example[], options: SoftmaxOptions): Float64Array {
  const all = descend(examples, options, () => true);
  const largest = [...all].map(Math.abs).sort((a, b) => b - a)[options.keep] ?? 0;
  return descend(examples, options, (at) => Math.abs(all[at] ?? 0) > largest);
}

function descend(examples: readonly Example[], options: SoftmaxOptions, kept: (at: number) => boolean): Float64Array {
  const { marks, classes, epochs = 40, rate = 0.3, decay = 0.01 } = options;
  const weights = new Float64Array(marks * classes);
  const free = Uint8Array.from(weights, (_, at) => (kept(at) ? 1 : 0));
  const squares = new Float64Array(marks * classes).fill(1e-6);
  const total = new Float64Array(marks * classes);
  const order = examples.map((_, index) => index);
  const random = seeded(1);
  let rounds = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example) step(example);
    }
    if (epoch < epochs / 2) continue;
    rounds++;
    for (let at = 0; at < total.length; at++) total[at] = (total[at] ?? 0) + (weights[at] ?? 0);
  }
  return total.map((sum) => sum / rounds);

  function step({ marks: own, target }: Example): void {
    const shares = softmax(weights, own, classes);
    for (const mark of own) {
      for (let one = 0; one < classes; one++) {
        const at = mark * classes + one;
        if (free[at] === 0) continue;
        const gradient = (shares[one] ?? 0) - (one === target ? 1 : 0) + decay * (weights[at] ?? 0);
        squares[at] = (squares[at] ?? 0) + gradient * gradient;
        weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(squares[at]);
      }
    }
  }
}

function softmax(weights: Float64Array, marks: readonly number[], classes: number): number[] {
  const scores = new Array<number>(classes).fill(0);
  for (const mark of marks) {
    for (let one = 0; one < classes; one++) scores[one] = (scores[one] ?? 0) + (weights[mark * classes + one] ?? 0);
  }
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((left, right) => left + right, 0);
  return powers.map((power) => power / sum);
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [list[index], list[other]] = [list[other] ?? 0, list[index] ?? 0];
  }
}
