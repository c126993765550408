import type { R1Guard } from "r1guard";
import type { CallContext } from "./call-request.ts";
import { type Gate, hostMustAsk, permit, watch } from "./permit.ts";
import type { AppTool } from "./tool-definition.ts";

export type Execute = NonNullable<AppTool["execute"]>;
export type NeedsApproval = AppTool["needsApproval"];

/** A tool as it was before it was guarded, and what stands before it. */
export interface Guarded {
  readonly name: string;
  /** The tool's own object: class instances keep private state that only the original can reach. */
  readonly self: unknown;
  readonly execute: Execute | undefined;
  readonly needsApproval: NeedsApproval;
  readonly gate: Gate;
}

/** What stands behind a guard's functions. By function, not by tool: an application may copy a tool and replace either. */
const behind = new WeakMap<object, Guarded>();

function guardedBy(run: unknown): Guarded | undefined {
  return typeof run === "function" ? behind.get(run) : undefined;
}

/** What this guard stands before under this name; `undefined` where it does not stand there directly. */
export function standsBefore(run: unknown, guard: R1Guard, name: string): Guarded | undefined {
  const guarded = guardedBy(run);
  return guarded?.gate.guard === guard && guarded.name === name ? guarded : undefined;
}

/** Whether the guard stands before the tool's own code under this name, behind other guards also, and so can ask a person there. */
export function runsGuarded({ execute }: AppTool, guard: R1Guard, name: string): boolean {
  for (let run = execute; run !== undefined; run = guardedBy(run)?.execute) {
    if (standsBefore(run, guard, name) !== undefined) return true;
  }
  return false;
}

/** A tool's own `needsApproval`, without what this guard has to say about calls of that name. */
export function ownNeedsApproval({ needsApproval }: AppTool, guard: R1Guard, name: string): NeedsApproval {
  const guarded = standsBefore(needsApproval, guard, name);
  return guarded === undefined ? needsApproval : guarded.needsApproval;
}

/** The conversation that a guarded tool serves: questions about its calls belong there. */
export function conversationOf({ needsApproval }: AppTool): string | undefined {
  return guardedBy(needsApproval)?.gate.conversationId;
}

/** `execute` behind the guard. Where the guard only watches, the tool runs at once and gives what it gives. */
export function guardedExecute(tool: Guarded, execute: Execute, copy: AppTool): Execute {
  const { name, self, gate } = tool;
  const selfOf = (receiver: unknown) => (receiver === undefined || receiver === copy ? self : receiver);
  const guarded: Execute =
    gate.guard.mode === "shadow"
      ? function (this: unknown, input: unknown, options: CallContext | undefined) {
          watch(gate, name, input, options);
          return execute.call(selfOf(this), input, options);
        }
      : isAsyncGeneratorFunction(execute)
        ? async function* (this: unknown, input: unknown, options: CallContext | undefined) {
            const permitted = await permit(gate, name, input, options);
            yield* execute.call(selfOf(this), permitted, options) as AsyncIterable<unknown>;
          }
        : // Not `async` itself: hosts look for an async iterable, and an async function would wrap one in a promise.
          function (this: unknown, input: unknown, options: CallContext | undefined) {
            return permit(gate, name, input, options).then((permitted) =>
              lastOf(execute.call(selfOf(this), permitted, options)),
            );
          };
  behind.set(guarded, tool);
  return guarded;
}

/** A plain function may return an async iterable; its last value is the result. */
async function lastOf(result: unknown): Promise<unknown> {
  if (typeof result !== "object" || result === null || !(Symbol.asyncIterator in result)) return result;
  let last: unknown;
  for await (const value of result as AsyncIterable<unknown>) last = value;
  return last;
}

function isAsyncGeneratorFunction(execute: Execute): boolean {
  return Object.prototype.toString.call(execute) === "[object AsyncGeneratorFunction]";
}

/** `needsApproval` of guard and tool together. The tool that the host asks may be a copy whose code nobody guards. */
export function guardedNeedsApproval(tool: Guarded, copy: AppTool): Execute {
  const { name, self, needsApproval: own, gate } = tool;
  async function needsApproval(this: unknown, input: unknown, context: CallContext): Promise<boolean> {
    const asked = typeof this === "object" && this !== null ? (this as AppTool) : copy;
    const mustAsk = await hostMustAsk(gate, name, input, context, runsGuarded(asked, gate.guard, name)).then(
      (judged) => judged.mustAsk,
      // What the guard cannot judge waits here, and is refused where it runs.
      () => true,
    );
    const receiver = asked === copy ? self : asked;
    const ownSays = typeof own === "function" ? await own.call(receiver, input, context) : own;
    return mustAsk || Boolean(ownSays);
  }
  behind.set(needsApproval, tool);
  return needsApproval;
}
