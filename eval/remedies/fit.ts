import { score, unguarded } from "./conversations.ts";
import type { Published } from "./published.ts";
import type { Weakness } from "./simulated-model.ts";
import { REQUIREMENTS } from "./task.ts";

/** Conversations a fit is made on. */
const FITTED_ON = 2_000;
const STEPS = 12;

/**
 * The weakness with which the simulation gives what was published: skill is CONCAT, and one strength, shared out between
 * anchoring (`share`) and forgetting, is set by halving until SHARDED comes out. No remedy is involved.
 */
export async function fitTo(
  { concat, sharded }: Published,
  share: number,
  eagerness: number,
): Promise<{ readonly weakness: Weakness; readonly concat: number; readonly sharded: number }> {
  const at = (strength: number): Weakness => ({
    skill: concat,
    forgetting: strength * (1 - share),
    anchoring: strength * share,
    eagerness,
  });
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if ((await score(FITTED_ON, REQUIREMENTS, at(middle), unguarded)) > sharded) low = middle;
    else high = middle;
  }
  const weakness = at((low + high) / 2);
  return {
    weakness,
    concat: await score(FITTED_ON, 1, weakness, unguarded),
    sharded: await score(FITTED_ON, REQUIREMENTS, weakness, unguarded),
  };
}
