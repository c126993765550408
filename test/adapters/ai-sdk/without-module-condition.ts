import { registerHooks } from "node:module";

// The test runner hands Node the `module` condition, under which `@opentelemetry/api` (which ai 5 and 6 load) offers a
// build that only bundlers can read.
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, { ...context, conditions: context.conditions.filter((condition) => condition !== "module") }),
});
