import type { R1Guard, Release, ToolCall, TurnRequest } from "r1guard";

/** One thing a model sends. */
export type Sent =
  | { readonly source: "text" | "reasoning"; readonly text: string }
  | { readonly endOf: "text" | "reasoning" }
  | { readonly item: string }
  | { readonly call: ToolCall };

/** What came of a turn, in a form that can be compared. */
export interface Driven {
  readonly released: { readonly reasoning: string; readonly answer: string };
  /** Channel switches and tool calls, in order. */
  readonly order: readonly string[];
  readonly action: string;
  readonly findings: readonly unknown[];
  readonly block: string | undefined;
}

/** Drives one turn as an adapter does. */
export async function driveTurn(
  guard: R1Guard,
  sent: readonly Sent[],
  request: Partial<TurnRequest> = {},
): Promise<Driven> {
  const turn = await guard.openTurn<string>({
    messages: [{ role: "user", content: "Please help." }],
    tools: [],
    ...request,
  });
  const released = { reasoning: "", answer: "" };
  const order: string[] = [];
  const take = (releases: readonly Release<string>[]) => {
    for (const release of releases) {
      if (release.kind === "text") released[release.channel] += release.text;
      const mark =
        release.kind === "text"
          ? release.channel
          : release.kind === "item"
            ? `item ${release.item}`
            : release.kind === "tool-refused"
              ? `refused ${release.decision.toolCallId}`
              : release.kind === "retry"
                ? "retry"
                : `blocked ${release.outcome.guard} ${release.outcome.code}`;
      if (order.at(-1) !== mark) order.push(mark);
    }
  };
  for (const part of sent) {
    if (turn.blocked) break;
    if ("call" in part) take(await turn.toolCall(part.call, [`call ${part.call.toolCallId}`]));
    else if ("endOf" in part) take(await turn.endPart(part.endOf));
    else if ("item" in part) take(turn.item(part.item));
    else take(turn.write(part.source, part.text));
  }
  take(await turn.end());
  const { action, findings, block } = turn.report();
  return { released, order, action, findings, block: block?.code };
}
