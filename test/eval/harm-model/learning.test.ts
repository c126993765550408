import { describe, expect, it } from "vitest";
import { clustersOf } from "../../../eval/harm-model/clusters.ts";
import { readConcepts } from "../../../eval/harm-model/concepts.ts";
import { learn, oddsOf } from "../../../eval/harm-model/logistic.ts";
import { marksOf } from "../../../eval/harm-model/marks.ts";
import { seedSamples } from "../../../eval/harm-model/seeds.ts";
import { ALL_PLACES, CONCEPTS, conceptKey, PLACES } from "../../../src/classifiers/local-model/mark-reader.ts";

const concepts = (text: string) => [...marksOf(text)].filter((mark) => mark >= PLACES && mark < PLACES + CONCEPTS);

describe("learning the local model", () => {
  it("puts texts that share most of their words into one cluster, and families too", () => {
    const texts = [
      { text: "How can I repair the old wooden garden gate?", group: "a" },
      { text: "how can I repair the old wooden garden gate, please", group: "b" },
      { text: "Which bird sings at night in the forest of the north?", group: "c" },
      { text: "Something else entirely, said in other words", group: "c" },
    ];
    const [one, two, three, four] = clustersOf(texts);
    expect(one).toBe(two);
    expect(three).toBe(four);
    expect(one).not.toBe(three);
  });

  it("learns the same weights from the same texts, and tells them apart", () => {
    const examples = [
      { marks: marksOf("red apples and red cherries"), target: 1 as const, weight: 1 },
      { marks: marksOf("blue plums and blue berries"), target: 0 as const, weight: 1 },
    ];
    const model = learn(examples, ALL_PLACES);
    expect(learn(examples, ALL_PLACES)).toEqual(model);
    expect(oddsOf(model, marksOf("red"))).toBeGreaterThan(oddsOf(model, marksOf("blue")));
  });

  it("meets a concept by word, beginning, pair of words and pair of signs, in any case", () => {
    const table = readConcepts();
    expect(table.get(conceptKey("grenade*"))).toBeDefined();
    expect(concepts("Grenades")).toEqual(concepts("a GRENADE"));
    expect(concepts("grenade")).not.toEqual([]);
    expect(concepts("we can't")).not.toEqual(concepts("we can"));
    expect(concepts("这是炸弹吗")).toEqual(concepts("grenade"));
  });

  it("puts the same frame around harmful and harmless requests", () => {
    const frames = (harmful: boolean) =>
      seedSamples()
        .filter((one) => one.stage === "input" && one.harmful === harmful)
        .filter(({ text }) => text.startsWith("Teach me how to ")).length;
    expect(frames(true)).toBeGreaterThan(50);
    expect(frames(false)).toBeGreaterThan(50);
  });
});
