/*
 * Text that a tokenizer or a parser takes for structure. In a user's message or a tool's result it can end a turn, open
 * a forged one, or make a trace look like an answer.
 */

/** Tags of reasoning and of tool calls; their parsers do not mind case. */
const TAGS = /<\/?(?:think|thinking|tool_call|tool_response|tool_calls|function_calls)>/giu;
/** `<|im_start|>`, `<|eot_id|>` and their kin: ChatML and Llama, which the distills inherit. */
const BARS =
  /<\|(?:im_start|im_end|im_sep|endoftext|end_of_text|begin_of_text|start_header_id|end_header_id|eot_id|eom_id|python_tag|finetune_right_pad_id|system|user|assistant|fim_prefix|fim_middle|fim_suffix|end)\|>/giu;
/** DeepSeek's own, written with full-width bars: `<｜User｜>`, `<｜tool▁calls▁begin｜>`, `<｜DSML｜…>`, and their closing forms. */
const WIDE_BARS = /<\/?｜(?=[\p{L}\p{N}▁])/gu;

export interface TokenReplacement {
  readonly find: string;
  readonly replacement: string;
}

/** Replacements that make the text harmless and still readable: `‹think›` for the tag. Empty when there is nothing to replace. */
export function controlTokenReplacements(text: string): readonly TokenReplacement[] {
  if (!text.includes("<")) return [];
  const found = new Set<string>();
  for (const pattern of [TAGS, BARS, WIDE_BARS]) for (const [token] of text.matchAll(pattern)) found.add(token);
  const replacements = [...found].map((find) => ({ find, replacement: lookAlike(find) }));
  // A wide-barred token is disarmed by its opening; closing it as well keeps the pair readable.
  const wide = replacements.some(({ find }) => find.endsWith("｜"));
  return wide ? [...replacements, { find: "｜>", replacement: "｜›" }] : replacements;
}

/** Whether the text holds a control token at all. */
export function hasControlToken(text: string): boolean {
  return controlTokenReplacements(text).length > 0;
}

function lookAlike(token: string): string {
  return token.replaceAll("<", "‹").replaceAll(">", "›");
}
