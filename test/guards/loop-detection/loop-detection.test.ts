import fc from "fast-check";
import { createGuard } from "r1guard";
import { describe, expect, it } from "vitest";
import { loopScanner } from "../../../src/guards/loop-detection/loop-scanner.ts";
import { readInPieces } from "../../contracts/guard-contract.ts";
import { cutText } from "../../helpers/cuts.ts";
import { driveTurn } from "../../helpers/drive-turn.ts";

const SYLLABLES = ["ba", "re", "li", "mo", "tu", "sha", "ven", "dor", "ki", "pel", "an", "ost", "eri", "gu", "fa"];

/** Sentences of invented words that hardly ever come in the same order twice. */
function prose(sentences: number, start = 7): string {
  let seed = start;
  const next = (bound: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * bound);
  };
  const word = () => Array.from({ length: 1 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)]).join("");
  return Array.from({ length: sentences }, () => `So ${Array.from({ length: 6 + next(9) }, word).join(" ")}.`).join(
    " ",
  );
}

function loopsIn(text: string, action: "flag" | "block" = "flag") {
  return readInPieces(loopScanner({ guard: "loops", action }), text, [5]).detections;
}

const LOOPS: readonly (readonly [string, (round: number) => string])[] = [
  ["a sentence", () => "Wait, I should check the second column once more before I answer. "],
  ["a template with numbers", (n) => `Case ${n}: ${n * 17} divided by ${n + 3} leaves ${n % 5}, so that fails. `],
  [
    "a template with names",
    (n) =>
      `So ${["Ana", "Bo", "Cleo", "Dag"][n % 4]} sits next to ${["Eve", "Finn", "Gus"][n % 3]}, and that is wrong. `,
  ],
  ["Chinese text", () => "我需要再检查一遍第二列的数字,然后才能回答这个问题。"],
  ["Thai text", () => "ฉันต้องตรวจสอบตัวเลขในคอลัมน์ที่สองอีกครั้งก่อนตอบ "],
  ["Russian text", () => "Мне нужно ещё раз проверить второй столбец, прежде чем отвечать. "],
  [
    "sentences in another order each time",
    (n) => {
      const said = [
        "The total must be even. ",
        "But the third row is odd. ",
        "So one of them was copied wrongly. ",
        "I look at the rows again. ",
      ];
      return said.map((_, index) => said[(index * (n % 2 === 0 ? 1 : 3) + n) % 4]).join("");
    },
  ],
];

/** The same numbers for the same seed, 0 to bound − 1. */
function draws(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const IDLE = [
  "I am not quite there. ",
  "One more look at it. ",
  "That can't be all. ",
  "Where was I? ",
  "It might still work. ",
  "No, it does not. ",
  "Or perhaps it does. ",
  "I had that before. ",
  "Let us see. ",
  "Now for the next part. ",
  "What did they ask? ",
  "I keep forgetting the last step. ",
  "This is harder than it looks. ",
  "Fine. ",
  "Once more, slowly. ",
  "I would rather not guess. ",
  "Then again, why not? ",
  "The end is near, I hope. ",
];

describe("idle talk in random order, of which hardly three words in a row come back, is found when it is of", () => {
  it.each([1, 2, 3, 4, 5])("short sentences (%i)", (seed) => {
    const draw = draws(seed);
    const before = prose(40, seed);
    const [found] = loopsIn(`${before} ${looped(() => IDLE[draw(IDLE.length)] ?? "", 4_000)}`);
    expect(found?.decidedAt).toBeGreaterThan(before.length);
    expect(found?.decidedAt).toBeLessThan(before.length + 2_400);
  });

  it.each([1, 2, 3, 4, 5])("few words without an end (%i)", (seed) => {
    const draw = draws(seed);
    const few =
      "well hmm so okay right then maybe yes no wait look again now still just sure really actually fine here".split(
        " ",
      );
    const before = prose(40, seed);
    const [found] = loopsIn(`${before} ${looped(() => `${few[draw(few.length)]} `, 4_000)}`);
    expect(found?.decidedAt).toBeGreaterThan(before.length);
    expect(found?.decidedAt).toBeLessThan(before.length + 2_400);
  });
});

function looped(round: (n: number) => string, length: number): string {
  let text = "";
  for (let n = 0; text.length < length; n++) text += round(n);
  return text;
}

describe("a loop of", () => {
  it.each(LOOPS)("%s is found once", (_, round) => {
    const before = prose(40);
    const found = loopsIn(`${before} ${looped(round, 6_000)}`);
    expect(found).toMatchObject([{ code: "reasoning-loop", category: "x-loop", action: "flag" }]);
    expect(found[0]?.start).toBeGreaterThan(before.length / 2);
    expect(found[0]?.decidedAt).toBeLessThan(before.length + 2_400);
  });

  it.each(LOOPS)("%s stops the trace when loops are blocked, wherever the text is cut", (_, round) => {
    const text = `${prose(20)} ${looped(round, 5_000)}`;
    const [whole] = loopsIn(text, "block");
    fc.assert(
      fc.property(cutText(fc.constant(text)), ({ pieces }) => {
        const scanner = loopScanner({ guard: "loops", action: "block" });
        const out: ReturnType<typeof loopsIn>[number][] = [];
        let at = 0;
        for (const piece of pieces) {
          scanner.mark();
          const read = scanner.read(piece, at, out);
          at += piece.length;
          if (read < at) break;
        }
        expect(out).toEqual([whole]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("no loop is", () => {
  it.each([
    ["prose", prose(100)],
    ["a phrase that comes back now and then", prose(60).replaceAll(". ", ". But wait. ")],
    ["a short repetition", `${prose(20)} ${"No. ".repeat(60)}${prose(20, 99)}`],
    ["nothing", ""],
  ])("%s", (_, text) => {
    expect(loopsIn(text)).toEqual([]);
  });
});

it("reads a shorter piece again as if it had never read the longer one", () => {
  const text = `${prose(10)} ${looped(() => "And so it goes round once more, as it did before. ", 4_000)}`;
  const [whole] = loopsIn(text);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.double({ min: 0, max: 1, noNaN: true }))),
      (steps) => {
        const scanner = loopScanner({ guard: "loops", action: "flag" });
        const out: ReturnType<typeof loopsIn>[number][] = [];
        let at = 0;
        for (let step = 0; at < text.length; step++) {
          const [size, share] = steps[step % Math.max(1, steps.length)] ?? [40, 1];
          const piece = text.slice(at, at + size);
          scanner.mark();
          const tried = out.length;
          scanner.read(piece, at, out);
          const kept = piece.slice(0, Math.max(1, Math.floor(piece.length * share)));
          if (kept.length < piece.length) {
            out.length = tried;
            scanner.rewind();
            scanner.mark();
            scanner.read(kept, at, out);
          }
          at += kept.length;
        }
        scanner.end(at, out);
        expect(out).toEqual([whole]);
      },
    ),
    { numRuns: 60 },
  );
});

function codesOf({ findings }: Awaited<ReturnType<typeof driveTurn>>): unknown[] {
  return findings.map((finding) => (finding as { code: unknown }).code);
}

describe("the profile's onLoop", () => {
  const trace = `${prose(20)} ${looped(() => "Hmm, but then the sum is too large, so I start over. ", 4_000)}`;
  const sent = [
    { source: "reasoning", text: trace },
    { source: "text", text: "Forty-two." },
  ] as const;

  it("flag reports the loop and changes nothing", async () => {
    const driven = await driveTurn(createGuard(), sent, { modelId: "deepseek-r1" });
    expect(codesOf(driven)).toContain("reasoning-loop");
    expect(driven.released).toEqual({ reasoning: trace, answer: "Forty-two." });
  });

  it("block ends the turn in the loop", async () => {
    const guard = createGuard({ profile: { extends: "general", reasoning: { onLoop: "block" } } });
    const driven = await driveTurn(guard, sent, { modelId: "deepseek-r1" });
    expect(driven.released.answer).toBe("");
    expect(driven.released.reasoning.length).toBeLessThan(trace.length - 1_000);
  });

  it("allow does not look", async () => {
    const guard = createGuard({ profile: { extends: "general", reasoning: { onLoop: "allow" } } });
    const driven = await driveTurn(guard, sent, { modelId: "deepseek-r1" });
    expect(codesOf(driven)).not.toContain("reasoning-loop");
  });
});
