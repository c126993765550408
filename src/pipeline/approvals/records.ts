import { canonicalJson } from "../../core/canonical-json.ts";
import type { Message, ToolCall } from "../../core/conversation.ts";
import type { SessionHandle, SessionValue } from "../../core/session.ts";
import { sha256 } from "../../core/sha256.ts";
import { sessionHandle } from "../../sessions/session-handle.ts";
import type { SessionStore } from "../../sessions/session-store.ts";

/** What is kept about a question. No argument of the call is part of it. */
export interface ApprovalRecord {
  readonly id: string;
  /** Of the tool's name and the arguments. */
  readonly digest: string;
  readonly requestedAt: number;
  readonly expiresAt: number;
  /** `approved`: a person said yes, and the call has not run. */
  readonly state: "waiting" | "approved" | "used" | "rejected";
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
}

/** The one place of a call's question in the session store. */
export interface RecordPlace {
  read(): Promise<ApprovalRecord | undefined>;
  /** Puts `next` in the place of what was read; tells whether nobody else did before. */
  replace(expected: ApprovalRecord | undefined, next: ApprovalRecord): Promise<boolean>;
}

/**
 * Finds the place of a call's question. Hosts of R1 give the calls of every answer the same ids, so the place also
 * says which answer holds the call, or else how many earlier answers held one of that id. `answered`: the call has its
 * result already.
 */
export async function recordPlace(
  store: SessionStore,
  { call, messages, conversationId, answerId }: CallInPlace,
  answered: boolean,
): Promise<RecordPlace> {
  const before = messagesBefore(messages, call.toolCallId, answered);
  const earlier = before.filter((message) => holds(message, call.toolCallId)).length;
  const users = before.flatMap(({ role, content }) => (role === "user" ? [content] : []));
  const scope = conversationId ?? `approvals-${await sha256(JSON.stringify(users))}`;
  const key = `approval:${await sha256(JSON.stringify([answerId ?? earlier, call.toolCallId]))}`;
  // The name is reserved, so no guard of the application's own can reach these keys.
  const session: SessionHandle = sessionHandle(store, scope, "pipeline", false);
  return {
    async read() {
      const value = await session.get(key);
      return isRecord(value) ? value : undefined;
    },
    replace: (expected, next) => session.compareAndSet(key, expected && toValue(expected), toValue(next)),
  };
}

/** What an approval is good for. Arguments that cannot be told apart from others fit no approval. */
export async function contentDigest({ toolName, input }: ToolCall): Promise<string> {
  return sha256(canonicalJson([toolName, input]) ?? crypto.randomUUID());
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
function toValue({ id, digest, requestedAt, expiresAt, state }: ApprovalRecord): SessionValue {
  return { id, digest, requestedAt, expiresAt, state };
}

function isRecord(value: unknown): value is ApprovalRecord {
  const { id, digest, expiresAt, state } = (value ?? {}) as Partial<ApprovalRecord>;
  return typeof id === "string" && typeof digest === "string" && typeof expiresAt === "number" && isState(state);
}

function isState(state: unknown): boolean {
  return state === "waiting" || state === "approved" || state === "used" || state === "rejected";
}
