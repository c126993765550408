import type { TurnRequest } from "../../src/core/conversation.ts";
import { say } from "../tools/say.ts";
import { type Half, type MixingRow, mixing } from "./data.ts";
import type { Opinion } from "./reference.ts";
import { type Level, reader } from "./scan.ts";
import { part, spread, target } from "./targets.ts";

const LEAST_RECALL = 0.97;
const MOST_FALSE_ALARMS = 0.01;
const MIXING: ReadonlySet<string> = new Set(["leak", "switched_passage", "other_script_leak"]);
/** Not mixing. `quoted_term` is counted apart: most of its rows mix, as the data's README says. */
const CLEAN: ReadonlySet<string> = new Set(["clean", "zh_consistent"]);

/** Traces labelled for mixing, read with the request they answer. */
export async function measureMixing(half: Half, judge: (text: string) => Opinion): Promise<void> {
  say(
    "(a) labelled traces, expect: prompt, reasoning and answer: rows with a run or a switch; any finding; scripts only\n",
  );
  const groups = new Map<string, MixingRow[]>();
  for (const row of mixing(half)) {
    // The labels know scripts only: an English answer to a Finnish prompt is "clean" there.
    const strays = judge(row.answer ?? "").lines;
    const stray = row.prompt_lang === "fi" && strays.has("en") ? ", partly English by fastText" : "";
    const name = `${row.label}${stray}, ${row.source.split("/")[1]}, ${row.prompt_lang}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const seen = { mixing: 0, mixingFound: 0, clean: 0, cleanFlagged: 0 };
  const delays: number[] = [];
  for (const [name, rows] of [...groups].sort()) {
    const counts: Record<Level, { streamed: number; any: number }> = {
      script: { streamed: 0, any: 0 },
      language: { streamed: 0, any: 0 },
    };
    for (const row of rows) {
      for (const level of ["script", "language"] as const) {
        const found = await readRow(row, level);
        if (found.streamed.length > 0) counts[level].streamed++;
        if (found.any) counts[level].any++;
        if (level === "language") delays.push(...found.streamed.map(({ decidedAt, end }) => decidedAt - end));
      }
    }
    const label = rows[0]?.label ?? "";
    const { streamed, any } = counts.language;
    say(
      `    ${name.padEnd(58)} ${part(streamed, rows.length).padEnd(20)} ${any}   ${counts.script.streamed}, ${counts.script.any}`,
    );
    if (MIXING.has(label)) {
      seen.mixing += rows.length;
      seen.mixingFound += streamed;
    } else if (CLEAN.has(label) && !name.includes("partly")) {
      seen.clean += rows.length;
      seen.cleanFlagged += streamed;
    }
  }
  target("recall on mixing", part(seen.mixingFound, seen.mixing), seen.mixingFound >= LEAST_RECALL * seen.mixing);
  target(
    "clean and consistent flagged",
    part(seen.cleanFlagged, seen.clean),
    seen.cleanFlagged <= MOST_FALSE_ALARMS * seen.clean,
  );
  say(`    code units from the end of what was found to the decision: ${spread(delays).join(" ")}\n`);
}

async function readRow(row: MixingRow, level: Level) {
  const read = await reader(level, "prompt");
  const request: TurnRequest = { messages: [{ role: "user", content: row.prompt }], tools: [] };
  const readings = (["reasoning", "answer"] as const).map((channel) => read(row[channel] ?? "", channel, request));
  return {
    streamed: readings.flatMap(({ streamed }) => streamed),
    any: readings.some(({ detections }) => detections.length > 0),
  };
}
