import { guardModel } from "r1guard/ai-sdk";
import { describe, expect, it } from "vitest";
import { CODENAME, SECRET, testGuard } from "./guards.ts";
import { collect, finish, majors, type Part, reasoning, scripted, text, toolCall } from "./majors.ts";

const prompt = [{ role: "user", content: [{ type: "text", text: "hi" }] }];
const tools = [{ type: "function", name: "searchDocs", inputSchema: {} }];

const MAIL = "Mail is jane.roe@example.com";

/** A model that answers with these very parts of content. */
const answering = (spec: string, content: Part[], result: object = {}) => ({
  ...scripted({ spec, calls: [[]] }).model,
  doGenerate: async () => ({ ...finish(spec), content, warnings: [], ...result }),
});

describe.each(majors)("a host's notes on $name", ({ spec }) => {
  const quote = (raw: string) => ({ providerMetadata: { host: { raw, itemId: "msg_1" } } });
  const generate = async (content: Part[], guard = testGuard(), result: object = {}) =>
    guardModel(answering(spec, content, result), guard).doGenerate({ prompt, tools });
  const stream = async (parts: Part[], guard = testGuard()) =>
    collect<Part>(
      (await guardModel(scripted({ spec, calls: [parts] }).model, guard).doStream({ prompt, tools })).stream,
    );
  const call = { type: "tool-call", toolCallId: "c", toolName: "searchDocs", input: "{}" };

  it.each([
    ["redacted text on its own part", [{ type: "text", text: MAIL, ...quote(MAIL) }]],
    ["blocked reasoning on its own part", [{ type: "reasoning", text: `Fine. So ${SECRET}`, ...quote(SECRET) }]],
    [
      "text of a later part",
      [
        { type: "reasoning", text: "hm. ", ...quote(CODENAME) },
        { type: "source", sourceType: "url", id: "s", url: "https://example.com", ...quote(CODENAME) },
        { type: "file", mediaType: "text/plain", data: "", ...quote(CODENAME) },
        { ...call, ...quote(CODENAME) },
        { type: "text", text: `it is ${CODENAME} ok`, citations: [CODENAME] },
      ],
    ],
  ] as [string, Part[]][])("do not carry %s out of a generate result", async (_what, content) => {
    expect(JSON.stringify(await generate(content))).not.toMatch(/falcon|dishwasher|jane/);
  });

  it("stay in a generate result that was not changed", async () => {
    const content = [
      { type: "text", text: "hello", ...quote("a") },
      { ...call, ...quote("b") },
    ];
    expect((await generate(content)).content).toEqual(content);
  });

  it("do not run ahead of the text they quote in a stream, but for ids of items", async () => {
    const parts = text("Well. So it is. ", `${SECRET}.`).map((part) => ({ ...part, ...quote(SECRET) }));
    const seen = await stream(parts);
    expect(JSON.stringify(seen)).not.toContain("dishwasher");
    expect(seen.find((part) => part.type === "text-start")?.["providerMetadata"]).toEqual({
      host: { itemId: "msg_1" },
    });
    const [start, ...rest] = text("hello");
    const whole = await stream([{ type: "", ...start, ...quote("hello") }, ...rest]);
    expect(whole.find((part) => part.type === "text-end")?.["providerMetadata"]).toEqual(
      quote("hello").providerMetadata,
    );
  });

  it.each([`${CODENAME}`, "jane.roe@example.com", "rs_1 and more"])("%s is no id of an item", async (itemId) => {
    const [start, ...rest] = text("hello");
    const seen = await stream([{ type: "", ...start, providerMetadata: { host: { itemId } } }, ...rest]);
    expect(seen.find((part) => part.type === "text-start")).not.toHaveProperty("providerMetadata");
  });

  it("go with everything that follows a change in a stream, and with calls that came before one", async () => {
    const noted = toolCall("searchDocs", {}).map((part) => ({ ...part, ...quote(CODENAME) }));
    const source = { type: "source", sourceType: "url", id: "s", url: "https://example.com" };
    const seen = await stream([...noted, ...text(`it is ${CODENAME} ok`), { ...source, ...quote(CODENAME) }]);
    expect(JSON.stringify(seen)).not.toContain("falcon");
    expect(seen).toContainEqual(source);
    expect(seen.some((part) => part.type === "tool-call")).toBe(true);
  });

  it.each([false, "redacted"] as const)("are all dropped where reasoning is hidden (%s)", async (expose) => {
    const hidden = () => testGuard({ reasoning: { expose } });
    const host = { host: { reasoning: "TOPSECRET" } };
    const note = { providerMetadata: host };
    const result = { ...note, reasoningTrace: "TOPSECRET", response: { body: "TOPSECRET" } };
    const generated = await generate(
      [
        { type: "text", text: "hello", ...note },
        { ...call, ...note },
      ],
      hidden(),
      result,
    );
    expect(JSON.stringify(generated)).not.toContain("TOPSECRET");
    expect(generated.content).toHaveLength(2);
    const noted = [...text("hello"), ...toolCall("searchDocs", {})].map((part) => ({ ...part, ...note }));
    const ending = { ...finish(spec, "stop", host), reasoningTrace: "TOPSECRET" };
    const seen = await stream([...noted, { type: "custom", kind: "host.x", ...note }, ending], hidden());
    expect(JSON.stringify(seen)).not.toContain("TOPSECRET");
    expect(seen.at(-1)?.["providerMetadata"]).toMatchObject({ r1guard: { action: "allow" } });
    expect(JSON.stringify(await stream([...reasoning("hm. "), ...noted], testGuard()))).toContain("TOPSECRET");
  });
});
