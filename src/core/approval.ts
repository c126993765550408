/**
 * A tool call that waits for a person. Holds no argument that the rules recognise as a secret. Personal data is shown
 * (who approves a mail must see to whom), unless the profile's `tools.approval.personalData` is `redact`.
 */
export interface ApprovalRequest {
  /** Id of this question. */
  readonly id: string;
  readonly conversationId: string | undefined;
  readonly toolCallId: string;
  readonly toolName: string;
  /** Risk category; `undefined` when nothing tells one. */
  readonly category: string | undefined;
  /** Why a person is asked, in our own words. */
  readonly reason: string;
  /** Codes of the findings behind it. */
  readonly codes: readonly string[];
  /** The arguments for people to read: secrets replaced, long strings cut. Each such place has a text of its own, such as `[redacted 1]`. */
  readonly arguments: unknown;
  /** SHA-256 (hex) of the tool's name and arguments: an approval is good for this content only. Empty when they have no canonical form; then none is accepted. */
  readonly digest: string;
  /** Milliseconds since the epoch. After `expiresAt` the answer is no. */
  readonly requestedAt: number;
  readonly expiresAt: number;
}

/** Who answered, and what they said about it; both go to the `approval-response` event. */
export interface Answered {
  /** Who answered, as the application knows them. The event carries the first 500 code units, here and of `reason`. */
  readonly approver?: string | undefined;
  /** Why, in the approver's words. */
  readonly reason?: string | undefined;
}

/**
 * A person's answer. An edit's arguments, an object, are judged again before they run. Texts of the request that stand
 * for something else stand for it in the edit as well, wherever they are moved to, but not in the midst of other words.
 */
export type ApprovalAnswer =
  | ({ readonly decision: "approve" } & Answered)
  | ({ readonly decision: "edit"; readonly arguments: unknown } & Answered)
  | ({ readonly decision: "reject" } & Answered);

/**
 * Asks a person. Whatever is no answer (a throw, a timeout, nonsense) is a no. `signal` aborts when the request expires
 * or the caller gives up.
 */
export type Approve = (
  request: ApprovalRequest,
  context: { readonly signal: AbortSignal },
) => ApprovalAnswer | Promise<ApprovalAnswer>;

/** Why an approval is not accepted. */
export type ApprovalFault =
  /** Nobody was asked about this call: forged, or the state was lost. */
  | "approval-unknown"
  /** Another tool or other arguments were approved. */
  | "approval-changed"
  /** It has been used already. */
  | "approval-replayed"
  | "approval-expired"
  | "approval-rejected"
  /** The guards refuse what a person made of the arguments, or it holds a placeholder that stands for nothing. */
  | "approval-edit-refused"
  /** Whoever was asked threw, answered nonsense, or the caller gave up; the store failed or was late; or the arguments have no canonical form. */
  | "approval-failed";
