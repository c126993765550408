import { parentPort, workerData } from "node:worker_threads";
import { isGuardError } from "../../core/errors.ts";
import { resultOf } from "../../evaluation/result.ts";
import { parseRow } from "../../evaluation/row.ts";
import type { Line } from "./dataset-lines.ts";
import { createJudge, type JudgeSpec } from "./judge-spec.ts";

/** What the main thread sends: lines to judge. */
export interface JudgeTask {
  readonly task: number;
  readonly lines: readonly Line[];
}

/** What comes back: results as lines of the results file, or why there are none. */
export type JudgeReply =
  | { readonly task: number; readonly results: string }
  | { readonly task: number; readonly failure: { readonly message: string; readonly path: string | undefined } };

/** Judges batches of lines in a worker thread, one after another. */
export async function serveJudgements(): Promise<void> {
  const port = parentPort;
  if (port === null) return;
  const judging = createJudge(workerData as JudgeSpec);
  let before: Promise<void> = Promise.resolve();
  port.on("message", (task: JudgeTask) => {
    before = before.then(async () => port.postMessage(await replyTo(task)));
  });

  async function replyTo({ task, lines }: JudgeTask): Promise<JudgeReply> {
    try {
      const { judge } = await judging;
      let results = "";
      for (const { number, text } of lines) {
        const row = parseRow(text, number);
        results += `${JSON.stringify(resultOf(row, await judge(row)))}\n`;
      }
      return { task, results };
    } catch (error) {
      const known = isGuardError(error);
      // What a detector throws may quote the text.
      const message = known ? error.message : "A judge failed in a way that it should not.";
      return { task, failure: { message, path: known ? error.path : undefined } };
    }
  }
}
