#!/usr/bin/env node
import { isMainThread } from "node:worker_threads";

// The same file is the command and what its worker threads run, so that it is found wherever the package lies.
if (isMainThread) {
  const { runCommand } = await import("./run-command.ts");
  process.exitCode = await runCommand(process.argv.slice(2), { workerUrl: new URL(import.meta.url) });
} else {
  const { serveJudgements } = await import("./eval/serve-judgements.ts");
  await serveJudgements();
}
