// Bundles the built package as an app would: prints what each entry weighs, holds it to a limit, and proves that the
// core runs where there is no Node: in a bare context that has web globals only.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { ROOT } from "./lib/run.mjs";

/** Of the core with one adapter. LangChain runs on servers, and its agents have more places to guard. */
const LIMITS_KB = { "ai-sdk": 40, langchain: 50 };
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

/** How bundles are built to be weighed. */
const WEIGHED = {
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  minify: true,
  external: ["zod", "zod/*", "yaml", "node:*", "langchain", "@langchain/*"],
};

const problems = [];

/**
 * What `import` costs: the entries and everything they import statically. The part that judges is a module of its own,
 * loaded with the first guard; its weight is printed too.
 */
await weigh("r1guard", `export * from "r1guard";`);
await weigh("r1guard/testing", `export * from "r1guard/testing";`);
for (const [adapter, limit] of Object.entries(LIMITS_KB)) {
  const both = `export * from "r1guard"; export * from "r1guard/${adapter}";`;
  await weigh(`r1guard/${adapter} alone`, `export * from "./dist/${adapter}.js";`, ["r1guard"]);
  await weigh(`r1guard + r1guard/${adapter}, all`, both);
  const total = await weighImport(`r1guard + r1guard/${adapter}`, both);
  if (total <= limit) continue;
  problems.push(`r1guard + r1guard/${adapter} is ${total.toFixed(1)} kB, the limit is ${limit} kB`);
  await showHeaviest(both);
}

await runWithoutNode();

for (const problem of problems) console.log(`FAIL  ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Prints an entry's size without its host, zod and yaml, which apps of this kind have anyway or never load. */
async function weigh(title, code, external = []) {
  const { outputFiles } = await bundle(code, { ...WEIGHED, external: [...WEIGHED.external, ...external] });
  const [{ contents: bytes }] = outputFiles;
  const zipped = gzipSync(bytes, { level: 9 }).length / 1000;
  console.log(
    `${title.padEnd(32)} ${(bytes.length / 1000).toFixed(1).padStart(7)} kB min ${zipped.toFixed(1).padStart(6)} kB min+gzip`,
  );
}

/** Prints what is loaded by `import` alone, and what the first guard loads later. */
async function weighImport(title, code) {
  const { outputFiles, metafile } = await bundle(code, { ...WEIGHED, splitting: true, outdir: "/out", metafile: true });
  const entry = Object.keys(metafile.outputs).find(
    (path) => metafile.outputs[path].entryPoint !== undefined && path.endsWith("stdin.js"),
  );
  const importedBy = (path, seen = new Set()) => {
    if (seen.has(path)) return seen;
    seen.add(path);
    for (const { path: next, kind, external } of metafile.outputs[path].imports) {
      if (kind === "import-statement" && !external) importedBy(next, seen);
    }
    return seen;
  };
  const eager = importedBy(entry);
  const judging = Object.keys(metafile.outputs).find((path) =>
    /build-pipeline/u.test(metafile.outputs[path].entryPoint ?? ""),
  );
  const withGuard = importedBy(judging);
  const kilobytes = (test) =>
    outputFiles
      .filter(({ path }) =>
        test(Object.keys(metafile.outputs).find((output) => path.endsWith(output.replace(/^(\.\.\/)*/, "")))),
      )
      .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0) / 1000;
  const now = kilobytes((output) => eager.has(output));
  const later = kilobytes((output) => withGuard.has(output) && !eager.has(output));
  const holdsLanguages = (output) =>
    Object.keys(metafile.outputs[output]?.inputs ?? {}).some((input) => /languages\/table|dist\/table-/u.test(input));
  const isLater = (output) => !withGuard.has(output) && !eager.has(output);
  const languages = kilobytes((output) => isLater(output) && holdsLanguages(output));
  const seldom = kilobytes((output) => isLater(output) && !holdsLanguages(output));
  console.log(
    `${title}: import ${now.toFixed(1)} kB min+gzip, with the first guard ${later.toFixed(1)} kB more, for languages of one script ${languages.toFixed(1)} kB more, for tools that nobody declares and the rest ${seldom.toFixed(1)} kB more`,
  );
  return now;
}

/** Prints the source files that weigh most, so that a bundle over the limit says where to look. */
async function showHeaviest(code) {
  const { metafile } = await bundle(code, { ...WEIGHED, conditions: ["@r1guard/source"], metafile: true });
  const [{ inputs }] = Object.values(metafile.outputs);
  const files = Object.entries(inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput);
  for (const [file, { bytesInOutput }] of files.slice(0, 15)) {
    console.log(`  ${(bytesInOutput / 1000).toFixed(1).padStart(6)} kB min  ${file}`);
  }
}

/**
 * Everything inlined, nothing external, as a browser app is bundled. Node's built-ins that `loadProfile` imports when it
 * is called are empty there by the `browser` field of package.json; any other would not resolve.
 */
async function runWithoutNode() {
  const { outputFiles, metafile } = await bundle(await readFile(join(ROOT, "scripts/lib/edge-entry.mjs"), "utf8"), {
    format: "iife",
    platform: "browser",
    metafile: true,
  });
  const emptied = Object.keys(metafile.inputs).filter((input) => input.startsWith("(disabled):"));

  const report = Promise.withResolvers();
  const web = {};
  for (const name of WEB_GLOBALS) web[name] = globalThis[name];
  const context = createContext({ ...web, report: report.resolve });
  for (const name of ["process", "Buffer", "require", "global", "module"]) {
    if (new Script(`typeof ${name}`).runInContext(context) !== "undefined") problems.push(`the context has ${name}`);
  }
  try {
    new Script(outputFiles[0].text, { filename: "edge-bundle.js" }).runInContext(context);
    const timeout = setTimeout(() => report.resolve("no answer within 20 s"), 20_000);
    const outcome = await report.promise;
    clearTimeout(timeout);
    if (outcome !== "ok") problems.push(`in a context without Node: ${outcome}`);
    else console.log(`runs with web globals only; left out of a browser bundle: ${emptied.length} built-ins`);
  } catch (error) {
    problems.push(`the bundle does not load without Node: ${error}`);
  }
}

function bundle(contents, options) {
  return build({
    stdin: { contents, resolveDir: ROOT, sourcefile: "entry.mjs" },
    bundle: true,
    write: false,
    target: "es2023",
    legalComments: "none",
    logLevel: "error",
    ...options,
  });
}
