import * as fc from "fast-check";

/** A text and a way to cut it into pieces, single UTF-16 code units and cut surrogate pairs included. */
export function cutText(
  text: fc.Arbitrary<string>,
): fc.Arbitrary<{ readonly text: string; readonly pieces: readonly string[] }> {
  return text.chain((whole) =>
    fc.oneof(
      fc.constant({ text: whole, pieces: whole.split("") }),
      fc
        .array(fc.integer({ min: 0, max: whole.length }), { maxLength: 12 })
        .map((places) => ({ text: whole, pieces: cutAt(whole, places) })),
    ),
  );
}

/** Cuts a text at the given offsets. */
export function cutAt(text: string, places: readonly number[]): string[] {
  const sorted = [0, ...[...places].sort((a, b) => a - b), text.length];
  return sorted.slice(1).map((end, index) => text.slice(sorted[index], end));
}
