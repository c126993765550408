import * as z from "zod";

/** What may happen to text. */
export const textAction = z.enum(["allow", "flag", "redact", "block"]);

/** What may happen to a tool call. */
export const toolAction = z.enum(["allow", "flag", "require-approval", "refuse"]);

/** What happens to text: one action for both channels, or one for each. */
export const channelShape = { reasoning: textAction.optional(), answer: textAction.optional() };

export const channelActions = z.union([textAction, z.strictObject(channelShape)]);
