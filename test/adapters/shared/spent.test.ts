import { describe, expect, it } from "vitest";
import { added, Spent } from "../../../adapters/shared/spent.ts";

describe("what a call's attempts cost", () => {
  it("is the last one's where there is one", () => {
    const last = { total: 3 };
    expect(new Spent<object>().total(last)).toEqual({ usage: last, unmetered: 0 });
    expect(new Spent<object>().total(undefined)).toEqual({ usage: undefined, unmetered: 0 });
  });

  it("is added up field by field; what one of them does not tell is not known", () => {
    const spent = new Spent<object>();
    spent.add({ input: { total: 3, cached: undefined }, output: { total: 4 }, tier: "a", model: "m" });
    expect(
      spent.total({ input: { total: 5, cached: 1 }, output: { total: 6, reasoning: 2 }, tier: "b", model: "m" }),
    ).toEqual({
      usage: {
        input: { total: 8, cached: undefined },
        output: { total: 10, reasoning: undefined },
        tier: undefined,
        model: "m",
      },
      unmetered: 0,
    });
  });

  it("names attempts of which nothing is known", () => {
    const spent = new Spent<object>();
    spent.add({ input: { total: undefined } });
    expect(spent.total({ input: { total: 5 } })).toEqual({ usage: { input: { total: 5 } }, unmetered: 1 });
    expect(spent.total(undefined)).toEqual({ usage: undefined, unmetered: 2 });
    const known = new Spent<object>();
    known.add({ input: { total: 3 } });
    expect(known.total(undefined)).toEqual({ usage: { input: { total: 3 } }, unmetered: 1 });
  });

  it("does not take lists for records", () => expect(added({ a: [1] }, { a: [1] })).toEqual({ a: undefined }));
});
