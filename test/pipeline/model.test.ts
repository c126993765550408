import { createGuard, type TurnStartEvent } from "r1guard";
import { describe, expect, it } from "vitest";

const request = { messages: [{ role: "user" as const, content: "hi" }], tools: [] };

describe("which model answers", () => {
  it("is reported as asked for and as resolved, and another generation is a finding", async () => {
    const turn = await createGuard().openTurn({ ...request, modelId: "deepseek-r1" });
    turn.resolvedModel("deepseek-v4-flash");
    turn.resolvedModel("deepseek-v4-flash");
    turn.write("reasoning", "Hm.");
    turn.write("text", "Hello.");
    await turn.end();
    const { model, findings, action } = turn.report();
    expect(model).toEqual({ requested: "deepseek-r1", resolved: "deepseek-v4-flash", generation: "deepseek-r1" });
    expect({ action, codes: findings.map(({ code }) => code) }).toEqual({ action: "flag", codes: ["model-mismatch"] });
  });

  it("is no finding when it is the same generation, or one nobody knows", async () => {
    for (const resolved of ["deepseek-ai/DeepSeek-R1", "gateway-default"]) {
      const turn = await createGuard().openTurn({ ...request, modelId: "deepseek-r1" });
      turn.resolvedModel(resolved);
      expect(turn.report().findings).toEqual([]);
    }
  });

  it("comes with what to know about its id", async () => {
    const guard = createGuard();
    const started: TurnStartEvent[] = [];
    guard.on("turn-start", (event) => started.push(event));
    await guard.openTurn({ ...request, modelId: "deepseek-reasoner" });
    expect(started).toMatchObject([{ generation: "deepseek-v3.2" }]);
    expect(started[0]?.modelNotes.join(" ")).toContain("2026-07-24");
  });
});
