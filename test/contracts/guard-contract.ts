import fc from "fast-check";
import { createGuard as createR1Guard } from "r1guard";
import { describe, expect, it } from "vitest";
import type { Message, ToolDefinition, TurnRequest } from "../../src/core/conversation.ts";
import type { Guard, GuardContext, ScanContext, Subject } from "../../src/core/guard.ts";
import type { ModelFacts } from "../../src/core/model.ts";
import type { Detection, Scanner } from "../../src/core/scanner.ts";
import type { SessionHandle, SessionValue } from "../../src/core/session.ts";
import type { Channel } from "../../src/core/stage.ts";
import { NO_FACTS } from "../../src/core/turn-facts.ts";
import { cutAt } from "../helpers/cuts.ts";
import { driveTurn } from "../helpers/drive-turn.ts";

/** R1 itself, unless a test says otherwise. */
export function modelFacts(facts: Partial<ModelFacts> = {}): ModelFacts {
  return {
    generation: "deepseek-r1",
    openingTagMayBeMissing: true,
    expectsTrace: true,
    replay: "strip",
    foldSystemPrompt: true,
    followsR1PromptRules: true,
    notes: [],
    ...facts,
  };
}

/** A request with nothing in it, unless a test says otherwise. */
export function turnRequest(request: Partial<TurnRequest> = {}): TurnRequest {
  return { messages: [], tools: [], ...request };
}

export const user = (content: string): Message => ({ role: "user", content });
export const assistant = (content: string, blockedBy?: string): Message => ({ role: "assistant", content, blockedBy });

/** Session state of one conversation in a map. Compares by identity, the least a store can do. */
export function testSession(id?: string): SessionHandle {
  const values = new Map<string, SessionValue>();
  return {
    id,
    get: async (key) => (id === undefined ? undefined : values.get(key)),
    async compareAndSet(key, expected, next) {
      if (id === undefined || values.get(key) !== expected) return false;
      values.set(key, next);
      return true;
    },
    async increment(key, by = 1) {
      const next = Number(values.get(key) ?? 0) + by;
      if (id !== undefined) values.set(key, next);
      return next;
    },
    async append(key, text) {
      const current = values.get(key);
      const whole = `${typeof current === "string" ? current : ""}${text}`;
      if (id !== undefined) values.set(key, whole);
      return whole;
    },
  };
}

export function guardContext(context: Partial<GuardContext> = {}): GuardContext {
  return { model: modelFacts(), session: testSession(), signal: new AbortController().signal, ...context };
}

/** The first reading of the reasoning, unless a test says otherwise. */
export function scanContext(context: Partial<ScanContext> = {}): ScanContext {
  const opening = { epoch: 0, readBefore: 0, calls: () => [] };
  return { channel: "reasoning", request: turnRequest(), model: modelFacts(), ...opening, ...context };
}

/** What happened when a scanner read a text. */
export interface Reading {
  readonly detections: readonly Detection[];
  /** Just after the last code unit read: earlier than the text's end only when a block stopped it. */
  readonly stoppedAt: number;
}

/**
 * Reads a text in pieces of the given lengths, repeated to its end. Where `rewinds` says so, a piece is read, taken
 * back, and read again in two parts, as the engine does when another scanner decided a block.
 */
export function readInPieces(
  scanner: Scanner,
  text: string,
  lengths: readonly number[] = [128],
  rewinds: readonly boolean[] = [false],
): Reading {
  const detections: Detection[] = [];
  let offset = 0;
  let held = 0;
  for (let turn = 0; offset < text.length; turn++) {
    const end = boundary(text, offset + Math.max(1, lengths[turn % lengths.length] ?? 1));
    const piece = text.slice(offset, end);
    scanner.mark();
    if (rewinds[turn % rewinds.length] === true) {
      scanner.read(piece, offset, []);
      scanner.rewind();
      const middle = boundary(text, offset + Math.ceil(piece.length / 2));
      const stopped = scanner.read(text.slice(offset, middle), offset, detections);
      if (stopped < middle) return { detections, stoppedAt: stopped };
      if (blocked(detections)) return { detections, stoppedAt: stopped };
      offset = middle;
      if (middle === end) continue;
      scanner.mark();
    }
    const before = detections.length;
    const stopped = scanner.read(text.slice(offset, end), offset, detections);
    for (const detection of detections.slice(before)) {
      if (detection.action === "block")
        expect(detection.start, "held back before it was decided").toBeGreaterThanOrEqual(held);
    }
    if (blocked(detections)) return { detections, stoppedAt: stopped };
    expect(stopped).toBe(end);
    expect(scanner.holdFrom(), "holdFrom never decreases").toBeGreaterThanOrEqual(held);
    held = scanner.holdFrom();
    expect(held).toBeLessThanOrEqual(end);
    offset = end;
  }
  scanner.end(text.length, detections);
  return { detections, stoppedAt: text.length };
}

function blocked(detections: readonly Detection[]): boolean {
  return detections.at(-1)?.action === "block";
}

/** The next offset that does not cut a surrogate pair. */
function boundary(text: string, offset: number): number {
  const end = Math.min(offset, text.length);
  const cuts = isHigh(text.charCodeAt(end - 1)) && isLow(text.charCodeAt(end));
  return cuts ? end + 1 : end;
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

const FRAGMENTS = [
  ..."aZ 0.,;:!?\n\t\"'`$*_()[]{}\\/<>|~-",
  ..."“”‘’«»「」（）【】。，",
  "快",
  "因此我们",
  "𠮷",
  "ひらがな",
  "한국어",
  "λ",
  "πρόβλημα",
  "привет",
  "नमस्ते",
  "مرحبا",
  "😀",
  "e\u0301",
  "\ud800",
  "\udc00",
  "\u200b",
  "\u0000",
  "```",
  "\n\n",
  "https://",
  "<think>",
  "</think>",
  "<｜User｜>",
  "<|im_start|>",
  "Example 1:",
  "the answer is ",
];

/** Text made of everything that has ever meant something to a guard. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...FRAGMENTS), { maxLength: 120 })
  .map((fragments) => fragments.join(""));

const HOSTILE_NAMES = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
  "search",
  "𠮷",
  "a".repeat(10_000),
];

const hostileMessage: fc.Arbitrary<Message> = fc.record({
  role: fc.constantFrom("system", "user", "assistant", "tool"),
  content: hostileText,
  reasoning: fc.option(hostileText, { nil: undefined }),
  blockedBy: fc.constantFrom(undefined, undefined, "turn-limit", "language-script"),
});

const hostileTool: fc.Arbitrary<ToolDefinition> = fc.record({
  name: fc.constantFrom(...HOSTILE_NAMES),
  category: fc.constantFrom(undefined, "read-only", "payment", ...HOSTILE_NAMES),
  annotations: fc.constantFrom(
    undefined,
    {},
    { readOnlyHint: true },
    { destructiveHint: true },
    { destructiveHint: "yes" },
  ),
});

const hostileRequest: fc.Arbitrary<TurnRequest> = fc.record({
  messages: fc.array(hostileMessage, { maxLength: 12 }),
  tools: fc.array(hostileTool, { maxLength: 3 }),
  temperature: fc.constantFrom(undefined, 0, 0.6, 2, Number.NaN),
  json: fc.boolean(),
});

const CHANNELS: readonly Channel[] = ["reasoning", "answer"];

/** What every guard must be, whatever it judges. */
export function describeGuardContract(name: string, createGuard: () => Guard): void {
  describe(`${name}, as a guard`, () => {
    it("is a plain object with a name", () => {
      const guard = createGuard();
      expect(Object.getPrototypeOf(guard)).toBe(Object.prototype);
      expect(guard.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const rule of Object.values(guard.rules ?? {}).flat()) expect(rule.code).not.toBe("");
    });

    it("never throws and changes nothing it is given, however hostile the input", async () => {
      const guard = createGuard();
      await fc.assert(
        fc.asyncProperty(hostileRequest, hostileText, async (request, text) => {
          const before = structuredClone(request);
          await observe(guard, request, text, guardContext());
          expect(request).toEqual(before);
        }),
        { numRuns: 60 },
      );
    });

    it("keeps no state between conversations", async () => {
      const shared = createGuard();
      await fc.assert(
        fc.asyncProperty(hostileRequest, hostileRequest, hostileText, async (one, other, text) => {
          await observe(shared, other, text, guardContext({ session: testSession("other") }));
          const afterOther = await observe(shared, one, text, guardContext({ session: testSession("one") }));
          const alone = await observe(createGuard(), one, text, guardContext({ session: testSession("one") }));
          expect(afterOther).toEqual(alone);
        }),
        { numRuns: 40 },
      );
    });

    it.each(CHANNELS)("reads the %s the same in one piece and in many, also when it has to go back", (channel) => {
      const guard = createGuard();
      const lengths = fc.array(fc.integer({ min: 1, max: 24 }), { minLength: 1, maxLength: 8 });
      const rewinds = fc.array(fc.boolean(), { minLength: 1, maxLength: 5 });
      fc.assert(
        fc.property(hostileRequest, hostileText, lengths, rewinds, (request, text, pieces, back) => {
          const open = () => guard.scan?.(scanContext({ channel, request }));
          const [whole, cut] = [open(), open()];
          if (whole === undefined || cut === undefined) {
            expect(cut).toBe(whole);
            return;
          }
          const expected = readInPieces(whole, text);
          expect(readInPieces(cut, text, pieces, back)).toEqual(expected);
          for (const { start, end, decidedAt } of expected.detections) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(decidedAt).toBeGreaterThanOrEqual(end);
            expect(decidedAt).toBeLessThanOrEqual(text.length);
            for (const place of [start, end, decidedAt])
              expect(boundary(text, place), "inside a surrogate pair").toBe(place);
          }
        }),
        { numRuns: 150 },
      );
    });

    it("makes the same turn of a text, however it is cut: what is shown, what is found, how it ends", async () => {
      const r1guard = createR1Guard({ guards: [{ ...createGuard(), name: "under-test" }] });
      const places = fc.array(fc.nat(), { maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(hostileText, hostileText, places, async (reasoning, answer, cuts) => {
          const drive = (cut: (text: string) => readonly string[]) =>
            driveTurn(r1guard, [
              ...cut(reasoning).map((text) => ({ source: "reasoning" as const, text })),
              ...cut(answer).map((text) => ({ source: "text" as const, text })),
            ]);
          const whole = await drive((text) => [text]);
          expect(await drive((text) => text.split(""))).toEqual(whole);
          expect(
            await drive((text) =>
              cutAt(
                text,
                cuts.map((place) => place % (text.length + 1)),
              ),
            ),
          ).toEqual(whole);
        }),
        { numRuns: 60 },
      );
    });
  });
}

/** Everything a guard says about one turn. */
async function observe(guard: Guard, request: TurnRequest, text: string, context: GuardContext): Promise<unknown> {
  const tool = request.tools[0];
  const call = { toolCallId: "1", toolName: tool?.name ?? "constructor", input: text };
  const subjects: Subject[] = [
    { stage: "input", request },
    { stage: "reasoning", text, request },
    { stage: "answer", text, request },
    { stage: "tool-call", call, tool, request, before: [], ...NO_FACTS, traceMissing: true },
    {
      stage: "tool-call",
      call: { ...call, input: {} },
      tool,
      request,
      before: [],
      ...NO_FACTS,
      tainted: true,
      traceMissing: false,
    },
    { stage: "tool-result", message: { role: "tool", content: text }, request },
  ];
  const verdicts = [];
  for (const subject of subjects)
    if (guard.stages.includes(subject.stage)) verdicts.push(await guard.check?.(subject, context));
  const edits = await guard.prepare?.(request, context);
  const breaker = await guard.breaker?.(request, context);
  await guard.afterTurn?.(
    { request, action: "allow", codes: [], toolCalls: 0, reasoningLength: 0, answerLength: text.length },
    context,
  );
  return {
    verdicts,
    edits,
    breaker,
    breakerAfter: await guard.breaker?.(request, context),
    decisions: request.tools.map((offered) => guard.decideTool?.(offered, { ...NO_FACTS, tainted: true })),
    preface: guard.preface?.(request),
  };
}
