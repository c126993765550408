import type { Finding, ToolCall, ToolCallDecision } from "r1guard";
import type { GuardState } from "./agent-state.ts";
import { UNAVAILABLE } from "./refusal.ts";

/** A call as LangChain's messages hold it. */
export interface HostToolCall {
  readonly name: string;
  readonly args: unknown;
  readonly id?: string | undefined;
}

/** What a person approved: this content, under this id, in this message. Hosts of R1 give every turn's calls the same ids. */
export type Approval = NonNullable<GuardState["approvals"]>[number];

/** A call that waits for a person, as the verdict in a message's metadata tells of it. No arguments, no text of the model. */
export interface WaitingCall {
  readonly toolCallId: string;
  readonly toolName: string;
  readonly category?: string | undefined;
  readonly reason: string;
  readonly findings?: readonly Finding[] | undefined;
  /** When the answer was judged, in milliseconds since the epoch: the time to answer counts from here. */
  readonly requestedAt?: number | undefined;
}

/** The call in the core's words. */
export function toToolCall({ name, args, id }: HostToolCall): ToolCall {
  return { toolCallId: id ?? "", toolName: name, input: args ?? {} };
}

/** Remembers that a person approved a call with this content. `undefined` when it cannot be told apart from others. */
export async function approve(message: string | undefined, call: HostToolCall): Promise<Approval | undefined> {
  const digest = await digestOf(call);
  if (message === undefined || call.id === undefined || digest === undefined) return undefined;
  return { message, call: call.id, digest };
}

/** The approval of this very call: the message, the id, the name and the arguments. */
export async function approvalOf(
  approvals: readonly Approval[],
  message: string | undefined,
  call: HostToolCall,
): Promise<Approval | undefined> {
  const candidates = approvals.filter((approval) => approval.message === message && approval.call === call.id);
  if (candidates.length === 0) return undefined;
  const digest = await digestOf(call);
  return candidates.find((approval) => approval.digest === digest);
}

/** The decision that a waiting call stands for. */
export function decisionOf({ toolCallId, toolName, category, reason, findings }: WaitingCall): ToolCallDecision {
  return {
    toolCallId,
    toolName,
    action: "require-approval",
    category,
    reason,
    reply: "",
    modelMessage: UNAVAILABLE,
    findings: Array.isArray(findings) ? findings : [],
  };
}

/** SHA-256 of name and arguments, whatever the order of keys. */
async function digestOf({ name, args }: HostToolCall): Promise<string | undefined> {
  try {
    const bytes = new TextEncoder().encode(canonical([name, args]));
    const hash = await crypto.subtle.digest("SHA-256", bytes);
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
  } catch {
    // Cycles and nesting beyond all use.
    return undefined;
  }
}

function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
}
