import * as z from "zod";
import { STAGES } from "../../core/stage.ts";
import { channelActions } from "./actions.ts";
import { category } from "./values.ts";

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

export const streamShape = {
  /** `window`: hold only what may still become a match. `block`: hold each part to its end. `full`: hold everything to the end. */
  mode: z.enum(["window", "block", "full"]),
  /** Most UTF-16 code units held back per channel while the opening tag may be missing or a match is open. */
  maxHeld: z.int().min(1024),
};

export const privacyShape = {
  /** Personal data: e-mail addresses, phone numbers, identity and account numbers. */
  pii: channelActions,
  /** Credentials: API keys, tokens, private keys. */
  secrets: channelActions,
};

export const ruleShape = {
  /** Finding code; also the key by which a child profile changes the rule. */
  id: z
    .string()
    .max(64)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/u, { error: "letters, digits, dots, hyphens and underscores" }),
  /** A regular expression without look-around and back-references. */
  pattern: z.string().min(1).optional(),
  /** `"i"` ignores case in `pattern`. */
  flags: z.enum(["", "i"]).default(""),
  /** Whole words in order; case, width and look-alike letters do not matter. */
  phrases: z
    .array(
      z.string().refine((phrase) => LETTER_OR_DIGIT.test(phrase), { error: "words with at least one letter or digit" }),
    )
    .default([]),
  /** Where to look. */
  stages: z.array(z.enum(STAGES)).min(1).default(["reasoning", "answer"]),
  /** What to do with a match. */
  action: z.enum(["flag", "redact", "block"]),
  /** What a redaction leaves in place. */
  replacement: z.string().optional(),
  /** Category of the finding. */
  category: category.default("x-custom"),
  /** Severity of the finding. */
  severity: z.enum(["low", "medium", "high", "critical"]).default("medium"),
};
