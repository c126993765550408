import type { RequestEdit } from "../../core/conversation.ts";
import { controlTokenReplacements } from "../prompt-hygiene/control-tokens.ts";
import { quoted } from "../turn-breaker/quoted.ts";

/*
 * What the model reads when it is asked once more. It stands in the user's message, as text: R1 must not be sent its
 * own reasoning as reasoning. It does not tell the model that anything was watched or stopped.
 */
const NOTES_HEADING = "Here are notes on this question. They are unfinished and may contain mistakes:";
const WITH_NOTES =
  "Use what is right in these notes without repeating them. Check it once, come to a conclusion, and give your answer.";
const WITHOUT_NOTES = "Please keep your thoughts short, come to a conclusion, and give your answer.";

/** Asks for an answer that concludes from `thought`: the trace without its loop, as far as it is quoted. */
export function concludeFrom(thought: string): readonly RequestEdit[] {
  const notes = withoutControlTokens(thought).trim();
  const text = notes === "" ? WITHOUT_NOTES : `${NOTES_HEADING}\n${quoted(notes)}\n\n${WITH_NOTES}`;
  return [{ kind: "append-to-last-user", text }];
}

function withoutControlTokens(text: string): string {
  return controlTokenReplacements(text).reduce(
    (changed, { find, replacement }) => changed.replaceAll(find, () => replacement),
    text,
  );
}
