// Runs the tests of the LangChain adapter once more, against the oldest LangChain that package.json promises to work
// with. `node scripts/check-peers.mjs [report.json]`.
// Needs the registry once; where it is out of reach the check says so and ends with SKIPPED, unless CI or
// R1GUARD_REQUIRE is set.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LANGCHAIN_FLOOR } from "./lib/langchain-floor.mjs";
import { binOf, node, npm, ROOT, SKIPPED } from "./lib/run.mjs";

const PACKAGES = {
  ...LANGCHAIN_FLOOR,
  "@langchain/openai": "1.5.5",
  "@langchain/deepseek": "1.1.5",
  "@langchain/langgraph-checkpoint-sqlite": "1.0.4",
};

/** npm's codes for a registry that cannot be reached, as opposed to one that says no. */
const OUT_OF_REACH = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|E?TIMEDOUT|ENOTCACHED)\b/;

const manifest = JSON.stringify({ name: "lowest-peers", private: true, dependencies: PACKAGES }, null, 2);
const hash = createHash("sha256").update(manifest).digest("hex").slice(0, 12);
const folder = join(ROOT, "node_modules/.cache/r1guard-peers", hash);
const notes = join(folder, "loaded.txt");

process.exitCode = (await install()) ?? (await test());

/** Exit code when there is nothing to test with. */
async function install() {
  // npm writes this file last, so an install that was broken off starts again.
  if (existsSync(join(folder, "node_modules/.package-lock.json"))) return undefined;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), manifest);
  const flags = [
    "--ignore-scripts",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    "--fetch-retry-mintimeout=500",
    "--fetch-retry-factor=2",
  ];
  const { code, output } = await npm(["install", ...flags], { cwd: folder, capture: true });
  if (code === 0) return undefined;
  console.log(output.trimEnd());
  const required = process.env.CI || process.env.R1GUARD_REQUIRE;
  if (required || !OUT_OF_REACH.test(output)) {
    console.log("FAIL  the oldest supported LangChain could not be installed");
    return 1;
  }
  console.log(
    "!!! SKIPPED: the registry is out of reach. The adapter was NOT tested with the oldest supported LangChain.",
  );
  return SKIPPED;
}

async function test() {
  await rm(notes, { force: true });
  process.env.R1GUARD_PEERS = folder;
  process.env.R1GUARD_PEERS_LOADED = notes;
  const [report] = process.argv.slice(2);
  const reporters = report ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  const config = ["--config", "scripts/peers/vitest.config.ts"];
  const { code } = await node([binOf("vitest"), "run", ...config, ...reporters]);
  const problems = await complaints();
  for (const problem of problems) console.log(`FAIL  ${problem}`);
  return code !== 0 ? code : problems.length === 0 ? 0 : 1;
}

/** What is wrong with the packages that were loaded while the tests ran. */
async function complaints() {
  const text = await readFile(notes, "utf8").catch(() => "");
  const rows = [...new Set(text.split("\n").filter(Boolean))].sort().map((line) => line.split("\t"));
  console.log(`loaded: ${rows.map(([name, version]) => `${name} ${version}`).join(", ") || "nothing"}`);
  const elsewhere = rows.filter(([, , place]) => place !== "in place");
  const wrong = rows.filter(
    ([name, version]) => LANGCHAIN_FLOOR[name] !== undefined && LANGCHAIN_FLOOR[name] !== version,
  );
  const unused = Object.keys(LANGCHAIN_FLOOR).filter((name) => !rows.some(([loaded]) => loaded === name));
  return [
    ...elsewhere.map(([name, , place]) => `${name} was loaded from ${place}`),
    ...wrong.map(([name, version]) => `${name} ${version} was loaded, not ${LANGCHAIN_FLOOR[name]}`),
    ...unused.map((name) => `${name} was never loaded: nothing was tested with it`),
  ];
}
