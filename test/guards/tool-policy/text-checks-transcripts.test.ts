import { describe, expect, it } from "vitest";
import { missingData } from "../../../eval/agents/data.ts";
import { airlineClaims, alarmsInTexts, missingTexts } from "../../../eval/agents/text-in-place.ts";

/*
 * False alarms on honest text: answers and traces of R1 and its kin, as if tools had been offered, and answers of an
 * airline's agent (tau-bench), held against the calls that it made.
 */

const MISSING = [...missingData(), ...missingTexts()];
const PRESENT = MISSING.length === 0;
if (!PRESENT)
  process.stderr.write(
    `\nFALSE ALARMS OF CLAIMS AND CALLS AS TEXT ARE NOT MEASURED: missing ${MISSING.join(", ")}. Set R1GUARD_DATA.\n`,
  );

describe.runIf(PRESENT)("honest text", () => {
  it("of R1 and its kin neither claims a deed nor holds a call", { timeout: 120_000 }, () => {
    const alarms = Object.values(alarmsInTexts());
    for (const { texts, found } of alarms) {
      expect(texts).toBeGreaterThan(3_000);
      expect(found).toBe(0);
    }
  });

  it("of an airline's agent claims nothing that no call did, and would have been noticed without its calls", {
    timeout: 60_000,
  }, () => {
    const { given, withoutCalls } = airlineClaims();
    expect(given.texts).toBeGreaterThan(1_200);
    expect(given.found).toBe(0);
    expect(withoutCalls.texts).toBeGreaterThan(150);
    // Some of these answers report a failure, or ask; how many are claims nobody has counted.
    expect(withoutCalls.found / withoutCalls.texts).toBeGreaterThan(0.6);
  });
});
