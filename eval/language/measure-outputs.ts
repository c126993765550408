import { say } from "../tools/say.ts";
import { type Half, outputs } from "./data.ts";
import type { Opinion } from "./reference.ts";
import { type Level, reader } from "./scan.ts";
import { part, spread, target } from "./targets.ts";

const LEAST_RECALL = 0.97;
const MOST_FALSE_ALARMS = 0.01;
const SURE_WRONG = 0.6;
const SURE_RIGHT = 0.8;
const LEAST_UNITS = 20;
/** What the reference calls a text in that language when it errs. */
const CLOSE: Readonly<Record<string, readonly string[]>> = {
  id: ["ms", "jv", "su", "min"],
  hi: ["mr", "ne", "bh"],
  zh: ["yue", "wuu"],
  pt: ["gl"],
  es: ["gl", "ast"],
  ar: ["arz"],
};

interface Tally {
  wrong: number;
  right: number;
  readonly found: Record<Level, number>;
  readonly flagged: Record<Level, number>;
  /** Found before the answer had ended, and how many code units that took. */
  readonly delays: number[];
}

/** Whole answers in the wrong language: outputs of the Language Confusion Benchmark, sorted by an independent reference. */
export async function measureOutputs(half: Half, judge: (text: string) => Opinion): Promise<void> {
  say(
    "(b) Language Confusion Benchmark: answers that fastText takes for another language, and those it takes for the right one\n",
  );
  say(
    "    expected   wrong: found (scripts only)          right: flagged (scripts only)     while streaming, p50 p90 p99\n",
  );
  const byLanguage = new Map<string, Tally>();
  for (const { language, answer } of outputs(half)) {
    const opinion = judge(answer);
    const kind = kindOf(language, answer, opinion);
    if (kind === undefined) continue;
    const tally = byLanguage.get(language) ?? newTally();
    byLanguage.set(language, tally);
    tally[kind]++;
    for (const level of ["script", "language"] as const) {
      const read = await reader(level, [language]);
      const { detections, streamed } = read(answer);
      if (detections.length > 0) tally[kind === "wrong" ? "found" : "flagged"][level]++;
      const first = streamed[0];
      if (level === "language" && kind === "wrong" && first !== undefined) tally.delays.push(first.decidedAt);
    }
  }
  const total = newTally();
  for (const [language, tally] of [...byLanguage].sort()) {
    print(language, tally);
    total.wrong += tally.wrong;
    total.right += tally.right;
    for (const level of ["script", "language"] as const) {
      total.found[level] += tally.found[level];
      total.flagged[level] += tally.flagged[level];
    }
    total.delays.push(...tally.delays);
  }
  print("all", total);
  const recall = total.found.language / total.wrong;
  const alarms = total.flagged.language / total.right;
  target("recall", recall.toFixed(3), recall >= LEAST_RECALL);
  target("right answers flagged", `${(100 * alarms).toFixed(2)} %`, alarms <= MOST_FALSE_ALARMS);
  say();
}

function kindOf(expected: string, answer: string, { language, probability, lines }: Opinion) {
  if (answer.trim().length < LEAST_UNITS) return undefined;
  if (language === expected) {
    return probability >= SURE_RIGHT && [...lines].every((line) => line === expected) ? "right" : undefined;
  }
  if (CLOSE[expected]?.includes(language) === true || lines.has(expected)) return undefined;
  return probability >= SURE_WRONG ? "wrong" : undefined;
}

function newTally(): Tally {
  return { wrong: 0, right: 0, found: { script: 0, language: 0 }, flagged: { script: 0, language: 0 }, delays: [] };
}

function print(name: string, { wrong, right, found, flagged, delays }: Tally): void {
  const share = (count: number, of: number) => (of === 0 ? "-" : `${((count / of) * 100).toFixed(1)} %`);
  const ofWrong = `${part(found.language, wrong)} (${share(found.script, wrong)})`;
  const ofRight = `${part(flagged.language, right)} (${share(flagged.script, right)})`;
  const [p50, p90, p99] = spread(delays);
  say(`    ${name.padEnd(10)} ${ofWrong.padEnd(34)} ${ofRight.padEnd(34)} ${delays.length}: ${p50} ${p90} ${p99}`);
}
