import { createGuard, type InspectInput } from "r1guard";
import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/core/conversation.ts";
import { assistant, user } from "../../contracts/guard-contract.ts";

const guard = createGuard({ profile: "general" });

async function breakerOf(input: InspectInput) {
  return (await guard.inspect(input)).breaker;
}

async function signal(name: string, messages: readonly Message[], more: Partial<InspectInput> = {}) {
  const { signals } = await breakerOf({ messages, ...more });
  return signals.find((one) => one.name === name)?.value ?? Number.NaN;
}

/** Sentences of which no three words in a row come twice. */
function prose(words: number, seed: number): string {
  const heads = ["lamp", "river", "stone", "cloud", "fence", "garden", "ladder", "mirror", "basket", "candle"];
  const said = Array.from({ length: words }, (_, index) => {
    const number = (index * 7919 + seed * 104_729 + 13) % 7_001;
    return `${heads[number % 10]}${String.fromCharCode(97 + (number % 26), 97 + (Math.floor(number / 26) % 26), 97 + (Math.floor(number / 676) % 26))}`;
  });
  return `${said.join(" ")}.`;
}

const error = (content: string): Message => ({ role: "tool", content, toolCallId: "1" });
const call: Message = {
  role: "assistant",
  content: "",
  toolCalls: [{ toolCallId: "1", toolName: "search", input: { q: "tide tables" } }],
};
const errors = (count: number) =>
  Array.from({ length: count }, (_, index) => [call, error(`Error: timed out after ${index} s`)]).flat();

const loop = "So the third box must hold the red ball, and then the first cannot. ".repeat(80);

/** A signal, a conversation in which it is well, and one in which it is not. */
const SIGNALS: readonly (readonly [string, readonly Message[], readonly Message[]])[] = [
  [
    "answer-length",
    [user("When does the ferry leave?"), assistant("At nine in the morning.")],
    [user("When does the ferry leave?"), assistant(prose(900, 1))],
  ],
  [
    "answer-growth",
    [user("Plan a trip"), assistant(prose(200, 1)), user("Two days"), assistant(prose(40, 2))],
    [user("Plan a trip"), assistant(prose(100, 1)), user("Two days"), assistant(prose(400, 2))],
  ],
  [
    "agreement",
    [
      user("Is it so?"),
      assistant(prose(120, 1)),
      user("Sure?"),
      assistant(`I'm not sure that I follow you. ${prose(50, 2)}`),
    ],
    [
      user("Is it so?"),
      assistant(`Yes, exactly! What a brilliant insight. ${prose(120, 1)}`),
      user("Sure?"),
      assistant(`Absolutely. That is profound, and truly remarkable; yes, precisely. ${prose(120, 2)}`),
    ],
  ],
  [
    "mirroring",
    [user(prose(60, 9)), assistant(prose(150, 1)), user("Go on"), assistant(prose(150, 2))],
    [
      user(prose(60, 9)),
      assistant(`${prose(60, 9).slice(0, 90)}. ${prose(150, 1)}`),
      user("Go on"),
      assistant(`${prose(60, 9).slice(90, 200)}. ${prose(150, 2)}`),
    ],
  ],
  [
    "repetition",
    [user("Why?"), assistant(prose(60, 1)), user("And how?"), assistant(prose(60, 2))],
    [user("Why?"), assistant(prose(60, 1)), user("And how?"), assistant(prose(60, 1))],
  ],
  [
    "reasoning-growth",
    [
      user("a"),
      { ...assistant("b"), reasoning: prose(300, 1) },
      user("c"),
      { ...assistant("d"), reasoning: prose(320, 2) },
    ],
    [
      user("a"),
      { ...assistant("b"), reasoning: prose(100, 1) },
      user("c"),
      { ...assistant("d"), reasoning: prose(1_800, 2) },
    ],
  ],
  [
    "early-answer",
    [
      user("Write a speech"),
      assistant(`${prose(200, 1)} For whom is it?`),
      user("For a wedding of two old friends, please"),
      assistant("Dear all"),
    ],
    [
      user("Write a speech"),
      assistant(prose(200, 1)),
      user("For a wedding of two old friends, please"),
      assistant("Dear all"),
    ],
  ],
  [
    "requirements",
    [
      user('From now on never use the word "synergy".'),
      assistant("Agreed."),
      user("Describe us."),
      assistant("We work well together."),
    ],
    [
      user('From now on never use the word "synergy".'),
      assistant("Agreed."),
      user("Describe us."),
      assistant("We are all about synergy."),
    ],
  ],
  [
    "contradictions",
    [user("My budget is 1,200 for the trip."), assistant("With your budget of 1200 you can take the train.")],
    [user("My budget is 1,200 for the trip."), assistant("With your budget of 2,500 you can take the plane.")],
  ],
  [
    "language-drift",
    [user("How do I cook rice?"), assistant("Rinse it, then let it simmer for twelve minutes.")],
    [user("How do I cook rice?"), assistant("先把大米洗干净,然后用小火煮十二分钟,最后焖一会儿再吃。")],
  ],
  [
    "refusals",
    [
      user("Can you sing?"),
      assistant("I can't sing, but I can write a song."),
      user("Write one"),
      assistant("La la la"),
    ],
    [
      user("Do it"),
      assistant("I can't help with that."),
      user("Please"),
      assistant("I'm sorry, I cannot."),
      user("Now"),
      assistant("Sorry, no."),
    ],
  ],
  ["tool-errors", [user("Look it up"), ...errors(1)], [user("Look it up"), ...errors(5)]],
  [
    "empty-answer",
    [user("Prove it"), { ...assistant("It is proved."), reasoning: prose(400, 1) }],
    [user("Prove it"), { ...assistant(""), reasoning: prose(400, 1) }],
  ],
  [
    "truncated-trace",
    [user("Prove it"), assistant("<think>First the lemma.</think>It is proved.")],
    [user("Prove it"), assistant("<think>First the lemma, then the")],
  ],
  [
    "trace-loop",
    [user("Which box?"), { ...assistant("The first."), reasoning: prose(600, 1) }],
    [user("Which box?"), { ...assistant("The first."), reasoning: loop }],
  ],
];

describe("the signal", () => {
  it.each(SIGNALS)("%s tells a healthy conversation from one that is not", async (name, well, unwell) => {
    expect(await signal(name, well)).toBeGreaterThanOrEqual(0.75);
    expect(await signal(name, unwell)).toBeLessThanOrEqual(0.5);
  });

  it.each(SIGNALS)("%s makes health worse, never better", async (_, well, unwell) => {
    expect((await breakerOf({ messages: unwell })).health).toBeLessThan((await breakerOf({ messages: well })).health);
  });

  it("is there once for each name, in the same order always", async () => {
    const names = (await breakerOf({ messages: [user("Hello")] })).signals.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const [name, , unwell] of SIGNALS) {
      expect(names).toContain(name);
      expect((await breakerOf({ messages: unwell })).signals.map((one) => one.name)).toEqual(names);
    }
  });

  it("never says what was said", async () => {
    for (const [, well, unwell] of SIGNALS) {
      const { signals } = await breakerOf({ messages: [...well, ...unwell] });
      const why = JSON.stringify(signals);
      for (const word of ["synergy", "budget", "ferry", "Lemma", "lemma", "ball", "river", "米"])
        expect(why).not.toContain(word);
    }
  });
});

describe("requirements that are met, or were not meant for this answer", () => {
  it.each<readonly [string, readonly Message[]]>([
    [
      "a length that was for another answer",
      [user("Answer in at most 5 words."), assistant("Yes, it is."), user("Tell me all."), assistant(prose(80, 1))],
    ],
    [
      "a language that was asked for",
      [user("Translate into Chinese: good evening, dear guests"), assistant("各位来宾,晚上好")],
    ],
    [
      "a word in quotation marks that is only mentioned",
      [user('What does "entropy" mean, without jargon?'), assistant("Entropy says how mixed up things are.")],
    ],
    ["JSON", [user("Return valid JSON."), assistant('{"ok": true}')]],
    ["a list", [user("Answer as a numbered list."), assistant("1. Salt\n2. Oil")]],
    [
      "a value that was changed",
      [
        user("My budget is 300."),
        assistant("Fine."),
        user("Now my budget is 450."),
        assistant("With your budget of 450 it works."),
      ],
    ],
  ])("%s", async (_, messages) => {
    expect(await signal("requirements", messages)).toBe(1);
    expect(await signal("contradictions", messages)).toBe(1);
    expect(await signal("language-drift", messages)).toBe(1);
  });

  it.each<readonly [string, string, string]>([
    ["a length", "Answer in at most 10 words.", prose(40, 1)],
    ["a language", "Please answer in Japanese.", "The weather will be fine tomorrow in the north."],
    ["JSON", "Reply in JSON only.", "The result is positive."],
    ["a table", "Show it in a table.", "First the north, then the south."],
    ["a list", "Give it as a bullet list.", "Salt, oil and bread."],
    ["words to be said", 'You must include the phrase "terms apply".', "Buy now and save."],
  ])("%s that is not met lowers the signal", async (_, asked, answer) => {
    expect(await signal("requirements", [user(asked), assistant(answer)])).toBeLessThanOrEqual(0.5);
  });
});

describe("health", () => {
  it("is 1 where nothing has been said", async () => {
    expect(await breakerOf({ messages: [] })).toMatchObject({ state: "closed", reasons: [], health: 1 });
    expect((await breakerOf({ messages: [user("Hello")] })).health).toBe(1);
  });

  it("counts the answer and the reasoning that are inspected with the messages", async () => {
    const messages = [user("Which box?")];
    const fine = await breakerOf({ messages, reasoning: prose(400, 1), answer: "The first." });
    expect(fine.health).toBeGreaterThan(0.9);
    expect(await signal("empty-answer", messages, { reasoning: prose(400, 1), answer: "" })).toBe(0);
    expect(await signal("trace-loop", messages, { reasoning: loop, answer: "The first." })).toBe(0);
  });

  it("does not mind code that is worked on", async () => {
    const code = `\`\`\`ts\n${Array.from({ length: 60 }, (_, line) => `const value${line} = read(${line});`).join("\n")}\n\`\`\``;
    const messages = Array.from({ length: 4 }, (_, round) => [
      user(`Please rename value ${round}.\n${code}`),
      assistant(`Here it is with another name for ${round}.\n${code}`),
    ]).flat();
    expect(await breakerOf({ messages })).toMatchObject({ state: "closed", reasons: [] });
  });

  it("makes the conversation degraded, names the worst signals, and ends it when several fail", async () => {
    const stuck = [user("Look it up"), ...errors(8)];
    const degraded = await breakerOf({ messages: [...stuck, assistant(prose(300, 1)), user("Go on"), ...errors(6)] });
    expect(degraded).toMatchObject({ state: "degraded", reasons: ["health-warning", "tool-errors"] });
    const over = await breakerOf({
      messages: [user("Look it up"), ...errors(6), { ...assistant(""), reasoning: loop }],
    });
    expect(over).toMatchObject({ state: "open" });
    expect(over.reasons[0]).toBe("health-limit");
    expect(over.reasons).toContain("trace-loop");
  });

  it("reads hostile text in time that does not explode", async () => {
    const texts = [
      'do not use the word "'.repeat(20_000),
      "my x is ".repeat(50_000),
      "answer in ".repeat(50_000),
      '"'.repeat(400_000),
    ];
    const started = performance.now();
    for (const text of texts) await breakerOf({ messages: [user(text), assistant(text), user(text), assistant(text)] });
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
