import { createGuard } from "r1guard";

/** A guard that stops an answer which names the project. */
export const guard = createGuard({
  profile: {
    name: "consumer",
    extends: "general",
    rules: [
      {
        id: "codename",
        phrases: ["project nightingale"],
        stages: ["answer"],
        action: "block",
        category: "x-secret",
        severity: "high",
      },
    ],
  },
});

/** Fails when the name of the project, or a piece of it, came out. */
export function holdsNoSecret(where: string, output: unknown) {
  if (/night/i.test(JSON.stringify(output))) throw new Error(`${where}: the blocked phrase came out`);
}

export function same(where: string, actual: unknown, wanted: unknown) {
  if (actual !== wanted) throw new Error(`${where}: ${JSON.stringify(actual)}`);
}
