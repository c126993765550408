/** Speed of the matching engines. Run: `node --conditions=@r1guard/source bench/text.bench.ts` (add `--expose-gc` for memory). */
import type { Matcher } from "../src/text/cursor.ts";
import { compilePatterns } from "../src/text/patterns.ts";
import { compilePhrases } from "../src/text/phrases.ts";

const TEXT_LENGTH = 1 << 20;
const RUNS = 11;

/** Small linear generator, so that every run measures the same text. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = randomFrom(42);
const pick = (items: readonly string[]) => items[Math.floor(random() * items.length)] as string;

const SYLLABLES =
  "an ar ba ce con de di en er ex fi ge ha in ka lo ma ne no on or pa per po ra re sa se sta te ti to tra un ver vi".split(
    " ",
  );
const COMMON =
  "the of and to a in is that it for you was with on as have but be they I we this do not so then now if or".split(" ");
const vocabulary = Array.from({ length: 4000 }, () =>
  Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join(""),
);

function makeText(): string {
  let text = "";
  while (text.length < TEXT_LENGTH) {
    const roll = random();
    text += roll < 0.45 ? pick(COMMON) : roll < 0.46 ? String(Math.floor(random() * 99999)) : pick(vocabulary);
    text += roll > 0.95 ? ". " : roll > 0.9 ? ", " : roll > 0.89 ? "\n" : " ";
  }
  // Through a buffer, so that the text is flat in memory, as one that came over the network.
  return Buffer.from(text.slice(0, TEXT_LENGTH)).toString("latin1");
}

/** Phrases of about 20 letters, in words that also occur in the text. */
function makePhrases(count: number): string[] {
  return Array.from({ length: count }, () => {
    let phrase = pick(vocabulary);
    while (phrase.length < 16) phrase += ` ${random() < 0.4 ? pick(COMMON) : pick(vocabulary)}`;
    return phrase;
  });
}

const REALISTIC = [
  "[a-zA-Z0-9._%+-]+@[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)*\\.[a-zA-Z]{2,}",
  "\\b(?:\\d[ -]?){13,16}\\b",
  "\\b\\d{3}-\\d{2}-\\d{4}\\b",
  "\\bAKIA[0-9A-Z]{16}\\b",
  "\\bghp_[A-Za-z0-9]{36}\\b",
  "\\b(?:\\+\\d{1,3}[ -]?)?\\(?\\d{3}\\)?[ -]?\\d{3}[ -]?\\d{4}\\b",
  "\\b(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}\\b",
  "-----BEGIN (?:RSA |EC )?PRIVATE KEY-----",
  "\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}\\b",
  "ignore (?:all |any )?(?:previous|prior|above) (?:instructions|prompts)",
  "you are now (?:in )?\\w+ mode",
  "\\beyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\b",
];

function makePatterns(count: number): { source: string; flags: "" | "i" }[] {
  const made = Array.from({ length: count - REALISTIC.length }, () => {
    const [a, b] = [pick(vocabulary), pick(vocabulary)];
    const forms = [
      `\\b${a}\\s+\\w+\\s+${b}\\b`,
      `${a}[-_ ]?${b}`,
      `\\b${a}(?:${pick(SYLLABLES)}|${pick(SYLLABLES)})\\d{2,4}\\b`,
      `\\b${a} (?:the|a|my) ${b}s?\\b`,
    ];
    return pick(forms);
  });
  return [...REALISTIC, ...made].map((source, i) => ({ source, flags: i % 2 === 0 ? "" : "i" }));
}

const cut = (text: string) =>
  Array.from({ length: Math.ceil(text.length / 4) }, (_, i) => text.slice(4 * i, 4 * i + 4));

/** What one table look-up per character costs here and now; shared machines vary by a factor of four. */
function measureFloor(text: string): void {
  const table = new Uint16Array(0x10000).fill(1);
  const ms = median(() => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum += table[text.charCodeAt(i)] as number;
    if (sum !== text.length) throw new Error("unreachable");
  });
  console.log(`floor (one look-up)    ${((ms * 1e6) / text.length).toFixed(1)} ns/char`);
}

const ignore = () => false;

function readWhole(matcher: Matcher, text: string): void {
  const cursor = matcher.open();
  cursor.read(text, 0, ignore);
  cursor.end(text.length, ignore);
}

function readPieces(matcher: Matcher, pieces: readonly string[]): { held: number; most: number } {
  const cursor = matcher.open();
  let offset = 0;
  let held = 0;
  let most = 0;
  for (const piece of pieces) {
    cursor.mark();
    offset = cursor.read(piece, offset, ignore);
    const now = offset - cursor.holdFrom();
    held += now;
    if (now > most) most = now;
  }
  cursor.end(offset, ignore);
  return { held: held / pieces.length, most };
}

function median(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1] as number;
}

function measure(name: string, compile: () => Matcher, text: string, pieces: readonly string[]): void {
  const collect = (globalThis as { gc?: () => void }).gc;
  const size = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  collect?.();
  const before = size();
  const start = performance.now();
  const matcher = compile();
  const built = performance.now() - start;
  const coldFrom = performance.now();
  readWhole(matcher, text);
  const cold = performance.now() - coldFrom;
  collect?.();
  const memory = collect === undefined ? "" : `, ${((size() - before) / 2 ** 20).toFixed(1)} MB`;
  const whole = median(() => readWhole(matcher, text));
  let hold = { held: 0, most: 0 };
  const piecewise = median(() => {
    hold = readPieces(matcher, pieces);
  });
  const speed = (ms: number) =>
    `${(text.length / 1e3 / ms).toFixed(0)} MB/s (${((ms * 1e6) / text.length).toFixed(1)} ns/char)`;
  console.log(
    `${name.padEnd(22)} build ${built.toFixed(1)} ms, first read ${cold.toFixed(0)} ms${memory} | whole ${speed(whole)} | 4-char pieces ${speed(piecewise)}, ${((piecewise * 1e3) / pieces.length).toFixed(2)} µs each | held mean ${hold.held.toFixed(2)}, most ${hold.most}`,
  );
}

const text = makeText();
const pieces = cut(text);
const chinese = Array.from({ length: TEXT_LENGTH / 4 }, () =>
  random() < 0.1 ? "，" : String.fromCharCode(0x4e00 + Math.floor(random() * 3000)),
).join("");

measureFloor(text);
for (const count of [10, 100, 1000, 10_000]) {
  const phrases = makePhrases(count);
  measure(`${count} phrases`, () => compilePhrases(phrases), text, pieces);
}
const phrases = makePhrases(1000);
measure("1000 phrases, Chinese", () => compilePhrases(phrases), chinese, cut(chinese));
measureFloor(text);
for (const count of [12, 50, 200]) {
  const patterns = makePatterns(count);
  measure(`${count} patterns`, () => compilePatterns(patterns), text, pieces);
}
const patterns = makePatterns(50);
measure("50 patterns, Chinese", () => compilePatterns(patterns), chinese, cut(chinese));
