// Checks the package as users get it: what is in the tarball, and that it installs, compiles and runs in empty projects,
// with no host at all and next to the oldest and the newest supported version of each host.
// `node scripts/check-package.mjs [tarball]`: packs the present build when none is given.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { homedir, tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import ts from "typescript";
import { LANGCHAIN_FLOOR, LANGCHAIN_NEWEST } from "./lib/langchain-floor.mjs";
import { binOf, node, npm, ROOT, readJson, run } from "./lib/run.mjs";

/** What a model of each `ai` major looks like to it; the floors stand in package.json. */
const AI_MAJORS = [
  { major: 5, specification: "v2", usage: `{ inputTokens: 1, outputTokens: 2, totalTokens: 3 }`, finish: `"stop"` },
  ...[
    { major: 6, specification: "v3" },
    { major: 7, specification: "v4" },
  ].map((entry) => ({
    ...entry,
    usage: `{
      inputTokens: { total: 1, noCache: 1, cacheRead: undefined, cacheWrite: undefined },
      outputTokens: { total: 2, text: 2, reasoning: undefined },
    }`,
    finish: `{ unified: "stop", raw: "stop" }`,
  })),
];

/** Hosts of which nothing may be imported at run time. */
const TYPES_ONLY = ["ai", "langchain"];

const manifest = readJson("package.json");
const NODE_FLOOR = manifest.engines.node.replace(">=", "");
const NEWEST_LANGCHAIN = "langchain-newest";
const scratch = await mkdtemp(join(tmpdir(), "r1guard-package-"));
const tarball = process.argv[2] ?? (await pack());
const problems = [];

try {
  await check("exports, build entries and pages agree", exportsAgree);
  await check("entries import only what they may", importsAreDeclared);
  await check("tarball holds what it should and nothing else", tarballIsClean);
  await check("r1guard alone: compiles and runs without ai or langchain", coreAlone);
  for (const host of AI_MAJORS) {
    const floor = floorOf(host.major);
    await check(`r1guard/ai-sdk with ai ${floor} (floor)`, () => withAi(host, floor));
    await check(`r1guard/ai-sdk with ai ${host.major} (newest)`, () => withAi(host, `^${floor}`));
  }
  await check("r1guard/langchain with the oldest LangChain", () => withLangChain("langchain-floor", LANGCHAIN_FLOOR));
  await check("r1guard/langchain with the newest LangChain", () => withLangChain(NEWEST_LANGCHAIN, LANGCHAIN_NEWEST));
  await check("r1guard/langchain with @langchain/core alone", langchainCoreAlone);
  await check(`all on Node ${NODE_FLOOR} (floor)`, onOldestNode);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
process.exitCode = problems.length === 0 ? 0 : 1;

/** Runs one check; it fails by throwing, or by returning a non-empty list of problems. */
async function check(title, body) {
  const found = await body().catch((error) => [error.message]);
  console.log(`${found?.length ? "FAIL" : "ok  "}  ${title}`);
  for (const problem of found ?? []) console.log(problem.trimEnd().replaceAll(/^/gm, "        "));
  problems.push(...(found ?? []));
}

async function exportsAgree() {
  const found = [];
  const { default: config } = await import("../tsup.config.ts");
  const subpaths = Object.keys(manifest.exports).filter((key) => key !== "./package.json");
  const entries = new Map(Object.entries(config.entry));
  for (const subpath of subpaths) {
    const name = subpath === "." ? "index" : subpath.slice("./".length);
    const target = manifest.exports[subpath];
    const source = entries.get(name);
    if (source === undefined) found.push(`exports has "${subpath}", tsup.config.ts has no entry "${name}"`);
    else if (target["@r1guard/source"] !== `./${source}`) found.push(`"${subpath}": the source is not ${source}`);
    if (Object.keys(target)[0] !== "@r1guard/source") found.push(`"${subpath}": the source condition must come first`);
    if (target.types !== `./dist/${name}.d.ts`) found.push(`"${subpath}": types are not ./dist/${name}.d.ts`);
    if (target.default !== `./dist/${name}.js`) found.push(`"${subpath}": default is not ./dist/${name}.js`);
    entries.delete(name);
  }
  // The command is run, not imported.
  for (const [command, target] of Object.entries(manifest.bin)) {
    const name = basename(target, ".js");
    if (!entries.delete(name)) found.push(`bin has "${command}", tsup.config.ts has no entry "${name}"`);
  }
  for (const name of entries.keys()) found.push(`tsup.config.ts builds "${name}", which exports does not offer`);

  const adapters = subpaths
    .map((subpath) => manifest.exports[subpath]["@r1guard/source"])
    .filter((source) => source?.startsWith("./adapters/"))
    .map((source) => source.split("/")[2]);
  const folders = (await readdir(join(ROOT, "adapters"), { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  const pages = (await readdir(join(ROOT, "docs/adapters"))).filter((page) => page.endsWith(".md"));
  for (const adapter of adapters) {
    if (!pages.includes(`${adapter}.md`)) found.push(`docs/adapters/${adapter}.md is missing`);
  }
  for (const page of pages) {
    if (!adapters.includes(page.slice(0, -".md".length))) found.push(`docs/adapters/${page} describes no adapter`);
  }
  // What adapters share is theirs, not the user's.
  const offered = [...adapters, "shared"];
  for (const { name } of folders) if (!offered.includes(name)) found.push(`adapters/${name} is not exported`);
  return found;
}

/** Each entry and the chunks behind it name our dependencies, "r1guard" itself and the packages of their own host. */
async function importsAreDeclared() {
  const hosts = { "ai-sdk": ["ai"], langchain: ["langchain", "@langchain/core"] };
  const found = [];
  for (const { types, default: code } of Object.values(manifest.exports)) {
    if (code === undefined) continue;
    const host = hosts[basename(code, ".js")] ?? [];
    const allowed = ["r1guard", ...Object.keys(manifest.dependencies), ...host];
    for (const [file, may] of [
      [types, allowed],
      [code, allowed.filter((name) => !TYPES_ONLY.includes(name))],
    ]) {
      for (const name of await packagesBehind(join(ROOT, file))) {
        if (!may.includes(name)) found.push(`${file} imports ${name}`);
      }
    }
  }
  return found;
}

/** Packages that a built file and the files behind it import. */
async function packagesBehind(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const found = [];
  const { importedFiles } = ts.preProcessFile(await readFile(file, "utf8"), true, true);
  for (const { fileName: specifier } of importedFiles) {
    if (specifier.startsWith(".")) {
      const next = file.endsWith(".d.ts") ? specifier.replace(/\.js$/, ".d.ts") : specifier;
      found.push(...(await packagesBehind(join(dirname(file), next), seen)));
    } else if (!isBuiltin(specifier)) {
      found.push(
        specifier
          .split("/")
          .slice(0, specifier.startsWith("@") ? 2 : 1)
          .join("/"),
      );
    }
  }
  return [...new Set(found)];
}

async function tarballIsClean() {
  const found = [];
  const folder = join(scratch, "unpacked");
  await mkdir(folder, { recursive: true });
  await succeed(run("tar", ["-xzf", tarball, "-C", folder], { capture: true }));
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(folder, "package"), join(entry.parentPath, entry.name)));

  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target),
  );
  const needed = ["LICENSE", "README.md", "CHANGELOG.md", ...targets.map((target) => target.slice("./".length))];
  for (const file of needed) if (!files.includes(file)) found.push(`${file} is missing`);

  // Of this machine: its folders and its registry; of any machine: home folders.
  const { output: registry } = await npm(["config", "get", "registry"], { capture: true });
  const host = /https?:\/\/([^/\s]+)/.exec(registry)?.[1];
  const leaks = [ROOT, `${homedir()}/`, `${tmpdir()}/`, "/home/", "/Users/", "registry.npmjs.org", host].filter(
    Boolean,
  );
  for (const file of files) {
    if (/(^|\/)(\.[^/]*|node_modules|test|scripts)(\/|$)/.test(file))
      found.push(`${file} does not belong in the package`);
    const text = await readFile(join(folder, "package", file), "latin1");
    for (const leak of leaks) if (text.includes(leak)) found.push(`${file} contains ${JSON.stringify(leak)}`);
  }
  return found;
}

async function coreAlone() {
  const project = await createProject("alone", {});
  const installed = await readdir(join(project, "node_modules"));
  const wanted = await closureOf(join(project, "node_modules"), ["r1guard"]);
  const surplus = installed.filter((name) => !name.startsWith(".") && !wanted.includes(name));
  if (surplus.length > 0) return [`a plain install also brings ${surplus.join(", ")}`];
  // No other package's types are in sight, so ours must hold without `skipLibCheck`.
  await compileAndRun(project, ["core.ts"], { skipLibCheck: false });
}

/** Packages and what they depend on themselves. */
async function closureOf(folder, names) {
  const found = new Set(names);
  for (const name of found) {
    const { dependencies = {} } = JSON.parse(await readFile(join(folder, name, "package.json"), "utf8"));
    for (const dependency of Object.keys(dependencies)) found.add(dependency);
  }
  return [...found];
}

async function withAi(host, range) {
  const project = await createProject(projectName(range), { ai: range });
  await writeFile(join(project, "model.ts"), modelSource(host));
  await showVersions(project, ["ai"]);
  const files = host.major >= 7 ? ["ai-sdk.ts", "tool-approval.ts"] : ["ai-sdk.ts"];
  await compileAndRun(project, files, { skipLibCheck: true });
}

async function withLangChain(name, packages) {
  const project = await createProject(name, { ...packages, zod: manifest.dependencies.zod });
  await showVersions(project, Object.keys(packages));
  await compileAndRun(project, ["langchain.ts", "langchain-core.ts"], { skipLibCheck: true });
}

/** A chain needs no agents: neither `langchain` nor LangGraph may be needed to load the adapter. */
async function langchainCoreAlone() {
  const { "@langchain/core": floor } = LANGCHAIN_FLOOR;
  const project = await createProject("langchain-core", { "@langchain/core": floor });
  await showVersions(project, ["@langchain/core"]);
  await compileAndRun(project, ["langchain-core.ts"], { skipLibCheck: true });
}

async function showVersions(project, names) {
  const versionOf = async (name) =>
    JSON.parse(await readFile(join(project, "node_modules", name, "package.json"), "utf8")).version;
  const versions = await Promise.all(names.map(async (name) => `${name} ${await versionOf(name)}`));
  console.log(`      ${versions.join(", ")}`);
}

/** Runs what the checks before have compiled once more, on the oldest Node the package promises to work with. */
async function onOldestNode() {
  const oldNode = ["exec", "--yes", `--package=node@${NODE_FLOOR}`, "--", "node"];
  const version = await succeed(npm([...oldNode, "--version"], { cwd: scratch, capture: true }));
  if (!version.includes(`v${NODE_FLOOR}.`)) return [`could not get Node ${NODE_FLOOR}: ${version}`];
  await succeed(npm([...oldNode, "out/core.js"], { cwd: join(scratch, "alone"), capture: true }));
  const newestAi = projectName(`^${floorOf(AI_MAJORS.at(-1).major)}`);
  await succeed(npm([...oldNode, "out/ai-sdk.js"], { cwd: join(scratch, newestAi), capture: true }));
  await succeed(npm([...oldNode, "out/langchain.js"], { cwd: join(scratch, NEWEST_LANGCHAIN), capture: true }));
}

/** An empty project with the tarball and the given dependencies installed. */
async function createProject(name, dependencies) {
  const project = join(scratch, name);
  await cp(join(ROOT, "scripts/consumer"), project, { recursive: true });
  const content = {
    name: "consumer",
    private: true,
    type: "module",
    dependencies: { r1guard: `file:${tarball}`, ...dependencies },
  };
  await writeFile(join(project, "package.json"), JSON.stringify(content));
  await succeed(npm(["install", "--prefer-offline", "--no-audit", "--no-fund"], { cwd: project, capture: true }));
  return project;
}

async function compileAndRun(project, files, options) {
  const compilerOptions = {
    target: "ES2023",
    module: "NodeNext",
    rewriteRelativeImportExtensions: true,
    lib: ["ES2024", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    outDir: "out",
    ...options,
  };
  await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  await succeed(node([binOf("typescript", "tsc"), "-p", project], { cwd: project, capture: true }));
  for (const file of files) {
    await succeed(node([`out/${file.replace(/\.ts$/, ".js")}`], { cwd: project, capture: true, timeoutMs: 60_000 }));
  }
}

function projectName(range) {
  return `ai-${range.replaceAll(/\W/g, "-")}`;
}

/** A model of the given host version that says "Good day." */
function modelSource({ specification, usage, finish }) {
  return `import type { wrapLanguageModel } from "ai";
type Model = Extract<Parameters<typeof wrapLanguageModel>[0]["model"], { specificationVersion: "${specification}" }>;
const usage = ${usage};
const finishReason = ${finish} as const;
export const model: Model = {
  specificationVersion: "${specification}",
  provider: "scripted",
  modelId: "deepseek-v3",
  supportedUrls: {},
  async doGenerate() {
    return { content: [{ type: "text", text: "Good day." }], finishReason, usage, warnings: [] };
  },
  async doStream() {
    const stream: Awaited<ReturnType<Model["doStream"]>>["stream"] = new ReadableStream({
      start(controller) {
        controller.enqueue({ type: "stream-start", warnings: [] });
        controller.enqueue({ type: "text-start", id: "1" });
        controller.enqueue({ type: "text-delta", id: "1", delta: "Good " });
        controller.enqueue({ type: "text-delta", id: "1", delta: "day." });
        controller.enqueue({ type: "text-end", id: "1" });
        controller.enqueue({ type: "finish", finishReason, usage });
        controller.close();
      },
    });
    return { stream };
  },
};
`;
}

/** Lowest `ai` of a major that package.json promises to work with. */
function floorOf(major) {
  const range = manifest.peerDependencies.ai.split(" || ").find((part) => part.startsWith(`^${major}.`));
  if (range === undefined) throw new Error(`package.json promises no ai ${major}`);
  return range.slice(1);
}

async function pack() {
  await succeed(npm(["pack", "--ignore-scripts", "--silent", "--pack-destination", scratch], { capture: true }));
  return join(scratch, `${manifest.name}-${manifest.version}.tgz`);
}

async function succeed(running) {
  const { code, output } = await running;
  if (code !== 0) throw new Error(`exit ${code}\n${output.slice(-4000)}`);
  return output;
}
