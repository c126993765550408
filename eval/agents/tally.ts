import type { ToolCallDecision } from "r1guard";

/** What became of calls of one name. `waits`: for a person. `runs`: allowed or flagged. */
export interface Outcomes {
  runs: number;
  waits: number;
  refused: number;
}

/** What became of many calls, and why. */
export interface Tally {
  readonly calls: number;
  readonly total: Outcomes;
  readonly byName: ReadonlyMap<string, Outcomes>;
  /** Finding codes of the calls that were refused, with how many calls show each. */
  readonly refusalCodes: ReadonlyMap<string, number>;
  /** Finding codes other than the plain decision by category, over all calls. */
  readonly otherCodes: ReadonlyMap<string, number>;
}

/** Codes that only repeat what the category decided. */
const BY_CATEGORY = new Set(["tool-flag", "tool-require-approval", "tool-block"]);

/** Counts decisions by the tool's name. */
export function tallyOf(decisions: readonly { readonly name: string; readonly decision: ToolCallDecision }[]): Tally {
  const total = none();
  const byName = new Map<string, Outcomes>();
  const refusalCodes = new Map<string, number>();
  const otherCodes = new Map<string, number>();
  for (const { name, decision } of decisions) {
    const outcome = outcomeOf(decision);
    const own = byName.get(name) ?? none();
    own[outcome]++;
    total[outcome]++;
    byName.set(name, own);
    const codes = new Set(decision.findings.map(({ code }) => code));
    for (const code of codes) {
      if (outcome === "refused") refusalCodes.set(code, (refusalCodes.get(code) ?? 0) + 1);
      if (!BY_CATEGORY.has(code)) otherCodes.set(code, (otherCodes.get(code) ?? 0) + 1);
    }
  }
  return { calls: decisions.length, total, byName, refusalCodes, otherCodes };
}

export function outcomeOf({ action }: ToolCallDecision): keyof Outcomes {
  switch (action) {
    case "allow":
    case "flag":
      return "runs";
    case "require-approval":
      return "waits";
    case "block":
      return "refused";
    default:
      return action satisfies never;
  }
}

function none(): Outcomes {
  return { runs: 0, waits: 0, refused: 0 };
}
