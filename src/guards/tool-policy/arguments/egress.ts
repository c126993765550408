import { type ArgumentCheck, type ArgumentFinding, found, NOTHING_FOUND } from "./argument-check.ts";
import { bareHost, hostOf, hostsIn, mailDomains } from "./hosts.ts";
import { hasWord, type Leaf } from "./leaves.ts";
import { isPrivate } from "./private-addresses.ts";

export interface EgressOptions {
  /** Hosts that may be reached, and domains of recipients: `example.com`, and `*.example.com` for those below it. `"any"`: all. */
  readonly allow: "any" | readonly string[];
}

/** Fields that name who receives something. */
const RECIPIENT_FIELDS = new Set(
  "to cc bcc recipient recipients email emails mail address addresses attendees invitees participants guests members forward".split(
    " ",
  ),
);
/** Fields that hold a host or a URL, with or without a scheme. */
const HOST_FIELDS = new Set(
  "host hosts hostname domain server endpoint ip url urls uri link href website webhook callback proxy origin base target remote upstream".split(
    " ",
  ),
);

/** Hosts and recipients that are not allowed: `egress-host`, `egress-recipient`. */
export function checkEgress({ allow }: EgressOptions): ArgumentCheck {
  if (allow === "any") return () => NOTHING_FOUND;
  const isAllowed = allowedBy(allow);
  return ({ leaves }) => {
    const hosts = leaves.some((leaf) => hostsOf(leaf).some((host) => !isPrivate(host) && !isAllowed(host)));
    const recipients = leaves.some((leaf) =>
      recipientsOf(leaf).some((domain) => domain === undefined || !isAllowed(domain)),
    );
    const findings: ArgumentFinding[] = hosts ? [...found("egress-host", "medium")] : [];
    return recipients ? [...findings, ...found("egress-recipient", "medium")] : findings;
  };
}

/** Fields that people read: a guide may name the reader's own machine. */
const DOCUMENT_FIELDS = new Set(
  "content contents text body message markdown html description title summary comment note notes readme".split(" "),
);
const BLANK = /\s/u;

/** Private and local addresses, through which a model reaches what only the server can: `egress-private-address`. */
export function checkPrivateAddresses({ allow }: EgressOptions): ArgumentCheck {
  const isAllowed = allow === "any" ? () => false : allowedBy(allow);
  return ({ leaves }) =>
    leaves.some((leaf) => !isDocument(leaf) && hostsOf(leaf).some((host) => isPrivate(host) && !isAllowed(host)))
      ? found("egress-private-address")
      : NOTHING_FOUND;
}

/** Whether a value is a text that people read, in a field for such texts. */
export function isDocument({ words, value }: Leaf): boolean {
  return typeof value === "string" && hasWord(words, DOCUMENT_FIELDS) && BLANK.test(value.trim());
}

/** Whether a host is on a list such as `EgressOptions.allow`. */
export function allowedBy(allow: readonly string[]): (host: string) => boolean {
  const below = allow.filter((entry) => entry.startsWith("*.")).map((entry) => `.${plain(entry.slice(2))}`);
  const exact = new Set(allow.filter((entry) => !entry.startsWith("*.")).map(plain));
  return (host) => exact.has(host) || below.some((end) => host.endsWith(end));
}

/** An entry as hosts are written: lower case, and letters of other scripts as browsers send them. */
function plain(entry: string): string {
  return hostOf(entry)[0] ?? entry.toLowerCase();
}

/** Hosts that a value names. */
export function hostsOf({ words, value }: Leaf): readonly string[] {
  if (typeof value === "number") return hasWord(words, ADDRESS_NUMBERS) ? bareHost(String(value)) : [];
  if (typeof value !== "string") return [];
  const hosts = hostsIn(value);
  return hosts.length === 0 && hasWord(words, HOST_FIELDS) ? bareHost(value) : hosts;
}

/** Fields in which a whole number is an address. */
const ADDRESS_NUMBERS = new Set(["ip", "host", "hostname"]);

const AT = /@|%40/u;
const WIDE_AT = /[\uff20\ufe6b]/gu;
const MAILTO = /^mailto:/iu;

/** Domains of mail addresses that receive something; `undefined` for one that is no domain. */
export function recipientsOf({ words, around, value: given }: Leaf): readonly (string | undefined)[] {
  if (typeof given !== "string") return [];
  // Mail programs read a wide @ as well.
  const value = given.replaceAll(WIDE_AT, "@");
  if (!AT.test(value)) return [];
  const receives = hasWord(words, RECIPIENT_FIELDS) || hasWord(around, RECIPIENT_FIELDS) || MAILTO.test(value);
  return receives ? mailDomains(value) : [];
}
