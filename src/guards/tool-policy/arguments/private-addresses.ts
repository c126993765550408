const V4 = /^[\d.]+$/u;
/** This host, private, shared, loopback, link-local, protocol and benchmark addresses, broadcast: RFC 6890. */
const PRIVATE_V4 =
  /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|192\.0\.0\.|198\.1[89]\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|255\.255\.255\.255$)/u;
const PRIVATE_V6 = /^\[(?:::1?\]|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/u;
const PRIVATE_NAME =
  /^(?:localhost|[^.]+|.*\.(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa)|(?:.*\.)?(?:localtest\.me|lvh\.me))$/u;
/** Names that answer with the address they contain. */
const NAMED_ADDRESS = /(?:^|[.-])(\d{1,3})[.-](\d{1,3})[.-](\d{1,3})[.-](\d{1,3})\.(?:nip|sslip|xip)\.io$/u;
/** IPv4 in another dress: mapped, compatible, translated (RFC 6052), and 6to4 (RFC 3056). */
const DRESSED = /^\[(?:::ffff:|::ffff:0:|::|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/u;
const SIX_TO_FOUR = /^\[2002:([0-9a-f]{1,4}):([0-9a-f]{1,4})(?::|\])/u;
const HALF_DRESSED = /^\[(?:::ffff:|64:ff9b::)([0-9a-f]{1,4})\]$/u;

/** Whether a host, as `hostOf` writes it, is one that only machines nearby can reach, or the machine itself. */
export function isPrivate(host: string): boolean {
  if (V4.test(host)) return PRIVATE_V4.test(host);
  if (!host.startsWith("[")) return PRIVATE_NAME.test(host) || isNamedPrivate(host);
  if (PRIVATE_V6.test(host) || HALF_DRESSED.test(host)) return true;
  const [, high, low] = DRESSED.exec(host) ?? SIX_TO_FOUR.exec(host) ?? [];
  if (high === undefined || low === undefined) return false;
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return PRIVATE_V4.test(`${a >> 8}.${a & 255}.${b >> 8}.${b & 255}`);
}

function isNamedPrivate(host: string): boolean {
  const address = NAMED_ADDRESS.exec(host);
  return address !== null && PRIVATE_V4.test(address.slice(1).join("."));
}
