import { type GuardVerdict, readVerdict } from "../shared/verdict.ts";

/** What another guard, around the inner model, has decided about the same answer. */
export type InnerVerdict = Pick<GuardVerdict, "action" | "codes" | "guard" | "code">;

const ACTIONS = ["allow", "flag", "redact", "require-approval", "block"] as const;
/** What names of guards and codes of findings look like. */
const NAME = /^[\w.:-]{1,64}$/u;

/** Reads the mark of another guard. A host can write anything there, so nothing but names is taken over. */
export function innerVerdict(mark: unknown): InnerVerdict | undefined {
  const verdict = readVerdict(mark);
  const action = ACTIONS.find((known) => known === verdict?.action);
  if (verdict === undefined || action === undefined) return undefined;
  const { guard, code, codes } = verdict;
  return {
    action,
    codes: codes.filter(isName),
    ...(isName(guard) ? { guard } : {}),
    ...(isName(code) ? { code } : {}),
  };
}

/** The verdicts of both guards in one: the stricter action, with what decided it, and all codes. */
export function withInner(own: GuardVerdict, inner: InnerVerdict | undefined): GuardVerdict {
  if (inner === undefined) return own;
  const codes = [...new Set([...own.codes, ...inner.codes])].sort();
  if (ACTIONS.indexOf(inner.action) <= ACTIONS.indexOf(own.action)) return { ...own, codes };
  const { guard: _guard, code: _code, ...rest } = own;
  return { ...rest, ...inner, codes };
}

function isName(value: unknown): value is string {
  return typeof value === "string" && NAME.test(value);
}
