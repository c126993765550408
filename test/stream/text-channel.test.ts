import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Detection } from "../../src/core/scanner.ts";
import { TextChannel } from "../../src/stream/text-channel.ts";
import { cutText } from "../helpers/cuts.ts";
import { type Literal, literalScanner } from "../helpers/literal-scanner.ts";

function run(
  pieces: readonly string[],
  sets: readonly (readonly Literal[])[],
  options: { observe?: boolean; maxHeld?: number; overflow?: "block" | "release" } = {},
) {
  const findings: string[] = [];
  const channel = new TextChannel({
    open: () => sets.map((literals, index) => literalScanner(literals, `guard-${index}`)),
    observe: options.observe ?? false,
    maxHeld: options.maxHeld ?? 10_000,
    onFinal: (detection: Detection) =>
      findings.push(`${detection.guard} ${detection.code} ${detection.start}-${detection.end}`),
    onOverflow: () => options.overflow ?? "block",
    onScannerError: (error) => {
      throw error;
    },
  });
  let released = "";
  const steps: string[] = [];
  for (const piece of pieces) {
    channel.write(piece);
    const step = channel.take(Number.POSITIVE_INFINITY);
    steps.push(step);
    released += step;
  }
  channel.endEpoch();
  channel.settleAll();
  released += channel.take(Number.POSITIVE_INFINITY);
  const stop = channel.stop;
  const stopped =
    stop?.kind === "detection" ? `${stop.detection.code} ${stop.detection.start}-${stop.detection.end}` : stop?.kind;
  return { released, findings, stopped, steps };
}

const redact = (text: string, replacement: string, grows = false): Literal => ({
  text,
  action: "redact",
  replacement,
  grows,
});
const block = (text: string): Literal => ({ text, action: "block" });
const flag = (text: string, grows = false): Literal => ({ text, action: "flag", grows });

describe("TextChannel", () => {
  it("releases text that nothing waits for at once", () => {
    expect(run(["hello ", "world"], [[block("xyz")]]).steps).toEqual(["hello ", "world"]);
  });

  it("holds back exactly what may still become a match", () => {
    expect(run(["say sec", "ond"], [[redact("secret", "*")]]).steps).toEqual(["say ", "second"]);
  });

  it("releases nothing of a blocked match, and everything before it", () => {
    const { released, stopped } = run(["do not tell se", "cre", "t and more"], [[block("secret")]]);
    expect(released).toBe("do not tell ");
    expect(stopped).toBe("secret 12-18");
  });

  it("redacts across borders of deltas", () => {
    expect(run(["a se", "cr", "et b"], [[redact("secret", "[x]")]]).released).toBe("a [x] b");
  });

  it("writes one replacement for overlapping redactions, the one of the match that begins first", () => {
    expect(run(["abcdef"], [[redact("abcd", "1")], [redact("cdef", "2")]]).released).toBe("1");
  });

  it("writes both replacements of neighbouring redactions", () => {
    expect(run(["abcd"], [[redact("ab", "1"), redact("cd", "2")]]).released).toBe("12");
  });

  it("drops what a growing redaction covers while it grows, without keeping it", () => {
    const { released, steps } = run(["a#", "+".repeat(50), "+", " b"], [[redact("#", "[x]", true)]], { maxHeld: 8 });
    expect(released).toBe("a[x] b");
    expect(steps.slice(0, 2)).toEqual(["a[x]", ""]);
  });

  it("reports a growing match once, with its final span", () => {
    expect(run(["#++", "++ #"], [[flag("#", true)]]).findings).toEqual(["guard-0 # 0-5", "guard-0 # 6-7"]);
  });

  it("blocks or releases when too much would wait, as told", () => {
    const long = `x${"y".repeat(40)}`;
    const sets = [[block(`${long}z`)]];
    expect(run([long], sets, { maxHeld: 20 })).toMatchObject({ released: "", stopped: "overflow" });
    expect(run([long], sets, { maxHeld: 20, overflow: "release" })).toMatchObject({
      released: long,
      stopped: undefined,
    });
  });

  it("never hands out half of a surrogate pair", () => {
    const { steps, released } = run(["\ud83d", "\ude00", "\ud83d"], [[flag("z")]]);
    expect(steps).toEqual(["", "\ud83d\ude00", ""]);
    expect(released).toBe("\ud83d\ude00\ud83d");
  });

  it("reports blocks and goes on when it only observes", () => {
    const { findings, stopped } = run(["secret ab secret"], [[block("secret"), flag("ab")]], { observe: true });
    expect(stopped).toBeUndefined();
    expect(findings).toContain("guard-0 secret 0-6");
    expect(findings).toContain("guard-0 secret 10-16");
    expect(findings).toContain("guard-0 ab 7-9");
  });
});

describe("the law of chunking", () => {
  const letters = fc
    .array(fc.constantFrom("a", "b", "c", "+", "\u{1f600}", "\ud83d"), { maxLength: 24 })
    .map((units) => units.join(""));
  const literal: fc.Arbitrary<Literal> = fc.record({
    text: fc.array(fc.constantFrom("a", "b", "c", "+"), { minLength: 1, maxLength: 4 }).map((units) => units.join("")),
    action: fc.constantFrom("flag" as const, "redact" as const, "redact" as const, "block" as const),
    replacement: fc.constantFrom("<1>", "<2>", ""),
    grows: fc.boolean(),
  });
  const sets = fc.array(fc.array(literal, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

  it.each(["enforce", "observe"] as const)("gives the same text, findings and stop for every cut (%s)", (mode) => {
    fc.assert(
      fc.property(
        cutText(letters),
        sets,
        fc.constantFrom(3, 8, 100),
        fc.constantFrom("block" as const, "release" as const),
        (cut, literals, maxHeld, overflow) => {
          const options = { observe: mode === "observe", maxHeld, overflow };
          const { steps: _, ...whole } = run([cut.text], literals, options);
          const { steps: __, ...pieces } = run(cut.pieces, literals, options);
          expect(pieces).toEqual(whole);
        },
      ),
      { numRuns: 4000, seed: 7 },
    );
  });

  it("never releases a code unit of a blocked or redacted match", () => {
    fc.assert(
      fc.property(cutText(letters), sets, (cut, literals) => {
        const { released } = run(cut.pieces, literals);
        for (const { text, action } of literals.flat()) {
          // Replacements can only join text into a literal where they are empty.
          const canJoin = literals.flat().some((other) => other.replacement === "");
          if (action !== "flag" && !canJoin) expect(released).not.toContain(text);
        }
      }),
      { numRuns: 2000, seed: 11 },
    );
  });
});
