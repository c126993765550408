import { canonicalJson } from "../core/canonical-json.ts";
import type { Message, ToolCall, ToolDefinition, TurnRequest } from "../core/conversation.ts";
import { sha256 } from "../core/sha256.ts";
import type { ToolCallDecision } from "../core/turn-report.ts";
import { ACTIONS } from "../core/verdict.ts";
import { isUnattended } from "./decide-tool.ts";
import { rememberByText } from "./remember-by-text.ts";

/** Decisions kept at most; the oldest goes first. */
const MAX_KEPT = 1_000;
/** Milliseconds for which a decision is kept. */
const KEPT_MS = 600_000;

/**
 * Decisions about tool calls, so that a call is judged once however many layers ask about it: in the model's output,
 * in the host's question to a person, and where it runs.
 *
 * A decision is found again only under everything that it rests on: conversation id, call id, tool name, arguments,
 * the tool's definition, the texts of every user and tool message, and the calls that those results belong to. So it
 * cannot reach a conversation that reads otherwise, nor a turn into which more text from tools came.
 *
 * The schema of a definition reads differently in the model's request and where the tool runs, because each host
 * converts it in its own way. So a decision of the output is tied to the schema with which it is first asked for where
 * the tool runs; it is handed out for no other one. That first one must be the request's, or else `isChanged` must
 * deny that the tool has changed since. Schemas without a canonical form all count as one.
 *
 * A tool may run where nobody knows the conversation's id, which the model's request had. What was decided with the id
 * rests on the session as well, so it is found there, too, under all else: of conversations that read alike to the
 * letter the strictest decision.
 *
 * Three things are left out, because hosts do not hand them to tools:
 * - the reasoning and the earlier calls of the answer that holds the call. Only two answers to the same messages can
 *   differ in them, and the output of each was judged before its calls can run: of their decisions the stricter one is
 *   kept. Where no output was judged, decisions with and without visible reasoning are kept apart.
 * - system messages. They are the application's own.
 * - whether somebody can be asked. A call that must wait is judged anew where nobody can be, and what was refused where
 *   nobody can be is not kept: elsewhere it may wait.
 *
 * That a guard could not tell is no judgement and is not kept.
 */
export interface JudgedCalls {
  /** Where decisions about a call lie that is asked about where it runs. */
  at(call: ToolCall, request: TurnRequest): Promise<JudgedCall>;
  /** Keeps what was decided about a call that the model has just made in answer to the request. */
  keepOutput(call: ToolCall, request: TurnRequest, decision: ToolCallDecision): Promise<void>;
}

/** Decisions about one call under all that they rest on. */
export interface JudgedCall {
  find(seen: Seen, isChanged: () => Promise<boolean>): Promise<ToolCallDecision | undefined>;
  keep(decision: ToolCallDecision, seen: Seen): void;
}

/**
 * What the one who judges sees of the reasoning behind a call: all of it in the model's output, or what the messages
 * show where the call runs. The output knows better.
 */
export type Seen = "reasoned" | "unreasoned";

interface Entry {
  readonly at: number;
  readonly decision: ToolCallDecision;
  /** Digest of the schema it was judged with. */
  readonly judgedWith: string;
  /** Digest of the schema for which it is handed out. */
  goodFor: string | undefined;
}

/** Keeps decisions in memory. `now` tells milliseconds since any fixed moment. */
export function judgedCalls(now: () => number): JudgedCalls {
  /** In order of entry: a `Map` keeps it. */
  const kept = new Map<string, Entry>();
  const digestOf = textDigests();

  function current(slot: string): Entry | undefined {
    const entry = kept.get(slot);
    if (entry === undefined || now() - entry.at < KEPT_MS) return entry;
    kept.delete(slot);
    return undefined;
  }

  function keep(slot: string, decision: ToolCallDecision, judgedWith: string, cannotWait: boolean): void {
    if (decision.findings.some(({ code }) => code === "guard-failed")) return;
    if (decision.action === "block" && cannotWait) return;
    const known = current(slot);
    if (known !== undefined && ACTIONS.indexOf(known.decision.action) >= ACTIONS.indexOf(decision.action)) return;
    kept.delete(slot);
    kept.set(slot, { at: now(), decision, judgedWith, goodFor: undefined });
    if (kept.size <= MAX_KEPT) return;
    for (const oldest of kept.keys()) {
      kept.delete(oldest);
      break;
    }
  }

  return {
    async at(call, request) {
      const key = await keyOf(call, request, withoutHolder(request.messages, call.toolCallId), digestOf);
      if (key === undefined) return UNKNOWN;
      const schema = await schemaOf(call, request);
      const cannotWait = definitionsOf(call, request).some(isUnattended);
      const slotOf = (seen: Seen) => `${seen} ${schema} ${key}`;
      return {
        async find(seen, isChanged) {
          const output = current(`in-output ${key}`);
          const holds = output !== undefined && (await isGoodFor(schema, output, isChanged));
          const { decision } = (holds ? output : current(slotOf(seen))) ?? {};
          return decision?.action === "require-approval" && cannotWait ? undefined : decision;
        },
        keep: (decision, seen) => keep(slotOf(seen), decision, schema, cannotWait),
      };
    },
    async keepOutput(call, request, decision) {
      // The messages are those that the model has just answered, so none of them holds the call.
      const cannotWait = definitionsOf(call, request).some(isUnattended);
      const schema = await schemaOf(call, request);
      for (const conversationId of new Set([request.conversationId, undefined])) {
        const key = await keyOf(call, { ...request, conversationId }, request.messages, digestOf);
        if (key !== undefined) keep(`in-output ${key}`, decision, schema, cannotWait);
      }
    },
  };
}

const UNKNOWN: JudgedCall = { find: async () => undefined, keep: () => {} };

/** Whether a decision of the output counts for the tool as it is where it runs. */
async function isGoodFor(schema: string, entry: Entry, isChanged: () => Promise<boolean>): Promise<boolean> {
  if (entry.goodFor === undefined) {
    if (schema !== entry.judgedWith && (await isChanged())) return false;
    // Somebody else may have asked in the meantime.
    entry.goodFor ??= schema;
  }
  return entry.goodFor === schema;
}

/** What a decision is found by. `undefined` for arguments without a canonical form, which are judged every time. */
async function keyOf(
  call: ToolCall,
  request: TurnRequest,
  messages: readonly Message[],
  digestOf: TextDigests,
): Promise<string | undefined> {
  const { toolCallId, toolName, input } = call;
  const tools = definitionsOf(call, request).map(({ name, description, category, server, annotations, ...rest }) => {
    return [name, description, category, server, annotations, rest.providerExecuted === true];
  });
  const about = canonicalJson([request.conversationId, toolCallId, toolName, input, tools]);
  const history = await historyOf(messages, digestOf);
  return about === undefined || history === undefined ? undefined : sha256(`${about}\n${history}`);
}

function schemaOf(call: ToolCall, request: TurnRequest): Promise<string> {
  const schemas = definitionsOf(call, request).map(({ inputSchema }) => canonicalJson(inputSchema) ?? "unreadable");
  return sha256(JSON.stringify(schemas));
}

function definitionsOf({ toolName }: ToolCall, { tools }: TurnRequest): readonly ToolDefinition[] {
  return tools.filter(({ name }) => name === toolName);
}

/** The messages without the answer that holds the call, if that is the last answer and the call has not run. */
function withoutHolder(messages: readonly Message[], toolCallId: string): readonly Message[] {
  const at = messages.findLastIndex(({ role }) => role === "assistant");
  const holds = messages[at]?.toolCalls?.some((call) => call.toolCallId === toolCallId) === true;
  const hasRun = messages.slice(at + 1).some((message) => message.toolCallId === toolCallId);
  return holds && !hasRun ? messages.toSpliced(at, 1) : messages;
}

/** Hexadecimal digits that are kept of a text's digest: 128 bits. */
const KEPT_DIGITS = 32;

/** Digests of texts, at once where they are known. */
type TextDigests = (text: string) => { readonly ready: Promise<string>; readonly digest: string | undefined };

function textDigests(): TextDigests {
  return rememberByText((text) => {
    const ready = sha256(text).then((digest) => {
      entry.digest = digest.slice(0, KEPT_DIGITS);
      return entry.digest;
    });
    const entry: { ready: Promise<string>; digest: string | undefined } = { ready, digest: undefined };
    return entry;
  });
}

/**
 * What the messages say, one a line, texts by their digests: a long history is written anew for every call, so this
 * has to cost little. `undefined` when a call in them has arguments without a canonical form.
 */
async function historyOf(messages: readonly Message[], digestOf: TextDigests): Promise<string | undefined> {
  const digests = messages.map(({ role, content }) => (role === "user" || role === "tool" ? digestOf(content) : NONE));
  const lines: string[] = [];
  for (const [index, { role, toolCallId, toolCalls = [] }] of messages.entries()) {
    const entry = digests[index] ?? NONE;
    switch (role) {
      case "user":
        lines.push(`user ${entry.digest ?? (await entry.ready)}`);
        break;
      case "tool":
        lines.push(`tool ${entry.digest ?? (await entry.ready)} ${canonicalJson(toolCallId)}`);
        break;
      case "assistant":
        for (const call of toolCalls) {
          const line = written(call);
          if (line === undefined) return undefined;
          lines.push(line);
        }
        break;
      case "system":
        break;
      default:
        return role satisfies never;
    }
  }
  return lines.join("\n");
}

/** A call in the messages never changes, so it is written once. */
const lineOf = new WeakMap<ToolCall, string | undefined>();

function written(call: ToolCall): string | undefined {
  if (lineOf.has(call)) return lineOf.get(call);
  const input = canonicalJson(call.input);
  const line = input === undefined ? undefined : `call ${canonicalJson([call.toolCallId, call.toolName])} ${input}`;
  lineOf.set(call, line);
  return line;
}

const NONE = { ready: Promise.resolve(""), digest: "" };
