import { type GivenApproval, type Message, memoryStore, type SessionStore, type ToolCall } from "r1guard";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { asked, holding, listeningGuard, messages, pay, tools } from "./guards.ts";

const HOUR = 3_600_000;

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

describe("a question", () => {
  it("says what is asked, why, and until when, and is reported without the arguments", async () => {
    const heard = listeningGuard();
    const request = await asked(heard, pay, { conversationId: "c-1" });
    expect(request).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/u),
      conversationId: "c-1",
      toolCallId: "call_0",
      toolName: "pay",
      category: "payment",
      reason: expect.stringContaining("category payment"),
      codes: ["tool-require-approval"],
      arguments: { to: "Ada", euros: 40 },
      digest: expect.stringMatching(/^[0-9a-f]{64}$/u),
      requestedAt: 1_000_000,
      expiresAt: 1_000_000 + HOUR,
    });
    const { arguments: _arguments, requestedAt: _at, ...reported } = request;
    expect(heard.events).toEqual([{ name: "approval-request", turnId: "call_0", ...reported }]);
    expect(JSON.stringify(heard.events)).not.toContain("Ada");
  });

  it("is reported once while it waits, also when a server asks at the same time as another", async () => {
    const store = memoryStore();
    const here = listeningGuard({ store });
    const there = listeningGuard({ store });
    const place = { conversationId: "c-1" };
    const requests = await Promise.all([asked(here, pay, place), asked(there, pay, place), asked(here, pay, place)]);
    requests.push(await asked(there, pay, place));
    expect(new Set(requests.map(({ id }) => id)).size).toBe(1);
    expect([...here.events, ...there.events]).toHaveLength(1);
  });

  it.each([
    ["of other content", { ...pay, input: { to: "Ada", euros: 41 } }, 0],
    ["that expired", pay, HOUR],
  ])("replaces one %s", async (_what, call, wait) => {
    const heard = listeningGuard();
    const first = await asked(heard);
    vi.setSystemTime(Date.now() + wait);
    const second = await asked(heard, call);
    expect(second.id).not.toBe(first.id);
    expect(heard.events).toHaveLength(2);
  });

  it("keeps no argument in the store", async () => {
    const store = memoryStore();
    const set = vi.spyOn(store, "compareAndSet");
    await asked(listeningGuard({ store }));
    expect(set).toHaveBeenCalled();
    expect(JSON.stringify(set.mock.calls)).not.toMatch(/Ada|40\b/u);
  });
});

describe("an approval", () => {
  const place = { messages: holding(pay), conversationId: "c-1" };

  it("runs the call it was given for, once, with who gave it and why", async () => {
    const heard = listeningGuard();
    const { id } = await asked(heard, pay, { conversationId: "c-1" });
    const given = { ...place, call: pay, answer: { approver: "mira@desk", reason: "agreed by phone" } };
    const outcomes = await Promise.all([1, 2, 3].map(() => heard.guard.approvals.redeem(given)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, fault: "approval-replayed" });
    const about = { name: "approval-response", conversationId: "c-1", toolCallId: "call_0", toolName: "pay", id };
    expect(heard.events.slice(1)).toContainEqual({
      ...about,
      turnId: "call_0",
      response: "approve",
      fault: undefined,
      approver: "mira@desk",
      reason: "agreed by phone",
    });
    expect(heard.events.slice(1)).toContainEqual(
      expect.objectContaining({ ...about, response: "reject", fault: "approval-replayed" }),
    );
  });

  it.each([
    ["never asked for", { ...pay, toolCallId: "call_7" }, "approval-unknown"],
    ["for other arguments", { ...pay, input: { to: "Eve", euros: 40 } }, "approval-changed"],
    ["for another tool", { ...pay, toolName: "payAll" }, "approval-changed"],
    ["for arguments that have no one form", { ...pay, input: { to: () => "Ada" } }, "approval-failed"],
  ])("%s is refused", async (_what, call: ToolCall, fault) => {
    const heard = listeningGuard();
    await asked(heard, pay, { conversationId: "c-1" });
    const given = { call, messages: holding(call), conversationId: "c-1", answer: {} };
    expect(await heard.guard.approvals.redeem(given)).toEqual({ ok: false, fault });
    expect(heard.events.at(-1)).toMatchObject({ name: "approval-response", response: "reject", fault });
    // What was asked for still stands.
    expect(await heard.guard.approvals.redeem({ ...given, call: pay })).toEqual({ ok: true });
  });

  it("does not depend on the order of keys", async () => {
    const heard = listeningGuard();
    await asked(heard, pay, { conversationId: "c-1" });
    const call = { ...pay, input: { euros: 40, to: "Ada" } };
    expect(await heard.guard.approvals.redeem({ ...place, call, answer: {} })).toEqual({ ok: true });
  });

  it("is good until it expires", async () => {
    const heard = listeningGuard({ profile: { tools: { approval: { expiresAfterMs: 5_000 } } } });
    for (const [wait, outcome] of [
      [5_000, { ok: false, fault: "approval-expired" }],
      [4_999, { ok: true }],
    ] as const) {
      await asked(heard, pay, { conversationId: "c-1" });
      vi.setSystemTime(Date.now() + wait);
      expect(await heard.guard.approvals.redeem({ ...place, call: pay, answer: {} })).toEqual(outcome);
    }
  });

  it("is worth nothing after a no, which is reported once", async () => {
    const heard = listeningGuard();
    await asked(heard, pay, { conversationId: "c-1" });
    const given = { ...place, call: pay, answer: { reason: "too much" } };
    await heard.guard.approvals.reject(given);
    await heard.guard.approvals.reject(given);
    expect(await heard.guard.approvals.redeem(given)).toEqual({ ok: false, fault: "approval-rejected" });
    expect(heard.events.map(({ name, response, reason }) => [name, response, reason])).toEqual([
      ["approval-request", undefined, expect.any(String)],
      ["approval-response", "reject", "too much"],
      ["approval-response", "reject", "too much"],
    ]);
    expect(heard.events.map(({ fault }) => fault)).toEqual([undefined, "approval-rejected", "approval-rejected"]);
  });

  it("belongs to its conversation: to the id, or without one to what the user wrote", async () => {
    const heard = listeningGuard();
    const { redeem } = heard.guard.approvals;
    await asked(heard, pay, { conversationId: "c-1" });
    const elsewhere = { ok: false, fault: "approval-unknown" };
    expect(await redeem({ ...place, conversationId: "c-2", call: pay, answer: {} })).toEqual(elsewhere);
    expect(await redeem({ ...place, conversationId: undefined, call: pay, answer: {} })).toEqual(elsewhere);

    await asked(heard);
    const other = holding(pay, [{ role: "user", content: "Pay Ada twice." }]);
    const nameless = { call: pay, conversationId: undefined, answer: {} };
    expect(await redeem({ ...nameless, messages: other })).toEqual(elsewhere);
    expect(await redeem({ ...nameless, messages: holding(pay) })).toEqual({ ok: true });
  });

  it("is for one call of those that reuse an id: an earlier answer's approval does not run a later call", async () => {
    const heard = listeningGuard();
    const { redeem } = heard.guard.approvals;
    const place = { call: pay, conversationId: "c-1", answer: {} };
    await asked(heard, pay, { conversationId: "c-1" });
    expect(await redeem({ ...place, messages: holding(pay) })).toEqual({ ok: true });

    const ran = [...holding(pay), { role: "tool" as const, content: "paid", toolCallId: "call_0" }];
    expect(await redeem({ ...place, messages: holding(pay, ran) })).toEqual({ ok: false, fault: "approval-replayed" });
    await asked(heard, pay, { messages: ran, conversationId: "c-1" });
    // The old messages once more do not use up the new question.
    expect(await redeem({ ...place, messages: holding(pay) })).toEqual({ ok: false, fault: "approval-replayed" });
    expect(await redeem({ ...place, messages: holding(pay, ran) })).toEqual({ ok: true });
  });

  it("that a host proves by itself needs no record, and a record still counts", async () => {
    const heard = listeningGuard();
    const given = { ...place, call: pay, answer: {}, unrecorded: "accept" } as const;
    expect(await heard.guard.approvals.redeem(given)).toEqual({ ok: true });
    expect(heard.events.at(-1)).toMatchObject({ response: "approve", id: undefined });
    await asked(heard, pay, { conversationId: "c-1" });
    await heard.guard.approvals.reject(given);
    expect(await heard.guard.approvals.redeem(given)).toEqual({ ok: false, fault: "approval-rejected" });
  });

  it("is kept where the history is shorter or longer than it was when the question was asked", async () => {
    const ran: Message[] = [
      ...holding({ ...pay, toolName: "look", input: {} }),
      { role: "tool", content: "found", toolCallId: "call_0" },
      { role: "user", content: "Pay her now." },
    ];
    for (const [asking, running] of [
      [ran, ran.slice(-1)],
      [ran.slice(-1), ran],
    ] as const) {
      const heard = listeningGuard();
      await asked(heard, pay, { messages: asking, conversationId: "c-1" });
      const given = { call: pay, messages: holding(pay, running), conversationId: "c-1", answer: {} };
      expect(await heard.guard.approvals.redeem(given)).toEqual({ ok: true });
    }
  });

  it("is for the agent that asked, where agents side by side give their calls the same ids", async () => {
    const heard = listeningGuard();
    const calls = [1, 2, 3].map((euros) => ({ ...pay, input: { to: "Ada", euros } }));
    const place = (call: ToolCall, at: number) => {
      const said: Message[] = [{ role: "user", content: `Task ${at}.` }];
      return { call, messages: holding(call, said), conversationId: "c-1", answer: {} };
    };
    for (const [at, call] of calls.entries())
      await asked(heard, call, { messages: place(call, at).messages, conversationId: "c-1" });
    const [first, second, third] = calls.map(place) as never as [GivenApproval, GivenApproval, GivenApproval];
    await heard.guard.approvals.reject(second);
    expect(await heard.guard.approvals.redeem(first)).toEqual({ ok: true });
    expect(await heard.guard.approvals.redeem(second)).toEqual({ ok: false, fault: "approval-rejected" });
    expect(await heard.guard.approvals.redeem(third)).toEqual({ ok: true });
  });

  it("is found by the call in the messages when a host tells of a no without the arguments", async () => {
    const heard = listeningGuard();
    await asked(heard, pay, { conversationId: "c-1" });
    const denied: Message[] = [...holding(pay), { role: "tool", content: "denied", toolCallId: "call_0" }];
    const no = { messages: denied, conversationId: "c-1", answer: {}, answered: true };
    const { reject, redeem } = heard.guard.approvals;
    await reject({ ...no, call: { ...pay, toolName: "words of the client", input: {} } });
    expect(heard.events.at(-1)).toMatchObject({ response: "reject", toolName: "pay" });
    expect(await redeem({ ...place, call: pay, answer: {} })).toEqual({ ok: false, fault: "approval-rejected" });
  });

  it("is reported with a tool's name only as the tool is defined", async () => {
    const heard = listeningGuard();
    const { redeem } = heard.guard.approvals;
    const forged = { ...place, call: { ...pay, toolName: "words of the client" }, answer: {} };
    await redeem(forged);
    expect(heard.events.at(-1)).toMatchObject({ fault: "approval-unknown", toolName: "unknown-tool" });
    await redeem({ ...forged, call: pay, tools });
    expect(heard.events.at(-1)).toMatchObject({ fault: "approval-unknown", toolName: "pay" });
    await asked(heard, pay, { conversationId: "c-1" });
    await redeem(forged);
    expect(heard.events.at(-1)).toMatchObject({ fault: "approval-changed", toolName: "pay" });
  });

  it("stays expired when a clock is set back", async () => {
    const heard = listeningGuard();
    await asked(heard, pay, { conversationId: "c-1" });
    for (const wait of [HOUR, -HOUR]) {
      vi.setSystemTime(Date.now() + wait);
      const given = { ...place, call: pay, answer: {} };
      expect(await heard.guard.approvals.redeem(given)).toEqual({ ok: false, fault: "approval-expired" });
    }
  });

  it("of a conversation without an id is not for one whose id a client made to fit", async () => {
    const store = memoryStore();
    const scopes = vi.spyOn(store, "compareAndSet");
    const heard = listeningGuard({ store });
    await asked(heard);
    const conversationId = scopes.mock.calls[0]?.[0] ?? "";
    expect(conversationId).toMatch(/^approvals-/u);
    const given = { ...place, call: pay, answer: {} };
    expect(await heard.guard.approvals.redeem({ ...given, conversationId })).toMatchObject({ ok: false });
    expect(await heard.guard.approvals.redeem({ ...given, conversationId: undefined })).toEqual({ ok: true });
  });

  const never = () => new Promise<never>(() => {});

  it.each([["get"], ["compareAndSet"]])("is refused in time when the store does not answer: %s", async (verb) => {
    for (const failMode of ["open", "closed"] as const) {
      const store = { ...memoryStore(), [verb]: never };
      const heard = listeningGuard({ store, profile: { failMode, deadlineMs: 20 } });
      await asked(heard, pay, { conversationId: "c-1" });
      const given = { ...place, call: pay, answer: {} };
      const fault = verb === "get" ? "approval-failed" : "approval-unknown";
      expect(await heard.guard.approvals.redeem(given)).toEqual({ ok: false, fault });
      await heard.guard.approvals.reject(given);
      const errors = heard.events.filter(({ guard }) => guard === "approvals");
      expect(errors).not.toEqual([]);
      for (const error of errors) expect(error).toMatchObject({ reason: "deadline", failMode: "closed" });
    }
  });

  it("is not waited for when the caller is gone, and nothing is written behind the refusal", async () => {
    let answerNow = () => {};
    const memory = memoryStore();
    const slow = new Promise<void>((resolve) => {
      answerNow = resolve;
    });
    let isSlow = false;
    const get: SessionStore["get"] = async (...of) => {
      if (isSlow) await slow;
      return memory.get(...of);
    };
    const store = { ...memory, get };
    const heard = listeningGuard({ store, profile: { deadlineMs: 600_000 } });
    await asked(heard, pay, { conversationId: "c-1" });
    isSlow = true;
    const controller = new AbortController();
    const given = { ...place, call: pay, answer: {} };
    const redeeming = heard.guard.approvals.redeem({ ...given, signal: controller.signal });
    controller.abort(new Error("gone"));
    expect(await redeeming).toEqual({ ok: false, fault: "approval-failed" });
    answerNow();
    isSlow = false;
    expect(await heard.guard.approvals.redeem(given)).toEqual({ ok: true });
  });

  it("is refused when the store is down, which is reported", async () => {
    const down = () => Promise.reject(new Error("down"));
    const heard = listeningGuard({ store: { get: down, compareAndSet: down, increment: down, delete: down } });
    await asked(heard, pay, { conversationId: "c-1" });
    const outcome = await heard.guard.approvals.redeem({ ...place, call: pay, answer: {}, unrecorded: "accept" });
    expect(outcome).toEqual({ ok: false, fault: "approval-failed" });
    const errors = heard.events.filter(({ name }) => name === "guard-error");
    expect(errors.length).toBeGreaterThanOrEqual(2);
    expect(errors.at(-1)).toMatchObject({ guard: "approvals", reason: "threw", failMode: "closed" });
  });

  it("carries no more than the first 500 code units of a person's words", async () => {
    const heard = listeningGuard();
    await asked(heard, pay, { conversationId: "c-1" });
    const answer = { approver: 7 as never, reason: "x".repeat(2_000) };
    await heard.guard.approvals.redeem({ ...place, call: pay, answer });
    expect(heard.events.at(-1)).toMatchObject({ approver: undefined, reason: "x".repeat(500) });
  });
});

it("judges a tool that waits the same with and without a question", async () => {
  const { guard } = listeningGuard();
  expect(guard.approvals.attended).toBe(false);
  expect(await guard.judgeToolCall(pay, { messages, tools })).toMatchObject({ action: "require-approval" });
});
