import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

/** The repository root. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Exit code of a check that could not run here and says so. */
export const SKIPPED = 75;

/** Reads a JSON file of the repository. */
export function readJson(path) {
  return require(join(ROOT, path));
}

/** Path of a dev dependency's command, to be run with `process.execPath`: no shell, no `.cmd` shims. */
export function binOf(dependency, command = dependency) {
  const { bin } = readJson(join("node_modules", dependency, "package.json"));
  return join(ROOT, "node_modules", dependency, typeof bin === "string" ? bin : bin[command]);
}

/**
 * Runs a program to its end. Output goes to this process's own, or is collected with `capture`.
 * Never rejects: `code` is the exit code, or the reason in words when there is none.
 */
export function run(program, args, { cwd = ROOT, capture = false, timeoutMs = 600_000 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      stdio: ["ignore", capture ? "pipe" : "inherit", capture ? "pipe" : "inherit"],
    });
    let output = "";
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill("SIGKILL");
    }, timeoutMs);
    const collect = (piece) => {
      output += piece;
    };
    child.stdout?.setEncoding("utf8").on("data", collect);
    child.stderr?.setEncoding("utf8").on("data", collect);
    child.on("error", (error) => {
      clearTimeout(timer);
      resolve({ code: error.message, output });
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ code: timedOut ? `no end after ${timeoutMs / 1000} s` : (code ?? signal), output });
    });
  });
}

/** Runs a Node program with this Node. */
export const node = (args, options) => run(process.execPath, args, options);

/** Runs npm: the one that runs this script, if any. */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith(".js") ? node([cli, ...args], options) : run("npm", args, options);
}
