import { type PackRule, piiRules, secretRules } from "../classifiers/rules/index.ts";
import {
  type ArgumentCheck,
  type ArgumentRule,
  checkAmounts,
  checkEgress,
  checkPaths,
  checkPrivateAddresses,
  checkSchema,
  checkShell,
  checkSql,
  checkWildcards,
} from "../guards/tool-policy/index.ts";
import { detectAll } from "../pipeline/whole-text.ts";
import { compileRules } from "../stream/rule-set.ts";
import type { RiskProfile } from "./risk-profile.ts";

/** The checks of a tool call's arguments that a profile asks for. */
export function buildArgumentRules(checks: RiskProfile["tools"]["checks"]): ArgumentRule[] {
  const { paths, egress, amounts } = checks;
  const rules: ArgumentRule[] = [
    { action: checks.schema, check: checkSchema },
    { action: checks.sql, check: checkSql },
    { action: checks.shell, check: checkShell },
    { action: checks.wildcards, check: checkWildcards },
    { action: checks.secrets, check: checkPack(secretRules) },
    { action: checks.pii, check: checkPack(piiRules) },
    { action: paths.action, check: checkPaths(paths) },
    { action: egress.action, check: checkEgress(egress) },
    { action: egress.private, check: checkPrivateAddresses(egress) },
  ];
  if (amounts.limit !== null) rules.push({ action: amounts.action, check: checkAmounts({ limit: amounts.limit }) });
  return rules.filter(({ action }) => action !== "allow");
}

/** A rule pack as a check. Compiled when it is first asked: most profiles leave one of them out. */
function checkPack(pack: readonly PackRule[]): ArgumentCheck {
  let compiled: ReturnType<typeof compileRules>;
  return ({ leaves }) => {
    compiled ??= compileRules(pack.map((rule) => ({ ...rule, guard: "tool-policy", action: "flag" })));
    // The name goes before the value, as in `password = "…"`: some secrets show only together with it.
    const text = leaves.map(({ key, value }) => `${key}: ${quoted(value)}`).join("\n");
    return detectAll(compiled, text);
  };
}

function quoted(value: unknown): string {
  return typeof value === "string" && !value.includes('"') ? `"${value}"` : String(value);
}
