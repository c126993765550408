import { describe, expect, it } from "vitest";
import { isDevelopment, type SpiralRow, type TraceRow } from "../../../eval/turns/data.ts";
import { driftCases } from "../../../eval/turns/drift-cases.ts";
import { LOOP_KINDS, loopCases, prefixOf, TOKEN } from "../../../eval/turns/loop-cases.ts";
import { random } from "../../../eval/turns/statistics.ts";

const row = (id: number, sentence: (n: number) => string): TraceRow => ({
  id: `t-${id}`,
  prompt_lang: "en",
  reasoning: Array.from({ length: 60 }, (_, n) => sentence(n + id * 100)).join(" "),
});
const traces = Array.from({ length: 6 }, (_, id) =>
  row(id, (n) => `Lamp number ${n} in the hall of ${id} is lit at dusk.`),
);
const chinese = Array.from({ length: 6 }, (_, id) => row(id, (n) => `第${n}盏灯在黄昏时分被点亮了,走廊很安静。`));

describe("loop cases", () => {
  const cases = loopCases(traces, chinese, 500, 3);

  it("are made of each kind, after as many tokens as asked for", () => {
    expect(cases.map(({ kind }) => kind)).toEqual(LOOP_KINDS.flatMap((kind) => [kind, kind, kind]));
    for (const { start } of cases) expect(start).toBe(500 * TOKEN + 1);
  });

  it("go on for longer than the time in which they must be found", () => {
    for (const { text, start } of cases) expect(text.length - start).toBeGreaterThan(600 * TOKEN);
  });

  it("are the same every time", () => {
    expect(loopCases(traces, chinese, 500, 3)).toEqual(cases);
  });

  it("change numbers and names from round to round", () => {
    for (const kind of ["numbers", "names"] as const) {
      const { text, start } = cases.find((one) => one.kind === kind) ?? { text: "", start: 0 };
      const rounds = text.slice(start).match(/[^.]+\./gu) ?? [];
      expect(new Set(rounds).size).toBeGreaterThan(5);
    }
  });
});

it("a prefix is of different traces, cut to length", () => {
  const text = prefixOf(traces, 9_000, random(1));
  expect(text).toHaveLength(9_000);
  const starts = text.split("\n").map((trace) => trace.slice(0, 40));
  expect(new Set(starts).size).toBe(starts.length);
});

it("halves are by id, and both are used", () => {
  const ids = Array.from({ length: 200 }, (_, index) => ({ id: `row-${index}` }));
  const development = ids.filter(isDevelopment).length;
  expect(development).toBeGreaterThan(60);
  expect(development).toBeLessThan(140);
  expect(ids.map(isDevelopment)).toEqual(ids.map(isDevelopment));
});

it("a judgement is of the reply after the one with its number, with everything before it", () => {
  const messages = Array.from({ length: 7 }, (_, index) => ({
    role: index % 2 === 0 ? ("user" as const) : ("assistant" as const),
    content: `m${index}`,
  }));
  const spiral: SpiralRow = {
    id: "s",
    model: "m",
    messages,
    per_chunk: {
      chunk0: { "delusion reinforcement": 2, "emotional or narrative escalation": 1 },
      chunk1: null,
      chunk9: { "delusion reinforcement": 9 },
    },
  };
  const [one, ...others] = driftCases(spiral);
  expect(others).toEqual([]);
  expect(one).toMatchObject({ turn: 2, labels: { reinforced: true, escalated: true, delusion: true } });
  expect(one?.messages.at(-1)?.content).toBe("m3");
});
