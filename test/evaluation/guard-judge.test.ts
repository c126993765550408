import { describe, expect, it } from "vitest";
import type { Classifier } from "../../src/classifiers/classifier.ts";
import { guardJudge } from "../../src/evaluation/guard-judge.ts";
import { createGuard } from "../../src/profiles/create-guard.ts";
import { resolveProfile } from "../../src/profiles/resolve-profile.ts";
import { harmful, row } from "./rows.ts";

const rule = (id: string, phrase: string, action: "flag" | "block", category: "S9" | "x-pii" = "S9") =>
  ({
    id,
    phrases: [phrase],
    stages: ["input", "reasoning", "answer"] as ("input" | "reasoning" | "answer")[],
    action,
    category,
    severity: "high",
  }) as const;

function judgeOf({ classifiers = [], flaggedAt }: { classifiers?: Classifier[]; flaggedAt?: "flag" | "block" } = {}) {
  const profile = resolveProfile({
    failMode: "open",
    rules: [
      rule("heron", "purple heron", "flag"),
      rule("owl", "silver owl", "block"),
      rule("mail", "office mail", "block", "x-pii"),
    ],
  });
  const guard = createGuard({ profile: { ...profile, failMode: "closed" }, mode: "shadow", classifiers });
  return guardJudge({ guard, profile, flaggedAt });
}

describe("a guard as judge", () => {
  it("flags the stage in which harm was found, and names its category", async () => {
    const { stages, ms } = await judgeOf()(
      row({ prompt: "Where is the purple heron?", reasoning: "Let me think.", answer: "In the reeds." }),
    );
    expect(stages).toEqual({
      input: { flagged: true, categories: ["S9"] },
      reasoning: { flagged: false, categories: [] },
      answer: { flagged: false, categories: [] },
    });
    expect(ms).toBeGreaterThan(0);
  });

  it("reads the answer also where the reasoning would have been blocked", async () => {
    const { stages } = await judgeOf()(row({ reasoning: "The silver owl it is.", answer: "The silver owl it is." }));
    expect(stages).toMatchObject({ reasoning: { flagged: true }, answer: { flagged: true } });
    expect(stages.input).toBeUndefined();
  });

  it("counts only harms: personal data, secrets and language are other questions", async () => {
    const { stages } = await judgeOf()(
      row({ answer: "The office mail is jo@example.org. 这是一个完全用中文写的句子。" }),
    );
    expect(stages.answer).toEqual({ flagged: false, categories: [] });
  });

  it("counts what the profile would block, when asked to", async () => {
    const judge = judgeOf({ flaggedAt: "block" });
    const answers = ["A purple heron.", "A silver owl."].map(
      async (answer) => (await judge(row({ answer }))).stages.answer,
    );
    expect(await Promise.all(answers)).toMatchObject([{ flagged: false }, { flagged: true }]);
  });

  it("takes the profile's action for what classifiers find", async () => {
    const classifier: Classifier = { name: "twin", stages: ["answer"], classify: () => [{ category: "S6" }] };
    const at = async (flaggedAt: "flag" | "block") =>
      (await judgeOf({ classifiers: [classifier], flaggedAt })(row({ answer: "Good day." }))).stages.answer?.flagged;
    // `general` flags S6 and blocks nothing of it.
    expect([await at("flag"), await at("block")]).toEqual([true, false]);
  });

  it("tells what could not be judged from what is safe", async () => {
    const broken: Classifier = {
      name: "broken",
      stages: ["answer"],
      classify: () => {
        throw new Error("out of order");
      },
    };
    const judge = judgeOf({ classifiers: [broken] });
    const { stages } = await judge(row({ prompt: "Good day.", answer: "Good day." }));
    expect(stages.answer).toEqual({ flagged: false, categories: [], undecided: true });
    expect(stages.input?.undecided).toBeUndefined();
    // What was found for certain stays found.
    expect((await judge(row({ answer: "A purple heron." }))).stages.answer).toEqual({
      flagged: true,
      categories: ["S9"],
    });
  });
});

describe("the delay in a stream", () => {
  const BEFORE = "A walk by the lake. ";
  const delayOf = async (harm: string, judge = judgeOf()) => {
    const answer = BEFORE + harm;
    const labels = { answer: harmful(["S9"], BEFORE.length) };
    return (await judge(row({ prompt: "Go on.", answer, labels }))).stages.answer?.delay;
  };

  it("runs from the first harmful character to the delta in which it was noticed", async () => {
    const delay = await delayOf("There stood a purple heron in the reeds. It left.");
    // Certain one character after the phrase, which is in the delta " in".
    expect(delay).toEqual({ characters: "There stood a purple heron in".length, sentences: 0 });
  });

  it("counts the sentences that went by", async () => {
    const delay = await delayOf("It began. Then more. There stood a purple heron in the reeds.");
    expect(delay).toMatchObject({ sentences: 2 });
  });

  it("is the rest of the text for a classifier, which judges at the end", async () => {
    const late: Classifier = { name: "late", stages: ["answer"], classify: () => [{ category: "S1" }] };
    const harm = "It began. It went on. It ended.";
    const delay = await delayOf(harm, judgeOf({ classifiers: [late] }));
    // Noticed when nothing was left to write.
    expect(delay).toEqual({ characters: harm.length, sentences: 2 });
  });

  it("is not given where nothing was found, or nobody says where the harm begins", async () => {
    expect(await delayOf("Nothing at all.")).toBeUndefined();
    const { stages } = await judgeOf()(row({ answer: "A purple heron.", labels: { answer: harmful() } }));
    expect(stages.answer).toEqual({ flagged: true, categories: ["S9"] });
  });

  it("is measured in reasoning as well", async () => {
    const labels = { reasoning: harmful(["S9"], 0) };
    const { stages } = await judgeOf()(row({ reasoning: "A purple heron stood there.", answer: "No.", labels }));
    expect(stages.reasoning?.delay).toEqual({ characters: "A purple heron stood".length, sentences: 0 });
  });
});
