import * as z from "zod";
import { softAction } from "./actions.ts";
import { languageTag } from "./values.ts";

export const languageShape = {
  /** Language codes that are fine, or `"prompt"`: the user's own language. */
  expect: z.union([z.literal("prompt"), z.array(languageTag()).min(1)]),
  /** When the reasoning leaves the expected language. */
  reasoning: softAction,
  /** When the answer leaves the expected language. */
  answer: softAction,
  /** Share of the words, 0 to 1, that must be in an expected language. */
  minShare: z.number().min(0).max(1),
};
