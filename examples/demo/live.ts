import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { DemoArgs } from "./args.ts";
import { type GuardPair, guardedCall } from "./guarded-call.ts";
import { type CallSummary, summary } from "./summary.ts";
import { type Tally, tallyOf } from "./tally.ts";
import { dim, heading, printable } from "./terminal.ts";

type LiveArgs = Extract<DemoArgs, { mode: "live" }>;

/** Asks a live host. */
export async function runLive(
  args: LiveArgs,
  { guard, twin }: GuardPair,
  write: (text: string) => void,
): Promise<Tally> {
  const { baseUrl: baseURL, model, apiKey, prompts } = args;
  const provider = createOpenAICompatible({ name: "live", baseURL, ...(apiKey === undefined ? {} : { apiKey }) });
  const tally = tallyOf(guard);
  const calls: CallSummary[] = [];
  for (const [index, prompt] of prompts.entries()) {
    const title = `Question ${index + 1}`;
    write(`${heading(title)}\n${dim(printable(prompt))}\n\n`);
    const { reports, addedMs } = await guardedCall({
      model: provider(model),
      guard,
      twin,
      messages: [{ role: "user", content: prompt }],
      write,
    });
    const report = reports.at(-1);
    const [action, maxHeld] = [report?.effectiveAction ?? "allow", report?.maxHeld ?? 0];
    calls.push({ title, action, maxHeld, addedMs, upstream: undefined });
  }
  write(`${summary(calls, tally)}\n`);
  return tally;
}
