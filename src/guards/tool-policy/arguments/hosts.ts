import { withoutTail } from "./without-tail.ts";

/** A scheme and slashes, as browsers tolerate them: `https:\\host` is `https://host`. */
const URL_START =
  /\b(?:https?|wss?|ftps?|sftp|ssh|git|ldaps?|gopher|smb|rediss?|mongodb|postgres(?:ql)?|mysql|amqps?|dict|tftp):[\\/]{2}/giu;
/** What stands in a URL before its path. */
const AUTHORITY = /[^\s/?#\\"'<>`{}|^]*/uy;
const ENCODED_SCHEME = /%3a(?:%2f|%5c){2}/iu;
const SCHEME = /^[a-z][a-z0-9+.-]{0,20}:/iu;
const LEADING_SLASHES = /^[\\/]+/u;
const TRAILING_DOT = /\.$/u;
const WEB = /^(?:https?|wss?|ftp):/iu;
const NUMERIC_HOST = /^(?:0x[0-9a-f]{1,8}|\d{8,10}|0[0-7]{9,12})$/iu;
const DOTTED = /^[^\s/@]{1,253}\.[^\s/@.]{1,63}\.?(?::\d{1,5})?(?:[/?#]|$)/u;
const BRACKETED = /^\[[0-9a-f:.]+\]/iu;
const BARE_IPV6 = /^[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}$/iu;
const NAMED_PORT = /^[\w-]{1,63}:\d{2,5}(?:\/|$)/u;
/** Browsers leave these out, wherever they stand in a URL. */
const DROPPED = /[\t\r\n]/gu;
/** The network card in an IPv6 address, which URLs have no word for. */
const ZONE = /%(?:25)?[\w.-]{1,40}\]/u;
/** What ends a sentence or a link in a text rather than a host. */
const SENTENCE_MARKS = ").,;:!*~";
/** A name without anything before its @ is somebody's account, and no address. */
const AFTER_AT = /(?<=[^\s,;:<>(])@([^\s"'<>,;:()\\@]{1,255})/gu;

/** Hosts of the URLs in a text, as a browser reads them: numbers in any base become plain addresses. */
export function hostsIn(text: string): readonly string[] {
  const hosts: string[] = [];
  for (const { index, 0: start } of text.matchAll(URL_START)) {
    AUTHORITY.lastIndex = index + start.length;
    hosts.push(...hostOf(AUTHORITY.exec(text)?.[0] ?? ""));
  }
  hosts.push(...wholeUrl(text.replaceAll(DROPPED, "").trim()));
  if (ENCODED_SCHEME.test(text)) hosts.push(...hostsIn(text.replaceAll(BYTE, fromByte)));
  return hosts;
}

/** A text that is a URL altogether may have blanks in it, and one slash or none: "http:host" works as well. */
function wholeUrl(text: string): readonly string[] {
  if (!WEB.test(text) || !URL.canParse(text)) return [];
  return hostOf(new URL(text).host);
}

const BYTE = /%(3a|2f|5c|40|2e|5b|5d)/giu;
const fromByte = (_: string, byte: string): string => String.fromCharCode(Number.parseInt(byte, 16));

/** The host in a field that holds one, with or without scheme and port. A single word is somebody's name as a rule. */
export function bareHost(value: string): readonly string[] {
  const text = value.trim().replace(LEADING_SLASHES, "");
  if (BARE_IPV6.test(text)) return hostOf(`[${text}]`);
  const isHost =
    DOTTED.test(text) ||
    BRACKETED.test(text) ||
    NAMED_PORT.test(text) ||
    NUMERIC_HOST.test(text) ||
    text.toLowerCase() === "localhost";
  return isHost ? authorityOf(text) : [];
}

/** Domains of the mail addresses in a text. `undefined` for one that is no domain. */
export function mailDomains(text: string): readonly (string | undefined)[] {
  return Array.from(text.replaceAll(BYTE, fromByte).matchAll(AFTER_AT), ([, domain = ""]) => hostOf(domain)[0]);
}

function authorityOf(url: string): readonly string[] {
  AUTHORITY.lastIndex = 0;
  return hostOf(
    AUTHORITY.exec(
      url.replace(SCHEME, (scheme) => (WEB.test(scheme) ? "" : scheme)).replace(LEADING_SLASHES, ""),
    )?.[0] ?? "",
  );
}

/** The host of `user:password@host:port`, in lower case and plain characters. */
export function hostOf(given: string): readonly string[] {
  const authority = withoutTail(given, SENTENCE_MARKS);
  // Only web addresses have their host's spellings resolved.
  const url = `http://${authority.replace(ZONE, "]")}`;
  if (authority === "" || !URL.canParse(url)) return [];
  return [new URL(url).hostname.toLowerCase().replace(TRAILING_DOT, "")];
}
