import type { TurnRequest } from "../../../core/conversation.ts";
import { allowedBy } from "../arguments/egress.ts";
import type { CallSubject, TrajectoryFinding } from "./call-checks.ts";
import { readings } from "./decoded.ts";
import { outgoingOf } from "./outgoing.ts";
import { type PrivateIn, type PrivateReading, readPrivate, withoutKnownUrls } from "./private-reading.ts";

/** Read once for all calls that are judged against the same request. */
const known = new WeakMap<TurnRequest, PrivateReading>();

/**
 * Private data was read, and the call sends something out: `private-data-out` for calls that may take it along,
 * `result-copied-out` where a piece of it stands in the arguments, also of a tool that only reads: an address can
 * carry it away. Pieces are found however they are grouped, and behind percent signs, base64 and hexadecimal digits.
 *
 * Nothing is said where all who receive it are on the operator's list (`allow`). Those whom the user or the system
 * prompt names may be written to, and read from with whatever arguments, but a piece that is written to them is found;
 * a host that handed a piece out may get it back.
 */
export function checkFlows(
  { privateIn, allow }: { readonly privateIn: PrivateIn; readonly allow: readonly string[] },
  { call, request }: CallSubject,
  category: string | undefined,
): readonly TrajectoryFinding[] {
  const outgoing = outgoingOf(call, category);
  if (outgoing === undefined) return [];
  const read = known.get(request) ?? readPrivate(request, privateIn);
  known.set(request, read);
  if (!read.any) return [];
  const { texts, receivers } = outgoing;
  const all = (holds: (receiver: string) => boolean) =>
    receivers.length > 0 && receivers.every((receiver) => receiver !== undefined && holds(receiver));
  const isAllowed = allowedBy(allow);
  if (all((receiver) => isAllowed(receiver.slice(receiver.lastIndexOf("@") + 1)))) return [];
  const named = all((receiver) => read.named.has(receiver));
  const findings: TrajectoryFinding[] = [];
  if (category !== "read-only" && !named) {
    findings.push({ code: "private-data-out", category: "x-tool", severity: "medium" });
  }
  if (category === "read-only" && named) return findings;
  for (const piece of piecesIn(withoutKnownUrls(texts.join("\n"), read.knownUrls), read)) {
    if (all((receiver) => read.pieces.isFrom(piece, receiver))) continue;
    findings.push({ code: "result-copied-out", category: "x-tool", severity: "high" });
    break;
  }
  return findings;
}

function* piecesIn(text: string, { pieces, said }: PrivateReading): Iterable<string> {
  for (const reading of readings(text)) {
    for (const piece of pieces.foundIn(reading)) if (!said.has(piece)) yield piece;
  }
}
