/**
 * What each remedy of the turn breaker gives back, on simulated models.
 *
 *   npm run eval:remedies   # prints the tables, writes docs/guards/turn-remedies-study.{md,svg}
 *
 * A simulation: it says what the requests that remedies send hold, and what that would be worth to a model that fails in
 * two stated ways. It is no measurement of any model. Needs no data and no network; the same seeds give the same figures.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "../tools/say.ts";
import { bootstrap, type Interval, wilson } from "../turns/statistics.ts";
import { guardWith, type Outcome, play, type Send, through } from "./conversations.ts";
import { fitTo } from "./fit.ts";
import { type Line, plot } from "./plot.ts";
import { BY_FIRST_ANSWER, PUBLISHED, type Published } from "./published.ts";
import type { Weakness } from "./simulated-model.ts";
import { REQUIREMENTS } from "./task.ts";

/** Conversations of each cell. Their seeds begin beyond those of the fit. */
const CONVERSATIONS = 1_000;
const FIRST_SEED = 100_001;
/** How much of the weakness is anchoring; the rest is forgetting. The published figures that are fitted do not tell. */
const SHARES = [0, 0.5, 1] as const;
const EAGERNESS = 0.5;

interface Remedy {
  readonly name: string;
  readonly colour: string;
  readonly send: Send;
}

// Notes as an honest summary would have them after a wrong draft: that nothing is settled.
const NOTES = "Several solutions were drafted. None of them was accepted.";

const REMEDIES: readonly Remedy[] = [
  { name: "none (flag)", colour: "#59636e", send: through(guardWith({ warnAt: 2, onDegraded: "flag" })) },
  {
    name: "recap from turn 6 (general)",
    colour: "#9a6700",
    send: through(guardWith({ warnAt: 6, onDegraded: "recap" })),
  },
  { name: "snowball from turn 2", colour: "#bc4c00", send: through(guardWith({ warnAt: 2, onDegraded: "snowball" })) },
  { name: "recap from turn 2", colour: "#8250df", send: through(guardWith({ warnAt: 2, onDegraded: "recap" })) },
  {
    name: "consolidate from turn 2",
    colour: "#0969da",
    send: through(guardWith({ warnAt: 2, onDegraded: "consolidate" })),
  },
  {
    name: "consolidate, summarised",
    colour: "#1a7f37",
    send: through(guardWith({ warnAt: 2, onDegraded: "consolidate" }, () => NOTES)),
  },
];

const [FLAG] = REMEDIES as readonly [Remedy];

async function outcomes(send: Send, turns: number, weakness: Weakness): Promise<Outcome[]> {
  const played: Outcome[] = [];
  for (let index = 0; index < CONVERSATIONS; index++)
    played.push(await play(FIRST_SEED + index, turns, weakness, send));
  return played;
}

const solved = (played: readonly Outcome[]) => played.filter((outcome) => outcome.solved).length;
const share = (played: readonly Outcome[]) => wilson(solved(played), played.length);
const percent = (value: number) => (value * 100).toFixed(1);
const range = ({ value, low, high }: Interval) => `${percent(value)} (${percent(low)}–${percent(high)})`;

/** How much of what turns cost a remedy gives back: 0 nothing, 100 all of it. On the same conversations. */
function recovered(none: readonly Outcome[], remedied: readonly Outcome[], one: readonly Outcome[]): Interval {
  const triples = none.map((outcome, index) => [outcome, remedied[index], one[index]] as const);
  return bootstrap(
    triples.map((triple) => [triple]),
    (sample) => {
      const count = (at: 0 | 1 | 2) => sample.filter((triple) => triple[at]?.solved === true).length;
      return (count(1) - count(0)) / (count(2) - count(0));
    },
  );
}

const page: string[] = [];
const print = (line = "") => {
  say(line);
  page.push(line);
};

async function overTurns(published: Published): Promise<Line[]> {
  const { weakness } = await fitTo(published, 0.5, EAGERNESS);
  print(`| turns | ${REMEDIES.map(({ name }) => name).join(" | ")} |`);
  print(`|---|${REMEDIES.map(() => "---").join("|")}|`);
  const lines = REMEDIES.map(({ name, colour }) => ({ name, colour, points: [] as Interval[] }));
  for (let turns = 1; turns <= REQUIREMENTS; turns++) {
    const cells: string[] = [];
    for (const [index, { send }] of REMEDIES.entries()) {
      const point = share(await outcomes(send, turns, weakness));
      lines[index]?.points.push(point);
      cells.push(range(point));
    }
    print(`| ${turns} | ${cells.join(" | ")} |`);
  }
  return lines;
}

async function recoveries(): Promise<void> {
  const shown = REMEDIES.slice(1);
  print(`| fitted to | anchoring | simulated CONCAT, SHARDED | ${shown.map(({ name }) => name).join(" | ")} |`);
  print(`|---|---|---|${shown.map(() => "---").join("|")}|`);
  for (const published of PUBLISHED) {
    for (const anchoring of SHARES) {
      const { weakness } = await fitTo(published, anchoring, EAGERNESS);
      const one = await outcomes(FLAG.send, 1, weakness);
      const none = await outcomes(FLAG.send, REQUIREMENTS, weakness);
      const cells: string[] = [];
      for (const { send } of shown)
        cells.push(range(recovered(none, await outcomes(send, REQUIREMENTS, weakness), one)));
      const fitted = `${percent(share(one).value)}, ${percent(share(none).value)}`;
      print(`| ${published.name} | ${(anchoring * 100).toFixed(0)} % | ${fitted} | ${cells.join(" | ")} |`);
    }
    const { concat, sharded, snowball, recap } = published;
    const back = (score: number | undefined) =>
      score === undefined ? "not published" : `published: ${percent((score - sharded) / (concat - sharded))}`;
    print(
      `| ${published.name} | | published: ${percent(concat)}, ${percent(sharded)} | | ${back(snowball)} | ${back(recap)} | | |`,
    );
  }
}

async function firstAnswers(published: Published): Promise<void> {
  print("| full answer first given in | 1st fifth | 2nd | 3rd | 4th | 5th |");
  print("|---|---|---|---|---|---|");
  for (const anchoring of SHARES) {
    const { weakness } = await fitTo(published, anchoring, EAGERNESS);
    const played = await outcomes(FLAG.send, REQUIREMENTS, weakness);
    const cells = [1, 2, 3, 4, 5].map((fifth) => {
      const those = played.filter(({ firstAnswer }) => Math.ceil((firstAnswer * 5) / REQUIREMENTS) === fifth);
      return those.length < 30 ? `fewer than 30` : percent(solved(those) / those.length);
    });
    print(`| simulated, anchoring ${(anchoring * 100).toFixed(0)} % | ${cells.join(" | ")} |`);
  }
  print(`| R1, published | ${BY_FIRST_ANSWER.join(" | ")} |`);
}

async function eagerness(published: Published): Promise<void> {
  const shown = REMEDIES.slice(1);
  print(`| chance of an early answer | ${shown.map(({ name }) => name).join(" | ")} |`);
  print(`|---|${shown.map(() => "---").join("|")}|`);
  for (const eager of [0.2, 0.8]) {
    const { weakness } = await fitTo(published, 0.5, eager);
    const one = await outcomes(FLAG.send, 1, weakness);
    const none = await outcomes(FLAG.send, REQUIREMENTS, weakness);
    const cells: string[] = [];
    for (const { send } of shown) cells.push(range(recovered(none, await outcomes(send, REQUIREMENTS, weakness), one)));
    print(`| ${eager} | ${cells.join(" | ")} |`);
  }
}

const [r1] = PUBLISHED as readonly [Published];
const title = "Simulated: a task told over 1 to 8 turns, by remedy";
print("# What the remedies give back: a simulation");
print();
print(
  "**This is a simulation, not a measurement of a model.** Written by `npm run eval:remedies`. A scripted model answers what the\nreal guard and the AI SDK adapter send it; how it fails was fitted to two published figures, and the rest follows.",
);
print();
print(
  `- **Task:** ${REQUIREMENTS} parts, told over 1 to ${REQUIREMENTS} turns; solved when the last answer has all of them right.`,
);
print(
  "- **Read from the actual request:** which parts the user's words hold, how many answers ago, how often, and which earlier",
);
print("  answers stand there with something else in them. The scripted model does not know which remedy it was.");
print(
  "- **It fails in two ways.** It passes over what was said d answers ago with a chance of forgetting × d / (d + 1). It sticks to",
);
print("  an earlier answer with a chance of anchoring × wrong answers / (wrong answers + mentions).");
print(
  "- **Fitted:** its skill to CONCAT and one strength to SHARDED (arXiv 2505.06120), for each split of that strength between the",
);
print("  two ways. The fitted figures do not tell the split, so the range over it is the result.");
print(
  `- **Assumed:** it gives a full answer in a turn with a chance of ${EAGERNESS}; both formulas; parts are independent.`,
);
print(
  "- **By construction:** one turn costs nothing; with forgetting alone, whatever repeats the user's words in the last message",
);
print(
  "  gives everything back; `snowball` and `recap` differ by the latest message only, which `recap` says twice; the summary",
);
print("  carries no wrong answer, because its text here is given.");
print(
  "- **Not fitted, to compare with:** the published SNOWBALL and RECAP (the paper gives RECAP one more turn), and R1's scores by",
);
print("  the time of its first answer.");
print();
print(
  `${CONVERSATIONS} conversations a cell, seeds ${FIRST_SEED}–${FIRST_SEED + CONVERSATIONS - 1}; fits on other seeds. 95 % intervals by Wilson, and by bootstrap over\nconversations for what is given back. They say how sure the simulation is of itself, not how sure it is of a model. All rows\nshare their seeds, and so their luck.`,
);
print();
print("## Tasks solved, in %");
print();
print(`Fitted to ${r1.name}, half of the strength each way.`);
print();
const lines = await overTurns(r1);
print();
print(`![${title}](turn-remedies-study.svg)`);
print();
print(`## What is given back at ${REQUIREMENTS} turns, in % of what turns cost`);
print();
await recoveries();
print();
print("## Early answers");
print();
print(`Solved, in %, without a remedy, by when the first full answer came, fitted to ${r1.name}.`);
print();
await firstAnswers(r1);
print();
print(
  `What is given back at ${REQUIREMENTS} turns when the model answers early less, or more, often (${r1.name}, half each way):`,
);
print();
await eagerness(r1);
const docs = join(import.meta.dirname, "..", "..", "docs", "guards");
writeFileSync(join(docs, "turn-remedies-study.md"), `${page.join("\n")}\n`);
writeFileSync(join(docs, "turn-remedies-study.svg"), plot(`${title} (${r1.name})`, lines));
