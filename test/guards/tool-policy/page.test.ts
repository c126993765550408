import { readFileSync } from "node:fs";
import { presets } from "r1guard";
import { describe, expect, it } from "vitest";
import { CLAIMS, NO_CLAIMS } from "./claims-cases.ts";

const page = readFileSync(new URL("../../../docs/guards/tool-policy.md", import.meta.url), "utf8");

describe("the page of the tool policy", () => {
  it("gives every category with the action it has in general", () => {
    const table = page.slice(page.indexOf("| category |")).split("\n\n")[0] ?? "";
    const rows = [...table.matchAll(/^\| `([\w-]+)` \|.*\| `([\w-]+)` \|$/gmu)].map(([, name, action]) => [
      name,
      action,
    ]);
    expect(Object.fromEntries(rows)).toEqual(presets.general.tools?.categories);
  });

  it("counts the sentences that claims are tested with", () => {
    const count = (cases: Readonly<Record<string, readonly string[]>>) => Object.values(cases).flat().length;
    expect(page.replaceAll(/\s+/gu, " ")).toContain(
      `has ${count(CLAIMS)} sentences that are claims and ${count(NO_CLAIMS)} that are not`,
    );
  });
});
