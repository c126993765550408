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
    include: ["test/adapters/langchain/**/*.test.ts"],
    setupFiles: [join(import.meta.dirname, "setup.ts")],
    typecheck: { enabled: false },
  },
});
