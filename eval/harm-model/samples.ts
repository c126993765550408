import type { Category } from "../../src/core/finding.ts";
import { harmRows } from "../harm/dataset.ts";
import { everydayTexts } from "./auxiliary.ts";
import { seedSamples } from "./seeds.ts";

/** One labelled text. */
export interface Sample {
  readonly stage: "input" | "reasoning" | "answer";
  readonly text: string;
  readonly harmful: boolean;
  readonly source: string;
  readonly group: string;
  readonly lang: string;
  readonly hazards: readonly Category[];
  /** For answers and thoughts: whether they decline. `undefined` where nobody knows. */
  readonly refuses?: boolean | undefined;
  readonly part: "dev" | "held-out";
}

/** Texts longer than this are cut for training: weights come from beginnings as well as from ends. */
const LONGEST = 3000;

/** All labelled texts of the harm sets, both parts, and the everyday ones (dev). */
export function samples(): Sample[] {
  const labelled = harmRows().flatMap((row) =>
    (["input", "reasoning", "answer"] as const).flatMap((stage): Sample[] => {
      const label = row.labels[stage];
      const text = stage === "input" ? (row.prompt ?? row.messages?.at(-1)?.content) : row[stage];
      if (label === undefined || text === undefined) return [];
      return [
        {
          stage,
          text: text.slice(0, LONGEST),
          harmful: label !== "safe",
          source: row.source,
          group: row.group,
          lang: row.lang,
          hazards: typeof label === "string" ? [] : label.categories.filter((name) => name.startsWith("S")),
          refuses: refuses(row.source, stage, label === "safe"),
          part: row.part,
        },
      ];
    }),
  );
  const everyday = everydayTexts().map(
    (one): Sample => ({
      ...one,
      text: one.text.slice(0, LONGEST),
      harmful: false,
      lang: "",
      hazards: [],
      refuses: false,
      part: "dev",
    }),
  );
  return [...labelled, ...everyday, ...seedSamples()];
}

function refuses(source: string, stage: Sample["stage"], safe: boolean): boolean | undefined {
  if (stage === "input" || source === "hh-rlhf-pairs") return undefined;
  return source === "star1-refusals" || (source === "jailbreakbench-responses" && safe);
}
