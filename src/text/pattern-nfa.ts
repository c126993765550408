import { CharSet } from "./char-set.ts";
import { PatternError } from "./pattern-error.ts";
import type { Assertion, PatternNode } from "./pattern-parser.ts";

/** Most states of one pattern; counted repetition is unrolled, so `\w{1,500}` has about a thousand. */
const MAX_STATES = 5000;

/** Most states of all patterns of one matcher together. */
const MAX_TOTAL_STATES = 100_000;

/** What a state does: read a code point of `sets[value]`, go on to `next` and `value`, check an assertion, or accept pattern `value`. */
export const READ = 0;
export const SPLIT = 1;
export const ASSERT = 2;
export const ACCEPT = 3;

const ASSERTIONS: readonly Assertion[] = ["^", "$", "\\b", "\\B"];
export const AT_START = 0;
export const AT_END = 1;
export const AT_BOUNDARY = 2;

/** All patterns as one nondeterministic automaton (Thompson, 1968). State numbers are dense. */
export interface Nfa {
  readonly kinds: Uint8Array;
  readonly next: Int32Array;
  /** By kind: set, second next state, assertion, pattern. */
  readonly values: Int32Array;
  /** First state of each pattern. */
  readonly entries: readonly number[];
  /** The distinct sets of all patterns. */
  readonly sets: readonly CharSet[];
  readonly hasBoundary: boolean;
  readonly hasStart: boolean;
}

/** Collects patterns into one automaton. */
export class NfaBuilder {
  private readonly kinds: number[] = [];
  private readonly next: number[] = [];
  private readonly values: number[] = [];
  private readonly entries: number[] = [];
  private readonly sets: CharSet[] = [];
  private readonly setIds = new Map<string, number>();
  /** First state of the pattern being added. */
  private from = 0;

  /** Adds a pattern; its index is the number of patterns added before. @throws PatternError when it is empty or too large. */
  add(node: PatternNode, flags: "" | "i"): void {
    if (isNullable(node)) {
      throw new PatternError(
        "empty",
        "The pattern matches the empty text, so it would match everywhere; require at least one character.",
      );
    }
    this.from = this.kinds.length;
    const accept = this.state(ACCEPT, -1, this.entries.length);
    this.entries.push(this.build(node, accept, flags));
  }

  finish(): Nfa {
    const asserts = new Set(this.kinds.map((kind, i) => (kind === ASSERT ? this.values[i] : -1)));
    return {
      kinds: Uint8Array.from(this.kinds),
      next: Int32Array.from(this.next),
      values: Int32Array.from(this.values),
      entries: this.entries,
      sets: this.sets,
      hasBoundary: asserts.has(AT_BOUNDARY) || asserts.has(AT_BOUNDARY + 1),
      hasStart: asserts.has(AT_START),
    };
  }

  private state(kind: number, next: number, value: number): number {
    if (this.kinds.length - this.from >= MAX_STATES) {
      throw new PatternError(
        "too-large",
        `The pattern has more than ${MAX_STATES} states; use smaller repetition counts.`,
      );
    }
    if (this.kinds.length >= MAX_TOTAL_STATES) {
      throw new PatternError(
        "too-large",
        `The patterns together have more than ${MAX_TOTAL_STATES} states; use fewer or smaller ones.`,
      );
    }
    this.kinds.push(kind);
    this.next.push(next);
    return this.values.push(value) - 1;
  }

  /** Builds `node` so that it goes on to `next`; returns its first state. */
  private build(node: PatternNode, next: number, flags: "" | "i"): number {
    switch (node.kind) {
      case "set":
        return this.state(READ, next, this.setId(node.source, flags));
      case "assertion":
        return this.state(ASSERT, next, ASSERTIONS.indexOf(node.assertion));
      case "sequence":
        return node.parts.reduceRight((after, part) => this.build(part, after, flags), next);
      case "choice":
        return node.branches
          .map((branch) => this.build(branch, next, flags))
          .reduceRight((other, branch) => this.state(SPLIT, branch, other));
      case "repeat": {
        let after = next;
        if (node.max === Number.POSITIVE_INFINITY) {
          after = this.state(SPLIT, next, next);
          this.next[after] = this.build(node.body, after, flags);
        } else {
          for (let i = node.min; i < node.max; i++)
            after = this.state(SPLIT, this.build(node.body, after, flags), next);
        }
        for (let i = 0; i < node.min; i++) {
          const before = this.build(node.body, after, flags);
          // A body without states stays without them however often it is repeated.
          if (before === after) break;
          after = before;
        }
        return after;
      }
      default:
        return node satisfies never;
    }
  }

  private setId(source: string, flags: "" | "i"): number {
    const key = flags + source;
    let id = this.setIds.get(key);
    if (id === undefined) {
      id = this.sets.push(new CharSet(source, flags)) - 1;
      this.setIds.set(key, id);
    }
    return id;
  }
}

function isNullable(node: PatternNode): boolean {
  switch (node.kind) {
    case "set":
      return false;
    case "assertion":
      return true;
    case "sequence":
      return node.parts.every(isNullable);
    case "choice":
      return node.branches.some(isNullable);
    case "repeat":
      return node.min === 0 || isNullable(node.body);
    default:
      return node satisfies never;
  }
}
