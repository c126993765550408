import { expect, it } from "vitest";
import { nearestKey } from "../../src/profiles/nearest-key.ts";

it.each([
  ["reasonign", ["reasoning", "rules"], "reasoning"],
  ["FAILMODE", ["failMode", "name"], "failMode"],
  ["s1", ["S1", "S10"], "S1"],
  ["xyz", ["reasoning", "rules"], undefined],
  ["", ["reasoning"], undefined],
  ["r".repeat(100_000), ["reasoning"], undefined],
])("of %j and %j picks %j", (name, candidates, nearest) => {
  expect(nearestKey(name, candidates)).toBe(nearest);
});
