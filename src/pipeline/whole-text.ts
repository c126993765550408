import type { Detection } from "../core/scanner.ts";
import type { RuleSet } from "../stream/rule-set.ts";
import { TextChannel } from "../stream/text-channel.ts";
import { unescapeJson } from "../text/json-escapes.ts";
import { rememberByText } from "./remember-by-text.ts";

/** Reads a text under one set of rules. */
type Detect = (text: string) => readonly Detection[];

/** What a detection takes up, in UTF-16 code units of text. */
const DETECTION_UNITS = 100;

/** Readers that remember, by their rules, with which they go. */
const texts = new WeakMap<RuleSet, Detect>();
const results = new WeakMap<RuleSet, Detect>();

function remembered(
  readers: WeakMap<RuleSet, Detect>,
  rules: RuleSet | undefined,
  detect: (rules: RuleSet, text: string) => readonly Detection[],
): Detect {
  if (rules === undefined) return () => [];
  const known = readers.get(rules);
  if (known !== undefined) return known;
  const fresh = rememberByText(
    (text) => detect(rules, text),
    (found) => found.length * DETECTION_UNITS,
  );
  readers.set(rules, fresh);
  return fresh;
}

/** As `detectAll`, for messages: they come again with every request, and are read once. */
export function detectInText(rules: RuleSet | undefined, text: string): readonly Detection[] {
  return remembered(texts, rules, detectAll)(text);
}

/**
 * As `detectInText`, for what a tool returned: many return JSON as text, and models read what its strings say. Places
 * are those in the text itself.
 */
export function detectInResult(rules: RuleSet | undefined, text: string): readonly Detection[] {
  return remembered(results, rules, detectAtAllLevels)(text);
}

/** Everything the rules find in a finished text, by place. Nothing stops at a block, so all evidence is seen. */
export function detectAll(rules: RuleSet | undefined, text: string): Detection[] {
  if (rules === undefined || text === "") return [];
  const found: Detection[] = [];
  const channel = new TextChannel({
    open: () => [rules.open()],
    observe: true,
    maxHeld: Number.POSITIVE_INFINITY,
    onFinal: (detection) => found.push(detection),
    onOverflow: () => "release",
    onScannerError: (error) => {
      throw error;
    },
  });
  channel.write(text);
  channel.endEpoch();
  return found;
}

/** JSON inside JSON inside JSON is read, no deeper. */
const LEVELS = 3;

function detectAtAllLevels(rules: RuleSet, text: string): Detection[] {
  const found = detectAll(rules, text);
  const known = new Set(found.map(nameOf));
  let placeOf = (place: number) => place;
  let level = text;
  for (let depth = 0; depth < LEVELS; depth += 1) {
    const read = unescapeJson(level);
    if (read === undefined) break;
    const outer = placeOf;
    placeOf = (place) => outer(read.placeOf(place));
    level = read.text;
    for (const detection of detectAll(rules, level)) {
      const start = placeOf(detection.start);
      const placed = { ...detection, start, end: placeOf(detection.end), decidedAt: placeOf(detection.decidedAt) };
      if (known.has(nameOf(placed))) continue;
      known.add(nameOf(placed));
      found.push(placed);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The same at every level at which a match is found. */
function nameOf({ guard, code, start, end }: Detection): string {
  return `${guard} ${code} ${start} ${end}`;
}
