import { piiRules, secretRules } from "../classifiers/rules/index.ts";
import { detectAll } from "../pipeline/whole-text.ts";
import { compileRules } from "../stream/rule-set.ts";

/** Finds personal data and secrets by the rule packs. Compiled when it is first asked. */
export function privateIn(): (text: string) => readonly string[] {
  let compiled: ReturnType<typeof compileRules>;
  return (text) => {
    compiled ??= compileRules(
      [...secretRules, ...piiRules].map((rule) => ({ ...rule, guard: "tool-policy", action: "flag" })),
    );
    return detectAll(compiled, text).map(({ start, end }) => text.slice(start, end));
  };
}
