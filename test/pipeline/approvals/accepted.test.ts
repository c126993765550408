import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { asked, holding, listeningGuard, pay } from "./guards.ts";

const HOUR = 3_600_000;
const place = { messages: holding(pay), conversationId: "c-1", answerId: "m-1" };
const where = { conversationId: "c-1", answerId: "m-1" };
const edited = { ...pay, input: { to: "Ada", euros: 4 } };

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000, toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

describe("a yes that is taken before the call runs", () => {
  it("is reported once, and good for one run", async () => {
    const heard = listeningGuard();
    const { accept, redeem } = heard.guard.approvals;
    await asked(heard, pay, where);
    const given = { ...place, call: pay, answer: { approver: "mira@desk" } };
    expect(await accept(given)).toEqual({ ok: true });
    expect(await redeem({ ...place, call: pay, answer: {} })).toEqual({ ok: true });
    const answers = () => heard.events.filter(({ name }) => name === "approval-response");
    expect(answers()).toMatchObject([{ response: "approve", approver: "mira@desk", fault: undefined }]);
    expect(await redeem({ ...place, call: pay, answer: {} })).toEqual({ ok: false, fault: "approval-replayed" });
    expect(await accept(given)).toEqual({ ok: false, fault: "approval-replayed" });
    expect(answers()).toHaveLength(3);
  });

  it("is for what a person made of the arguments, and no longer for the call as it was", async () => {
    const heard = listeningGuard();
    const { accept, redeem } = heard.guard.approvals;
    await asked(heard, pay, where);
    expect(await accept({ ...place, call: pay, edited, answer: {} })).toEqual({ ok: true });
    expect(heard.events.at(-1)).toMatchObject({ response: "edit" });
    expect(await redeem({ ...place, call: pay, answer: {} })).toEqual({ ok: false, fault: "approval-changed" });
    expect(await redeem({ ...place, call: edited, answer: {} })).toEqual({ ok: true });
  });

  it("must be asked for, in time, and not follow a no", async () => {
    const heard = listeningGuard();
    const { accept, reject } = heard.guard.approvals;
    const given = { ...place, call: pay, answer: {} };
    expect(await accept(given)).toEqual({ ok: false, fault: "approval-unknown" });
    await asked(heard, pay, where);
    vi.setSystemTime(Date.now() + HOUR);
    expect(await accept(given)).toEqual({ ok: false, fault: "approval-expired" });
    await asked(heard, pay, { ...where, answerId: "m-2" });
    await reject({ ...given, answerId: "m-2" });
    expect(await accept({ ...given, answerId: "m-2" })).toEqual({ ok: false, fault: "approval-rejected" });
  });
});

describe("a yes that is used where the call runs", () => {
  const given = { ...place, call: pay, answer: {} };

  it("must have been taken before, where nobody can answer any more", async () => {
    const heard = listeningGuard();
    const { accept, redeem } = heard.guard.approvals;
    await asked(heard, pay, where);
    expect(await redeem({ ...given, accepted: true })).toEqual({ ok: false, fault: "approval-unknown" });
    await accept(given);
    expect(await redeem({ ...given, accepted: true })).toEqual({ ok: true });
  });

  it("is for what the question showed: a new finding is another question", async () => {
    const heard = listeningGuard();
    const { accept, redeem } = heard.guard.approvals;
    const { codes } = await asked(heard, pay, where);
    const changed = { ok: false, fault: "approval-changed" };
    expect(await redeem({ ...given, codes: [...codes, "tool-changed"] })).toEqual(changed);
    await accept({ ...given, edited });
    const edit = { ...given, call: edited };
    expect(await redeem({ ...edit, codes: ["tool-changed"] })).toEqual(changed);
    // What a person wrote they have seen.
    expect(await redeem({ ...edit, codes: ["shell-destructive"] })).toEqual({ ok: true });
  });

  it("is good for the rest of a run that pauses, for its own runner, and for as long as it takes", async () => {
    const heard = listeningGuard();
    const { redeem, pause } = heard.guard.approvals;
    const run = { ...given, runner: "task-1" };
    const replayed = { ok: false, fault: "approval-replayed" };
    await asked(heard, pay, where);
    await pause(run);
    expect(await redeem(run)).toEqual({ ok: true });
    expect(await redeem(run)).toEqual(replayed);
    await pause({ ...run, runner: "task-2" });
    expect(await redeem(run)).toEqual(replayed);
    await pause(run);
    expect(await redeem({ ...run, runner: "task-2" })).toEqual(replayed);
    expect(await redeem(given)).toEqual(replayed);
    vi.setSystemTime(Date.now() + HOUR);
    const reported = heard.events.length;
    expect(await redeem(run)).toEqual({ ok: true });
    expect(heard.events).toHaveLength(reported);
    expect(await redeem(run)).toEqual(replayed);
  });
});

describe("a question about a call of an answer with an id", () => {
  it("is asked once: neither an answer nor time makes it a new one", async () => {
    const heard = listeningGuard();
    const first = await asked(heard, pay, where);
    await heard.guard.approvals.redeem({ ...place, call: pay, answer: {} });
    expect(await asked(heard, pay, where)).toMatchObject({ id: first.id });
    vi.setSystemTime(Date.now() + HOUR);
    expect(await asked(heard, pay, where)).toMatchObject({ id: first.id, expiresAt: first.expiresAt });
    expect(heard.events.filter(({ name }) => name === "approval-request")).toHaveLength(1);
    expect(await asked(heard, pay, { ...where, answerId: "m-2" })).not.toMatchObject({ id: first.id });
  });
});
