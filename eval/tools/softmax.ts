/** One example: the numbers of its marks, its class, and how much it counts. */
export interface Example {
  readonly marks: Int32Array;
  readonly target: number;
  readonly weight: number;
}

export interface SoftmaxOptions {
  /** How many marks there are; the first is the bias. */
  readonly marks: number;
  readonly classes: number;
  /** How many weights may be left in the end. */
  readonly keep: number;
  readonly epochs?: number;
  readonly rate?: number;
  /** Pulls weights towards zero, rare marks as much as frequent ones; the higher, the fewer large ones. */
  readonly decay?: number;
}

/**
 * Trains a linear classifier by stochastic gradient descent (Adagrad) in two rounds: the first finds which weights
 * matter, the second learns those again without the others, averaged over the second half of its way. With one class it
 * is a logistic regression on whether the target is 1. The order of examples comes from a fixed seed: the same examples
 * give the same weights.
 */
export function trainSoftmax(examples: readonly Example[], options: SoftmaxOptions): Float64Array {
  const all = descend(examples, options, () => true);
  const least =
    Float64Array.from(all, Math.abs)
      .sort()
      .at(-options.keep - 1) ?? 0;
  return descend(examples, options, (at) => Math.abs(all[at] ?? 0) > least);
}

function descend(examples: readonly Example[], options: SoftmaxOptions, kept: (at: number) => boolean): Float64Array {
  const { marks, classes, epochs = 24, rate = 0.3, decay = 2 } = options;
  const weights = new Float64Array(marks * classes);
  const free = Uint8Array.from(weights, (_, at) => (kept(at) ? 1 : 0));
  const squares = new Float64Array(marks * classes).fill(1e-4);
  const total = new Float64Array(marks * classes);
  const pull = pulls(examples, marks, decay);
  const shares = new Float64Array(classes);
  const order = examples.map((_, index) => index);
  const random = seeded(1);
  let rounds = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) step(examples[index] as Example);
    if (epoch < epochs / 2) continue;
    rounds++;
    for (let at = 0; at < total.length; at++) total[at] = (total[at] ?? 0) + (weights[at] ?? 0);
  }
  return total.map((sum) => sum / rounds);

  function step({ marks: own, target, weight }: Example): void {
    setShares(shares, weights, own);
    for (let one = 0; one < classes; one++) {
      const wanted = classes === 1 ? target : Number(one === target);
      shares[one] = ((shares[one] as number) - wanted) * weight;
    }
    for (const mark of own) {
      const back = (pull[mark] as number) * weight;
      for (let one = 0, at = mark * classes; one < classes; one++, at++) {
        if (free[at] === 0) continue;
        const gradient = (shares[one] as number) + back * (weights[at] as number);
        const square = (squares[at] as number) + gradient * gradient;
        squares[at] = square;
        weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(square);
      }
    }
  }
}

/** The decay of each mark at each of its examples, so that all of them together pull as much as those of any other. */
function pulls(examples: readonly Example[], marks: number, decay: number): Float64Array {
  const counts = new Float64Array(marks);
  for (const example of examples) for (const mark of example.marks) counts[mark] = (counts[mark] as number) + 1;
  return counts.map((count, mark) => (mark === 0 ? 0 : decay / Math.max(1, count)));
}

function setShares(shares: Float64Array, weights: Float64Array, marks: Int32Array): void {
  const classes = shares.length;
  shares.fill(0);
  for (const mark of marks) {
    for (let one = 0, at = mark * classes; one < classes; one++, at++) {
      shares[one] = (shares[one] as number) + (weights[at] as number);
    }
  }
  if (classes === 1) {
    shares[0] = 1 / (1 + Math.exp(-(shares[0] as number)));
    return;
  }
  const highest = Math.max(...shares);
  let sum = 0;
  for (let one = 0; one < classes; one++) sum += shares[one] = Math.exp((shares[one] as number) - highest);
  for (let one = 0; one < classes; one++) shares[one] = (shares[one] as number) / sum;
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
    [list[index], list[other]] = [list[other] as number, list[index] as number];
  }
}
