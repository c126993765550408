import type { ToolCall } from "../../../core/conversation.ts";
import { hostsOf, isDocument, recipientsOf } from "../arguments/egress.ts";
import { bareHost } from "../arguments/hosts.ts";
import { contentsOf, hasWord, type Leaf } from "../arguments/leaves.ts";
import { mailsIn } from "./pieces.ts";

/** Categories of tools by which something leaves: to others, to the public, to another agent. */
const LEAVING: ReadonlySet<string | undefined> = new Set([
  "data-export",
  "impersonation",
  "public-content",
  "agent-delegation",
]);

/** Fields of tools that keep something, with what they keep: an address in it is written down and not called. */
const WRITTEN = new Set(
  "content contents text body markdown html code string str patch diff source snippet replacement lines data note notes".split(
    " ",
  ),
);
/** Fields that name a place on the own disk, though its first folder may look like a host. */
const PATHS = new Set(
  "path paths file files filename filepath dir directory folder cwd glob module import package".split(" "),
);

const BLANK = /\s/u;
const URL_ALONE = /^[a-z][a-z0-9+.-]{1,20}:\S+$/iu;
/** `//evil.example/x` and `evil.example/x`. A name without a slash may be anything, such as a file. */
const NO_SCHEME = /^[\\/]{2}\S|^[^\s/@:\\]{1,253}\.\p{L}{2,63}[/?#]/u;
const OTHER_AT = /%40|[\uff20\ufe6b]/gu;

/** Something that leaves with a call. */
export interface Outgoing {
  /** Everything the call says, names of arguments included. */
  readonly texts: readonly string[];
  /**
   * Everyone who may get to know it, as far as arguments say: hosts, and mail addresses. Hosts in texts for readers are
   * among them: a picture's address is fetched. `undefined` for one that cannot be read.
   */
  readonly receivers: readonly (string | undefined)[];
}

/** What leaves by a call; `undefined` when nothing does. */
export function outgoingOf({ input }: ToolCall, category: string | undefined): Outgoing | undefined {
  const contents = contentsOf(input);
  if (contents === undefined)
    throw new RangeError("The arguments of a tool call are too many, or lie too deep, to be read.");
  const { leaves, emptyFields } = contents;
  const namesReceiver = (leaf: Leaf) =>
    recipientsOf(leaf).length > 0 || (!isDocument(leaf) && !isKept(leaf, category) && hostsIn(leaf).length > 0);
  if (!LEAVING.has(category) && !leaves.some(namesReceiver)) return undefined;
  return {
    texts: [...leaves.flatMap(({ key, value }) => [key, String(value)]), ...emptyFields],
    receivers: leaves.flatMap((leaf) => [...addressesIn(leaf), ...hostsIn(leaf)]),
  };
}

/** Hosts that a value names, also without a scheme. */
export function hostsIn(leaf: Leaf): readonly string[] {
  const hosts = hostsOf(leaf);
  const { value, words } = leaf;
  if (hosts.length > 0 || typeof value !== "string" || hasWord(words, PATHS)) return hosts;
  const text = value.trim();
  return NO_SCHEME.test(text) && !BLANK.test(text) ? bareHost(text) : [];
}

function addressesIn(leaf: Leaf): readonly (string | undefined)[] {
  const domains = recipientsOf(leaf);
  const addresses = domains.length === 0 ? [] : mailsIn(String(leaf.value).replaceAll(OTHER_AT, "@"));
  return addresses.length < domains.length ? [...addresses, undefined] : addresses;
}

/** Whether a value is kept as it is. An address alone may be where to get it from. */
function isKept({ words, value }: Leaf, category: string | undefined): boolean {
  return (
    category === "memory-write" &&
    typeof value === "string" &&
    hasWord(words, WRITTEN) &&
    !URL_ALONE.test(value.trim()) &&
    !NO_SCHEME.test(value.trim())
  );
}
