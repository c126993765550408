import { Command, CommanderError } from "commander";
import { isGuardError } from "../core/errors.ts";
import { evalCommand } from "./eval/eval-command.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { packageVersion } from "./package-version.ts";

/** What a command needs beside its arguments. */
export interface CommandContext {
  /** The module that worker threads run. */
  readonly workerUrl: URL;
}

/** Runs the command line. Prints to stdout and stderr; never throws for what the person did. */
export async function runCommand(args: readonly string[], { workerUrl }: CommandContext): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = new Command("r1guard")
    .description("Guards for DeepSeek-R1 and other reasoning models.")
    .version(packageVersion())
    .addCommand(
      evalCommand(workerUrl, (ended) => {
        code = ended;
      }),
    )
    .showHelpAfterError("(r1guard --help lists what there is)");
  for (const command of [program, ...program.commands]) command.exitOverride();
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.failed;
    // Our own errors quote no text of any data set; whatever else is thrown may.
    process.stderr.write(`${isGuardError(error) ? `${error.code}: ${error.message}` : unexpected(error)}\n`);
    return EXIT.failed;
  }
}

function unexpected(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  const stack =
    process.env["R1GUARD_DEBUG"] === undefined ? "set R1GUARD_DEBUG=1 to see it" : String((error as Error)?.stack);
  return `Something unexpected went wrong (${String(code ?? name ?? "unknown")}); ${stack}.`;
}
