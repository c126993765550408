import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { judge } from "../../src/guards/tool-policy/classify/classify-tools.ts";
import { readTool } from "../../src/guards/tool-policy/classify/features.ts";
import { readModel } from "../../src/guards/tool-policy/classify/model.ts";
import { readLabels, wordsOnly } from "./labels.ts";
import type { Answer } from "./report.ts";
import { inventedSamples, sampleOf } from "./samples.ts";
import { hashOf } from "./split.ts";
import { teach } from "./teach.ts";
import { traitsOfJudged } from "./twins.ts";

/** Families are dealt into this many parts; each part is judged by what the others taught. */
const PARTS = 10;

interface Part {
  readonly answers: readonly {
    readonly at: number;
    readonly category: Answer["category"];
    readonly confidence: number;
  }[];
}

/**
 * Nested cross-validation by family, in the order of `readLabels`: each tool is judged by a model to which nothing of its
 * family was shown and no definition that is nearly the same, and whose threshold, factors and choice of weights come
 * from the families and the invented tools that it was shown. Takes some minutes, on two threads at most.
 */
export async function crossValidate(): Promise<Answer[]> {
  const labels = readLabels();
  const answers: Answer[] = [];
  const waiting = Array.from({ length: PARTS }, (_, part) => part);
  const work = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      for (const { at, category, confidence } of (await judgeApart(part)).answers) {
        const label = labels[at];
        if (label !== undefined) answers[at] = { label, category, confidence };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  return answers;
}

function judgeApart(part: number): Promise<Part> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { part } });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

function judgePart(part: number): Part {
  const labels = readLabels().map((label, at) => ({ label, at, part: hashOf(`f${label.family}`) % PARTS }));
  const judged = labels.filter((one) => one.part === part);
  const traits = traitsOfJudged(judged.map(({ label }) => wordsOnly(label)));
  const others = labels.filter((one) => one.part !== part).map(({ label }) => sampleOf(label));
  const taught = [...others, ...inventedSamples()].filter((sample) => !sample.traits.some((one) => traits.has(one)));
  const model = readModel(teach(taught));
  return {
    answers: judged.map(({ label, at }) => {
      const { category, confidence } = judge(model, readTool(wordsOnly(label)));
      return { at, category, confidence };
    }),
  };
}

if (!isMainThread) parentPort?.postMessage(judgePart((workerData as { part: number }).part));
