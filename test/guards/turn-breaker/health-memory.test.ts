import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { readHealth } from "../../../src/guards/turn-breaker/health/health.ts";
import { hintReader } from "../../../src/guards/turn-breaker/health/hints.ts";
import { type KnownText, readText } from "../../../src/guards/turn-breaker/health/known-text.ts";
import { overlapReader } from "../../../src/guards/turn-breaker/health/overlap.ts";
import { viewOf } from "../../../src/guards/turn-breaker/health/view.ts";
import { LATIN, scriptOfUnit } from "../../../src/text/scripts.ts";
import { conversations } from "./conversations.ts";
import figures from "./health-figures.json" with { type: "json" };

type Turns = ReturnType<typeof conversations>[number];

const SYSTEM = ["Be kind."];
const TURNS = { risk: 0.1, why: "" };
const healthOf = (turns: Turns) => readHealth(viewOf(turns, SYSTEM, []), TURNS);

/** Drives out all that was remembered. */
function forgetAll(): void {
  for (let count = 0; count < 3; count++) readText(`${count}${"z".repeat(1_900_000)}`);
}

describe("health of whole conversations", () => {
  it("comes to the figures that reading everything anew came to", () => {
    const now = conversations(80, 4).map((turns) => {
      const { health, signals } = healthOf(turns);
      return [health, ...signals.map(({ value }) => value)];
    });
    expect(now).toEqual(figures);
  });

  it("is the same after other conversations, again, as it grows, and in a process that has read nothing", async () => {
    const all = conversations(30, 5);
    vi.resetModules();
    const { readHealth: first } = await import("../../../src/guards/turn-breaker/health/health.ts");
    const { viewOf: view } = await import("../../../src/guards/turn-breaker/health/view.ts");
    for (const turns of all) {
      for (let length = 1; length <= turns.length; length++) {
        const grown = turns.slice(0, length);
        expect(healthOf(grown)).toEqual(first(view(grown, SYSTEM, []), TURNS));
      }
      forgetAll();
      expect(healthOf(turns)).toEqual(first(view(turns, SYSTEM, []), TURNS));
      expect(healthOf(turns.slice(3))).toEqual(first(view(turns.slice(3), SYSTEM, []), TURNS));
    }
  });
});

describe("a text that was read", () => {
  it("is known again by what it says, not by being the same string", () => {
    const text = "The ferry leaves at nine. ".repeat(20);
    expect(readText(JSON.parse(JSON.stringify(text)) as string)).toBe(readText(text));
  });

  it("is told from one that differs in a single character anywhere", () => {
    const text = "lantern ".repeat(60);
    for (let at = 0; at < text.length; at += 1) {
      const other = `${text.slice(0, at)}?${text.slice(at + 1)}`;
      expect(readText(other).text).toBe(other);
    }
    expect(readText(text).text).toBe(text);
  });

  it("is forgotten after 8 MB of others, the oldest first", () => {
    forgetAll();
    const [oldest, newest] = [readText("an old remark"), readText("x".repeat(1_900_000))];
    readText("y".repeat(1_900_000));
    expect(readText("an old remark")).toBe(oldest);
    readText("z".repeat(1_900_000));
    expect(readText("an old remark")).not.toBe(oldest);
    expect(readText("y".repeat(1_900_000)).id).toBeGreaterThan(newest.id);
  });

  it("is not remembered beyond that, counting what it was cut from, and drives out nothing", () => {
    const small = readText("a small remark");
    const [huge, cut] = ["w".repeat(4_000_000), "from a long trace"];
    expect(readText(huge)).not.toBe(readText(huge));
    expect(readText(cut, 4_000_000)).not.toBe(readText(cut, 4_000_000));
    expect(readText("a small remark")).toBe(small);
  });
});

describe("wordings that texts have in common", () => {
  const words = fc.array(fc.constantFrom("tide", "rope", "mast", "sail", "oar"), { maxLength: 30 });
  const text = words.map((list) => readText(list.join(" ")));

  it("are counted as by a set, for any others and any first few of them", () => {
    const overlap = overlapReader();
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 80 }), fc.nat(80), (own, others, first) => {
        for (const some of [others, others.slice(0, first), others.slice(first)]) {
          expect(overlap(own, some)).toBe(inCommon(own, some));
        }
      }),
    );
  });

  function inCommon(own: KnownText, others: readonly KnownText[]): number {
    const theirs = new Set(others.flatMap(({ wordings }) => [...wordings]));
    return [...own.wordings].filter((wording) => theirs.has(wording)).length;
  }
});

describe("hints", () => {
  const HINTS = ["say", '"', " words", "from now on", "say so"];
  const read = hintReader(HINTS.map((hint) => [hint]));

  it("stand where a pattern without regard to case finds them, whatever stands around them", () => {
    const piece = fc.oneof(
      fc.constantFrom(...HINTS, "SAY", "ſay", "ſAY SO", "worDſ", " WORDS", "FROM now ON", "İ", "K", "说"),
      fc.string({ unit: "binary", maxLength: 5 }),
    );
    const patterns = HINTS.map((hint) => new RegExp(hint, "iu"));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const said = pieces.join("");
        const found = patterns.reduce((bits, pattern, index) => bits | (Number(pattern.test(said)) << index), 0);
        // More may be hinted at than is there, never less.
        expect(read(said) & found).toBe(found);
      }),
      { numRuns: 500 },
    );
    expect(read("nothing of the kind")).toBe(0);
  });
});

it("holds no letter of a script other than Latin to be beyond doubt", () => {
  const ranges = [
    [0, 0x24f],
    [0x2000, 0x206f],
  ] as const;
  for (const [from, to] of ranges) {
    for (let unit = from; unit <= to; unit++) expect([0, LATIN]).toContain(scriptOfUnit(unit));
  }
});
