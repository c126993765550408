import type { ToolCall } from "../../../core/conversation.ts";
import { hostsOf, isDocument, recipientsOf } from "../arguments/egress.ts";
import { contentsOf, type Leaf } from "../arguments/leaves.ts";

/** Categories of tools by which something leaves: to others, to the public, to another agent. */
const LEAVING: ReadonlySet<string | undefined> = new Set([
  "data-export",
  "impersonation",
  "public-content",
  "agent-delegation",
]);

/** Texts of a call by which something leaves, names of arguments included; `undefined` when nothing does. */
export function leavingTexts({ input }: ToolCall, category: string | undefined): readonly string[] | undefined {
  const contents = contentsOf(input);
  if (contents === undefined)
    throw new RangeError("The arguments of a tool call are too many, or lie too deep, to be read.");
  const { leaves, emptyFields } = contents;
  if (!LEAVING.has(category) && !leaves.some(namesReceiver)) return undefined;
  return [...leaves.flatMap(({ key, value }) => [key, String(value)]), ...emptyFields];
}

/** A host or a person that gets to know what the call says. Hosts in texts for readers are only mentioned. */
function namesReceiver(leaf: Leaf): boolean {
  return recipientsOf(leaf).length > 0 || (!isDocument(leaf) && hostsOf(leaf).length > 0);
}
