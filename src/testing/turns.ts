/** A tool call a double makes. */
export interface ScriptedToolCall {
  readonly id: string;
  readonly name: string;
  /** The arguments as the model would write them; a value is written as JSON. */
  readonly arguments: unknown;
}

/** Token counts; totals are added up where a protocol wants them. */
export interface ScriptedUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly reasoningTokens?: number | undefined;
}

/** What a model says in one turn. */
export interface ScriptedTurn {
  readonly reasoning?: string | undefined;
  readonly answer?: string | undefined;
  readonly toolCalls?: readonly ScriptedToolCall[] | undefined;
}

/** The arguments of a call as the text a protocol carries. */
export function argumentsText(call: ScriptedToolCall): string {
  return typeof call.arguments === "string" ? call.arguments : (JSON.stringify(call.arguments) ?? "{}");
}

/** Counts for a turn that names none: about four UTF-16 units a token, so that they are never zero by accident. */
export function estimateUsage(turn: ScriptedTurn): ScriptedUsage {
  const reasoningTokens = tokens(turn.reasoning ?? "");
  const calls = (turn.toolCalls ?? []).map(argumentsText).join("");
  return { inputTokens: 16, outputTokens: reasoningTokens + tokens((turn.answer ?? "") + calls), reasoningTokens };
}

function tokens(text: string): number {
  return Math.ceil(text.length / 4);
}
