// Runs every examples/*.ts as a user would: plain Node, the built package under its own name. Each must end well.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { node, ROOT } from "./lib/run.mjs";

const TIMEOUT_MS = 60_000;

const wanted = process.argv.slice(2);
const files = (await readdir(join(ROOT, "examples"))).filter((name) => name.endsWith(".ts")).sort();
const chosen = files.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

let failed = 0;
for (const name of chosen) {
  const start = performance.now();
  const { code, output } = await node([join("examples", name)], { capture: true, timeoutMs: TIMEOUT_MS });
  console.log(
    `${code === 0 ? "ok  " : "FAIL"}  examples/${name}  ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  if (code !== 0) {
    failed++;
    console.log(`      exit ${code}\n${output.trimEnd().replaceAll(/^/gm, "      ")}`);
  }
}
if (chosen.length === 0) console.log("No examples to run.");
process.exitCode = failed > 0 || chosen.length === 0 ? 1 : 0;
