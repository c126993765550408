import { createGuard } from "r1guard";
import { describe, expect, it } from "vitest";
import { messages, tools } from "./guards.ts";

const guard = createGuard();
const KEY = "AKIA3QWERTYUIOP7ASDF";

/** What a person is shown of a call's arguments. */
async function shown(input: unknown): Promise<unknown> {
  const call = { toolCallId: "c", toolName: "pay", input };
  const decision = await guard.judgeToolCall(call, { messages, tools });
  return (await guard.approvals.request({ call, decision, messages, conversationId: "c-1" })).arguments;
}

const putBack = (input: unknown, edited: unknown) =>
  guard.approvals.putBack({ toolCallId: "c", toolName: "pay", input }, edited);

describe("the arguments a person sees", () => {
  it("have secrets and personal data replaced, in values, keys and numbers", async () => {
    const view = await shown({
      note: `Use ${KEY} and write to ada.lovelace@analytical.example today.`,
      cards: [4_111_111_111_111_111, "4111 1111 1111 1111"],
      "ada.lovelace@analytical.example": { ok: true, none: null },
    });
    const text = JSON.stringify(view);
    for (const secret of [KEY, "ada.lovelace", "4111"]) expect(text).not.toContain(secret);
    expect(view).toMatchObject({ note: expect.stringMatching(/^Use .+ and write to .+ today\.$/u) });
    expect(text).toContain('{"ok":true,"none":null}');
  });

  it("keep what is neither", async () => {
    const input = { to: "Ada", euros: 40, urgent: false, tags: ["a", { b: [] }], nothing: null };
    expect(await shown(input)).toEqual(input);
  });

  it("have long strings cut, not inside a surrogate pair", async () => {
    const view = (await shown({ a: "x".repeat(500), b: "x".repeat(501), c: `${"x".repeat(499)}😀y` })) as never;
    expect(view).toEqual({
      a: "x".repeat(500),
      b: `${"x".repeat(500)}… (1 more)`,
      c: `${"x".repeat(499)}… (3 more)`,
    });
  });

  it("say how much there is where there is too much or it is too deep", async () => {
    let deep: unknown = { end: 1 };
    for (let level = 0; level < 20; level += 1) deep = { deep };
    expect(JSON.stringify(await shown(deep))).toContain("[… 1 values]");
    expect(await shown({ ids: Array.from({ length: 5_000 }, (_, id) => id) })).toEqual({ ids: "[… 5000 values]" });
    const many = Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => 1));
    expect(JSON.stringify(await shown({ many })).length).toBeLessThan(10_000);
  });

  it("show what is no plain data in its own words", async () => {
    expect(await shown({ at: new Date(0), by: new Map([["a", 1]]) })).toEqual({
      at: '"1970-01-01T00:00:00.000Z"',
      by: "{}",
    });
  });

  it("are made in linear time", async () => {
    const start = performance.now();
    await shown({
      text: "a@".repeat(200_000),
      keys: Object.fromEntries(Array.from({ length: 900 }, (_, k) => [k, k])),
    });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("an edit of them", () => {
  const input = {
    to: "ada.lovelace@analytical.example",
    cc: ["ada@engine.example", "bob@engine.example"],
    text: "x".repeat(600),
    amount: { euros: 40 },
    "carl@engine.example": 1,
  };

  it("puts back what still reads as it was shown, and takes the rest", async () => {
    const view = (await shown(input)) as Record<string, unknown>;
    expect(await putBack(input, structuredClone(view))).toEqual(input);
    const edited = { ...structuredClone(view), amount: { euros: 4 }, more: "yes" };
    expect(await putBack(input, edited)).toEqual({ ...input, amount: { euros: 4 }, more: "yes" });
    const { cc: _cc, ...without } = input;
    expect(await putBack(input, { ...view, cc: undefined })).toEqual({ ...without, cc: undefined });
  });

  it.each([[null], ["words"], [7], [[1, 2]]])(
    "that is something else altogether is taken as it is: %j",
    async (edited) => {
      expect(await putBack(input, edited)).toEqual(edited);
    },
  );

  it("keeps a key that reads like an inherited one a key", async () => {
    const odd = JSON.parse('{"__proto__": "ada@engine.example", "constructor": 1}');
    const back = (await putBack(odd, await shown(odd))) as object;
    expect(JSON.stringify(back)).toBe(JSON.stringify(odd));
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  });
});
