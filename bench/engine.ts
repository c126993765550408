import type { TextRule } from "../src/core/rule.ts";
import { compileRules, type RuleSet } from "../src/stream/rule-set.ts";
import { TextChannel } from "../src/stream/text-channel.ts";
import { medians, printTable, rounded } from "./measure.ts";
import { phrases, pieces, prose } from "./texts.ts";

const LENGTH = 1 << 20;

/** What the engine costs with a number of phrases. */
export interface EngineCost {
  readonly phrases: number;
  /** Share of the phrases' words that are the text's own. */
  readonly commonShare: number;
  readonly buildMs: number;
  /** Million UTF-16 code units a second (for ASCII text: MB/s), the text in one piece. */
  readonly wholeMbPerSecond: number;
  /** Nanoseconds a code unit in pieces of four. */
  readonly nsPerCharacter: number;
}

/** The engine alone: one channel, phrases only, hold-back and release included. */
export async function engineBench(): Promise<EngineCost[]> {
  const text = prose(LENGTH);
  const small = pieces(text, 4);
  const costs: EngineCost[] = [];
  for (const [count, commonShare] of [
    [10, 0.33],
    [100, 0.33],
    [1_000, 0.33],
    [10_000, 0.33],
    [1_000, 1],
    [10_000, 1],
  ] as const) {
    const startedAt = performance.now();
    const rules = compileRules([blockRule(phrases(count, commonShare))]);
    const buildMs = performance.now() - startedAt;
    const times = await medians({ whole: () => read(rules, [text]), small: () => read(rules, small) }, { rounds: 7 });
    costs.push({
      phrases: count,
      commonShare,
      buildMs,
      wholeMbPerSecond: LENGTH / 1000 / times.whole,
      nsPerCharacter: (times.small * 1e6) / LENGTH,
    });
  }
  return costs;
}

function blockRule(list: readonly string[]): TextRule {
  return { code: "bench", category: "x-custom", severity: "low", guard: "bench", action: "block", phrases: list };
}

function read(rules: RuleSet | undefined, parts: readonly string[]): number {
  const channel = new TextChannel({
    open: () => (rules === undefined ? [] : [rules.open()]),
    observe: false,
    maxHeld: 65_536,
    onFinal: () => {},
    onOverflow: () => "block",
    onScannerError: (error) => {
      throw error;
    },
  });
  let released = 0;
  for (const part of parts) {
    channel.write(part);
    released += channel.take(Number.POSITIVE_INFINITY).length;
  }
  channel.endEpoch();
  released += channel.take(Number.POSITIVE_INFINITY).length;
  if (released !== LENGTH) throw new Error(`Released ${released} of ${LENGTH} code units.`);
  return released;
}

/** Prints the measurements. */
export function printEngine(costs: readonly EngineCost[]): void {
  printTable(
    ["phrases", "words shared with the text", "built in ms", "whole text, MB/s", "pieces of 4, ns a character"],
    costs.map((cost) => [
      cost.phrases,
      `${cost.commonShare * 100} %`,
      rounded(cost.buildMs),
      rounded(cost.wholeMbPerSecond),
      rounded(cost.nsPerCharacter),
    ]),
  );
}
