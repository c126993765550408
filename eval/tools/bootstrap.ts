import type { Answer } from "./report.ts";

const ROUNDS = 1000;
const LEAST = 0.025;

/** Between which values a figure lies in 95 of 100 draws of as many families, each with all its tools; from a fixed seed. */
export function intervals<Name extends string>(
  answers: readonly Answer[],
  figures: (drawn: readonly Answer[]) => Readonly<Record<Name, number>>,
): Record<Name, readonly [from: number, to: number]> {
  const families = [...Map.groupBy(answers, ({ label }) => label.family).values()];
  const random = seeded(7);
  const rounds = Array.from({ length: ROUNDS }, () =>
    figures(families.flatMap(() => families[Math.floor(random() * families.length)] ?? [])),
  );
  const names = Object.keys(rounds[0] ?? {}) as Name[];
  const between = (name: Name) => {
    const values = rounds.map((round) => round[name]).sort((a, b) => a - b);
    const at = (share: number) => values[Math.min(ROUNDS - 1, Math.floor(ROUNDS * share))] ?? 0;
    return [at(LEAST), at(1 - LEAST)] as const;
  };
  return Object.fromEntries(names.map((name) => [name, between(name)])) as ReturnType<typeof intervals<Name>>;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
