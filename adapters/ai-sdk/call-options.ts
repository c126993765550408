import { GuardError } from "r1guard";
import { NAMESPACE } from "../shared/verdict.ts";
import type { CallOptions, Metadata, PromptMessage } from "./types.ts";
import { isTakenBack } from "./verdict.ts";

/** What a caller may say per call, in `providerOptions.r1guard`. */
export interface GuardCallOptions {
  /** Stable id of the conversation, for the session store. */
  readonly conversationId?: string | undefined;
  /** The signed-in person whose request this is, for the record of calls that were turned down. */
  readonly approver?: string | undefined;
}

const KEYS = ["conversationId", "approver"] as const;
const MAX_LENGTH = 512;

/** Reads `providerOptions.r1guard`. What cannot be understood is refused: a guard that ignores its options guards something else. */
export function readCallOptions(providerOptions: Metadata | undefined): GuardCallOptions {
  const given = providerOptions?.[NAMESPACE];
  if (given === undefined) return {};
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw invalid('must be an object such as { conversationId: "c-42" }', "");
  }
  for (const [key, value] of Object.entries(given)) {
    if (!(KEYS as readonly string[]).includes(key))
      throw invalid(`has an unknown key; there are ${KEYS.join(", ")}`, "");
    if (value === undefined) continue;
    if (typeof value !== "string" || value === "" || value.length > MAX_LENGTH) {
      throw invalid(`must be a string of 1 to ${MAX_LENGTH} characters`, `.${key}`);
    }
  }
  return given;
}

function invalid(problem: string, field: string): GuardError {
  const path = `providerOptions.${NAMESPACE}${field}`;
  return new GuardError("input-invalid", `${path} ${problem}.`, { path });
}

/**
 * Call options without our namespace: several hosts send unknown options and part options over the wire. A thought that
 * was broken off goes with it.
 */
export function withoutMarks(options: CallOptions): CallOptions {
  return {
    ...options,
    prompt: options.prompt.flatMap((message) => cleanMessage(message) ?? []),
    ...(options.tools === undefined ? {} : { tools: options.tools.map(clean) }),
    ...(options.providerOptions === undefined ? {} : { providerOptions: withoutNamespace(options.providerOptions) }),
  };
}

/** `undefined` where nothing is left: several hosts refuse an assistant message without any content. */
function cleanMessage(message: PromptMessage): PromptMessage | undefined {
  const cleaned = clean(message);
  if (typeof cleaned.content === "string") return cleaned;
  const before = cleaned.content;
  const content = before
    .filter(({ type, providerOptions }) => type !== "reasoning" || !isTakenBack(providerOptions))
    .map(clean);
  if (content.length === 0 && before.length > 0) return undefined;
  const unchanged = content.length === before.length && content.every((part, at) => part === before[at]);
  return unchanged ? cleaned : { ...cleaned, content };
}

function clean<T extends { readonly providerOptions?: Metadata | undefined }>(carrier: T): T {
  if (carrier.providerOptions?.[NAMESPACE] === undefined) return carrier;
  const rest = withoutNamespace(carrier.providerOptions);
  const { providerOptions: _ours, ...bare } = carrier;
  return (rest === undefined ? bare : { ...bare, providerOptions: rest }) as T;
}

function withoutNamespace(options: Metadata): Metadata | undefined {
  const { [NAMESPACE]: _ours, ...rest } = options;
  return Object.keys(rest).length === 0 ? undefined : rest;
}
