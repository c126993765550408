import { controlTokenReplacements } from "../prompt-hygiene/control-tokens.ts";

/** Anything in brackets that is as short as a token of a template. */
const BRACKETED = /<{1,2}[^<>]{1,80}>{1,2}|\[[^[\]]{1,40}\]/gu;
/** Characters that show nothing, and blanks: they are no part of a token, and hide one. */
const UNSEEN = /[\p{Cf}\p{Z}\s]/gu;
/** Tokens of any template: `<|message|>`, `<start_of_turn>`, `<<SYS>>`, `[INST]`, `<s>`. */
const TOKEN =
  /^(?:<\|.*\|>|<\/?(?:start_of_turn|end_of_turn|start_of_image|bos|eos|pad|unk|s)>|<<\/?SYS>>|\[\/?(?:INST|SYSTEM_PROMPT|TOOL_CALLS|TOOL_RESULTS|AVAILABLE_TOOLS)\])$/iu;
const LOOK_ALIKES: Readonly<Record<string, string>> = { "<": "‹", ">": "›", "[": "［", "]": "］" };

/**
 * Text that somebody else wrote, for a prompt: no token of a template is left in it, also where blanks or characters
 * that show nothing split it. Linear in the text's length.
 */
export function harmless(text: string): string {
  const known = controlTokenReplacements(text).reduce(
    (changed, { find, replacement }) => changed.replaceAll(find, () => replacement),
    text,
  );
  return known.replace(BRACKETED, (found) => {
    const seen = found.replace(UNSEEN, "");
    if (!TOKEN.test(seen) && controlTokenReplacements(seen).length === 0) return found;
    return found.replace(/[<>[\]]/gu, (bracket) => LOOK_ALIKES[bracket] as string);
  });
}
