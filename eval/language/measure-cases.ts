import type { TurnRequest } from "../../src/core/conversation.ts";
import { say } from "../tools/say.ts";
import { type LanguageCase, readStoredCases, toLanguageCase } from "./cases.ts";
import { isIn } from "./data.ts";
import { type Level, reader } from "./scan.ts";
import { part, spread, target } from "./targets.ts";

const MOST_FLAGGED = 0.03;
/** A name or a number may carry the evidence a little before the mark. */
const SLACK = 3;

/**
 * Our own cases: with the languages that readers say are expected, and with those that the guard finds in the request.
 * The legitimate ones of the development half were looked at when exemptions were chosen; no switched case was.
 */
export async function measureCases(): Promise<void> {
  const cases = readStoredCases().map(toLanguageCase);
  for (const expectation of ["the readers' languages", "expect: prompt"] as const) {
    say(`\n(d) our own cases, ${expectation}: findings of the language level (scripts only)\n`);
    const own = expectation === "the readers' languages";
    const legitimate = cases.filter(({ kind }) => kind === "legitimate");
    let share = 0;
    for (const half of ["development", "held-out"] as const) {
      const ofHalf = legitimate.filter(({ id }) => isIn(half, id));
      const flagged = { script: 0, language: 0 };
      for (const one of ofHalf) {
        for (const level of levels) if ((await read(one, level, own)).detections.length > 0) flagged[level]++;
      }
      say(`    legitimate, flagged, ${half.padEnd(11)} ${part(flagged.language, ofHalf.length)} (${flagged.script})`);
      share = flagged.language / ofHalf.length;
    }
    for (const tag of ["same-script", "other-script", "close-languages", "han-kana", "script-asked", "romanised"]) {
      const tagged = cases.filter(({ kind, tags }) => kind === "switched" && tags.includes(tag));
      const found = { script: 0, language: 0 };
      const delays: number[] = [];
      for (const one of tagged) {
        for (const level of levels) {
          const { detections, streamed } = await read(one, level, own);
          if (detections.length > 0) found[level]++;
          const start = one.switched?.start ?? 0;
          const first = streamed.find(({ decidedAt }) => decidedAt > start + SLACK);
          if (level === "language" && first !== undefined) delays.push(first.decidedAt - start);
        }
      }
      const [p50, p90, p99] = spread(delays);
      say(
        `    switched, ${tag.padEnd(15)} ${part(found.language, tagged.length)} (${found.script}); ${delays.length} while streaming, after ${p50} ${p90} ${p99} code units`,
      );
    }
    if (!own)
      target("legitimate cases of the held-out half flagged", `${(100 * share).toFixed(1)} %`, share <= MOST_FLAGGED);
  }
}

const levels: readonly Level[] = ["script", "language"];

async function read({ text, channel, languages, system, messages }: LanguageCase, level: Level, own: boolean) {
  const request: TurnRequest = {
    messages: [...(system === undefined ? [] : [{ role: "system" as const, content: system }]), ...messages],
    tools: [],
  };
  return (await reader(level, own ? languages : "prompt"))(text, channel, request);
}
