/** The forms in which R1's trace stands inside the text. */
export const INLINE_SHAPES = [
  "tags",
  "close-tag-only",
  "no-tags",
  "empty",
  "truncated",
  "doubled",
  "upper-case",
  "leading-newline",
] as const;

/** The ways hosts send a trace: in a field of its own, or inside the text. */
export const HOST_SHAPES = ["reasoning_content", "reasoning", "reasoning_details", ...INLINE_SHAPES] as const;

/** A form in which the trace stands inside the text. `no-tags` and `empty` have no trace, `truncated` has no answer. */
export type InlineShape = (typeof INLINE_SHAPES)[number];

/** How a host sends a trace. `reasoning_details` is OpenRouter's list of parts. */
export type HostShape = (typeof HOST_SHAPES)[number];

/** Writes a trace and an answer as one text, as a host without a reasoning parser does. */
export function inlineTrace(shape: InlineShape, reasoning: string, answer: string): string {
  return WRITERS[shape](reasoning, answer);
}

const WRITERS: Readonly<Record<InlineShape, (reasoning: string, answer: string) => string>> = {
  tags: (reasoning, answer) => `<think>\n${reasoning}\n</think>\n\n${answer}`,
  // The template wrote `<think>\n` into the prompt.
  "close-tag-only": (reasoning, answer) => `${reasoning}\n</think>\n\n${answer}`,
  "no-tags": (_reasoning, answer) => answer,
  empty: (_reasoning, answer) => `<think>\n\n</think>\n\n${answer}`,
  truncated: (reasoning) => `<think>\n${reasoning}`,
  // The template wrote the tag and the model repeats it, with a host that returns both.
  doubled: (reasoning, answer) => `<think>\n<think>\n${reasoning}\n</think>\n\n${answer}`,
  "upper-case": (reasoning, answer) => `<THINK>\n${reasoning}\n</THINK>\n\n${answer}`,
  "leading-newline": (reasoning, answer) => `\n\n<think>\n${reasoning}\n</think>\n\n${answer}`,
};
