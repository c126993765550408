import type { ApprovalFault } from "../../core/approval.ts";
import type { ToolCall } from "../../core/conversation.ts";
import type { SessionStore } from "../../sessions/session-store.ts";
import { type ApprovalRecord, type CallInPlace, callsIn, type RecordPlace, recordPlace } from "./records.ts";

/** What of a question is told to others. */
type Known = Pick<ApprovalRecord, "id" | "toolName">;

/** A question that was taken on, and the state it was in before; or why it was not. */
export interface Taken {
  /** The question; `undefined` when none is on record. */
  readonly question: Known | undefined;
  readonly was?: ApprovalRecord["state"];
  readonly fault?: ApprovalFault;
}

/** What a question shows beside the call, and until when it stands. */
type About = Pick<ApprovalRecord, "toolName" | "codes"> & { readonly expiresAfterMs: number };

/** A yes that is used; see `GivenApproval`. */
interface Use extends CallInPlace {
  readonly accepted?: boolean | undefined;
  readonly codes?: readonly string[] | undefined;
  readonly runner?: string | undefined;
}

/** Questions in a session store. Every verb throws what the store throws. */
export interface Questions {
  /** Records a question, unless one about the same content still waits: that one stands. */
  put(asked: CallInPlace, about: About): Promise<ApprovalRecord & { readonly isNew: boolean }>;
  /** Takes a yes for a call that runs later, or for what a person made of it. */
  accept(given: CallInPlace, edited: ToolCall | undefined): Promise<Taken>;
  /** Uses a yes up. Of two that come at once, one is first. */
  use(given: Use): Promise<Taken>;
  /** A call that this runner has begun waits in the middle of its run. */
  pause(given: CallInPlace, runner: string): Promise<void>;
  /** Closes the questions about a call that wait, and what a person made of a call and the guards then refuse. */
  close(given: CallInPlace, answered: boolean): Promise<readonly Known[]>;
}

/** Times a record is read again after somebody else has changed it. */
const ATTEMPTS = 5;

/** Why a question in a state is not taken. */
const FAULTS: Readonly<Record<ApprovalRecord["state"], ApprovalFault>> = {
  waiting: "approval-unknown",
  approved: "approval-replayed",
  edited: "approval-changed",
  used: "approval-replayed",
  paused: "approval-replayed",
  rejected: "approval-rejected",
  expired: "approval-expired",
};

/** `now` tells milliseconds since the epoch. */
export function questionsIn(store: SessionStore, now: () => number): Questions {
  return {
    async put(asked, { toolName, codes, expiresAfterMs }) {
      const place = await recordPlace(store, asked, false);
      const requestedAt = now();
      const expiresAt = requestedAt + expiresAfterMs;
      const fresh = { id: crypto.randomUUID(), toolName, requestedAt, expiresAt, codes, isEdit: false, runner: null };
      const record = await overwrite(place, (known) => {
        const stands = known?.state === "waiting" && now() < known.expiresAt;
        if (known !== undefined && (stands || asked.answerId !== undefined)) return known;
        return { ...fresh, state: "waiting", earlier: place.earlier, again: known !== undefined };
      });
      const isNew = record.id === fresh.id;
      if (isNew) await place.noteHere(record);
      return { ...record, isNew };
    },

    async accept(given, edited) {
      const asked = await recordPlace(store, given, false);
      const state = edited === undefined ? "approved" : "edited";
      const taken = await take(asked, await asked.read(), { state });
      const { record } = taken;
      if (record === undefined || edited === undefined) return taken;
      const place = await recordPlace(store, { ...given, call: edited }, false);
      const yes = { ...record, state: "approved", isEdit: true, earlier: place.earlier } as const;
      await overwrite(place, (known) => ({ ...yes, again: known !== undefined }));
      return taken;
    },

    async use(given) {
      const { accepted = false, codes = [], runner = null } = given;
      const place = await recordPlace(store, given, false);
      const known = await place.read();
      if (known?.state === "paused" && known.runner === runner) {
        const goesOn = await place.replace(known, { ...known, state: "used" });
        return { question: known, ...(goesOn ? { was: known.state } : { fault: FAULTS.used }) };
      }
      if (known?.state === "waiting" && accepted) return { question: known, fault: FAULTS.waiting };
      if (known !== undefined && isOpen(known) && codes.some((code) => isNews(code, known))) {
        return { question: known, fault: "approval-changed" };
      }
      return take(place, known, { state: "used", runner });
    },

    async pause(given, runner) {
      const place = await recordPlace(store, given, false);
      const known = await place.read();
      if (known?.state === "used" && known.runner === runner) await place.replace(known, { ...known, state: "paused" });
    },

    async close(given, answered) {
      const closed: Known[] = [];
      // A host that tells of a no may leave the arguments out.
      const calls = answered ? callsIn(given.messages, given.call.toolCallId) : [given.call];
      for (const call of calls) {
        const place = await recordPlace(store, { ...given, call }, answered);
        const known = await place.read();
        const isOpenEdit = known?.state === "approved" && known.isEdit;
        if (known === undefined || (known.state !== "waiting" && !isOpenEdit) || !isAsked(known, place)) continue;
        if (await place.replace(known, { ...known, state: "rejected" })) closed.push(known);
      }
      return closed;
    },
  };

  /** Takes a question that waits, or to be used one that was approved. Of two that come at once, one is first. */
  async function take(
    place: RecordPlace,
    known: ApprovalRecord | undefined,
    next: Pick<ApprovalRecord, "state"> & Partial<ApprovalRecord>,
  ): Promise<Taken & { readonly record?: ApprovalRecord }> {
    if (known === undefined) {
      const other = await place.lastHere();
      return { question: other, fault: other === undefined ? "approval-unknown" : "approval-changed" };
    }
    if (!isOpen(known) || (known.state === "approved" && next.state !== "used")) {
      return { question: known, fault: FAULTS[known.state] };
    }
    if (!isAsked(known, place)) return { question: known, fault: "approval-replayed" };
    if (now() >= known.expiresAt) {
      // For good: clocks are set back, and servers' clocks differ.
      await place.replace(known, { ...known, state: "expired" });
      return { question: known, fault: "approval-expired" };
    }
    const first = await place.replace(known, { ...known, ...next });
    return first
      ? { question: known, was: known.state, record: known }
      : { question: known, fault: "approval-replayed" };
  }
}

function isOpen({ state }: ApprovalRecord): boolean {
  return state === "waiting" || state === "approved";
}

/** Whether the question did not show this. What they wrote in an edit a person knows; what became of the tool they do not. */
function isNews(code: string, { codes, isEdit }: ApprovalRecord): boolean {
  return !codes.includes(code) && (!isEdit || code === "tool-changed");
}

/**
 * Whether this call is the one that was asked about. Where the same was asked before, the answer to that may come
 * again, and only the number of earlier answers tells the two apart.
 */
function isAsked({ again, earlier }: ApprovalRecord, place: RecordPlace): boolean {
  return !again || earlier === place.earlier;
}

/** Puts what `next` makes of a record in its place, whoever else writes there. */
async function overwrite(
  place: RecordPlace,
  next: (known: ApprovalRecord | undefined) => ApprovalRecord,
): Promise<ApprovalRecord> {
  for (let count = 0; count < ATTEMPTS; count += 1) {
    const known = await place.read();
    const record = next(known);
    if (record === known || (await place.replace(known, record))) return record;
  }
  throw new Error("The session store did not take a question: it was changed each time in between.");
}
