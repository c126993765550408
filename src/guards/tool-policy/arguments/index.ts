export { checkAmounts } from "./amounts.ts";
export type { ArgumentCheck, ArgumentFinding, ArgumentRule } from "./argument-check.ts";
export { checkEgress, checkPrivateAddresses } from "./egress.ts";
export { checkPaths } from "./paths.ts";
export { checkSchema } from "./schema.ts";
export { checkShell } from "./shell.ts";
export { checkSql } from "./sql.ts";
export { checkWildcards } from "./wildcards.ts";
