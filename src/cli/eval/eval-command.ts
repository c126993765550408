import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { GuardError } from "../../core/errors.ts";
import { REPORT_FORMATS, type ReportFormat, report } from "../../evaluation/reports/index.ts";
import { checkRequirement, parseRequirement, type Requirement } from "../../evaluation/requirement.ts";
import type { EvaluationSummary } from "../../evaluation/summary.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { packageVersion } from "../package-version.ts";
import { identify } from "./dataset-lines.ts";
import { evaluate } from "./evaluate.ts";
import { createJudge, type JudgeSpec } from "./judge-spec.ts";
import { showProgress } from "./progress.ts";
import { summarise } from "./summarise.ts";

interface EvalOptions extends JudgeSpec {
  readonly workers: number;
  readonly out?: string | undefined;
  readonly resume?: true | undefined;
  readonly format: ReportFormat;
  readonly json?: true | undefined;
  readonly require?: readonly Requirement[] | undefined;
  readonly progress: boolean;
}

const MOST_WORKERS = 64;

/** `r1guard eval`. `onEnd` hears the exit code. */
export function evalCommand(workerUrl: URL, onEnd: (code: ExitCode) => void): Command {
  return new Command("eval")
    .summary("measure a guard or a detector on labelled texts")
    .description(
      "Judges every text of a data set and prints how well harm was found, source by source: recall, precision, F1 and false alarms with 95 % intervals, categories, languages, over-refusal, delay in a stream, speed.",
    )
    .argument("<dataset>", "JSON Lines file, one row a line; .gz is unpacked")
    .option("-p, --profile <name|file>", "profile of the guard: a preset or a .yaml or .json file", "general")
    .addOption(
      new Option("--flagged-at <action>", "what the profile must do about a harm to count as flagged")
        .choices(["flag", "block"])
        .default("flag"),
    )
    .option(
      "-d, --detector <name|file>",
      "measure a detector alone: keywords, flag-everything, local-model, or a module that exports one",
    )
    .option(
      "-t, --threshold <0..1>",
      "score from which a detector with scores has found something (default: 0.5)",
      share,
    )
    .option("-w, --workers <count>", "threads that judge", workerCount, Math.max(1, availableParallelism() - 1))
    .option("-o, --out <folder>", "keep results.jsonl and write report.txt, .json, .md and .html there")
    .option("--resume", "go on with the results in --out")
    .addOption(
      new Option("-f, --format <form>", "form of the report on stdout")
        .choices(Object.keys(REPORT_FORMATS))
        .default("text"),
    )
    .option("--json", "short for --format json")
    .option(
      "-r, --require <figure>",
      "exit with 1 unless met, such as recall>=0.9 or falseAlarms<=0.05@source:stage; may be repeated",
      requirement,
    )
    .option("--no-progress", "no progress bar (there is none without a terminal)")
    .addHelpText("after", HELP)
    .action(async (dataset: string, options: EvalOptions) => onEnd(await runEval(dataset, options, workerUrl)));
}

const HELP = `
A row:
  {"id":"q1","source":"my-set","prompt":"…","answer":"…","labels":{"input":"safe","answer":"harmful"}}

Exit codes: 0 done, 1 a requirement was missed, 2 not done (wrong use, unreadable data, Ctrl-C).
A run with --out that was stopped or killed goes on with --resume. Reports hold no text of any row.

Examples:
  $ r1guard eval answers.jsonl --profile risk.yaml
  $ r1guard eval answers.jsonl --detector ./my-detector.js --out measured --require "falseAlarms<=0.05"
`;

async function runEval(dataset: string, options: EvalOptions, workerUrl: URL): Promise<ExitCode> {
  if (options.resume === true && options.out === undefined) {
    throw new GuardError("input-invalid", "--resume goes on with the results of a folder: name it with --out.", {
      path: "out",
    });
  }
  if (options.threshold !== undefined && options.detector === undefined) {
    throw new GuardError("input-invalid", "--threshold is for a detector: name one with --detector.", {
      path: "threshold",
    });
  }
  const { profile, flaggedAt, detector, threshold } = options;
  const spec: JudgeSpec = { profile, flaggedAt, detector, threshold };
  const { bytes, digest } = await identify(dataset);
  const { name, fingerprint, gaps } = await createJudge(spec);
  for (const gap of gaps) process.stderr.write(`${gap}\n`);
  const folder = options.out ?? (await mkdtemp(join(tmpdir(), "r1guard-eval-")));
  await mkdir(folder, { recursive: true });
  const results = join(folder, "results.jsonl");
  const progress = showProgress(bytes, options.progress);
  const controller = new AbortController();
  const onInterrupt = () => controller.abort();
  process.once("SIGINT", onInterrupt);
  process.once("SIGTERM", onInterrupt);
  try {
    const { complete, rows } = await evaluate({
      dataset,
      spec,
      header: {
        format: 1,
        dataset: basename(dataset),
        datasetDigest: digest,
        judge: name,
        judgeFingerprint: fingerprint,
        version: packageVersion(),
      },
      results,
      resume: options.resume === true,
      workers: options.workers,
      workerUrl,
      signal: controller.signal,
      onProgress: progress.at,
    });
    progress.stop();
    if (!complete) {
      const next =
        options.out === undefined ? "Give --out next time to be able to go on." : "--resume goes on from here.";
      process.stderr.write(`Stopped after ${rows} rows. ${next}\n`);
      return EXIT.failed;
    }
    const summary = await summarise(results, new Date().toISOString().slice(0, 10));
    if (options.out !== undefined) await writeReports(options.out, summary);
    process.stdout.write(report(summary, options.json === true ? "json" : options.format));
    return checkAll(options.require ?? [], summary);
  } finally {
    progress.stop();
    process.off("SIGINT", onInterrupt);
    process.off("SIGTERM", onInterrupt);
    if (options.out === undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function writeReports(folder: string, summary: EvaluationSummary): Promise<void> {
  for (const [format, ending] of Object.entries(REPORT_FORMATS) as [ReportFormat, string][]) {
    await writeFile(join(folder, `report.${ending}`), report(summary, format));
  }
}

/** Says on stderr how each requirement came out. */
function checkAll(requirements: readonly Requirement[], summary: EvaluationSummary): ExitCode {
  let code: ExitCode = EXIT.done;
  for (const requirement of requirements) {
    const { metric, comparison, bound } = requirement;
    const outcomes = checkRequirement(requirement, summary);
    if (outcomes.length === 0) {
      throw new GuardError("input-invalid", `The requirement on ${metric} asks about nothing that was measured.`, {
        path: "require",
      });
    }
    for (const { source, stage, value, met } of outcomes) {
      if (!met) code = EXIT.missed;
      process.stderr.write(
        `${met ? "met   " : "MISSED"} ${metric} ${value.toFixed(3)} (${comparison} ${bound}) ${source}, ${stage}\n`,
      );
    }
  }
  return code;
}

function requirement(text: string, before: readonly Requirement[] = []): readonly Requirement[] {
  try {
    return [...before, parseRequirement(text)];
  } catch (error) {
    throw new InvalidArgumentError((error as GuardError).message);
  }
}

function share(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1)) throw new InvalidArgumentError("Give a number from 0 to 1.");
  return value;
}

function workerCount(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > MOST_WORKERS) {
    throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_WORKERS}.`);
  }
  return value;
}
