import { CODENAME, SECRET } from "./guards.ts";
import { finish, type Part, toolCall } from "./majors.ts";

/** Numbers from 0 to 1 that a seed decides. */
export function random(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS = [
  "so",
  "the",
  "purple",
  "project",
  "answer",
  "is",
  "42",
  "naïve",
  "🦊🦊",
  "汉字",
  "a<b",
  "```",
  "e.g.",
  "\n\n",
  "don't",
];

/** What a model writes, before it is cut into deltas. */
export interface Output {
  readonly pieces: readonly Piece[];
  /** Whether something is in it that must end the turn or be refused. */
  readonly secret: boolean;
}

export type Piece =
  | { readonly kind: "reasoning" | "text"; readonly text: string }
  | { readonly kind: "tool"; readonly toolName: string; readonly input: Record<string, unknown> }
  | { readonly kind: "part"; readonly part: Part };

/** An output of any shape a guard must be able to split: with and without tags, tools, host parts, and secrets anywhere. */
export function randomOutput(next: () => number): Output {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const chance = (share: number) => next() < share;
  let secret = false;
  const words = (count: number): string => {
    const list = Array.from({ length: 1 + Math.floor(next() * count) }, () => pick(WORDS));
    if (chance(0.15)) list.splice(Math.floor(next() * list.length), 0, CODENAME);
    if (chance(0.15)) {
      secret = true;
      list.splice(
        Math.floor(next() * list.length),
        0,
        pick([SECRET, "Purple  MONKEY-dishwasher", "purple\nmonkey\tdishwasher"]),
      );
    }
    return `${list.join(" ")} `;
  };
  const pieces: Piece[] = [];
  const shape = pick(["field", "field", "tags", "close-only", "unclosed", "upper", "twice", "none"]);
  if (shape === "field") pieces.push({ kind: "reasoning", text: words(12) });
  const texts: Record<string, () => string> = {
    field: () => words(12),
    none: () => words(12),
    tags: () => `<think>${words(8)}</think>\n\n${words(8)}`,
    "close-only": () => `${words(8)}</think>\n\n${words(8)}`,
    unclosed: () => `<think>${words(8)}`,
    upper: () => `<THINK>\n${words(8)}</Think>${words(8)}`,
    twice: () => `<think>${words(4)}</think>${words(4)}<think>${words(4)}</think>${words(4)}`,
  };
  pieces.push({ kind: "text", text: texts[shape]?.() ?? "" });
  if (chance(0.3)) {
    const leaky = chance(0.4);
    if (leaky) secret = true;
    pieces.push({ kind: "tool", toolName: pick(["searchDocs", "deleteAll"]), input: { q: leaky ? SECRET : "docs" } });
  }
  if (chance(0.2)) pieces.push({ kind: "text", text: words(6) });
  if (chance(0.3)) {
    const error = Object.assign(new Error(`cannot parse "${SECRET}"`), { value: SECRET, cause: { text: CODENAME } });
    const quoting: Part = pick([
      { type: "error", error },
      { type: "error", error: { message: SECRET, code: SECRET } },
      { type: "raw", rawValue: { choices: [SECRET, CODENAME] } },
      { type: "delta-of-tomorrow", delta: SECRET },
    ]);
    pieces.splice(Math.floor(next() * (pieces.length + 1)), 0, { kind: "part", part: quoting });
  }
  return { pieces, secret };
}

/** The output as a host streams it, cut anywhere: also between the halves of a surrogate pair. */
export function cutIntoParts({ pieces }: Output, spec: string, next: () => number): Part[] {
  const size = next() < 0.3 ? 1 : next() < 0.5 ? 7 : 200;
  const parts: Part[] = [];
  let calls = 0;
  for (const piece of pieces) {
    if (piece.kind === "part") parts.push(piece.part);
    else if (piece.kind === "tool") parts.push(...toolCall(piece.toolName, piece.input, `call-${calls++}`));
    else {
      // Hosts reuse ids, so all parts of a kind share one.
      const id = `${piece.kind}-0`;
      const metadata = next() < 0.3 ? { providerMetadata: { host: { note: 1 } } } : {};
      parts.push({ type: `${piece.kind}-start`, id, ...metadata });
      for (let at = 0; at < piece.text.length; ) {
        const length = 1 + Math.floor(next() * size);
        parts.push({ type: `${piece.kind}-delta`, id, delta: piece.text.slice(at, at + length) });
        at += length;
      }
      parts.push({ type: `${piece.kind}-end`, id });
    }
  }
  const hasTool = pieces.some((piece) => piece.kind === "tool");
  const quoting = pieces.map((piece) => (piece.kind === "text" ? piece.text : "")).join("");
  const changed = /monkey|falcon/iu.test(JSON.stringify(pieces.filter((piece) => piece.kind !== "part")));
  const logprobs = changed ? { deepseek: { logprobs: quoting } } : { deepseek: { logprobs: "-" } };
  return [...parts, finish(spec, hasTool ? "tool-calls" : "stop", logprobs)];
}

/** The same output in other cuts. */
export function cuts(output: Output, spec: string, seed: number, count: number): Part[][] {
  return Array.from({ length: count }, (_, index) => cutIntoParts(output, spec, random(seed * 31 + index)));
}
