/** Texts that are remembered at most, and UTF-16 code units of them and of what was found out about them. */
const MOST_TEXTS = 2_000;
const MOST_UNITS = 2_000_000;

/**
 * Remembers what a function of a text came to, because an agent's history is read again at every call. The function
 * has to be pure: what is remembered is then the same for whoever asks, and nothing passes from one conversation to
 * another. At most 2,000 texts and 2 million code units; the oldest goes first, and costs no more than being read
 * again. A throw is not remembered. `unitsOf`: what a result takes up beside its text, in code units.
 */
export function rememberByText<T extends object>(
  read: (text: string) => T,
  unitsOf: (result: T) => number = () => 0,
): (text: string) => T {
  const known = new Map<string, { readonly result: T; readonly units: number }>();
  let total = 0;
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier.result;
    const result = read(text);
    const units = text.length + unitsOf(result);
    if (units > MOST_UNITS) return result;
    known.set(text, { result, units });
    total += units;
    for (const [oldest, entry] of known) {
      if (known.size <= MOST_TEXTS && total <= MOST_UNITS) break;
      known.delete(oldest);
      total -= entry.units;
    }
    return result;
  };
}
