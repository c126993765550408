import { describe, expect, it } from "vitest";
import { base62, crc32, entropy } from "../../../src/classifiers/rules/checksums.ts";
import { secretRules } from "../../../src/classifiers/rules/index.ts";
import { codes, matches, mostHeld } from "./matches.ts";

// Credentials are put together here, so that nobody's scanner takes this file for a leak.
const random = "q7Zp2Lx9Vb4Nc8Tf1Wd6Rk3Hy5Js0Mg".repeat(8);
const hex = "3f9a1c7e5b2d8046f1e2d3c4b5a69788".repeat(3);
const token = (prefix: string, length: number, from = random) => prefix + from.slice(0, length);
const withChecksum = (prefix: string) => {
  const body = random.slice(0, 30);
  return prefix + body + base62(crc32(body), 6);
};
const base64url = (value: unknown) =>
  btoa(JSON.stringify(value)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const jwt = [
  base64url({ alg: "HS256", typ: "JWT" }),
  base64url({ sub: "1", name: "n".repeat(500) }),
  random.slice(0, 43),
].join(".");
const pem = (kind: string, body = random) => {
  const lines = body.match(/.{1,64}/gu)?.join("\n");
  return [`-----BEGIN ${kind}PRIVATE KEY-----`, lines, `-----END ${kind}PRIVATE KEY-----`].join("\n");
};

const SECRETS: readonly (readonly [code: string, text: string])[] = [
  ["aws-access-key", `AKIA${"IOSFODNN7EXAMPLE"}`],
  ["aws-access-key", `ASIA${"Y34FZKBOKMUTVV7A"}`],
  ["github-token", withChecksum("ghp_")],
  ["github-token", withChecksum("ghs_")],
  ["github-token-unverified", token("gho_", 36)],
  ["github-fine-grained-token", `${token("github_pat_", 22)}_${random.slice(0, 59)}`],
  ["gitlab-token", token("glpat-", 20)],
  ["slack-token", `xoxb-${"123456789012-123456789012-"}${random.slice(0, 24)}`],
  ["slack-webhook", `hooks.slack.com/services/${"T0A1B2C3D/B0E4F5G6H/"}${random.slice(0, 24)}`],
  ["stripe-key", token("sk_live_", 24)],
  ["stripe-key", token("rk_live_", 24)],
  ["openai-key", token("sk-proj-", 48)],
  ["anthropic-key", token("sk-ant-api03-", 93)],
  ["deepseek-key", token("sk-", 32, hex)],
  ["sk-key", token("sk-", 48)],
  ["google-api-key", token("AIza", 35)],
  ["google-oauth-secret", token("GOCSPX-", 28)],
  ["gcp-service-account", `"private_key_id": "${hex.slice(0, 40)}"`],
  ["npm-token", withChecksum("npm_")],
  ["npm-token-unverified", token("npm_", 36)],
  ["pypi-token", token("pypi-AgEIcHlwaS5vcmc", 100)],
  ["sendgrid-key", `${token("SG.", 22)}.${random.slice(0, 43)}`],
  ["twilio-key", token("SK", 32, hex)],
  ["huggingface-token", token("hf_", 34)],
  ["jwt", jwt],
  ["private-key", pem("")],
  ["private-key", pem("RSA ")],
  ["private-key", pem("OPENSSH ")],
  ["private-key", pem("").replaceAll("\n", "\\n")],
  ["azure-storage-key", `AccountKey=${random.slice(0, 86)}==`],
  ["url-password", "postgres://app:s3cr3t-word@d"],
  ["url-password", "mongodb+srv://root:hunter22@c"],
  ["url-password", "https://me:hunter22@e"],
  ["assigned-secret", `api_key = "${random.slice(0, 32)}`],
  ["assigned-password", 'password: "Tr0ub4dor&3"'],
];

describe("the secrets pack finds", () => {
  it.each(SECRETS)("%s, whole and only once", (code, text) => {
    expect(matches(secretRules, `It is ${text} .`)).toEqual([`${code}: ${text}`]);
    expect(matches(secretRules, text)).toEqual([`${code}: ${text}`]);
  });

  it("a key id with invisible characters in it", () => {
    const text = `AKIA${"IOSF\u200bODNN7EXAM\u200dPLE"}`;
    expect(codes(secretRules, text)).toEqual(["aws-access-key"]);
  });

  it.each(["aws_secret_access_key = ", "AWS_SECRET_ACCESS_KEY=", 'awsSecretAccessKey": "'])(
    "an AWS secret behind %s",
    (name) => {
      expect(codes(secretRules, name + random.slice(0, 40))).toContain("aws-secret-key");
    },
  );

  it("a private key that is cut off, with what is there of its body", () => {
    const cut = pem("").slice(0, 200);
    const [match] = matches(secretRules, cut);
    expect(cut.length - (match ?? "").replace("private-key: ", "").length).toBeLessThan(17);
  });

  it("a private key, and not the prose behind it", () => {
    const text = `${pem("RSA ")}\nThat was the key, do not share it.`;
    expect(matches(secretRules, text)).toEqual([`private-key: ${pem("RSA ")}`]);
    expect(matches(secretRules, "-----BEGIN PRIVATE KEY----- is how it starts")).toEqual([
      "private-key: -----BEGIN PRIVATE KEY-----",
    ]);
  });
});

describe("the secrets pack leaves alone", () => {
  it.each([
    "Set OPENAI_API_KEY=YOUR_API_KEY_GOES_HERE_12345 first.",
    "api_key = 'your-api-key-1234567890'",
    `The key looks like sk-${"x".repeat(48)}.`,
    `export KEY=sk-...`,
    `ghp_${"x".repeat(36)}`,
    `npm_${"0".repeat(36)}`,
    "AKIAXXXXXXXXXXXXXXXX",
    "sk-proj-your-project-key-goes-here",
    `postgres://user:${"$"}{PASSWORD}@localhost/db`,
    "postgres://user:<password>@localhost/db",
    "https://example.com:8080/path?at=me@example.com",
    "token = request.headers.get('authorization')",
    "access_token: process.env.ACCESS_TOKEN_VALUE",
    'password: "correct horse"',
    "-----BEGIN PUBLIC KEY-----",
    "eyJ is how a JSON header starts in base64.",
    "SKU 12345678901234567890123456789012",
    `The commit is ${hex.slice(0, 40)} and the id 550e8400-e29b-41d4-a716-446655440000.`,
  ])("%s", (text) => {
    expect(matches(secretRules, text)).toEqual([]);
  });
});

it("holds next to nothing back in prose and code", () => {
  const text =
    "We access the private token of the secret service: a client asks, const x = f(y); https://example.com/a/b?c=d. ";
  expect(mostHeld(secretRules, text.repeat(3))).toBeLessThan(25);
});

it("stays bounded on text that looks like a secret forever", () => {
  for (const start of ["eyJ", "sk-ant-", "api_key=", "https://a:", "glpat-", "ghp_"]) {
    expect(() => matches(secretRules, start + "a".repeat(20_000))).not.toThrow();
  }
});

it("computes checksums and entropy as published", () => {
  expect(crc32("123456789")).toBe(0xcbf43926);
  expect(base62(61, 3)).toBe("00z");
  expect(base62(0, 6)).toBe("000000");
  expect(entropy("aaaa")).toBe(0);
  expect(entropy("abcd")).toBe(2);
});

it("accepts the token GitHub's documentation of the format is checked with", () => {
  expect(codes(secretRules, `ghp_${"zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ"}${"0mLq17"}`)).toEqual(["github-token"]);
});

it("has a code of its own for every rule", () => {
  expect(new Set(secretRules.map((rule) => rule.code)).size).toBe(secretRules.length);
});
