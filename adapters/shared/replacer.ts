/** Replaces all it was made for in a text. */
export type Replace = (text: string) => string;

interface Bucket {
  /** Lengths of the texts in here, longest first. */
  readonly lengths: number[];
  readonly replacements: Map<string, string>;
}

/**
 * One pass for any number of replacements: the leftmost, then the longest. What was put in is not searched again. A
 * place is looked at closely only where the first characters of something to be found stand.
 */
export function replacer(edits: readonly { readonly find: string; readonly replacement: string }[]): Replace {
  const wanted = edits.filter(({ find }) => find !== "");
  const prefix = wanted.reduce((shortest, { find }) => Math.min(shortest, find.length), 8);
  const buckets = new Map<string, Bucket>();
  for (const { find, replacement } of wanted) {
    const key = find.slice(0, prefix);
    const bucket: Bucket = buckets.get(key) ?? { lengths: [], replacements: new Map() };
    buckets.set(key, bucket);
    if (!bucket.lengths.includes(find.length)) bucket.lengths.push(find.length);
    if (!bucket.replacements.has(find)) bucket.replacements.set(find, replacement);
  }
  for (const { lengths } of buckets.values()) lengths.sort((a, b) => b - a);
  return (text) => {
    if (buckets.size === 0) return text;
    let out = "";
    let copied = 0;
    for (let at = 0; at + prefix <= text.length; at += 1) {
      const bucket = buckets.get(text.slice(at, at + prefix));
      if (bucket === undefined) continue;
      for (const length of bucket.lengths) {
        const replacement = bucket.replacements.get(text.slice(at, at + length));
        if (replacement === undefined) continue;
        out += text.slice(copied, at) + replacement;
        copied = at + length;
        at = copied - 1;
        break;
      }
    }
    return copied === 0 ? text : out + text.slice(copied);
  };
}
