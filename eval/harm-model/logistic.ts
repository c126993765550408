import { PLACES } from "../../src/classifiers/local-model/mark-reader.ts";

/** One text: its different marks, what it is, and how much it counts. */
export interface Example {
  readonly marks: Int32Array;
  readonly target: 0 | 1;
  readonly weight: number;
}

export interface Logistic {
  readonly weights: Float32Array;
  readonly bias: number;
}

/**
 * Logistic regression on unit-length vectors of marks, by Adagrad over a fixed number of rounds in a fixed order,
 * averaged over the second half of the way. The same examples give the same weights.
 */
export function learn(
  examples: readonly Example[],
  places: number,
  { epochs = 12, rate = 0.5, decay = 1e-5 }: { epochs?: number; rate?: number; decay?: number } = {},
): Logistic {
  const weights = new Float32Array(places);
  const squares = new Float32Array(places).fill(1e-3);
  const total = new Float32Array(places);
  let [bias, biasSquares, biasTotal, rounds] = [0, 1, 0, 0];
  const order = examples.map((_, index) => index);
  const random = seeded(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { marks, target, weight } = examples[index] as Example;
      const [unit, conceptUnit] = unitsOf(marks);
      const error = (1 / (1 + Math.exp(-oddsOf({ weights, bias }, marks))) - target) * weight;
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
      for (const mark of marks) {
        const own = weights[mark] as number;
        const gradient = error * (mark < PLACES ? unit : conceptUnit) + decay * own;
        const square = (squares[mark] as number) + gradient * gradient;
        squares[mark] = square;
        weights[mark] = own - (rate * gradient) / Math.sqrt(square);
      }
    }
    if (epoch < epochs / 2) continue;
    rounds++;
    biasTotal += bias;
    for (let at = 0; at < places; at++) total[at] = (total[at] as number) + (weights[at] as number);
  }
  return { weights: total.map((sum) => sum / rounds), bias: biasTotal / rounds };
}

/** How strongly a model speaks for a text: the logarithm of the odds. Words and concepts count as much, whatever their number. */
export function oddsOf({ weights, bias }: Logistic, marks: Int32Array): number {
  const [unit, conceptUnit] = unitsOf(marks);
  let [sum, conceptSum] = [0, 0];
  for (const mark of marks) {
    if (mark < PLACES) sum += weights[mark] as number;
    else conceptSum += weights[mark] as number;
  }
  return bias + sum * unit + conceptSum * conceptUnit;
}

function unitsOf(marks: Int32Array): [number, number] {
  let ofConcepts = 0;
  for (let at = marks.length - 1; at >= 0 && (marks[at] as number) >= PLACES; at--) ofConcepts++;
  return [1 / Math.sqrt(1 + marks.length - ofConcepts), 1 / Math.sqrt(1 + ofConcepts)];
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
