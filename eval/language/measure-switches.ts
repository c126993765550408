import { say } from "../tools/say.ts";
import type { Half } from "./data.ts";
import { negatives } from "./negatives.ts";
import type { Opinion } from "./reference.ts";
import { reader } from "./scan.ts";
import { outputSplices, questionSplices, type Splice } from "./splices.ts";
import { part, spread, target } from "./targets.ts";

const LEAST_RECALL = 0.98;
const MOST_MEDIAN = 40;
const MOST_LATEST = 120;
const MOST_FALSE_ALARMS = 0.5;
/** A word that both languages know may carry the evidence back over the border. */
const SLACK = 3;

/** Switches within one script, and false alarms where there is none. */
export async function measureSwitches(half: Half, judge: (text: string) => Opinion): Promise<void> {
  say("(c) switches within one script, spliced at a word; code units from the first foreign one to the decision");
  say(
    `    ${"".padEnd(24)} ${"found".padEnd(20)} ${"p50".padStart(5)} ${"p90".padStart(5)} ${"p99".padStart(5)}   too early\n`,
  );
  const ofOutputs = outputSplices(half, judge);
  const families = [...new Set(ofOutputs.map(({ family }) => family))];
  for (const family of families)
    await print(
      family,
      ofOutputs.filter((splice) => splice.family === family),
    );
  const far = ofOutputs.filter(({ family }) => family === "far");
  for (const to of [...new Set(far.map((splice) => splice.to))].sort()) {
    await print(
      `  far, to ${to}`,
      far.filter((splice) => splice.to === to),
    );
  }
  await print("MGSM: en, es, fr, de", questionSplices(half));
  const { found, delays } = await print(
    "all of Latin script",
    ofOutputs.filter(({ family }) => ["far", "romance", "es/pt"].includes(family)),
  );
  target("recall", found.toFixed(3), found >= LEAST_RECALL);
  const [median, , latest] = spread(delays);
  target("median and 99th percentile", `${median} and ${latest}`, median <= MOST_MEDIAN && latest <= MOST_LATEST);

  say("\n    false alarms per 100,000 code units where nothing switches\n");
  let alarms = 0;
  let units = 0;
  for (const { name, language, texts } of negatives(half)) {
    const read = await reader("language", [language]);
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    const count = texts.reduce((sum, text) => sum + read(text).streamed.length, 0);
    alarms += count;
    units += length;
    say(`    ${name.padEnd(24)} ${count} in ${length} (${((count / length) * 100_000).toFixed(2)})`);
  }
  const rate = (alarms / units) * 100_000;
  target("false alarms per 100,000", rate.toFixed(2), rate <= MOST_FALSE_ALARMS);
}

async function print(name: string, splices: readonly Splice[]) {
  const delays: number[] = [];
  let early = 0;
  for (const { from, text, at } of splices) {
    const read = await reader("language", [from]);
    const decided = read(text).streamed.map(({ decidedAt }) => decidedAt);
    if (decided.some((place) => place <= at + SLACK)) early++;
    const first = decided.find((place) => place > at + SLACK);
    if (first !== undefined) delays.push(first - at);
  }
  const [p50, p90, p99] = spread(delays).map((value) => String(value).padStart(5));
  say(`    ${name.padEnd(24)} ${part(delays.length, splices.length).padEnd(20)} ${p50} ${p90} ${p99}   ${early}`);
  return { found: delays.length / splices.length, delays };
}
