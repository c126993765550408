// What `npm test` runs: every check a change has to pass, one after another. A failing step does not stop the
// rest; the last line is the sum. `node scripts/check.mjs types vitest` runs only the steps named.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { binOf, node, npm, readJson, SKIPPED } from "./lib/run.mjs";

const scratch = await mkdtemp(join(tmpdir(), "r1guard-check-"));
const vitestReport = join(scratch, "vitest.json");
const peersReport = join(scratch, "peers.json");

/** Left to itself, Biome colours a log file letter by letter. */
const biomeColours = process.stdout.isTTY ? [] : ["--colors=off"];

/** Steps in order. `run` resolves to `{ code }`; `count` may turn one step into several results. */
const steps = [
  {
    name: "lint",
    run: () => node([binOf("@biomejs/biome", "biome"), "ci", "--error-on-warnings", ...biomeColours, "."]),
  },
  { name: "types", run: () => node([binOf("typescript", "tsc"), "--noEmit"]) },
  {
    name: "vitest",
    run: () =>
      node([binOf("vitest"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`]),
    count: (code) => countTests(code, vitestReport),
  },
  {
    name: "peers",
    run: () => node(["scripts/check-peers.mjs", peersReport]),
    count: (code) => countTests(code, peersReport),
  },
  { name: "build", run: () => node([binOf("tsup")]) },
  { name: "pack", run: () => npm(["pack", "--ignore-scripts", "--silent", "--pack-destination", scratch]) },
  { name: "publint", run: async () => node([binOf("publint"), "run", await tarball(), "--strict"]) },
  {
    name: "attw",
    run: async () =>
      node([binOf("@arethetypeswrong/cli", "attw"), await tarball(), "--profile", "esm-only", "--no-emoji"]),
  },
  { name: "package", run: async () => node(["scripts/check-package.mjs", await tarball()]) },
  { name: "size", run: () => node(["scripts/check-size.mjs"]) },
  { name: "unused", run: () => node([binOf("knip"), "--no-progress"]) },
  { name: "cycles", run: () => node([binOf("knip"), "--no-progress", "--cycles"]) },
  { name: "examples", run: () => node(["scripts/run-examples.mjs"]) },
  { name: "demo", run: () => node(readJson("package.json").scripts.demo.split(" ").slice(1), { timeoutMs: 120_000 }) },
];

const only = process.argv.slice(2);
const unknown = only.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`Unknown step: ${unknown.join(", ")}. Steps: ${steps.map((step) => step.name).join(", ")}`);
  process.exit(2);
}

const results = [];
try {
  for (const step of steps) {
    if (only.length > 0 && !only.includes(step.name)) continue;
    console.log(`\n━━ ${step.name} ${"━".repeat(Math.max(0, 76 - step.name.length))}\n`);
    const start = performance.now();
    const { code } = await step.run().catch((error) => ({ code: error.message }));
    const seconds = (performance.now() - start) / 1000;
    const ownCount = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, note: code === 0 ? "" : `exit ${code}` };
    const counted = step.count ? await step.count(code) : ownCount;
    results.push({ name: step.name, seconds, ...counted });
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}

console.log(`\n━━ summary ${"━".repeat(69)}\n`);
for (const { name, seconds, passed, failed, note } of results) {
  const mark = failed === 0 ? "ok  " : "FAIL";
  const sum = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
  console.log(`${mark}  ${name.padEnd(10)} ${sum}  ${seconds.toFixed(1).padStart(6)} s  ${note}`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Counts tests; a file that could not run, or an error outside any test, counts as one failure. */
async function countTests(code, file) {
  if (code === SKIPPED) return { passed: 0, failed: 0, note: "SKIPPED, see above" };
  const report = JSON.parse(await readFile(file, "utf8").catch(() => "null"));
  if (report === null) return { passed: 0, failed: 1, note: `no report, exit ${code}` };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failures = report.numFailedTests + brokenFiles;
  const unexplained = code !== 0 && failures === 0 ? 1 : 0;
  const skipped = report.numPendingTests + report.numTodoTests;
  const notes = [
    `${report.testResults.length} files`,
    skipped > 0 ? `${skipped} skipped` : "",
    brokenFiles > 0 ? `${brokenFiles} files did not run` : "",
    unexplained > 0 ? `exit ${code} with no failed test` : "",
  ];
  return { passed: report.numPassedTests, failed: failures + unexplained, note: notes.filter(Boolean).join(", ") };
}

/** The packed package; the `pack` step makes it. */
async function tarball() {
  const file = (await readdir(scratch)).find((name) => name.endsWith(".tgz"));
  if (file === undefined) throw new Error("there is no tarball: run the pack step too");
  return join(scratch, file);
}
