import type { GuardCount, Tally } from "./tally.ts";
import { dim, heading, table } from "./terminal.ts";

/** What the summary says about one guarded call. */
export interface CallSummary {
  readonly title: string;
  /** The strictest action that was carried out. */
  readonly action: string;
  /** Most UTF-16 code units that were held back at once. */
  readonly maxHeld: number;
  /** Milliseconds that the guard added. */
  readonly addedMs: number;
  /** Bytes of the reply that left the upstream server, of all it had; `undefined` for a live host. */
  readonly upstream: { readonly sent: number; readonly total: number } | undefined;
}

/** Actions from mild to strict, for the column that lists them. */
const ORDER = ["allow", "flag", "redact", "require-approval", "block"];

/** The closing table. */
export function summary(calls: readonly CallSummary[], tally: Tally): string {
  return [
    heading("What the guards did"),
    "",
    table(
      ["call", "action", "held back, max", "time added", "upstream"],
      calls.map(({ title, action, maxHeld, addedMs, upstream }) => [
        title,
        action,
        `${maxHeld} chars`,
        `${addedMs.toFixed(1)} ms`,
        upstreamText(upstream),
      ]),
      [2, 3],
    ),
    "",
    guardTable(tally),
    "",
    dim("held back, max: most UTF-16 code units that waited at once, as the turn's report says."),
    dim("time added: the call's parts replayed from memory, with the guard and without; the fastest of three each."),
    dim("upstream: bytes of the reply the server had written when the call ended."),
  ].join("\n");
}

/** What each guard found and did. */
export function guardTable({ guards, failures }: Tally): string {
  const rows = [...guards].sort(([a], [b]) => (a < b ? -1 : 1)).map(guardRow);
  const note = failures === 0 ? "" : `\n\n${failures} times a guard could not tell; the fail mode decided.`;
  return table(["guard", "findings", "calls", "what was done"], rows, [1, 2]) + note;
}

function upstreamText(upstream: CallSummary["upstream"]): string {
  if (upstream === undefined) return "live";
  const { sent, total } = upstream;
  if (sent === 0) return "not called";
  return sent < total ? `cancelled at byte ${sent} of ${total}` : `all ${total} bytes`;
}

function guardRow([name, { findings, calls, actions }]: [string, GuardCount]): (string | number)[] {
  const done = [...actions]
    .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map(([action, count]) => `${action} ${count}`)
    .join(", ");
  return [name, findings, calls.size, done];
}
