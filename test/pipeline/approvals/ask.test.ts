import type { ApprovalAnswer, Approve } from "r1guard";
import { afterEach, describe, expect, it, vi } from "vitest";
import { askingGuard, holding, messages, pay, tools } from "./guards.ts";

const request = { messages: holding(pay), tools, conversationId: "c-1" };

afterEach(() => void vi.useRealTimers());

/** Asks about the call that pays, and tells what came of it. */
async function ask(approve: Approve, more: { signal?: AbortSignal; options?: object } = {}) {
  const heard = askingGuard(approve, more.options);
  const asked = more.signal === undefined ? request : { ...request, signal: more.signal };
  const decision = await heard.guard.judgeToolCall(pay, asked);
  const outcome = await heard.guard.approvals.ask(pay, decision, asked);
  const answers = heard.events.filter(({ name }) => name === "approval-response");
  const errors = heard.events.filter(({ name }) => name === "guard-error");
  return { ...heard, outcome, answers, errors };
}

const refused = (fault: string, modelMessage: unknown = expect.stringContaining("not available")) => ({
  allowed: false,
  fault,
  modelMessage,
});

describe("the callback", () => {
  it("says that it is there", () => {
    expect(askingGuard(() => ({ decision: "approve" })).guard.approvals.attended).toBe(true);
  });

  it("approves, and says who it was", async () => {
    const { outcome, answers } = await ask(async () => ({ decision: "approve", approver: "mira", reason: "known" }));
    expect(outcome).toEqual({ allowed: true, input: pay.input });
    expect(answers).toMatchObject([{ response: "approve", approver: "mira", reason: "known", conversationId: "c-1" }]);
  });

  it("turns down", async () => {
    const { outcome, answers } = await ask(() => ({ decision: "reject", approver: "mira", reason: "no" }));
    expect(outcome).toEqual(refused("approval-rejected", "The user declined this action."));
    expect(answers).toMatchObject([{ response: "reject", fault: "approval-rejected", approver: "mira", reason: "no" }]);
  });

  it("edits, and what it left as it was shown stays what it was", async () => {
    const call = { ...pay, input: { to: "ada@engine.example", euros: 40 } };
    const { guard, events } = askingGuard(({ arguments: shown }) => ({
      decision: "edit",
      arguments: { ...(shown as object), euros: 4 },
    }));
    const asked = { ...request, messages: holding(call) };
    const decision = await guard.judgeToolCall(call, asked);
    expect(await guard.approvals.ask(call, decision, asked)).toEqual({
      allowed: true,
      input: { to: "ada@engine.example", euros: 4 },
    });
    expect(events.at(-1)).toMatchObject({ response: "edit", fault: undefined });
  });

  it("cannot edit into what the guards refuse", async () => {
    const rule = { id: "codename", pattern: "falcon", stages: ["tool-call"], action: "block" } as const;
    const { outcome, answers } = await ask(() => ({ decision: "edit", arguments: { to: "falcon" } }), {
      options: { profile: { rules: [rule] } },
    });
    expect(outcome).toEqual(refused("approval-edit-refused"));
    expect(answers).toMatchObject([{ response: "reject", fault: "approval-edit-refused" }]);
  });

  it("cannot edit into a placeholder that stands for nothing", async () => {
    const { outcome, answers } = await ask(() => ({ decision: "edit", arguments: { to: "[redacted 1]" } }));
    expect(outcome).toEqual(refused("approval-edit-refused"));
    expect(answers).toMatchObject([{ response: "reject", fault: "approval-edit-refused" }]);
  });

  it("is believed as it answered when it was read, not as it answers later", async () => {
    const decisions = ["reject", "approve"];
    const answer = {
      get decision() {
        return decisions.shift();
      },
    };
    expect((await ask(() => answer as ApprovalAnswer)).outcome).toMatchObject({ fault: "approval-rejected" });
  });

  it("is not asked about arguments that an approval cannot be told to be for", async () => {
    const approve = vi.fn(() => ({ decision: "approve" }) as const);
    const { guard, events } = askingGuard(approve);
    const call = { ...pay, input: { to: () => "Ada" } };
    const decision = await guard.judgeToolCall(pay, request);
    expect(await guard.approvals.ask(call, decision, request)).toEqual(refused("approval-failed"));
    expect(approve).not.toHaveBeenCalled();
    expect(events).toMatchObject([{ name: "guard-error", guard: "approvals" }]);
  });

  it("is asked by agents side by side that give their calls the same ids, and each runs what it was told", async () => {
    const { guard } = askingGuard(({ arguments: shown }) => {
      return { decision: (shown as { euros: number }).euros === 2 ? "reject" : "approve" };
    });
    const outcomes = await Promise.all(
      [1, 2, 3].map(async (euros) => {
        const call = { ...pay, input: { to: "Ada", euros } };
        const asked = { ...request, messages: holding(call, [{ role: "user", content: `Task ${euros}.` }]) };
        return guard.approvals.ask(call, await guard.judgeToolCall(call, asked), asked);
      }),
    );
    expect(outcomes.map(({ allowed }) => allowed)).toEqual([true, false, true]);
  });

  it.each<[string, () => unknown]>([
    [
      "throws",
      () => {
        throw new Error("down");
      },
    ],
    ["rejects", () => Promise.reject(new Error("down"))],
    ["answers nothing", () => undefined],
    ["answers yes", () => "yes"],
    ["answers true", () => true],
    ["answers what is no decision", () => ({ decision: "sure" })],
    ["edits without arguments", () => ({ decision: "edit" })],
    ["edits without an object", () => ({ decision: "edit", arguments: "{}" })],
    ["edits into a list", () => ({ decision: "edit", arguments: [1] })],
    ["approves other arguments", () => ({ decision: "approve", arguments: { to: "Ada", euros: 4_000 } })],
    ["edits another tool", () => ({ decision: "edit", toolName: "payAll", arguments: {} })],
    ["approves another tool", () => ({ decision: "approve", toolName: "payAll" })],
    ["names nobody", () => ({ decision: "approve", approver: { name: "mira" } })],
  ])("that %s is a no, and says so", async (_what, answer) => {
    const { outcome, answers, errors } = await ask(answer as () => ApprovalAnswer);
    expect(outcome).toEqual(refused("approval-failed"));
    expect(answers).toMatchObject([{ response: "reject", fault: "approval-failed" }]);
    expect(errors).toMatchObject([{ guard: "approvals", failMode: "closed" }]);
  });

  it.each([60_000, 2_592_000_000])("that is late is a no: %i ms", async (expiresAfterMs) => {
    vi.useFakeTimers({ now: 0, toFake: ["Date", "setTimeout", "clearTimeout"] });
    let signal: AbortSignal | undefined;
    let expiresAt = 0;
    let answer: (answer: ApprovalAnswer) => void = () => {};
    const approve: Approve = (question, context) => {
      signal = context.signal;
      expiresAt = question.expiresAt;
      return new Promise((resolve) => {
        answer = resolve;
      });
    };
    const asking = ask(approve, { options: { profile: { tools: { approval: { expiresAfterMs } } } } });
    await vi.waitFor(() => expect(signal).toBeDefined());
    expect(expiresAt).toBeGreaterThanOrEqual(expiresAfterMs);
    await vi.advanceTimersByTimeAsync(expiresAt - Date.now() - 1);
    expect(signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(signal?.aborted).toBe(true);
    answer({ decision: "approve" });
    const { outcome, answers, errors } = await asking;
    expect(outcome).toEqual(refused("approval-expired"));
    expect(answers).toMatchObject([{ fault: "approval-expired" }]);
    expect(errors).toMatchObject([{ reason: "deadline" }]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is told when the caller gives up, before or while it is asked, and nothing runs", async () => {
    const reason = new Error("gone");
    const never = vi.fn<Approve>(
      (_question, { signal }) => new Promise((_, no) => signal.addEventListener("abort", no)),
    );
    expect((await ask(never, { signal: AbortSignal.abort(reason) })).outcome).toEqual(refused("approval-failed"));
    expect(never).not.toHaveBeenCalled();
    const controller = new AbortController();
    const asking = ask(never, { signal: controller.signal });
    await vi.waitFor(() => expect(never).toHaveBeenCalled());
    controller.abort(reason);
    expect((await asking).outcome).toEqual(refused("approval-failed"));
  });

  it("leaves no timer behind", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    await ask(() => ({ decision: "approve" }));
    expect(vi.getTimerCount()).toBe(0);
  });

  it("runs a call once that is asked about twice", async () => {
    const { guard } = askingGuard(() => ({ decision: "approve" }));
    const decision = await guard.judgeToolCall(pay, request);
    const outcomes = await Promise.all([1, 2].map(() => guard.approvals.ask(pay, decision, request)));
    expect(outcomes.filter(({ allowed }) => allowed)).toHaveLength(1);
    expect(outcomes).toContainEqual(refused("approval-replayed"));
  });

  it("does not run what was changed while it was asked", async () => {
    const input = { to: "Ada", euros: 40 };
    const call = { ...pay, input };
    const { guard } = askingGuard(() => {
      input.euros = 4_000;
      return { decision: "approve" };
    });
    const decision = await guard.judgeToolCall(call, { ...request, messages });
    expect(await guard.approvals.ask(call, decision, { ...request, messages })).toEqual(refused("approval-changed"));
  });
});
