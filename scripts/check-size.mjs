// Bundles the built package as an app would: prints what each entry weighs, holds it to a limit, and proves that the
// core runs where there is no Node: in a bare context that has web globals only.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { ROOT } from "./lib/run.mjs";

const LIMIT_KB = 40;
/** `loadProfile` reads files; its import of this is dynamic, and nothing else may need Node. */
const ONLY_BUILT_IN = "node:fs/promises";

/** What browsers, Workers and Deno all have, and a bare context has not. */
const WEB_GLOBALS = [
  ...["AbortController", "AbortSignal", "DOMException", "Event", "EventTarget", "Headers", "Request", "Response"],
  ...["ReadableStream", "TransformStream", "WritableStream", "TextDecoder", "TextEncoder", "URL", "crypto", "fetch"],
  ...["clearTimeout", "performance", "queueMicrotask", "setTimeout", "structuredClone"],
];

if (!existsSync(join(ROOT, "dist/index.js"))) {
  console.log("FAIL  there is no build to weigh: npm run build");
  process.exit(1);
}

const problems = [];

const both = `export * from "r1guard"; export * from "r1guard/ai-sdk";`;
await weigh("r1guard", `export * from "r1guard";`);
await weigh("r1guard/ai-sdk alone", `export * from "./dist/ai-sdk.js";`, ["r1guard"]);
await weigh("r1guard/testing", `export * from "r1guard/testing";`);
const total = await weigh("r1guard + r1guard/ai-sdk", both);
if (total > LIMIT_KB) problems.push(`r1guard + r1guard/ai-sdk is ${total.toFixed(1)} kB, the limit is ${LIMIT_KB} kB`);

await runWithoutNode();

for (const problem of problems) console.log(`FAIL  ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Prints an entry's size without zod and yaml, which apps of this kind have anyway or never load; returns gzipped kB. */
async function weigh(title, contents, external = []) {
  const { text, contents: bytes } = await bundle(contents, {
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    minify: true,
    external: ["zod", "zod/*", "yaml", ONLY_BUILT_IN, ...external],
  });
  const zipped = gzipSync(text, { level: 9 }).length / 1000;
  console.log(
    `${title.padEnd(26)} ${(bytes.length / 1000).toFixed(1).padStart(7)} kB min ${zipped.toFixed(1).padStart(6)} kB min+gzip`,
  );
  return zipped;
}

/** Everything inlined but the one built-in; a dynamic import that is reached fails, because the context has no loader. */
async function runWithoutNode() {
  const { text } = await bundle(await readFile(join(ROOT, "scripts/lib/edge-entry.mjs"), "utf8"), {
    format: "iife",
    platform: "browser",
    external: [ONLY_BUILT_IN],
  });
  const uses = text.split(`import("${ONLY_BUILT_IN}")`).length - 1;
  const mentions = text.match(/["']node:[\w/]+["']/g)?.length ?? 0;
  if (mentions > uses) problems.push("the browser bundle names a Node built-in outside a dynamic import");

  const report = Promise.withResolvers();
  const web = {};
  for (const name of WEB_GLOBALS) web[name] = globalThis[name];
  const context = createContext({ ...web, report: report.resolve });
  for (const name of ["process", "Buffer", "require", "global", "module"]) {
    if (new Script(`typeof ${name}`).runInContext(context) !== "undefined") problems.push(`the context has ${name}`);
  }
  try {
    new Script(text, { filename: "edge-bundle.js" }).runInContext(context);
    const timeout = setTimeout(() => report.resolve("no answer within 20 s"), 20_000);
    const outcome = await report.promise;
    clearTimeout(timeout);
    if (outcome !== "ok") problems.push(`in a context without Node: ${outcome}`);
    else console.log(`runs with web globals only; ${uses} import of ${ONLY_BUILT_IN}, not reached`);
  } catch (error) {
    problems.push(`the bundle does not load without Node: ${error}`);
  }
}

async function bundle(contents, options) {
  const result = await build({
    stdin: { contents, resolveDir: ROOT, sourcefile: "entry.mjs" },
    bundle: true,
    write: false,
    target: "es2023",
    legalComments: "none",
    logLevel: "error",
    ...options,
  });
  return result.outputFiles[0];
}
