// Bundled by check-size.mjs and run without Node: guards one scripted stream and reports "ok" or what went wrong.
import { createGuard, loadProfile } from "r1guard";
import { guardModel } from "r1guard/ai-sdk";

const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: 2, text: 1, reasoning: 1 },
};

const PARTS = [
  { type: "stream-start", warnings: [] },
  { type: "reasoning-start", id: "r" },
  { type: "reasoning-delta", id: "r", delta: "They ask for a name." },
  { type: "reasoning-end", id: "r" },
  { type: "text-start", id: "t" },
  { type: "text-delta", id: "t", delta: "It is Project Night" },
  { type: "text-delta", id: "t", delta: "ingale." },
  { type: "text-end", id: "t" },
  { type: "finish", finishReason: { unified: "stop", raw: "stop" }, usage },
];

const model = {
  specificationVersion: "v3",
  provider: "scripted",
  modelId: "deepseek-r1",
  supportedUrls: {},
  async doGenerate() {
    throw new Error("not asked for");
  },
  async doStream() {
    const stream = new ReadableStream({
      start(controller) {
        for (const part of PARTS) controller.enqueue(part);
        controller.close();
      },
    });
    return { stream };
  },
};

async function main() {
  // Kept in the bundle although there are no files to load here: having it must not break anything.
  if (typeof loadProfile !== "function") throw new Error("loadProfile is missing");
  const guard = createGuard({
    profile: {
      name: "edge",
      extends: "general",
      rules: [
        {
          id: "codename",
          phrases: ["project nightingale"],
          stages: ["answer"],
          action: "redact",
          replacement: "[internal]",
          category: "x-secret",
          severity: "high",
        },
      ],
    },
  });
  const prompt = [{ role: "user", content: [{ type: "text", text: "What is it called?" }] }];
  const { stream } = await guardModel(model, guard).doStream({ prompt });
  const released = { "text-delta": "", "reasoning-delta": "" };
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (next.value.type in released) released[next.value.type] += next.value.delta;
  }
  if (released["text-delta"] !== "It is [internal].") throw new Error(`answer: ${released["text-delta"]}`);
  if (released["reasoning-delta"] !== "They ask for a name.")
    throw new Error(`reasoning: ${released["reasoning-delta"]}`);
}

// `report` is given by the context.
main().then(
  () => globalThis.report("ok"),
  (error) => globalThis.report(String(error?.stack ?? error)),
);
