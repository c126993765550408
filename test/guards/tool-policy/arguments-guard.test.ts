import { createGuard, type RiskProfileInput } from "r1guard";
import { describe, expect, it } from "vitest";

const KEY = `ghp_${"a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"}`;

const tools = [
  { name: "search", category: "read-only" },
  { name: "query", category: "read-only", inputSchema: { type: "object", properties: { sql: { type: "string" } } } },
  { name: "wipe", category: "data-destruction" },
  { name: "hosted", category: "read-only", providerExecuted: true },
];

/** What becomes of a call, told by the two places that judge one. */
async function outcome(toolName: string, input: unknown, profile: RiskProfileInput = {}) {
  const guard = createGuard({ profile });
  const call = { toolCallId: "c1", toolName, input };
  const report = await guard.inspect({ answer: "", toolCalls: [call], tools });
  const judged = await guard.judgeToolCall(call, { messages: [{ role: "user", content: "go" }], tools });
  const codes = judged.findings.map(({ code }) => code);
  expect(report.toolDecisions).toMatchObject([{ action: judged.action, findings: judged.findings }]);
  return { action: judged.action, codes, said: JSON.stringify([report, judged]) };
}

describe("the arguments of a tool that only reads", () => {
  it.each([
    ["nothing to see", "search", { q: "weather in Rome" }, "allow", []],
    ["personal data", "search", { q: "mail of jane.roe@mail.example.net" }, "allow", []],
    ["a credential", "search", { q: KEY }, "require-approval", ["github-token-unverified"]],
    [
      "a password, known by its name",
      "search",
      { password: "Tr0ub4dor&3x" },
      "require-approval",
      ["assigned-password"],
    ],
    ["SQL that destroys", "query", { sql: "DROP TABLE users" }, "require-approval", ["sql-destructive"]],
    ["a private address", "search", { url: "http://169.254.169.254/" }, "require-approval", ["egress-private-address"]],
    ["a key file", "search", { path: "~/.ssh/id_ed25519" }, "require-approval", ["path-sensitive"]],
    ["another kind than the schema's", "query", { sql: ["x"] }, "flag", ["schema-mismatch"]],
    [
      "two things at once",
      "query",
      { sql: "DROP TABLE a; SELECT 'http://10.0.0.1/'" },
      "require-approval",
      ["sql-destructive", "egress-private-address"],
    ],
  ])("%s", async (_, tool, input, action, codes) => {
    expect(await outcome(tool, input)).toMatchObject({ action, codes });
  });
});

describe("a check", () => {
  it("makes a call stricter, never milder", async () => {
    const profile: RiskProfileInput = { tools: { checks: { wildcards: "flag" } } };
    const result = await outcome("wipe", { filter: "*" }, profile);
    expect(result).toMatchObject({ action: "block", codes: ["wildcard-delete", "tool-block"] });
  });

  it("that asks for approval refuses where nobody can be asked", async () => {
    expect(await outcome("hosted", { sql: "DROP TABLE x" })).toMatchObject({ action: "block" });
  });

  it("does what the profile says", async () => {
    for (const [check, action] of [
      ["refuse", "block"],
      ["flag", "flag"],
      ["allow", "allow"],
    ] as const) {
      expect(await outcome("query", { sql: "DROP TABLE x" }, { tools: { checks: { sql: check } } })).toMatchObject({
        action,
      });
    }
  });

  it("of personal data can be switched on", async () => {
    const profile: RiskProfileInput = { tools: { checks: { pii: "refuse" } } };
    expect(await outcome("search", { to: "jane.roe@mail.example.net" }, profile)).toMatchObject({
      action: "block",
      codes: ["email"],
    });
  });

  it("of amounts, hosts and folders says nothing until there is a limit", async () => {
    const input = { amount: 1e12, url: "https://evil.test", path: "/home/me/x" };
    expect(await outcome("search", input)).toMatchObject({ action: "allow" });
    const checks = { amounts: { limit: 50 }, egress: { allow: ["example.com"] }, paths: { roots: ["/srv"] } };
    expect(await outcome("search", input, { tools: { checks } })).toMatchObject({
      action: "require-approval",
      codes: ["path-outside-roots", "egress-host", "amount-above-limit"],
    });
  });

  it("lets an address pass that the operator names", async () => {
    const checks = { egress: { allow: ["localhost", "[::1]", "10.0.0.7"] } };
    for (const url of ["http://localhost:11434/api", "http://[::1]/", "http://0xa.7/"]) {
      expect(await outcome("search", { url }, { tools: { checks } })).toMatchObject({ action: "allow" });
    }
  });

  it("quotes nothing of the arguments", async () => {
    const { said } = await outcome("search", { q: KEY, sql: "DROP TABLE canary", url: "http://10.0.0.1/canary" });
    expect(said).toContain("sql-destructive");
    expect(said).not.toContain("canary");
    expect(said).not.toContain(KEY.slice(8, 20));
  });
});

describe("arguments that cannot be read", () => {
  const input = { rows: Array.from({ length: 100_001 }, () => 1) };

  it("follow the fail mode, and are reported", async () => {
    const events: string[] = [];
    const guard = createGuard();
    guard.on("guard-error", ({ guard: name }) => events.push(name));
    const call = { toolCallId: "c1", toolName: "search", input };
    expect(await guard.judgeToolCall(call, { messages: [], tools })).toMatchObject({ action: "block" });
    expect(events).toEqual(["tool-policy"]);
    expect(await outcome("search", input, { failMode: "open" })).toMatchObject({ action: "allow" });
  });

  it("do not set a refused tool free", async () => {
    expect(await outcome("wipe", input, { failMode: "open" })).toMatchObject({ action: "block" });
  });
});
