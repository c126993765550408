import type { ToolDefinition } from "../../../core/conversation.ts";
import { hasWord, wordsOf } from "../arguments/leaves.ts";

/** Words in the name of a tool that hands out what is somebody's own: messages, files, people's records, credentials. */
const PRIVATE_NAMES = new Set(
  (
    "mail mails email emails inbox mailbox gmail outlook message messages chat chats dm dms sms conversation conversations " +
    "file files document documents folder folders drive attachment attachments note notes " +
    "customer customers client clients patient patients employee employees member members user users person people " +
    "contact contacts account accounts profile profiles order orders ticket tickets invoice invoices payroll salary " +
    "reservation reservations booking bookings appointment appointments calendar record records medical health " +
    "database databases db sql credential credentials secret secrets password passwords passwd vault key keys"
  ).split(" "),
);

/** Words that mean the same where a description begins, which also speaks of other things. */
const PRIVATE_SUBJECTS = new Set(
  "inbox mailbox email emails customer customers patient patients employee employees credentials passwords secrets".split(
    " ",
  ),
);

/** What such a tool answers is about what it sent. */
const SENDING = new Set(
  "send sends reply replies forward forwards post posts publish publishes upload uploads".split(" "),
);

/** Code units of a description that are read. */
const BEGINNING = 300;

/** Whether a tool's results are somebody's own, by its name and the beginning of its description. */
export function readsPrivateThings(toolName: string, tool: ToolDefinition | undefined): boolean {
  const words = wordsOf(toolName);
  if (hasWord(words, SENDING)) return false;
  if (hasWord(words, PRIVATE_NAMES)) return true;
  const beginning = typeof tool?.description === "string" ? tool.description.slice(0, BEGINNING) : "";
  return beginning
    .toLowerCase()
    .split(NO_WORD)
    .some((word) => PRIVATE_SUBJECTS.has(word));
}

const NO_WORD = /[^\p{L}\p{N}]+/u;
