// Shows what guards around a reasoning model do. `npm run demo -- --help` lists the options.
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
  // Our own errors say what to do; others need their stack.
  const known = error instanceof UsageError || isGuardError(error);
  console.error(known ? `${error.message}${error instanceof UsageError ? "\nSee --help." : ""}` : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

/** Runs the demo; returns the exit code. */
async function run(args: DemoArgs): Promise<number> {
  switch (args.mode) {
    case "help":
      write(HELP);
      return 0;
    case "scenes":
      await playScenes(await demoScenes(), await guardsFor(args.profile ?? DEMO_PROFILE), write);
      return 0;
    case "traces": {
      const guards = await guardsFor(args.profile);
      const { replayed, broken } = await replayTraces(args.files, guards, { ...args, write });
      if (replayed === 0) write("The files have no rows.\n");
      return broken.length === 0 && replayed > 0 ? 0 : 1;
    }
    case "live":
      await runLive(args, await guardsFor(args.profile ?? DEMO_PROFILE), write);
      return 0;
    default:
      return args satisfies never;
  }
}

/** Guards of the profile in a file, or of the preset `general`. */
async function guardsFor(file: string | URL | undefined): Promise<GuardPair> {
  const profile = file === undefined ? "general" : await loadProfile(file);
  return { guard: createGuard({ profile }), twin: createGuard({ profile }) };
}
