import type { RuleSet } from "../../stream/rule-set.ts";
import { detectAll } from "../whole-text.ts";

/** UTF-16 code units of one string that are shown. */
const LONGEST = 500;
/** Nesting that is shown, and values in all. */
const DEEPEST = 12;
const MOST = 1_000;
/** Stands for what is not shown at all. */
const LEFT_OUT = "[…]";

/** A call's arguments as people may see them, and the way back. */
export interface RedactedView {
  /** Secrets and personal data replaced, strings cut at 500 code units, what is beyond 12 levels and 1,000 values only counted. */
  readonly view: unknown;
  /** An edited view with what still reads as in the view replaced by what stands there in the arguments. */
  putBack(edited: unknown): unknown;
}

/** A view and what it stands for. */
type Shown =
  | { readonly kind: "value"; readonly view: unknown; readonly original: unknown }
  | { readonly kind: "list"; readonly view: unknown[]; readonly members: readonly Shown[] }
  | { readonly kind: "record"; readonly view: object; readonly members: ReadonlyMap<string, Member> };

interface Member {
  readonly key: string;
  readonly shown: Shown;
}

/** Makes what a person sees of a call's arguments. `rules` say what is replaced. */
export function redactedView(input: unknown, rules: RuleSet | undefined): RedactedView {
  let room = MOST;

  function show(value: unknown, depth: number): Shown {
    if (typeof value === "string") return leaf(shortened(redacted(value, rules)), value);
    if (typeof value === "number" || typeof value === "bigint") {
      const written = String(value);
      const safe = redacted(written, rules);
      return leaf(safe === written && typeof value === "number" ? value : safe, value);
    }
    if (typeof value !== "object" || value === null) return leaf(typeof value === "boolean" ? value : null, value);
    const prototype: unknown = Object.getPrototypeOf(value);
    if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) {
      return leaf(otherwise(value, rules), value);
    }
    const inside = Object.entries(value);
    if (depth >= DEEPEST || inside.length > room) return leaf(`[… ${inside.length} values]`, value);
    room -= inside.length;
    if (Array.isArray(value)) {
      const members = value.map((item) => show(item, depth + 1));
      return { kind: "list", view: members.map(({ view }) => view), members };
    }
    const members = new Map<string, Member>();
    for (const [key, member] of inside) {
      members.set(unused(shortened(redacted(key, rules)), members), { key, shown: show(member, depth + 1) });
    }
    const view = Object.fromEntries([...members].map(([key, { shown }]) => [key, shown.view]));
    return { kind: "record", view, members };
  }

  const shown = show(input, 0);
  return { view: shown.view, putBack: (edited) => putBack(edited, shown) };
}

function leaf(view: unknown, original: unknown): Shown {
  return { kind: "value", view, original };
}

/** What is no plain data, such as a date, in its own words. */
function otherwise(value: object, rules: RuleSet | undefined): string {
  try {
    return shortened(redacted(JSON.stringify(value) ?? LEFT_OUT, rules));
  } catch {
    return LEFT_OUT;
  }
}

function redacted(text: string, rules: RuleSet | undefined): string {
  let out = "";
  let at = 0;
  for (const { start, end, replacement = "[redacted]" } of detectAll(rules, text).sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    // What overlaps the match before it goes with that one.
    if (start >= at) out += text.slice(at, start) + replacement;
    at = end;
  }
  return out + text.slice(at);
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  // Not between the halves of a surrogate pair.
  const end = (text.charCodeAt(LONGEST - 1) & 0xfc00) === 0xd800 ? LONGEST - 1 : LONGEST;
  return `${text.slice(0, end)}… (${text.length - end} more)`;
}

/** Two keys may read the same once they are redacted. */
function unused(key: string, taken: ReadonlyMap<string, unknown>): string {
  let free = key;
  for (let count = 2; taken.has(free); count += 1) free = `${key} (${count})`;
  return free;
}

function putBack(edited: unknown, shown: Shown): unknown {
  switch (shown.kind) {
    case "value":
      return Object.is(edited, shown.view) ? shown.original : edited;
    case "list":
      if (!Array.isArray(edited)) return edited;
      return edited.map((item, index) => {
        const member = shown.members[index];
        return member === undefined ? item : putBack(item, member);
      });
    case "record": {
      if (typeof edited !== "object" || edited === null || Array.isArray(edited)) return edited;
      return Object.fromEntries(
        Object.entries(edited).map(([key, value]) => {
          const member = shown.members.get(key);
          return member === undefined ? [key, value] : [member.key, putBack(value, member.shown)];
        }),
      );
    }
    default:
      return shown satisfies never;
  }
}
