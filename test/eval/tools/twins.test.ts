import { describe, expect, it } from "vitest";
import { traitsOf, traitsOfJudged } from "../../../eval/tools/twins.ts";

const judged = traitsOfJudged([
  { name: "fleet_park_van", description: "Park a van in the nearest free bay. Slow." },
  { name: "ping", description: "Ping." },
]);
const isTwin = (name: string, description: string, invented = false) =>
  traitsOf({ name, description }, invented).some((trait) => judged.has(trait));

describe("twins, which are not taught where a tool is judged", () => {
  it("say the same in other names and another order", () => {
    expect(isTwin("van.park", "Park a van in the nearest free bay.")).toBe(true);
    expect(isTwin("FleetParkVan", "In the nearest free bay, park a van. And more.")).toBe(true);
  });

  it("do not count for what short descriptions have in common", () => {
    expect(isTwin("other", "Ping.")).toBe(false);
    expect(isTwin("ping", "Ping.")).toBe(true);
  });

  it("have the name alone, where they are invented", () => {
    expect(isTwin("fleetParkVan", "Puts a vehicle away.", true)).toBe(true);
    expect(isTwin("fleetParkVan", "Puts a vehicle away.")).toBe(false);
  });

  it("are not tools that merely look alike", () => {
    expect(isTwin("fleet_move_van", "Move a van to the nearest free bay.", true)).toBe(false);
  });
});
