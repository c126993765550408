import * as fc from "fast-check";
import { createGuard, type RiskProfileInput } from "r1guard";
import { describe, expect, it } from "vitest";
import { cutAt } from "../../helpers/cuts.ts";
import { driveTurn, type Sent } from "../../helpers/drive-turn.ts";

const STOPPED = "Wrong language.";
const CUT = "The rest is left out.";

function guardOf(language: RiskProfileInput["language"]) {
  return createGuard({
    profile: {
      language: { expect: "prompt", level: "script", reasoning: "allow", ...language },
      messages: { languageStopped: STOPPED, languageCut: CUT },
      reasoning: { onMissingTrace: "allow" },
    },
  });
}

const asked = (content: string) => ({ messages: [{ role: "user" as const, content }] });
const text = (written: string): Sent => ({ source: "text", text: written });
const thought = (written: string): Sent => ({ source: "reasoning", text: written });

/** Text that was released, and what the person reads behind it. */
async function read(guard: ReturnType<typeof guardOf>, answer: string, prompt = "How are you today?", size = 3) {
  const turn = await guard.openTurn<never>({ ...asked(prompt), tools: [] });
  let released = "";
  let reply: string | undefined;
  for (let at = 0; at < answer.length && reply === undefined; at += size) {
    for (const release of turn.write("text", answer.slice(at, at + size))) {
      if (release.kind === "text") released += release.text;
      if (release.kind === "blocked") reply = release.outcome.reply;
    }
  }
  for (const release of reply === undefined ? await turn.end() : []) {
    if (release.kind === "text") released += release.text;
    if (release.kind === "blocked") reply = release.outcome.reply;
  }
  return { released, reply };
}

const SWITCH = "All is well. The sun 因此我们可以得出结论这是对的. And more.";

describe("an answer that leaves its language", () => {
  it("is ended where it does, and the person is told that something is missing", async () => {
    expect(await read(guardOf({ answer: "block" }), SWITCH)).toEqual({ released: "All is well. The sun ", reply: CUT });
  });

  it("is cut behind its last sentence under repair", async () => {
    expect(await read(guardOf({ answer: "repair" }), SWITCH)).toEqual({ released: "All is well.", reply: CUT });
  });

  it("is told apart from one of which nothing was shown", async () => {
    for (const answer of ["block", "repair"] as const) {
      const whole = "\n\n因此我们可以得出结论这是对的";
      expect(await read(guardOf({ answer }), whole)).toMatchObject({ reply: STOPPED });
    }
  });

  it("is cut inside a sentence that is longer than what is held back", async () => {
    const long = `${"and so on ".repeat(80)}因此我们可以得出结论这是对的`;
    const { released, reply } = await read(guardOf({ answer: "repair" }), long);
    expect({ length: released.length, reply }).toEqual({ length: 800, reply: CUT });
  });

  it("is whole when it never does", async () => {
    const fine = "All is well. The sun shines.\n- one\n- two 3.5 and so on";
    expect(await read(guardOf({ answer: "repair" }), fine)).toEqual({ released: fine, reply: undefined });
  });

  it("waits for no more than 600 code units of a sentence", async () => {
    const turn = await guardOf({ answer: "repair" }).openTurn<never>({
      ...asked("Hello there, how are you?"),
      tools: [],
    });
    let most = 0;
    for (let at = 0; at < 3_000; at += 10) {
      turn.write("text", "and so on ");
      most = Math.max(most, turn.held);
    }
    expect(most).toBeGreaterThan(500);
    expect(most).toBeLessThanOrEqual(600);
  });
});

describe("repair", () => {
  const wrong = "因此我们可以得出结论这是对的";

  it("asks once more, in the language that is expected, by its name", async () => {
    const guard = guardOf({ answer: "repair" });
    const request = asked("Wie lange muss ein weiches Ei kochen?");
    const driven = await driveTurn(guard, [text(wrong)], request, [text("Etwa fünf Minuten.")]);
    expect(driven).toMatchObject({ released: { answer: "Etwa fünf Minuten." }, attempts: 2, block: undefined });
    expect(driven.edits).toEqual([
      { kind: "append-to-last-user", text: "\n\nBitte schreibe die Antwort nur in dieser Sprache: Deutsch." },
    ]);
  });

  it("asks for the profile's languages", async () => {
    const guard = guardOf({ answer: "repair", expect: ["fr", "de"] });
    const { edits } = await driveTurn(guard, [text(wrong)], asked("Hi"), [text("Bonjour.")]);
    expect(edits).toMatchObject([{ text: expect.stringContaining(": français ou allemand.") }]);
  });

  it("asks about the reasoning, too, where that is to be repaired", async () => {
    const guard = guardOf({ reasoning: "repair", answer: "allow" });
    const request = asked("Wie lange muss ein weiches Ei kochen?");
    const driven = await driveTurn(guard, [thought(wrong), text("Fünf Minuten.")], request, [
      thought("Fünf Minuten also."),
      text("Fünf."),
    ]);
    expect(driven).toMatchObject({ released: { reasoning: "Fünf Minuten also.", answer: "Fünf." }, attempts: 2 });
    expect(driven.edits).toMatchObject([{ text: expect.stringContaining("denke und antworte") }]);
  });

  it("takes back a first sentence that is half right", async () => {
    const request = asked("Is it safe to eat raw potatoes?");
    const driven = await driveTurn(guardOf({ answer: "repair" }), [text(`Well, it ${wrong}`)], request, [text("No.")]);
    expect(driven).toMatchObject({ released: { answer: "No." }, attempts: 2 });
  });

  it("does not ask when something of the answer was shown, or no one can", async () => {
    const guard = guardOf({ answer: "repair" });
    const request = asked("Is it safe to eat raw potatoes?");
    const shown = await driveTurn(guard, [text(`It is not. Well, ${wrong}`)], request, [text("No.")]);
    expect(shown).toMatchObject({ released: { answer: "It is not." }, attempts: 1, block: "language-script" });
    expect(await driveTurn(guard, [text(wrong)], request)).toMatchObject({ attempts: 1, block: "language-script" });
  });

  it("ends the turn when the second answer is wrong, too", async () => {
    const guard = guardOf({ answer: "repair" });
    const driven = await driveTurn(guard, [text(wrong)], asked("Is it safe?"), [text(wrong)]);
    expect(driven).toMatchObject({ released: { answer: "" }, attempts: 2, block: "language-script" });
  });

  it("does not depend on the cut", async () => {
    const guard = guardOf({ answer: "repair" });
    const request = asked("Is it safe to eat raw potatoes?");
    const answers = [SWITCH, wrong, `Well, it ${wrong}`, "It is.\n\nIt is 3.5! 「因此」 Yes. 因此我们可以得出结论。"];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...answers), fc.array(fc.nat(60), { maxLength: 6 }), async (answer, cuts) => {
        const pieces = cutAt(answer, cuts).map(text);
        const second = [text("No. It is not.")];
        expect(await driveTurn(guard, pieces, request, second)).toEqual(
          await driveTurn(guard, [text(answer)], request, second),
        );
      }),
    );
  });
});

describe("what the person reads", () => {
  it.each(["full", "block"] as const)(
    "says that nothing is there when nothing was released, in mode %s",
    async (mode) => {
      const guard = createGuard({
        profile: {
          language: { expect: "prompt", level: "script", reasoning: "allow", answer: "block" },
          messages: { languageStopped: STOPPED, languageCut: CUT },
          reasoning: { onMissingTrace: "allow" },
          stream: { mode },
        },
      });
      expect(await read(guard, SWITCH)).toMatchObject({ reply: STOPPED });
    },
  );
});

describe("an answer in another language of the same script", () => {
  const wrong = "Die Kartoffeln müssen zwanzig Minuten lang im heißen Wasser kochen, bis sie weich sind.";
  const right = "Potatoes need twenty minutes in hot water. Salt the water first, and keep the lid on. ";
  const language = { expect: ["en"], level: "language" } as const;

  it.each(["block", "repair"] as const)("is stopped before anything of it is shown, under %s", async (answer) => {
    expect(await read(guardOf({ ...language, answer }), wrong)).toEqual({ released: "", reply: STOPPED });
  });

  it("is cut at the sentence before it, under repair", async () => {
    const { released, reply } = await read(guardOf({ ...language, answer: "repair" }), right + wrong);
    expect({ released, reply }).toEqual({ released: right.trimEnd(), reply: CUT });
  });
});
