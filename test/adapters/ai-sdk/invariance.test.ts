import { guardModel } from "r1guard/ai-sdk";
import { describe, expect, it } from "vitest";
import { testGuard } from "./guards.ts";
import { collect, majors, type Part, scripted, unified } from "./majors.ts";
import { cuts, type Output, random, randomOutput } from "./random-output.ts";

const SEEDS = 60;
const prompt = [{ role: "user", content: [{ type: "text", text: "hi" }] }];
const tools = ["searchDocs", "deleteAll"].map((name) => ({ type: "function", name, inputSchema: {} }));
const settings = ["window", "block", "full"].map((mode) => testGuard({ stream: { mode: mode as "window" } }));

/** What a caller has in the end, however it came. */
interface Outcome {
  readonly reasoning: string;
  readonly text: string;
  readonly calls: readonly string[];
  readonly finish: unknown;
  readonly codes: unknown;
}

describe.each(majors)("chunking on $name", ({ spec }) => {
  it.each(["m", "deepseek-r1"])("does not matter, and generate, stream and inspect agree (%s)", async (modelId) => {
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const guard = settings[seed % settings.length] ?? testGuard();
      const output = judgeable(randomOutput(random(seed)));
      const [whole = [], ...others] = cuts(output, spec, seed, 4);
      const expected = await generated(whole);
      expect({ seed, ...(await generated(others[0] ?? [])) }).toEqual({ seed, ...expected });
      for (const parts of [whole, ...others]) {
        expect({ seed, ...(await streamed(parts)) }).toEqual({ seed, ...expected });
      }
      // Something finished has no parts and no calls between them.
      if (output.pieces.filter((piece) => piece.kind !== "reasoning").length > 1) continue;
      const report = await guard.inspect({ ...texts(output), modelId });
      const gap = report.released.answer === "" ? "" : "\n\n";
      const reply = expected.finish === "content-filter" ? `${gap}I stop here.` : "";
      expect({ seed, text: expected.text }).toEqual({ seed, text: report.released.answer + reply });
      expect({ seed, reasoning: expected.reasoning }).toEqual({ seed, reasoning: report.released.reasoning });

      async function streamed(parts: Part[]): Promise<Outcome> {
        const { model } = scripted({ spec, calls: [parts], modelId });
        const all = await collect<Part>((await guardModel(model, guard).doStream({ prompt, tools })).stream);
        const joined = (type: string) => all.flatMap((part) => (part.type === type ? [part["delta"]] : [])).join("");
        const last = all.at(-1);
        return {
          reasoning: joined("reasoning-delta"),
          text: joined("text-delta"),
          calls: all.flatMap((part) => (part.type === "tool-call" ? [part["toolCallId"]] : [])),
          finish: unified(last?.["finishReason"]),
          codes: last?.["providerMetadata"].r1guard.codes,
        };
      }
      async function generated(parts: Part[]): Promise<Outcome> {
        const { model } = scripted({ spec, calls: [parts], modelId });
        const result = await guardModel(model, guard).doGenerate({ prompt, tools });
        const joined = (type: string) =>
          result.content.flatMap((part: Part) => (part.type === type ? [part["text"]] : [])).join("");
        return {
          reasoning: joined("reasoning"),
          text: joined("text"),
          calls: result.content.flatMap((part: Part) => (part.type === "tool-call" ? [part["toolCallId"]] : [])),
          finish: unified(result.finishReason),
          codes: result.providerMetadata.r1guard.codes,
        };
      }
    }
  });

  it("lets an answer nobody objects to arrive complete, to the last character", async () => {
    const guard = testGuard();
    for (const answer of [
      "a <",
      "it ends in purple monkey",
      "x</thin",
      "half a pair \ud83e",
      "🦊",
      "project-",
      " \n ",
      "```",
    ]) {
      for (const size of [1, 3, 100]) {
        const deltas = Array.from({ length: Math.ceil(answer.length / size) }, (_, at) =>
          answer.slice(at * size, (at + 1) * size),
        );
        const parts = [
          { type: "text-start", id: "0" },
          ...deltas.map((delta) => ({ type: "text-delta", id: "0", delta })),
          { type: "text-end", id: "0" },
        ];
        const { model } = scripted({ spec, calls: [parts] });
        const seen = await collect<Part>((await guardModel(model, guard).doStream({ prompt })).stream);
        expect(seen.map((part) => part["delta"] ?? "").join("")).toBe(answer);
      }
    }
  });
});

/** Without what only a streaming host sends. */
function judgeable({ pieces, secret }: Output): Output {
  return { pieces: pieces.filter((piece) => piece.kind !== "part"), secret };
}

function texts({ pieces }: Output) {
  const of = (kind: string) =>
    pieces.map((piece) => (piece.kind === kind && "text" in piece ? piece.text : "")).join("");
  return { reasoning: of("reasoning"), answer: of("text") };
}
