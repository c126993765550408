import * as z from "zod";
import { personText } from "./values.ts";

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
  text: personText(),
};

export const messagesShape = {
  /** What a person reads in place of a blocked reply. */
  blocked: personText(),
  /** What a person reads when the conversation is over. */
  turnLimit: personText(),
  /** What a person reads when a tool call is refused; `{tool}` stands for its name. */
  toolRefused: personText(),
  /** What a person reads in place of an answer in the wrong language. */
  languageStopped: personText(),
  /** What a person reads behind the beginning of an answer that went on in the wrong language. */
  languageCut: personText(),
};
