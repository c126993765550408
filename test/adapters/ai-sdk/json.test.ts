import { guardModel, isGuardBlock } from "r1guard/ai-sdk";
import { describe, expect, it } from "vitest";
import { testGuard } from "./guards.ts";
import { majors, scripted, text } from "./majors.ts";

const guard = testGuard();

/** In pieces that cut escapes. */
const inPieces = (json: string) => text(...(json.match(/.{1,3}/gsu) ?? []));

describe.each(majors)("JSON with escapes where none are needed, on $name", ({ ai, spec }) => {
  const schema = ai.jsonSchema({ type: "object", properties: { a: { type: "string" } }, required: ["a"] });
  const settled = (promise: PromiseLike<unknown>) =>
    Promise.resolve(promise).then(
      (value) => value,
      (error: unknown) => error,
    );
  const model = (json: string) => guardModel(scripted({ spec, calls: [inPieces(json)] }).model, guard);
  const generated = async (json: string) => {
    const result = await settled(ai.generateObject({ model: model(json), schema, prompt: "hi" }));
    return (result as { object?: unknown }).object ?? result;
  };
  const streamed = async (json: string) => {
    const result = ai.streamObject({ model: model(json), schema, prompt: "hi", onError() {} });
    const object = settled(result.object);
    for await (const _ of result.fullStream);
    return object;
  };

  it.each(["purple \\u006donkey dishwasher", "purple\\nmonkey dishwasher"])("hides nothing: %s", async (value) => {
    for (const run of [generated, streamed]) expect(isGuardBlock(await run(`{"a":"${value}"}`))).toBe(true);
  });

  it("stays JSON when something in it is redacted", async () => {
    for (const run of [generated, streamed]) {
      expect(await run('{"a":"at\\nproject\\u002dfalcon \\u00e9 \\"\\u0022"}')).toEqual({ a: 'at\n[internal] é ""' });
    }
  });
});
