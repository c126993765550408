// Shows what guards around a reasoning model do. `npm run demo -- --help` lists the options.
import { APICallError } from "ai";
import { createGuard, isGuardError, loadProfile } from "r1guard";
import { type DemoArgs, HELP, readArgs, UsageError } from "./args.ts";
import type { GuardPair } from "./guarded-call.ts";
import { runLive } from "./live.ts";
import { playScenes } from "./play-scenes.ts";
import { replayTraces } from "./replay-traces.ts";
import { demoScenes } from "./scenes.ts";

const DEMO_PROFILE = new URL("../profiles/demo.yaml", import.meta.url);

const write = (text: string): void => void process.stdout.write(text);

try {
  process.exitCode = await run(readArgs(process.argv.slice(2)));
} catch (error) {
  console.error(explain(error) ?? error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

/** What to tell a person; `undefined` for an error that needs its stack. */
function explain(error: unknown): string | undefined {
  if (error instanceof UsageError) return `${error.message}\nSee --help.`;
  if (isGuardError(error)) return error.message;
  if (!APICallError.isInstance(error)) return undefined;
  const { url, statusCode, message } = error;
  return `${url} ${statusCode === undefined ? "could not be reached" : `answered ${statusCode}`}: ${message}`;
}

/** Runs the demo; returns the exit code. */
async function run(args: DemoArgs): Promise<number> {
  switch (args.mode) {
    case "help":
      write(HELP);
      return 0;
    case "scenes": {
      const { failures } = await playScenes(await demoScenes(), await guardsFor(args.profile ?? DEMO_PROFILE), write);
      return failures === 0 ? 0 : 1;
    }
    case "traces": {
      const guards = await guardsFor(args.profile);
      const { replayed, broken, failures } = await replayTraces(args.files, guards, { ...args, write });
      if (replayed === 0) throw new UsageError("The files have no rows.");
      return broken.length === 0 && failures === 0 ? 0 : 1;
    }
    case "live": {
      const { failures } = await runLive(args, await guardsFor(args.profile ?? DEMO_PROFILE), write);
      return failures === 0 ? 0 : 1;
    }
    default:
      return args satisfies never;
  }
}

/** Guards of the profile in a file, or of the preset `general`. */
async function guardsFor(file: string | URL | undefined): Promise<GuardPair> {
  const profile = file === undefined ? "general" : await loadProfile(file);
  return { guard: createGuard({ profile }), twin: createGuard({ profile }) };
}
