import { expectTypeOf, it } from "vitest";
import type { Category } from "../../src/core/finding.ts";
import type { RuleAction } from "../../src/core/rule.ts";
import type { Stage } from "../../src/core/stage.ts";
import {
  type ChannelActions,
  loadProfile,
  type RiskProfile,
  type RiskProfileInput,
  resolveProfile,
  type ToolAction,
  type ToolCategory,
} from "../../src/profiles/index.ts";

it("resolves every field", () => {
  expectTypeOf(loadProfile).returns.resolves.toEqualTypeOf<RiskProfile>();
  expectTypeOf(resolveProfile).returns.toEqualTypeOf<RiskProfile>();
  expectTypeOf<RiskProfile["turns"]["warnAt"]>().toEqualTypeOf<number>();
  expectTypeOf<RiskProfile["language"]["expect"]>().toEqualTypeOf<"prompt" | readonly string[]>();
  expectTypeOf<RiskProfile["reasoning"]["expose"]>().toEqualTypeOf<boolean | "redacted">();
  expectTypeOf<RiskProfile["prompt"]["temperature"]>().toEqualTypeOf<number | null>();
  expectTypeOf<RiskProfile["harms"]["S1"]>().toEqualTypeOf<Readonly<ChannelActions>>();
  expectTypeOf<RiskProfile["tools"]["categories"]>().toEqualTypeOf<Readonly<Record<ToolCategory, ToolAction>>>();
  expectTypeOf<RiskProfile["tools"]["byName"]>().toEqualTypeOf<Readonly<Record<string, ToolCategory>>>();
  expectTypeOf<RiskProfile["rules"][number]>().toMatchTypeOf<{
    readonly id: string;
    readonly action: RuleAction;
    readonly stages: readonly Stage[];
    readonly category: Category;
    readonly pattern?: string | undefined;
  }>();
  expectTypeOf<RiskProfile>().not.toHaveProperty("extends");
});

it("takes partial and resolved profiles alike", () => {
  expectTypeOf<RiskProfile>().toExtend<RiskProfileInput>();
  expectTypeOf<Record<never, never>>().toExtend<RiskProfileInput>();
  resolveProfile({ harms: { S1: "block", "x-own": { answer: "flag" } }, language: { expect: ["en"] } });
  resolveProfile({ turns: undefined });
});

it("refuses what the loader would refuse", () => {
  // @ts-expect-error -- an unknown key
  resolveProfile({ reasonign: {} });
  // @ts-expect-error -- an unknown hazard
  resolveProfile({ harms: { S15: "block" } });
  // @ts-expect-error -- an unknown action
  resolveProfile({ harms: { S1: "blok" } });
  // @ts-expect-error -- an unknown category
  resolveProfile({ tools: { byName: { pay: "paymnt" } } });
  // @ts-expect-error -- a rule needs an action
  resolveProfile({ rules: [{ id: "a", pattern: "b" }] });
  // @ts-expect-error -- read-only
  resolveProfile("general").turns.maxTurns = 4;
});

it("a written profile may name only some keys of any map", () => {
  expectTypeOf<{ tools: { categories: { payment: "allow" } } }>().toExtend<RiskProfileInput>();
  expectTypeOf<{ harms: { S1: { answer: "block" } } }>().toExtend<RiskProfileInput>();
});
