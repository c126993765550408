import { describe, expect, it } from "vitest";
import { ProfileError, type RiskProfileInput, resolveProfile } from "../../src/profiles/index.ts";

function problems(checks: unknown): Record<string, string> {
  try {
    resolveProfile({ tools: { checks } } as RiskProfileInput);
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    return Object.fromEntries(error.problems.map(({ path, hint, allowed }) => [path, hint ?? allowed]));
  }
  throw new Error("the profile was accepted");
}

describe("tools.checks", () => {
  it("has a value for every check", () => {
    expect(resolveProfile({}).tools.checks).toEqual({
      schema: "flag",
      sql: "require-approval",
      shell: "require-approval",
      wildcards: "require-approval",
      secrets: "require-approval",
      pii: "allow",
      paths: { action: "require-approval", roots: [] },
      egress: { action: "require-approval", allow: "any", private: "require-approval" },
      amounts: { action: "require-approval", limit: null },
    });
  });

  it("merges key by key, and a list replaces a list", () => {
    const { checks } = resolveProfile({
      tools: {
        checks: { sql: "refuse", paths: { roots: ["/srv/work", "C:\\work", "~/notes"] }, egress: { allow: [] } },
      },
    }).tools;
    expect(checks).toMatchObject({
      sql: "refuse",
      shell: "require-approval",
      paths: { action: "require-approval", roots: ["/srv/work", "C:\\work", "~/notes"] },
      egress: { action: "require-approval", allow: [], private: "require-approval" },
    });
  });

  it.each(["example.com", "*.example.com", "localhost", "10.0.0.1", "[::1]", "bücher.example", "my_host"])(
    "takes the host %s",
    (host) => {
      expect(resolveProfile({ tools: { checks: { egress: { allow: [host] } } } }).tools.checks.egress.allow).toEqual([
        host,
      ]);
    },
  );

  it.each([
    ["an unknown check", { sqll: "flag" }, "tools.checks.sqll", "`sql`"],
    ["an unknown action", { sql: "block" }, "tools.checks.sql", "allow, flag, require-approval or refuse"],
    ["a misspelt action", { sql: "refuze" }, "tools.checks.sql", "`refuse`"],
    ["an unknown setting", { paths: { root: [] } }, "tools.checks.paths.root", "`roots`"],
    ["an action where there are settings", { paths: "refuse" }, "tools.checks.paths", "a map"],
    [
      "a relative folder",
      { paths: { roots: ["work"] } },
      "tools.checks.paths.roots[0]",
      "an absolute path without .., such as /srv/work",
    ],
    [
      "a folder that climbs",
      { paths: { roots: ["/srv/../etc"] } },
      "tools.checks.paths.roots[0]",
      "an absolute path without .., such as /srv/work",
    ],
    ["a limit below zero", { amounts: { limit: -1 } }, "tools.checks.amounts.limit", "at least 0"],
    ["a limit without end", { amounts: { limit: Number.POSITIVE_INFINITY } }, "tools.checks.amounts.limit", "a number"],
    [
      "an action for private addresses that is none",
      { egress: { private: true } },
      "tools.checks.egress.private",
      "allow, flag, require-approval or refuse",
    ],
  ])("refuses %s", (_, checks, path, said) => {
    expect(problems(checks)).toEqual({ [path]: said });
  });

  it.each(["https://example.com", "example.com/a", "example.com:80", "*", "*.*.com", "a b", "-a.com", ""])(
    "refuses %j as a host",
    (host) => {
      expect(problems({ egress: { allow: [host] } })).toEqual({
        "tools.checks.egress.allow[0]": "a host such as example.com or *.example.com, without scheme, port and path",
      });
    },
  );
});
