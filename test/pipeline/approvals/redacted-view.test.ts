import { createGuard, type RiskProfileInput } from "r1guard";
import { describe, expect, it } from "vitest";
import { messages, tools } from "./guards.ts";

const KEY = "AKIA3QWERTYUIOP7ASDF";
const OTHER_KEY = "AKIA7ZXCVBNMLKJ5HGFD";
const TOKEN = "ghp_16C7e42F292c6912E7710c838347Ae178B4a";
const PASSWORD = "tIn-kettle-84";

const callWith = (input: unknown) => ({ toolCallId: "c", toolName: "pay", input });

/** How a guard shows arguments, and takes edits of them back. */
function viewer(profile: RiskProfileInput = {}) {
  const guard = createGuard({ profile });
  return {
    async shown(input: unknown): Promise<unknown> {
      const call = callWith(input);
      const decision = await guard.judgeToolCall(call, { messages, tools });
      return (await guard.approvals.request({ call, decision, messages, conversationId: "c-1" })).arguments;
    },
    /** What would run, or `"refused"`. */
    async putBack(input: unknown, edited: unknown): Promise<unknown> {
      const back = await guard.approvals.putBack(callWith(input), edited);
      return back.ok ? back.input : "refused";
    },
  };
}

const { shown, putBack } = viewer();
const discreet = viewer({ tools: { approval: { personalData: "redact" } } });

describe("the arguments a person sees", () => {
  it("have secrets replaced, in values and keys, each by a text of its own", async () => {
    const view = await shown({ note: `Use ${KEY}, or ${OTHER_KEY}.`, key: KEY, [TOKEN]: { ok: true, none: null } });
    expect(view).toEqual({
      note: "Use [redacted 1], or [redacted 2].",
      key: "[redacted 3]",
      "[redacted 4]": { ok: true, none: null },
    });
  });

  const mail = "ada.lovelace@analytical.example";
  const personal = { to: `Ada <${mail}>`, cards: [4_111_111_111_111_111, "4111 1111 1111 1111"], [mail]: 1 };

  it("keep personal data: who approves a mail must see to whom", async () => {
    expect(await shown(personal)).toEqual(personal);
  });

  it("have personal data replaced where the profile says so", async () => {
    expect(await discreet.shown(personal)).toEqual({
      to: "Ada <[redacted 1]>",
      cards: ["[redacted 2]", "[redacted 3]"],
      "[redacted 4]": 1,
    });
  });

  it.each<[string, object, unknown]>([
    ["its name", { user: "ada", password: PASSWORD }, { user: "ada", password: "[redacted 1]" }],
    ["the name of its list", { password: ["none", PASSWORD] }, { password: ["none", "[redacted 1]"] }],
    [
      "names in JSON, of which all goes",
      { body: JSON.stringify({ password: PASSWORD, to: "Ada" }) },
      { body: "[redacted 1]" },
    ],
    [
      "names in JSON in JSON",
      { body: JSON.stringify(JSON.stringify({ password: PASSWORD })) },
      { body: "[redacted 1]" },
    ],
    ["letters that JSON escapes", { body: `["AK\\u0049A${KEY.slice(4)}"]` }, { body: "[redacted 1]" }],
    ["names in a Map", { all: new Map([["password", PASSWORD]]) }, { all: "[redacted 1]" }],
    ["names of a Map", { all: new Map([[TOKEN, 1]]) }, { all: "[redacted 1]" }],
    ["what a Set holds", { all: new Set([KEY]) }, { all: "[redacted 1]" }],
    ["what a URL says", { at: new URL(`https://hooks.example/?k=${KEY}`) }, { at: "[redacted 1]" }],
  ])("hide a secret that is told by %s", async (_what, input, view) => {
    expect(await shown(input)).toEqual(view);
  });

  it("keep what is neither", async () => {
    const input = { to: "Ada", euros: 40, urgent: false, tags: ["a", { b: [] }], nothing: null, body: '{"to":"Ada"}' };
    expect(await shown(input)).toEqual(input);
  });

  it("have long strings cut, not inside a surrogate pair", async () => {
    const view = (await shown({ a: "x".repeat(500), b: "x".repeat(501), c: `${"x".repeat(499)}😀y` })) as never;
    expect(view).toEqual({
      a: "x".repeat(500),
      b: `${"x".repeat(500)}… [cut 1: 1 more]`,
      c: `${"x".repeat(499)}… [cut 2: 3 more]`,
    });
  });

  it("say how much there is where there is too much or it is too deep", async () => {
    let deep: unknown = { end: 1 };
    for (let level = 0; level < 20; level += 1) deep = { deep };
    expect(JSON.stringify(await shown(deep))).toContain("[left out 1: 1 values]");
    const ids = Array.from({ length: 5_000 }, (_, id) => id);
    expect(await shown({ ids })).toEqual({ ids: "[left out 1: 5000 values]" });
    const many = Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => 1));
    expect(JSON.stringify(await shown({ many })).length).toBeLessThan(10_000);
  });

  it("show what is no plain data in its own words, or say that there is something", async () => {
    const input = {
      at: new Date(0),
      by: new Map([["a", 1]]),
      in: new Set(["x"]),
      url: new URL("https://a.example/b"),
      big: 12n,
      bytes: new Uint8Array([1, 2]),
      run: () => "x",
      never: Number.NaN,
      absent: undefined,
    };
    expect(await shown(input)).toEqual({
      at: '[value 1: "1970-01-01T00:00:00.000Z"]',
      by: '[value 2: {"a":1}]',
      in: '[value 3: ["x"]]',
      url: '[value 4: "https://a.example/b"]',
      big: "[value 5: 12]",
      bytes: "[left out 6: no plain data]",
      run: "[left out 7: function]",
      never: "[value 8: NaN]",
    });
  });

  it("hide JSON that is too much to be read", async () => {
    expect(await shown({ body: `${"[".repeat(200)}${"]".repeat(200)}` })).toEqual({ body: "[redacted 1]" });
  });

  it("are made in linear time", async () => {
    const timeOf = async (size: number) => {
      const start = performance.now();
      await shown({
        text: "a@".repeat(size),
        json: JSON.stringify(Array.from({ length: size / 100 }, () => ({ password: "none", "a b": "[cut 1" }))),
        keys: Object.fromEntries(Array.from({ length: 900 }, (_, k) => [k, `[redacted ${k}]`])),
      });
      return performance.now() - start;
    };
    await timeOf(10_000);
    expect(await timeOf(200_000)).toBeLessThan(10_000);
  });
});

describe("an edit of them", () => {
  const input = {
    keys: [KEY, OTHER_KEY],
    owners: [
      { name: "Ada", key: KEY },
      { name: "Bob", key: OTHER_KEY },
    ],
    text: "x".repeat(600),
    amount: { euros: 40 },
    when: new Date(0),
    [TOKEN]: 1,
  };

  it("puts back what still reads as it was shown, and takes the rest", async () => {
    const view = (await shown(input)) as Record<string, unknown>;
    expect(await putBack(input, structuredClone(view))).toEqual(input);
    const edited = { ...structuredClone(view), amount: { euros: 4 }, more: "yes" };
    expect(await putBack(input, edited)).toEqual({ ...input, amount: { euros: 4 }, more: "yes" });
    const { keys: _keys, ...without } = input;
    expect(await putBack(input, { ...view, keys: undefined })).toEqual({ ...without, keys: undefined });
  });

  it("puts back what was moved as what it is, not as what stood there", async () => {
    type View = { keys: string[]; owners: object[] };
    const { keys, owners, ...rest } = structuredClone((await shown(input)) as View);
    const back = (edit: object) => putBack(input, { ...rest, ...edit });
    expect(await back({ keys: keys.slice(1), owners: owners.slice(1) })).toMatchObject({
      keys: [OTHER_KEY],
      owners: [{ name: "Bob", key: OTHER_KEY }],
    });
    expect(await back({ keys: keys.toReversed(), owners: owners.toReversed() })).toMatchObject({
      keys: [OTHER_KEY, KEY],
      owners: [{ name: "Bob" }, { key: KEY }],
    });
    expect(await back({ elsewhere: { deep: [keys[0]] } })).toMatchObject({ elsewhere: { deep: [KEY] } });
  });

  it("may move personal data that is not shown", async () => {
    const payees = [{ mail: "mallory@far.example" }, { mail: "ada@near.example" }];
    const view = (await discreet.shown({ payees })) as { payees: object[] };
    expect(JSON.stringify(view)).not.toContain("example");
    expect(await discreet.putBack({ payees }, { payees: view.payees.slice(1) })).toEqual({ payees: [payees[1]] });
  });

  it.each<[string, unknown]>([
    ["in the midst of other words", { keys: ["the key [redacted 1]"] }],
    ["that stands for nothing", { keys: ["[redacted 99]"] }],
    ["without its number", { keys: ["[redacted]"] }],
    ["in other letters", { keys: ["[Redacted 1]"] }],
    ["of a key, as a value", { keys: ["[redacted 7]"] }],
    ["as a key", { "[redacted 1]": 1 }],
    ["at the end of a text that was changed", { text: `yyy${"x".repeat(497)}… [cut 5: 100 more]` }],
    ["in something that is no plain data", { keys: new Map([["a", "[redacted 1]"]]) }],
  ])("is refused when it holds a placeholder %s", async (_what, edited) => {
    const view = await shown(input);
    expect(JSON.stringify(view)).toMatch(/"\[redacted 7\]":1\}$/u);
    expect(view).toMatchObject({ keys: ["[redacted 1]", "[redacted 2]"], text: /\[cut 5: 100 more\]$/u });
    expect(await putBack(input, edited)).toBe("refused");
  });

  it("cannot be made to reveal a secret by arguments that read like its placeholder", async () => {
    const sly = { to: "[redacted 1]", note: "see [Redacted 2]", "[redacted 3]": "x", key: KEY };
    expect(await shown(sly)).toEqual({ ...sly, key: "[redacted 4]" });
    expect(await putBack(sly, { ...sly, key: "[redacted 4]" })).toEqual(sly);
    expect(await putBack(sly, { to: "[redacted 4]", note: "short" })).toEqual({ to: KEY, note: "short" });
  });

  it.each([[null], ["words"], [7], [[1, 2]]])(
    "that is something else altogether is taken as it is: %j",
    async (edited) => {
      expect(await putBack(input, edited)).toEqual(edited);
    },
  );

  it("is refused when nobody could have written it", async () => {
    const cycle: { again?: unknown } = {};
    cycle.again = cycle;
    expect(await putBack(input, cycle)).toBe("refused");
    expect(await putBack(input, { ids: Array.from({ length: 100_001 }, () => 1) })).toBe("refused");
  });

  it("keeps a key that reads like an inherited one a key", async () => {
    const odd = JSON.parse(`{"__proto__": "${KEY}", "constructor": 1}`);
    const back = (await putBack(odd, await shown(odd))) as object;
    expect(JSON.stringify(back)).toBe(JSON.stringify(odd));
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  });
});
