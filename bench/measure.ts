/** Runs each candidate `rounds` times, taking turns, so that a busy moment of the machine hits all alike; returns median milliseconds. */
export async function medians<Name extends string>(
  candidates: Readonly<Record<Name, () => unknown>>,
  { rounds = 9, warmups = 2 }: { rounds?: number; warmups?: number } = {},
): Promise<Record<Name, number>> {
  const names = Object.keys(candidates) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmups; round < rounds; round++) {
    // Every other round runs backwards: the one that comes after a costly neighbour is not always the same.
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const startedAt = performance.now();
      await candidates[name]();
      if (round >= 0) times.get(name)?.push(performance.now() - startedAt);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Nearest-rank quantile; `share` from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Prints rows as a Markdown table, so that a result can go into a document as it is. */
export function printTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const lines = [header, header.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
  console.log(`${lines.join("\n")}\n`);
}

/** A number with as many digits as a noisy machine justifies. */
export function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
