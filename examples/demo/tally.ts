import type { Action, R1Guard } from "r1guard";

/** What one guard did over all calls. */
export interface GuardCount {
  findings: number;
  /** Findings per action that was carried out. */
  readonly actions: Map<Action, number>;
  readonly calls: Set<string>;
}

/** What guards did, counted from their events. */
export interface Tally {
  readonly guards: ReadonlyMap<string, GuardCount>;
  /** Guards that could not tell. */
  readonly failures: number;
}

/** Counts from now on. */
export function tallyOf(guard: R1Guard): Tally {
  const guards = new Map<string, GuardCount>();
  let failures = 0;
  guard.on("guard-verdict", ({ guard: name, effectiveAction, findings, turnId, conversationId }) => {
    const count = guards.get(name) ?? { findings: 0, actions: new Map(), calls: new Set() };
    guards.set(name, count);
    count.findings += findings.length;
    count.actions.set(effectiveAction, (count.actions.get(effectiveAction) ?? 0) + findings.length);
    count.calls.add(conversationId ?? turnId);
  });
  guard.on("guard-error", () => failures++);
  return {
    guards,
    get failures() {
      return failures;
    },
  };
}
