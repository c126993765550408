import { defineConfig } from "vitest/config";

// Tests import "r1guard" by name and run on source, so that a test needs no build.
const conditions = ["@r1guard/source", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["test/**/*.test.ts"],
    // Errors outside type tests are the business of `npm run typecheck`.
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], ignoreSourceErrors: true, spawnTimeout: 60_000 },
    pool: "threads",
    maxWorkers: 2,
    // A guard that hangs must fail its test; property tests need a few seconds on a busy machine.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
