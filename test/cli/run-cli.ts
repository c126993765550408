import { type ChildProcessByStdio, spawn } from "node:child_process";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const MAIN = join(dirname(fileURLToPath(import.meta.url)), "../../src/cli/main.ts");

/** What the command printed and how it ended. */
export interface Ended {
  readonly code: number | NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running command. */
export interface Running {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly ended: Promise<Ended>;
}

/** Starts the command in a process of its own, on the sources. */
export function startCli(args: readonly string[], nodeArgs: readonly string[] = []): Running {
  const child = spawn(process.execPath, [...nodeArgs, "--conditions=@r1guard/source", MAIN, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    // Left to itself, commander wraps help at the width of whoever runs the tests.
    env: { ...process.env, NODE_OPTIONS: "", NO_COLOR: "1", COLUMNS: "100" },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (piece) => {
    stdout += piece;
  });
  child.stderr.setEncoding("utf8").on("data", (piece) => {
    stderr += piece;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code, signal) => resolve({ code: signal ?? code, stdout, stderr }));
  });
  return { child, ended };
}

/** Runs the command to its end. */
export async function cli(args: readonly string[], nodeArgs?: readonly string[]): Promise<Ended> {
  return startCli(args, nodeArgs).ended;
}
