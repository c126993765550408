import { join } from "node:path";
import { defineConfig, type Plugin } from "vitest/config";
import common from "../../vitest.config.ts";

const { R1GUARD_PEERS: folder } = process.env;
if (folder === undefined) throw new Error("R1GUARD_PEERS names no folder: run scripts/check-peers.mjs");

/** Takes every package of LangChain from that folder instead of our own node_modules. */
const peersFrom = (project: string): Plugin => ({
  name: "langchain-from-another-folder",
  enforce: "pre",
  async resolveId(source, _importer, options) {
    if (!/^(langchain|langsmith|@langchain\/[^/]+)(\/|$)/.test(source)) return null;
    const found = await this.resolve(source, join(project, "package.json"), { ...options, skipSelf: true });
    return found ?? this.error(`${source} is not among the packages of scripts/check-peers.mjs`);
  },
});

// biome-ignore lint/style/noDefaultExport: what vitest reads.
export default defineConfig({
  ...common,
  plugins: [peersFrom(folder)],
  test: {
    ...common.test,
    // Modules are kept as they were resolved, which is another matter for each set of packages.
    fsModuleCachePath: join(folder, ".vitest-cache"),
    include: ["test/adapters/langchain/**/*.test.ts"],
    // It states what leaks without a guard, to the cell, which is a matter of the newest LangChain.
    exclude: ["test/adapters/langchain/leak-checker.test.ts"],
    setupFiles: [join(import.meta.dirname, "setup.ts")],
    typecheck: { enabled: false },
  },
});
