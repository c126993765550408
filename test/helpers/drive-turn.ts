import type { R1Guard, Release, RequestEdit, ToolCall, TurnRequest } from "r1guard";

/** One thing a model sends. */
export type Sent =
  | { readonly source: "text" | "reasoning"; readonly text: string }
  | { readonly endOf: "text" | "reasoning" }
  | { readonly item: string }
  | { readonly mark: string }
  | { readonly call: ToolCall };

/** What came of a turn, in a form that can be compared. */
export interface Driven {
  readonly released: { readonly reasoning: string; readonly answer: string };
  /** Channel switches and tool calls, in order. */
  readonly order: readonly string[];
  readonly action: string;
  readonly findings: readonly unknown[];
  readonly block: string | undefined;
  readonly attempts: number;
  readonly received: Readonly<Record<string, number>>;
  readonly altered: boolean;
  /** With which the model was asked once more. */
  readonly edits: readonly RequestEdit[] | undefined;
}

/** Drives one turn as an adapter does. `second`: what the model sends when it is asked once more; without it, it cannot be. */
export async function driveTurn(
  guard: R1Guard,
  sent: readonly Sent[],
  request: Partial<TurnRequest> = {},
  second?: readonly Sent[],
): Promise<Driven> {
  const turn = await guard.openTurn<string>(
    { messages: [{ role: "user", content: "Please help." }], tools: [], ...request },
    second === undefined ? {} : { canRetry: () => true },
  );
  let edits: readonly RequestEdit[] | undefined;
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
      if (release.kind === "retry") edits = release.edits;
    }
  };
  const send = async (parts: readonly Sent[]) => {
    for (const part of parts) {
      if (turn.blocked) break;
      if ("call" in part) take(await turn.toolCall(part.call, [`call ${part.call.toolCallId}`]));
      else if ("endOf" in part) take(await turn.endPart(part.endOf));
      else if ("item" in part) take(turn.item(part.item, "output"));
      else if ("mark" in part) take(turn.item(part.mark, "mark"));
      else take(turn.write(part.source, part.text));
    }
    take(await turn.end());
  };
  // All of it is sent: what comes after a retry must not be read.
  await send(sent);
  if (edits !== undefined && second !== undefined) {
    turn.askAgain();
    await send(second);
  }
  const { action, findings, block, attempts, received, altered } = turn.report();
  return { released, order, action, findings, block: block?.code, attempts, received, altered, edits };
}
