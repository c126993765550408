import { canonicalJson } from "../../core/canonical-json.ts";
import type { Message, ToolCall, ToolDefinition } from "../../core/conversation.ts";
import type { SessionHandle, SessionValue } from "../../core/session.ts";
import { sha256 } from "../../core/sha256.ts";
import { sessionHandle } from "../../sessions/session-handle.ts";
import type { SessionStore } from "../../sessions/session-store.ts";

/** What is kept about a question, under a hash of what it is about. No argument of the call is part of it. */
export interface ApprovalRecord {
  readonly id: string;
  /** As the tool is defined, never as a model or a client wrote it. */
  readonly toolName: string;
  readonly requestedAt: number;
  readonly expiresAt: number;
  /**
   * `approved`: a person said yes, and the call has not run. `edited`: they said yes to other arguments. `paused`: the
   * call waits in the middle of its run.
   */
  readonly state: "waiting" | "approved" | "edited" | "used" | "paused" | "rejected" | "expired";
  /** Codes of the findings that were shown. */
  readonly codes: readonly string[];
  /** The content is what a person made of a call. */
  readonly isEdit: boolean;
  /** What runs the call, where that is known. */
  readonly runner: string | null;
  /** Earlier answers with a call of that id, when this was asked. */
  readonly earlier: number;
  /** The same was asked before in this conversation. */
  readonly again: boolean;
}

/** A call and where it stands. */
export interface CallInPlace {
  readonly call: ToolCall;
  /** The conversation, with the answer that holds the call at its end where the host knows it. */
  readonly messages: readonly Message[];
  /** Where it is kept. Without one, conversations are told apart by what their users wrote. */
  readonly conversationId: string | undefined;
  /** Id of the answer that holds the call, where the host gives one to each. A question is then asked once: answered or expired, it stands. */
  readonly answerId?: string | undefined;
  /** Tools that there are. Events take names from here and from what was asked, never from a call: a client may have written that. */
  readonly tools?: readonly ToolDefinition[] | undefined;
  /** Ends the wait for the session store. */
  readonly signal?: AbortSignal | undefined;
}

/** The one place of a question in the session store. */
export interface RecordPlace {
  /** SHA-256 of the tool's name and the arguments. */
  readonly digest: string;
  /** Earlier answers with a call of that id; 0 where answers have ids. */
  readonly earlier: number;
  read(): Promise<ApprovalRecord | undefined>;
  /** Puts `next` in the place of what was read; tells whether nobody else did before. */
  replace(expected: ApprovalRecord | undefined, next: ApprovalRecord): Promise<boolean>;
  /** What was asked last where this call stands, about whatever content. */
  lastHere(): Promise<Pick<ApprovalRecord, "id" | "toolName"> | undefined>;
  /** Takes down that this was asked here. */
  noteHere(asked: Pick<ApprovalRecord, "id" | "toolName">): Promise<void>;
}

/**
 * Finds the place of a question: the conversation, the answer's id where the host has one, the call's id, and its
 * content. Not how long the history is: hosts trim it, and agents that work side by side have their own. `answered`:
 * the call has its result already.
 */
export async function recordPlace(
  store: SessionStore,
  { call, messages, conversationId, answerId }: CallInPlace,
  answered: boolean,
): Promise<RecordPlace> {
  const digest = await contentDigest(call);
  const before = messagesBefore(messages, call.toolCallId, answered);
  const earlier = answerId === undefined ? before.filter((message) => holds(message, call.toolCallId)).length : 0;
  const users = before.flatMap(({ role, content }) => (role === "user" ? [content] : []));
  const scope = conversationId ?? `approvals-${await sha256(JSON.stringify(users))}`;
  // An id that reads like such a scope still has keys of its own: applications take ids from clients.
  const kind = conversationId === undefined ? "approval-of-nameless" : "approval";
  const key = `${kind}:${await sha256(JSON.stringify([answerId ?? null, call.toolCallId, digest]))}`;
  const here = `${kind}-here:${await sha256(JSON.stringify([answerId ?? earlier, call.toolCallId]))}`;
  // The name is reserved, so no guard of the application's own can reach these keys.
  const session: SessionHandle = sessionHandle(store, scope, "pipeline", false);
  return {
    digest,
    earlier,
    async read() {
      const value = await session.get(key);
      return isRecord(value) ? value : undefined;
    },
    replace: (expected, next) => session.compareAndSet(key, expected && toValue(expected), toValue(next)),
    async lastHere() {
      const value = await session.get(here);
      return isNote(value) ? value : undefined;
    },
    async noteHere({ id, toolName }) {
      // Of two that note at once either may stand.
      await session.compareAndSet(here, await session.get(here), { id, toolName });
    },
  };
}

/** What an approval is good for. Throws when the arguments cannot be told apart from others. */
export async function contentDigest({ toolName, input }: ToolCall): Promise<string> {
  const content = canonicalJson([toolName, input]);
  if (content === undefined) {
    throw new Error("The arguments of a tool call have no canonical form, so no approval can be told to be for them.");
  }
  return sha256(content);
}

/** The calls of that id in the answer that was the last to hold one. */
export function callsIn(messages: readonly Message[], toolCallId: string): readonly ToolCall[] {
  const { toolCalls = [] } = messages.findLast((message) => holds(message, toolCallId)) ?? {};
  return toolCalls.filter((call) => call.toolCallId === toolCallId);
}

function messagesBefore(messages: readonly Message[], toolCallId: string, answered: boolean): readonly Message[] {
  const at = messages.findLastIndex((message) => holds(message, toolCallId));
  const hasRun = messages.slice(at + 1).some((message) => message.toolCallId === toolCallId);
  return at === -1 || hasRun !== answered ? messages : messages.slice(0, at);
}

function holds({ role, toolCalls = [] }: Message, toolCallId: string): boolean {
  return role === "assistant" && toolCalls.some((call) => call.toolCallId === toolCallId);
}

/** Keys in one order: a store compares what it holds with what it is given. */
function toValue(record: ApprovalRecord): SessionValue {
  const { id, toolName, requestedAt, expiresAt, state, codes, isEdit, runner, earlier, again } = record;
  return { id, toolName, requestedAt, expiresAt, state, codes, isEdit, runner, earlier, again };
}

function isNote(value: unknown): value is Pick<ApprovalRecord, "id" | "toolName"> {
  const { id, toolName } = (value ?? {}) as Partial<ApprovalRecord>;
  return typeof id === "string" && typeof toolName === "string";
}

const STATES: readonly unknown[] = ["waiting", "approved", "edited", "used", "paused", "rejected", "expired"];

function isRecord(value: unknown): value is ApprovalRecord {
  if (!isNote(value)) return false;
  const { requestedAt, expiresAt, earlier, again, state, codes, isEdit, runner } = value as Partial<ApprovalRecord>;
  const numbers = [requestedAt, expiresAt, earlier].every((number) => typeof number === "number");
  const flags = [again, isEdit].every((flag) => typeof flag === "boolean");
  const runs = runner === null || typeof runner === "string";
  return numbers && flags && runs && Array.isArray(codes) && STATES.includes(state);
}
