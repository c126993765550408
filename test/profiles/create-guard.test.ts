import { createGuard, isGuardError } from "r1guard";
import { describe, expect, it } from "vitest";
import { buildGuards } from "../../src/profiles/build-guards.ts";
import { resolveProfile } from "../../src/profiles/index.ts";
import { personTexts } from "../../src/profiles/replies/person-text.ts";

const errorOf = (options: unknown): { code: string; message: string; path: string | undefined } => {
  try {
    createGuard(options as never);
  } catch (error) {
    if (isGuardError(error)) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
};

describe("createGuard", () => {
  it("needs no options", () => {
    expect(createGuard()).toMatchObject({ mode: "enforce", expose: true });
  });

  it.each([
    [{ profil: "general" }, "profil", "did you mean `profile`"],
    [{ mode: "off" }, "mode", '"enforce" or "shadow"'],
    [{ store: {} }, "store", "memoryStore()"],
    [{ classifiers: [{}] }, "classifiers[0]", "name, stages and classify"],
    [{ classifiers: {} }, "classifiers", "an array"],
    [{ guards: [{ name: "x" }] }, "guards[0]", "name and stages"],
    [null, "options", "not null"],
  ])("refuses %j and says what would do", (options, path, fix) => {
    const error = errorOf(options);
    expect(error).toMatchObject({ code: "input-invalid", path });
    expect(error.message).toContain(fix);
  });

  it("refuses a guard whose name is taken, by a built-in one or another", () => {
    const named = (name: string) => ({ name, stages: [] });
    const general = resolveProfile("general");
    for (const { name } of buildGuards(general, personTexts(general), [])) {
      expect(errorOf({ guards: [named(name)] }).message).toContain(`"${name}" is taken`);
    }
    expect(errorOf({ guards: [named("mine"), named("mine")] }).message).toContain('"mine" is taken');
  });

  it("refuses rules of custom guards that cannot be matched in linear time, at once", () => {
    const rule = {
      code: "back",
      category: "x-custom",
      severity: "low",
      guard: "mine",
      action: "flag",
      pattern: "(a)\\1",
    } as const;
    expect(errorOf({ guards: [{ name: "mine", stages: [], rules: { answer: [rule] } }] }).code).toBe(
      "pattern-unsupported",
    );
  });

  it("is ready when the judging part has been loaded", async () => {
    await expect(createGuard().ready()).resolves.toBeUndefined();
  });

  it("takes a resolved profile as well as a written one", async () => {
    const profile = resolveProfile({ rules: [{ id: "mine", phrases: ["blue"], action: "block" }] });
    expect((await createGuard({ profile }).inspect({ answer: "so blue" })).action).toBe("block");
  });
});

describe("inspect", () => {
  const guard = createGuard();
  it.each([
    [{}, "input"],
    [undefined, "input"],
    [{ answer: 5 }, "answer"],
    [{ reasoning: null }, "reasoning"],
    [{ messages: {} }, "messages"],
    [{ messages: [{ role: "robot", content: "" }] }, "messages[0].role"],
    [{ messages: [{ role: "user", content: [] }] }, "messages[0].content"],
    [{ toolCalls: [{ toolName: "x" }] }, "toolCalls[0].toolCallId"],
    [{ answer: "x", tools: [{}] }, "tools[0].name"],
  ])("refuses %j, naming the field", async (input, path) => {
    const failure = guard.inspect(input as never);
    await expect(failure).rejects.toMatchObject({ code: "input-invalid", path });
  });

  it("never quotes a value", async () => {
    await expect(guard.inspect({ messages: [{ role: "secret text", content: "" }] } as never)).rejects.not.toThrow(
      /secret text/,
    );
  });

  it("judges tool calls by name when no tools are given", async () => {
    const { toolDecisions } = await createGuard({
      profile: { tools: { byName: { wipe: "data-destruction", look: "read-only" } } },
    }).inspect({
      toolCalls: [
        { toolCallId: "1", toolName: "wipe", input: {} },
        { toolCallId: "2", toolName: "look", input: {} },
      ],
    });
    expect(toolDecisions).toMatchObject([
      { toolCallId: "1", action: "block", category: "data-destruction" },
      { toolCallId: "2", action: "allow", category: "read-only" },
    ]);
  });
});
