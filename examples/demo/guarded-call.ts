import { isStepCount, type ModelMessage, streamText } from "ai";
import type { R1Guard, TurnReport } from "r1guard";
import { guardToolApproval, guardTools } from "r1guard/ai-sdk";
import { type Received, showStream } from "./show-stream.ts";
import { guardMeasured, type ModelObject } from "./stopwatch.ts";
import type { DemoTools } from "./tools.ts";

/** Two guards of one profile: one to work with, one to measure with. */
export interface GuardPair {
  readonly guard: R1Guard;
  readonly twin: R1Guard;
}

/** A call as an application makes it, and what came of it. */
export interface GuardedCall extends GuardPair {
  readonly model: ModelObject;
  readonly messages: readonly ModelMessage[];
  readonly tools?: DemoTools | undefined;
  readonly conversationId?: string | undefined;
  /** Where text for the terminal goes; nowhere when it is left out. */
  readonly write?: ((text: string) => void) | undefined;
}

/** What came of it. */
export interface GuardedResult {
  readonly received: Received;
  /** One for each step. */
  readonly reports: readonly TurnReport[];
  /** Milliseconds that the guard added. */
  readonly addedMs: number;
}

/** Makes one guarded call with `streamText` and reads it to its end. */
export async function guardedCall(call: GuardedCall): Promise<GuardedResult> {
  const { guard, twin, messages, tools, conversationId = crypto.randomUUID(), write = () => {} } = call;
  const reports: TurnReport[] = [];
  const keep = ({ report }: { readonly report: TurnReport }) => {
    if (report.conversationId === conversationId) reports.push(report);
  };
  guard.on("turn-end", keep);
  const { model, addedMs } = guardMeasured(call.model, guard, twin);
  try {
    const { stream } = streamText({
      model,
      messages: [...messages],
      maxRetries: 0,
      stopWhen: isStepCount(4),
      onError: () => {}, // thrown by `showStream` instead of logged
      providerOptions: { r1guard: { conversationId } },
      ...(tools === undefined
        ? {}
        : {
            tools: guardTools(tools, guard, { conversationId }),
            toolApproval: guardToolApproval(guard, { conversationId }),
          }),
    });
    const received = await showStream(stream, write);
    return { received, reports, addedMs: await addedMs() };
  } finally {
    guard.off("turn-end", keep);
  }
}
