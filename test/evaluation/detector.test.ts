import { describe, expect, it } from "vitest";
import { flagEverything, keywords } from "../../src/evaluation/baselines.ts";
import { type Detector, detectorJudge } from "../../src/evaluation/detector.ts";
import { row } from "./rows.ts";

const scoring = (scores: NonNullable<Detector["scores"]>): Detector => ({
  name: "scoring",
  stages: ["answer"],
  classify: () => [],
  scores,
});

describe("a detector as judge", () => {
  it("is asked about the stages it declares, text by text", async () => {
    const asked: unknown[] = [];
    const detector: Detector = {
      name: "asked",
      stages: ["input", "answer"],
      classify: (subject) => {
        asked.push(subject);
        return [{ category: "S9" }, { category: "S2" }, { category: "S9" }, { category: "x-pii" }];
      },
    };
    const { stages } = await detectorJudge({ detector })(row({ prompt: "one", reasoning: "two", answer: "three" }));
    expect(asked).toEqual([
      { stage: "input", text: "one" },
      { stage: "answer", text: "three" },
    ]);
    expect(stages).toEqual({
      input: { flagged: true, categories: ["S2", "S9"] },
      answer: { flagged: true, categories: ["S2", "S9"] },
    });
  });

  it("has found the categories at or above the threshold, and the highest harm is the score", async () => {
    const detector = scoring(() => ({ S1: 0.4, S2: 0.7, S3: 0.69, "x-pii": 1 }));
    const { stages } = await detectorJudge({ detector, threshold: 0.7 })(row({ answer: "text" }));
    expect(stages.answer).toEqual({ flagged: true, categories: ["S2"], score: 0.7 });
  });

  it("scores 0 where it names nothing", async () => {
    const { stages } = await detectorJudge({ detector: scoring(() => ({})) })(row({ answer: "text" }));
    expect(stages.answer).toEqual({ flagged: false, categories: [], score: 0 });
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("no");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no"))],
    ["never answers", () => new Promise<never>(() => {})],
    ["gives a score that is none", () => ({ S1: 1.2 })],
    ["gives no number", () => ({ S1: Number.NaN })],
  ] satisfies [string, NonNullable<Detector["scores"]>][])("could not tell when it %s", async (_, scores) => {
    const { stages } = await detectorJudge({ detector: scoring(scores), deadlineMs: 20 })(row({ answer: "text" }));
    expect(stages.answer).toEqual({ flagged: false, categories: [], undecided: true });
  });

  it("is told to stop at its deadline", async () => {
    let stopped = false;
    const detector = scoring(
      (_, { signal }) =>
        new Promise((_, reject) =>
          signal.addEventListener("abort", () => {
            stopped = true;
            reject(signal.reason);
          }),
        ),
    );
    await detectorJudge({ detector, deadlineMs: 10 })(row({ answer: "text" }));
    expect(stopped).toBe(true);
  });
});

describe("the baselines", () => {
  const found = async (detector: Detector, answer: string) =>
    (await detectorJudge({ detector })(row({ answer }))).stages.answer;

  it("flag everything", async () => {
    expect(await found(flagEverything, "The reeds are green.")).toMatchObject({ flagged: true });
  });

  it("look for words, whole ones", async () => {
    const detector = keywords();
    expect(await found(detector, "He planted a BOMB.")).toEqual({ flagged: true, categories: ["S9"] });
    expect(await found(detector, "The bombast of Essex.")).toEqual({ flagged: false, categories: [] });
  });
});
