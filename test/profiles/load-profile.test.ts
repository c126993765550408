import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { GuardError } from "../../src/core/errors.ts";
import { loadProfile, ProfileError } from "../../src/profiles/index.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "profile-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function file(name: string, text: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, text);
  return path;
}

async function refusal(path: string | URL): Promise<GuardError> {
  const error: unknown = await loadProfile(path).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof GuardError) return error;
  throw new Error("the profile was accepted");
}

describe("loadProfile", () => {
  it.each([
    ["risk.yaml", "failMode: open\nturns: { maxTurns: 4 }\n"],
    ["risk.yml", "﻿failMode: open\nturns:\n  maxTurns: 4\n"],
    ["risk.JSON", '{ "failMode": "open", "turns": { "maxTurns": 4 } }'],
  ])("reads %s", async (name, text) => {
    const profile = await loadProfile(await file(name, text));
    expect(profile).toMatchObject({ failMode: "open", turns: { maxTurns: 4 }, deadlineMs: 800 });
  });

  it("takes a file URL, as an object or as text", async () => {
    const url = pathToFileURL(await file("risk.yaml", "name: by-url"));
    expect((await loadProfile(url)).name).toBe("by-url");
    expect((await loadProfile(url.href)).name).toBe("by-url");
  });

  it("follows extends from file to file to preset; the child wins, rules merge by id", async () => {
    await file(
      "shared/base.yaml",
      [
        "name: base",
        "extends: general",
        "harms: { S5: block, S6: { reasoning: allow, answer: block } }",
        "language: { expect: [de, en] }",
        "rules:",
        "  - { id: one, pattern: one, action: flag }",
        "  - { id: two, pattern: two, action: flag, stages: [answer], severity: high }",
      ].join("\n"),
    );
    const child = await file(
      "child.yaml",
      [
        "extends: shared/base.yaml",
        "harms: { S5: { reasoning: flag }, S6: flag }",
        "language: { expect: [fr] }",
        "rules:",
        "  - { id: three, pattern: three, action: block }",
        "  - { id: two, action: block }",
      ].join("\n"),
    );
    const profile = await loadProfile(child);
    expect(profile.name).toBe("custom");
    expect(profile.harms).toMatchObject({
      S5: { reasoning: "flag", answer: "block" },
      S6: { reasoning: "flag", answer: "flag" },
    });
    expect(profile.language.expect).toEqual(["fr"]);
    expect(profile.rules.map(({ id, action }) => [id, action])).toEqual([
      ["three", "block"],
      ["two", "block"],
      ["one", "flag"],
    ]);
    expect(profile.rules[1]).toMatchObject({ pattern: "two", stages: ["answer"], severity: "high" });
  });

  it("gives the place of every problem in a YAML file", async () => {
    const path = await file(
      "risk.yaml",
      "name: x\nreasonign: {}\nturns:\n  warnAt: 30\nrules:\n  - id: a\n    action: flag\n",
    );
    const error = await refusal(path);
    expect(error).toBeInstanceOf(ProfileError);
    expect((error as ProfileError).problems.map(({ path, line, column }) => [path, line, column])).toEqual([
      ["reasonign", 2, 1],
      ["turns.warnAt", 4, 3],
      ["rules[0]", 6, 5],
    ]);
    expect(error.message).toContain("- reasonign (line 2, column 1): received an unknown key");
    expect(error.message).toContain("Did you mean `reasoning`?");
  });

  it("reports a wrong base as the base's problem", async () => {
    await file("base.yaml", "failMode: ajar");
    const error = await refusal(await file("child.yaml", "extends: ./base.yaml"));
    expect(error.message).toContain("base.yaml");
    expect(error.path).toBe("failMode");
  });

  it("refuses a circle", async () => {
    await file("a.yaml", "extends: ./b.yaml");
    const error = await refusal(await file("b.yaml", "extends: a.yaml"));
    expect(error).toMatchObject({ code: "profile-invalid", path: "extends" });
    expect((await refusal(await file("self.yaml", "extends: ./self.yaml"))).path).toBe("extends");
  });

  it("refuses a chain without end", async () => {
    for (let index = 0; index < 20; index++) await file(`p${index}.yaml`, `extends: ./p${index + 1}.yaml`);
    expect((await refusal(join(folder, "p0.yaml"))).message).toContain("at most 16");
  });

  it.each([
    ["empty.yaml", ""],
    ["empty.yaml", "# only a comment\n"],
    ["list.yaml", "- a\n"],
    ["text.yaml", "text"],
    ["null.json", "null"],
  ])("wants a map in %s", async (name, text) => {
    expect(await refusal(await file(name, text))).toMatchObject({ code: "profile-invalid", path: "" });
  });

  it.each([
    ["broken.yaml", "turns: {", /line 1, column/],
    ["broken.yaml", "a: 1\na: 2\n", /line 2, column 1/],
    ["broken.yaml", "name: !!js/function 'x'\n", /line 1/],
    ["broken.yaml", "name: *nobody\n", /names no anchor/],
    ["broken.yaml", "name: a\n---\nname: b\n", /line 2/],
    ["broken.json", '{ "failMode": "open", }', /JSON/],
    ["broken.json", "", /JSON/],
    ["broken.yaml", "[".repeat(20_000), /cannot be read/],
    ["broken.txt", "name: x", /\.json, \.yaml or \.yml/],
    ["large.yaml", `name: "${"x".repeat(2_000_000)}"`, /larger/],
    ["latin1.yaml", new Uint8Array([0x6e, 0x3a, 0x20, 0xff, 0xfe]), /UTF-8/],
  ])("cannot read %s (%#)", async (name, text, words) => {
    const error = await refusal(await file(name, text));
    expect(error.code).toBe("profile-unreadable");
    expect(error.message).toMatch(words);
  });

  it("does not quote the file when it cannot be parsed", async () => {
    const secret = "hunter2";
    for (const text of [`{ "${secret}": ${secret} }`, `{ "a": "${secret}`]) {
      const error = await refusal(await file("secret.json", text));
      expect(error.message).not.toContain(secret);
      expect(error.cause).toBeUndefined();
    }
  });

  it("stops an alias bomb", async () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let index = 1; index < 10; index++)
      lines.push(`a${index}: &a${index} [${`*a${index - 1}, `.repeat(9)}*a${index - 1}]`);
    const error = await refusal(await file("bomb.yaml", lines.join("\n")));
    expect(error.code).toBe("profile-unreadable");
    expect(error.message).toContain("aliases");
  });

  it("takes anchors that are not a bomb", async () => {
    const profile = await loadProfile(
      await file("ok.yaml", "privacy: { pii: &both { reasoning: flag, answer: block }, secrets: *both }"),
    );
    expect(profile.privacy.secrets).toEqual({ reasoning: "flag", answer: "block" });
  });

  it("refuses __proto__ in a file", async () => {
    for (const [name, text] of [
      ["p.json", '{ "extends": "general", "__proto__": { "failMode": "open" } }'],
      ["p.yaml", "extends: general\n__proto__: { failMode: open }\n"],
    ] as const) {
      expect(await refusal(await file(name, text))).toMatchObject({ code: "profile-invalid", path: "__proto__" });
    }
  });

  it("says so when there is no file, or it is a folder, or it is on the web", async () => {
    expect((await refusal(join(folder, "none.yaml"))).message).toContain("no such file");
    await mkdir(join(folder, "folder.yaml"));
    expect((await refusal(join(folder, "folder.yaml"))).code).toBe("profile-unreadable");
    expect((await refusal("https://example.com/risk.yaml")).code).toBe("profile-unreadable");
    expect((await refusal(new URL("https://example.com/risk.yaml"))).code).toBe("profile-unreadable");
  });
});
