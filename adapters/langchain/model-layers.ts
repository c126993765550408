import type { R1Guard } from "r1guard";

/** Guards that stand before a model as well as before tools. No conversation is known here. */
const guards = new WeakSet<R1Guard>();

/** Notes that a guard stands before a model. */
export function noteModel(guard: R1Guard): void {
  guards.add(guard);
}

/** Whether calls of this guard's tools come from a model. */
export function hasModel(guard: R1Guard): boolean {
  return guards.has(guard);
}
