import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it, vi } from "vitest";

const PRINTED = /<!-- printed by examples\/turn-remedies\.ts: (.+) -->\n```text\n([\s\S]*?)\n```/g;

it("docs/guards/turn-breaker.md shows what the model is sent, as the example prints it", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  await import("../../examples/turn-remedies.ts");
  const printed = new Map(
    log.mock.calls.map(([text]) => {
      const [name = "", ...lines] = String(text).split("\n");
      return [name.replace("--- ", ""), lines.join("\n")];
    }),
  );
  log.mockRestore();
  const page = readFileSync(fileURLToPath(new URL("../../docs/guards/turn-breaker.md", import.meta.url)), "utf8");
  const shown = new Map(Array.from(page.matchAll(PRINTED), ([, name = "", text = ""]) => [name, text]));
  expect([...shown.keys()]).toEqual(["snowball", "recap", "consolidate", "consolidate, summarised"]);
  for (const [name, text] of shown) expect(text, name).toBe(printed.get(name));
});
