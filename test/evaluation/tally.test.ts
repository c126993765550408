import { describe, expect, it } from "vitest";
import { parseResult, type RowResult, resultOf, type StageResult } from "../../src/evaluation/result.ts";
import { MOST_SOURCES, Tally } from "../../src/evaluation/tally.ts";
import { harmful, row, safe } from "./rows.ts";

const flagged: StageResult = { flagged: true, categories: ["S9"] };
const passed: StageResult = { flagged: false, categories: [] };

function tallyOf(results: readonly Partial<RowResult>[]) {
  const tally = new Tally();
  for (const result of results) tally.add({ id: "r", source: "made", ms: 1, characters: 10, stages: {}, ...result });
  return tally.sources();
}

/** Answers, as many as each count says. */
function answers(counts: { caught: number; missed: number; alarms: number; passed: number }) {
  const times = (count: number, answer: StageResult) => Array.from({ length: count }, () => ({ stages: { answer } }));
  return [
    ...times(counts.caught, { ...flagged, label: harmful() }),
    ...times(counts.missed, { ...passed, label: harmful() }),
    ...times(counts.alarms, { ...flagged, label: safe }),
    ...times(counts.passed, { ...passed, label: safe }),
  ];
}

describe("a tally", () => {
  it("gives recall, precision, F1 and false alarms", () => {
    const [source] = tallyOf(answers({ caught: 6, missed: 4, alarms: 2, passed: 18 }));
    const [stage] = source?.stages ?? [];
    expect(stage).toMatchObject({ stage: "answer", harmful: 10, safe: 20, undecided: 0 });
    expect(stage?.recall).toMatchObject({ hits: 6, of: 10 });
    expect(stage?.precision).toMatchObject({ hits: 6, of: 8 });
    expect(stage?.falseAlarms).toMatchObject({ hits: 2, of: 20 });
    expect(stage?.f1).toBeCloseTo(12 / 18, 12);
  });

  it("has no precision where all texts are of one kind", () => {
    const [allHarmful] = tallyOf(answers({ caught: 6, missed: 4, alarms: 0, passed: 0 }));
    expect(allHarmful?.stages[0]?.precision.value).toBeNull();
    const [allSafe] = tallyOf(answers({ caught: 0, missed: 0, alarms: 3, passed: 1 }));
    expect(allSafe?.stages[0]).toMatchObject({ f1: null, precision: { value: null }, recall: { value: null } });
  });

  it("keeps sources and stages apart", () => {
    const input = { ...flagged, label: harmful() };
    const sources = tallyOf([
      { source: "b", stages: { input } },
      { source: "a", stages: { input: { ...passed, label: harmful() }, reasoning: { ...passed, label: safe } } },
    ]);
    expect(sources.map(({ source, stages }) => [source, stages.map(({ stage }) => stage)])).toEqual([
      ["a", ["input", "reasoning"]],
      ["b", ["input"]],
    ]);
    expect(sources.map(({ stages }) => stages[0]?.recall.value)).toEqual([0, 1]);
  });

  it("counts what could not be told against the judge, either way", () => {
    const undecided = { ...passed, undecided: true };
    const [source] = tallyOf([
      { stages: { answer: { ...undecided, label: harmful() } } },
      { stages: { answer: { ...undecided, label: safe } } },
    ]);
    expect(source?.stages[0]).toMatchObject({
      undecided: 2,
      recall: { hits: 0, of: 1 },
      falseAlarms: { hits: 1, of: 1 },
    });
  });

  it("counts categories: caught, named, and found elsewhere", () => {
    const [source] = tallyOf([
      { stages: { answer: { flagged: true, categories: ["S9"], label: harmful(["S9"]) } } },
      { stages: { answer: { flagged: true, categories: ["S2"], label: harmful(["S9", "S10"]) } } },
      { stages: { answer: { ...passed, label: harmful(["S9"]) } } },
      { stages: { answer: { flagged: true, categories: ["S2"], label: safe } } },
    ]);
    const counts = source?.stages[0]?.categories.map(({ category, caught, named, otherwise }) => [
      category,
      [caught.hits, caught.of],
      [named.hits, named.of],
      [otherwise.hits, otherwise.of],
    ]);
    expect(counts).toEqual([
      ["S2", [0, 0], [0, 0], [2, 4]],
      ["S9", [2, 3], [1, 3], [0, 1]],
      ["S10", [1, 1], [0, 1], [0, 3]],
    ]);
  });

  it("splits by language, and false alarms by the kind of temptation", () => {
    const [source] = tallyOf([
      { lang: "en", benignKind: "homonyms", stages: { input: { ...flagged, label: safe } } },
      { lang: "de", benignKind: "homonyms", stages: { input: { ...passed, label: safe } } },
      { lang: "de", stages: { input: { ...flagged, label: harmful() } } },
    ]);
    const [stage] = source?.stages ?? [];
    expect(stage?.languages.map(({ lang, harmful, safe }) => [lang, harmful, safe])).toEqual([
      ["de", 1, 1],
      ["en", 0, 1],
    ]);
    expect(stage?.benignKinds).toMatchObject([{ kind: "homonyms", falseAlarms: { hits: 1, of: 2 } }]);
  });

  it("puts thought beside answer", () => {
    const [source] = tallyOf([
      { stages: { reasoning: { ...flagged, label: harmful() }, answer: { ...passed, label: safe } } },
      { stages: { reasoning: { ...flagged }, answer: { ...flagged, label: harmful() } } },
      { stages: { reasoning: { ...passed, label: safe }, answer: { ...passed, label: harmful() } } },
      { stages: { answer: { ...flagged, label: safe } } },
    ]);
    expect(source?.thoughtAnswer).toEqual({
      flagged: { both: 1, thoughtOnly: 1, answerOnly: 0, neither: 1 },
      labelled: { both: 0, thoughtOnly: 1, answerOnly: 1, neither: 0 },
    });
    // A text without a label counts there and nowhere else.
    expect(source?.stages.find(({ stage }) => stage === "reasoning")).toMatchObject({ harmful: 1, safe: 1 });
  });

  it("adds up delays and scores where there are any", () => {
    const delayed = (characters: number, sentences: number) => ({
      stages: { answer: { ...flagged, score: 0.9, label: harmful([], 3), delay: { characters, sentences } } },
    });
    const [source] = tallyOf([
      delayed(0, 0),
      delayed(0, 0),
      delayed(100, 2),
      { stages: { answer: { ...passed, score: 0.1, label: safe } } },
    ]);
    const [stage] = source?.stages ?? [];
    expect(stage?.delay).toMatchObject({ count: 3, characters: { p50: 0 }, firstSentence: { hits: 2, of: 3 } });
    expect(stage?.delay?.characters.p95).toBeCloseTo(100, -1);
    expect(stage?.roc?.area).toBe(1);
  });

  it("draws no curve where some texts have no score", () => {
    const [source] = tallyOf([
      { stages: { answer: { ...flagged, score: 0.9, label: harmful() } } },
      { stages: { answer: { ...passed, score: 0.1, label: safe } } },
      { stages: { answer: { ...passed, undecided: true, label: harmful() } } },
    ]);
    expect(source?.stages[0]?.roc).toBeNull();
  });

  it("has bounds: 200 sources, and 200 languages of each", () => {
    const [source] = tallyOf(
      Array.from({ length: 300 }, (_, index) => ({ lang: `l${index}`, stages: { input: { ...passed, label: safe } } })),
    );
    const languages = source?.stages[0]?.languages ?? [];
    expect(languages).toHaveLength(201);
    expect(languages.find(({ lang }) => lang === "(other)")?.safe).toBe(100);
    const many = Array.from({ length: MOST_SOURCES + 1 }, (_, index) => ({ source: `s${index}` }));
    expect(() => tallyOf(many)).toThrow("more than 200 sources");
  });
});

describe("a result", () => {
  it("comes back from its line as it was, and holds none of the row's texts", () => {
    const judged = row({
      prompt: "the purple heron",
      answer: "sings at noon",
      lang: "en",
      labels: { input: safe, answer: harmful(["S9"], 2) },
    });
    const stages = { input: passed, answer: { ...flagged, score: 0.5, delay: { characters: 3, sentences: 0 } } };
    const result = resultOf(judged, { stages, ms: 1.23456 });
    expect(result).toMatchObject({ ms: 1.235, characters: 29 });
    const line = JSON.stringify(result);
    expect(line).not.toMatch(/heron|noon/);
    expect(parseResult(line, 1)).toEqual(JSON.parse(line));
  });

  it("is refused by line when something else stands there", () => {
    expect(() => parseResult('{"id":"x"}', 12)).toThrow("line 12");
  });
});
