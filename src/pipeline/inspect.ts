import type { Message, TurnRequest } from "../core/conversation.ts";
import { GuardError } from "../core/errors.ts";
import type { GuardedTurn } from "./guarded-turn.ts";
import type { InspectInput, InspectReport } from "./r1-guard.ts";
import type { Release } from "./turn.ts";

/** Judges something finished with the pipeline that judges streams. An output is judged even where the request alone would have been refused, so that an audit sees all of it; nothing of it counts as released then. */
export async function inspectFinished(
  input: InspectInput,
  open: (request: TurnRequest, said: readonly Message[]) => Promise<GuardedTurn<never>>,
): Promise<InspectReport> {
  checkInput(input);
  const hasOutput = input.reasoning !== undefined || input.answer !== undefined || input.toolCalls !== undefined;
  const { answer = "", reasoning, toolCalls } = input;
  const request: TurnRequest = {
    messages: input.messages ?? [],
    // Without a list nobody can say which tools were offered: each called tool is then judged by its name.
    tools: input.tools ?? (input.toolCalls ?? []).map((call) => ({ name: call.toolName })),
    json: input.json,
    modelId: input.modelId,
    provider: input.provider,
  };
  const turn = await open(request, hasOutput ? [{ role: "assistant", content: answer, reasoning, toolCalls }] : []);
  const released = { reasoning: "", answer: "" };
  const keep = (releases: readonly Release<never>[]) => {
    for (const release of releases) if (release.kind === "text") released[release.channel] += release.text;
  };
  if (input.reasoning !== undefined) keep(turn.write("reasoning", input.reasoning));
  if (input.answer !== undefined) keep(turn.write("text", input.answer));
  for (const call of input.toolCalls ?? []) keep(await turn.toolCall(call, []));
  if (hasOutput) keep(await turn.end());
  const { action, findings, toolDecisions, breaker } = turn.report();
  return { action, findings, released: releasedBy(turn, input, released), toolDecisions, breaker };
}

/** In shadow mode the caller would have received everything; after a refused request, nothing. */
function releasedBy(
  turn: GuardedTurn<never>,
  input: InspectInput,
  released: InspectReport["released"],
): InspectReport["released"] {
  if (turn.mode === "shadow") return { reasoning: input.reasoning ?? "", answer: input.answer ?? "" };
  return turn.refusal === undefined ? released : { reasoning: "", answer: "" };
}

const ROLES = ["system", "user", "assistant", "tool"];

function checkInput(input: InspectInput): void {
  const { messages, reasoning, answer, toolCalls, tools } = requireObject(input, "input");
  if (messages === undefined && reasoning === undefined && answer === undefined && toolCalls === undefined) {
    throw invalid("input", "nothing to inspect", "give at least one of messages, reasoning, answer, toolCalls");
  }
  requireString(reasoning, "reasoning");
  requireString(answer, "answer");
  for (const [index, message] of requireArray(messages, "messages").entries()) {
    const path = `messages[${index}]`;
    const { role, content, reasoning: thought, toolCalls: calls } = requireObject(message, path);
    if (typeof role !== "string" || !ROLES.includes(role)) {
      throw invalid(`${path}.role`, kindOf(role), `use one of ${ROLES.join(", ")}`);
    }
    if (typeof content !== "string") throw invalid(`${path}.content`, kindOf(content), "give a string");
    requireString(thought, `${path}.reasoning`);
    checkCalls(calls, `${path}.toolCalls`);
  }
  checkCalls(toolCalls, "toolCalls");
  for (const [index, tool] of requireArray(tools, "tools").entries()) {
    const { name } = requireObject(tool, `tools[${index}]`);
    if (typeof name !== "string" || name === "")
      throw invalid(`tools[${index}].name`, kindOf(name), "give the tool's name");
  }
}

function checkCalls(calls: unknown, path: string): void {
  for (const [index, call] of requireArray(calls, path).entries()) {
    const { toolCallId, toolName } = requireObject(call, `${path}[${index}]`);
    if (typeof toolCallId !== "string")
      throw invalid(`${path}[${index}].toolCallId`, kindOf(toolCallId), "give a string");
    if (typeof toolName !== "string") throw invalid(`${path}[${index}].toolName`, kindOf(toolName), "give a string");
  }
}

function requireObject(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalid(path, kindOf(value), "give an object");
  }
  return value as Record<string, unknown>;
}

function requireArray(value: unknown, path: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw invalid(path, kindOf(value), "give an array");
  return value;
}

function requireString(value: unknown, path: string): void {
  if (value !== undefined && typeof value !== "string")
    throw invalid(path, kindOf(value), "give a string or leave it out");
}

/** Names the kind of a value and never the value: it may be a user's text. */
function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

function invalid(path: string, received: string, fix: string): GuardError {
  return new GuardError("input-invalid", `inspect: ${path} is ${received}; ${fix}.`, { path });
}
