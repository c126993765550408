export { injectionRules } from "./injection.ts";
export type { PackRule } from "./pack-rule.ts";
export { piiRules } from "./pii.ts";
export { secretRules } from "./secrets.ts";
export { traceSignalRules } from "./trace-signals.ts";
