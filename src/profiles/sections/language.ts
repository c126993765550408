import * as z from "zod";
import { languageTag } from "./values.ts";

/** What may happen to text in the wrong language; `repair` asks the model once more, else it cuts the answer. */
const languageAction = z.enum(["allow", "flag", "block", "repair"]);

export const languageShape = {
  /** Language codes that are fine, or `"prompt"`: the user's own language. */
  expect: z.union([z.literal("prompt"), z.array(languageTag()).min(1)]),
  /** What is told apart: `script`s only, or `language`s of one script as well, for which the first turn loads a table. */
  level: z.enum(["script", "language"]),
  /** When the reasoning leaves the expected language. Forcing one language on it costs accuracy. */
  reasoning: languageAction,
  /** When the answer leaves the expected language. */
  answer: languageAction,
  /** Share of the words, 0 to 1, that must be in an expected language. */
  minShare: z.number().min(0).max(1),
};
