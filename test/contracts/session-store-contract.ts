import fc from "fast-check";
import type { SessionStore, SessionValue } from "r1guard";
import { expect, it } from "vitest";

let conversations = 0;

/** What every session store promises. `open` gives a store; conversations of one test are its own. */
export function describeSessionStore(open: () => SessionStore): void {
  const newConversation = () => `conversation-${process.pid}-${++conversations}`;

  it("finds nothing where nothing was written", async () => {
    expect(await open().get(newConversation(), "turns")).toBeUndefined();
  });

  it("gives back any value, whatever its kind", async () => {
    const store = open();
    const id = newConversation();
    let stored: SessionValue | undefined;
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        expect(await store.compareAndSet(id, "value", stored, value)).toBe(true);
        stored = await store.get(id, "value");
        expect(stored).toEqual(value);
      }),
      { numRuns: 200 },
    );
  });

  it("sets a value only if it still is what was expected", async () => {
    const store = open();
    const id = newConversation();
    expect(await store.compareAndSet(id, "state", "closed", "open")).toBe(false);
    expect(await store.compareAndSet(id, "state", undefined, "closed")).toBe(true);
    expect(await store.compareAndSet(id, "state", undefined, "open")).toBe(false);
    expect(await store.compareAndSet(id, "state", "closed", "open")).toBe(true);
    expect(await store.get(id, "state")).toBe("open");
  });

  it("compares values by what they hold", async () => {
    const store = open();
    const id = newConversation();
    await store.compareAndSet(id, "list", undefined, [1, { a: null }]);
    expect(await store.compareAndSet(id, "list", [1, { a: 0 }], "no")).toBe(false);
    expect(await store.compareAndSet(id, "list", [1, { a: null }], "yes")).toBe(true);
  });

  it("tells a number from the text that looks like it", async () => {
    const store = open();
    const id = newConversation();
    await store.compareAndSet(id, "n", undefined, "5");
    expect(await store.compareAndSet(id, "n", 5, 6)).toBe(false);
    expect(await store.get(id, "n")).toBe("5");
  });

  it("adds numbers, and counts what is missing or no number as 0", async () => {
    const store = open();
    const id = newConversation();
    expect(await store.increment(id, "calls", 1)).toBe(1);
    expect(await store.increment(id, "calls", 2)).toBe(3);
    expect(await store.increment(id, "calls", -4)).toBe(-1);
    await store.compareAndSet(id, "text", undefined, "12");
    expect(await store.increment(id, "text", 1)).toBe(1);
  });

  it("adds fractions as JavaScript does, and compares the sums", async () => {
    const store = open();
    const id = newConversation();
    let sum = 0;
    for (const by of [0.1, 0.2, 1e-9, 1e15, -0.3]) {
      sum += by;
      expect(await store.increment(id, "risk", by)).toBe(sum);
      expect(await store.get(id, "risk")).toBe(sum);
    }
    expect(await store.compareAndSet(id, "risk", sum, 0)).toBe(true);
  });

  it("appends to a text and gives the whole; what is missing or no text counts as empty", async () => {
    const store = appending(open());
    const id = newConversation();
    expect(await store.append(id, "log", "a")).toBe("a");
    expect(await store.append(id, "log", "")).toBe("a");
    expect(await store.append(id, "log", '"\\\n\u0000😀')).toBe('a"\\\n\u0000😀');
    expect(await store.append(id, "log", "é")).toBe('a"\\\n\u0000😀é');
    expect(await store.get(id, "log")).toBe('a"\\\n\u0000😀é');
    expect(await store.compareAndSet(id, "log", 'a"\\\n\u0000😀é', "b")).toBe(true);
    expect(await store.append(id, "log", "c")).toBe("bc");
    for (const other of [7, true, null, ["a"], { a: "b" }]) {
      await store.compareAndSet(id, "other", await store.get(id, "other"), other);
      expect(await store.append(id, "other", "text")).toBe("text");
    }
  });

  it("appends any text as it is", async () => {
    const store = appending(open());
    const id = newConversation();
    let whole = "";
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme-composite" }), async (text) => {
        whole += text;
        expect(await store.append(id, "log", text)).toBe(whole);
      }),
      { numRuns: 100 },
    );
  });

  it("appends in one order for all: each of many at once finds those before it", async () => {
    const store = appending(open());
    const id = newConversation();
    const texts = Array.from({ length: 200 }, (_, index) => `|${index}`);
    const seen = await Promise.all(texts.map((text) => store.append(id, "log", text)));
    const whole = String(await store.get(id, "log"));
    expect(whole.split("|").slice(1).sort()).toEqual(texts.map((text) => text.slice(1)).sort());
    for (const [index, text] of texts.entries()) {
      expect(seen[index]?.endsWith(text)).toBe(true);
      expect(whole.startsWith(seen[index] ?? "?")).toBe(true);
    }
  });

  it("keeps conversations and keys apart", async () => {
    const store = open();
    const [one, two] = [newConversation(), newConversation()];
    await store.increment(one, "a", 1);
    await store.increment(one, "b", 5);
    expect(await store.get(two, "a")).toBeUndefined();
    expect(await store.get(one, "a")).toBe(1);
  });

  it("forgets a conversation as a whole", async () => {
    const store = open();
    const id = newConversation();
    await store.increment(id, "a", 1);
    await store.increment(id, "b", 1);
    await store.delete(id);
    expect(await store.get(id, "a")).toBeUndefined();
    expect(await store.increment(id, "b", 1)).toBe(1);
  });

  it("takes ids and keys of any letters", async () => {
    const store = open();
    for (const odd of ["{a}b", "a b\r\n*3", "ключ", "💬", "__proto__", "x".repeat(2_000)]) {
      const id = `${newConversation()}${odd}`;
      expect(await store.increment(id, odd, 1)).toBe(1);
      expect(await store.get(id, odd)).toBe(1);
    }
  });

  it("loses no update of many at once", async () => {
    const store = open();
    const id = newConversation();
    await Promise.all(Array.from({ length: 500 }, () => store.increment(id, "calls", 1)));
    expect(await store.get(id, "calls")).toBe(500);

    const claims = await Promise.all(
      Array.from({ length: 50 }, (_, index) => store.compareAndSet(id, "claimed by", undefined, index)),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await store.get(id, "claimed by")).toBe(claims.indexOf(true));
  });
}

/** A store may leave `append` out; what has it keeps to this. */
function appending(store: SessionStore): Required<SessionStore> {
  const { append } = store;
  if (append === undefined) throw new Error("This store has no `append`.");
  return { ...store, append: (...appended) => append.call(store, ...appended) };
}

/** JSON values whose numbers have one way to be written. */
const { value: values } = fc.letrec<{ value: SessionValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: "binary" }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
