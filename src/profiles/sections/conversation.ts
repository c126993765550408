import * as z from "zod";

export const promptShape = {
  /** Few-shot examples in the prompt, which lower R1's scores. */
  fewShot: z.enum(["allow", "flag"]),
  /** Whether a system prompt moves into the first user message, for generations that want none. */
  systemPrompt: z.enum(["keep", "fold"]),
  /** Temperature to ask for, 0 to 2; `null` leaves the caller's. */
  temperature: z.number().min(0).max(2).nullable(),
  /** Whether the request names the language to answer in. */
  languageDirective: z.boolean(),
  /** Control tokens of chat templates in user and tool text. */
  controlTokens: z.enum(["neutralise", "keep"]),
};

export const disclosureShape = {
  /** Whether people are told that they talk with an AI system. */
  enabled: z.boolean(),
  /** What they are told. */
  text: z.string().min(1),
};

export const messagesShape = {
  /** What a person reads in place of a blocked reply. */
  blocked: z.string().min(1),
  /** What a person reads when the conversation is over. */
  turnLimit: z.string().min(1),
  /** What a person reads when a tool call is refused; `{tool}` stands for its name. */
  toolRefused: z.string().min(1),
};
