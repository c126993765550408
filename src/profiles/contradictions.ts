/** Things that are each allowed but not together. Tolerates fields of a wrong kind, which are reported elsewhere. */
export function contradictions(profile: unknown): readonly Contradiction[] {
  const { turns, trace, reasoning, rules } = record(profile);
  const found: Contradiction[] = [];
  const { warnAt, maxTurns } = record(turns);
  if (typeof warnAt === "number" && typeof maxTurns === "number" && warnAt > maxTurns) {
    found.push({ path: ["turns", "warnAt"], message: `at most turns.maxTurns, which is ${maxTurns}` });
  }
  const { health, risk } = record(turns);
  if (above(record(health)["open"], record(health)["degraded"])) {
    found.push({ path: ["turns", "health", "open"], message: `at most turns.health.degraded` });
  }
  if (above(record(risk)["degraded"], record(risk)["open"])) {
    found.push({ path: ["turns", "risk", "open"], message: `at least turns.risk.degraded` });
  }
  if (trace === "none" && record(reasoning)["onMissingTrace"] === "block") {
    found.push({
      path: ["reasoning", "onMissingTrace"],
      message: "anything but block while trace is none, which would block every turn",
    });
  }
  const seen = new Map<unknown, number>();
  for (const [index, rule] of (Array.isArray(rules) ? rules : []).entries()) {
    const { id, pattern, phrases, stages, action } = record(rule);
    const first = seen.get(id);
    if (typeof id === "string" && first !== undefined) {
      found.push({ path: ["rules", index, "id"], message: `an id of its own; rules[${first}] has this one` });
    }
    seen.set(id, first ?? index);
    if (pattern === undefined && (phrases === undefined || (Array.isArray(phrases) && phrases.length === 0))) {
      found.push({ path: ["rules", index], message: "a pattern, or phrases, or both" });
    }
    if (action === "redact" && Array.isArray(stages) && stages.includes("tool-call")) {
      found.push({
        path: ["rules", index, "action"],
        message: "flag or block on the tool-call stage; a call is refused whole, never edited",
      });
    }
  }
  return found;
}

/** A path and what would be allowed there. */
interface Contradiction {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function above(value: unknown, limit: unknown): boolean {
  return typeof value === "number" && typeof limit === "number" && value > limit;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
