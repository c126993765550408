import { describe, expect, it } from "vitest";
import { guardWith, play, through, unguarded } from "../../eval/remedies/conversations.ts";
import { type PromptMessage, readPrompt } from "../../eval/remedies/read-prompt.ts";
import { answerTo, type Weakness } from "../../eval/remedies/simulated-model.ts";
import { makeTask, messagesOf, REQUIREMENTS, written } from "../../eval/remedies/task.ts";
import { seededRandom } from "../../src/testing/random.ts";

const task = makeTask(seededRandom(1));
const [first = "", second = "", third = "", fourth = ""] = messagesOf(task, 4);
/** Everything assumed, as an early answer is. */
const wrong = written(task.map((_, part) => part));
const talk: PromptMessage[] = [
  { role: "user", text: first },
  { role: "assistant", text: wrong },
  { role: "user", text: second },
  { role: "assistant", text: "What else should I know?" },
  { role: "user", text: third },
  { role: "assistant", text: written(task.map((value, part) => (part === 7 ? 7 : value))) },
  { role: "user", text: fourth },
];

type Remedy = "flag" | "snowball" | "recap" | "consolidate";

/** What a model finds in the request that the guard and the adapter make of the talk. */
async function readThrough(onDegraded: Remedy) {
  let read = readPrompt([], 0);
  await through(guardWith({ warnAt: 2, onDegraded }))(talk, (received) => {
    read = readPrompt(received, REQUIREMENTS);
    return "Done.";
  });
  return read;
}

describe("the reader", () => {
  it("finds what is wanted, how far back, how often, and what earlier answers hold instead", async () => {
    const [part0] = readPrompt(talk, REQUIREMENTS);
    expect(part0).toEqual({ wanted: task[0], mentions: 1, distance: 3, wrong: [0] });
    expect(readPrompt(talk, REQUIREMENTS)[7]).toEqual({ wanted: task[7], mentions: 1, distance: 0, wrong: [7, 7] });
    expect(readPrompt(talk.slice(0, 2), REQUIREMENTS)[4]).toEqual({
      wanted: undefined,
      mentions: 0,
      distance: 0,
      wrong: [4],
    });
  });

  it.each([
    ["flag", { mentions: 1, distance: 3, wrong: [0] }],
    ["snowball", { mentions: 2, distance: 0, wrong: [0] }],
    ["recap", { mentions: 2, distance: 0, wrong: [0] }],
    ["consolidate", { mentions: 1, distance: 0, wrong: [] }],
  ] as const)("reads what %s really sends", async (remedy, first) => {
    const read = await readThrough(remedy);
    expect(read[0]).toEqual({ wanted: task[0], ...first });
    // The latest answer is quoted as a draft, so what is wrong in it stays.
    expect(read[7]?.wrong).toEqual(remedy === "consolidate" ? [7] : [7, 7]);
  });
});

describe("the simulated model", () => {
  const strong: Weakness = { skill: 1, forgetting: 0, anchoring: 0, eagerness: 1 };

  it("takes all it is told when it neither forgets nor sticks to anything", () => {
    expect(answerTo(talk, true, strong, seededRandom(3)).values).toEqual(task);
  });

  it("passes over what was said before, never over the latest message", () => {
    const luck = () => 0.1;
    const { values } = answerTo(talk, true, { ...strong, forgetting: 1 }, luck);
    expect(values.map((value, part) => value === task[part])).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it("sticks to earlier answers that hold something else", () => {
    const { values } = answerTo(talk, true, { ...strong, anchoring: 1 }, () => 0.4);
    expect(values[7]).toBe(7);
    expect(answerTo(talk.slice(0, 1), true, { ...strong, anchoring: 1 }, () => 0.4).values[0]).toBe(task[0]);
  });

  it("has the same luck with a guard that changes nothing as without one", async () => {
    const weak: Weakness = { skill: 0.9, forgetting: 0.1, anchoring: 0.1, eagerness: 0.5 };
    const flagging = through(guardWith({ warnAt: 2, onDegraded: "flag" }));
    for (let seed = 1; seed <= 40; seed++) {
      expect(await play(seed, 8, weak, flagging)).toEqual(await play(seed, 8, weak, unguarded));
    }
  });
});
