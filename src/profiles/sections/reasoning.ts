import * as z from "zod";
import { positive } from "./values.ts";

export const reasoningShape = {
  /** When a model that should show its reasoning shows none. */
  onMissingTrace: z.enum(["allow", "flag", "require-approval", "block"]),
  /** Whether callers see the reasoning; `"redacted"` leaves a placeholder where it was. */
  expose: z.literal([true, false, "redacted"]),
  /** Longest reasoning in tokens, as the guard estimates them. Longer counts as a loop. */
  maxTokens: positive,
  /** When the reasoning goes round in circles: `cut` hides the rest of it, `retry` asks the model once more. */
  onLoop: z.enum(["allow", "flag", "cut", "retry", "block"]),
};
