import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "ai-sdk": "adapters/ai-sdk/index.ts",
    langchain: "adapters/langchain/index.ts",
    redis: "adapters/redis/index.ts",
    testing: "src/testing/index.ts",
    cli: "src/cli/main.ts",
  },
  format: "esm",
  target: "es2023",
  // Neutral, so that nothing is swapped for a Node version: one build serves Node, browsers and edge runtimes.
  platform: "neutral",
  // `index` and `testing` share their classes through chunks. Adapters share them by importing "r1guard" itself.
  splitting: true,
  // Dependencies and peers are external by default. Our own name, Node's built-ins (behind a dynamic import) and the
  // parts of LangChain that are no peer of ours are not.
  external: ["r1guard", /^node:/, /^@langchain\//],
  removeNodeProtocol: false,
  dts: true,
  sourcemap: true,
  clean: true,
});
