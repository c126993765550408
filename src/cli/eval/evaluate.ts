import { datasetLines, type Line } from "./dataset-lines.ts";
import { judgePool } from "./judge-pool.ts";
import type { JudgeSpec } from "./judge-spec.ts";
import { openResults, type ResultsHeader } from "./results-file.ts";

/** A run over a data set. */
export interface EvaluateOptions {
  readonly dataset: string;
  readonly spec: JudgeSpec;
  readonly header: ResultsHeader;
  /** The file that results are appended to. */
  readonly results: string;
  readonly resume: boolean;
  /** Threads that judge. */
  readonly workers: number;
  /** The module that they run. */
  readonly workerUrl: URL;
  /** Stops the run; what was written stays. */
  readonly signal: AbortSignal;
  /** Hears how far the run is. */
  readonly onProgress?: ((progress: { readonly rows: number; readonly bytes: number }) => void) | undefined;
}

/** How a run ended. */
export interface EvaluateOutcome {
  readonly complete: boolean;
  /** Rows with results, those of earlier runs included. */
  readonly rows: number;
}

/** Lines judged in one message, and the code units at which a batch is sent before it is full. */
const BATCH_LINES = 32;
const BATCH_UNITS = 262_144;

/** Batches on their way to each thread: one being judged, one to go on with. */
const BATCHES_PER_WORKER = 2;

/**
 * Judges a data set line by line and appends the results in its order, so that a run that was killed goes on where
 * its file ends. Memory is bounded by the batches on their way, not by the rows.
 */
export async function evaluate(options: EvaluateOptions): Promise<EvaluateOutcome> {
  const { dataset, spec, header, workers, workerUrl, signal, onProgress } = options;
  const results = await openResults(options.results, header, options.resume);
  const pool = judgePool(workerUrl, spec, workers);
  // Whatever is on its way then fails. (A race with a promise of the abort would keep every batch until the end.)
  const onAbort = () => void pool.close();
  signal.addEventListener("abort", onAbort, { once: true });
  if (signal.aborted) onAbort();

  let bytes = 0;
  let { rows } = results;
  const lines = skip(
    datasetLines(dataset, (read) => {
      bytes = read;
    }),
    results.rows,
  );
  const underWay: { readonly count: number; readonly results: Promise<string> }[] = [];
  /** Waits for the oldest batch and writes it. False when the run was stopped. */
  const settle = async (): Promise<boolean> => {
    const oldest = underWay.shift();
    if (oldest === undefined) return true;
    const written = await oldest.results.catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    if (written === undefined) return false;
    await results.append(written);
    rows += oldest.count;
    onProgress?.({ rows, bytes });
    return true;
  };
  try {
    for await (const batch of batches(lines)) {
      const judged = pool.judge(batch);
      // An earlier batch may end the run before anybody asks for this one.
      judged.catch(() => {});
      underWay.push({ count: batch.length, results: judged });
      if (underWay.length >= workers * BATCHES_PER_WORKER && !(await settle())) return { complete: false, rows };
    }
    while (underWay.length > 0) if (!(await settle())) return { complete: false, rows };
    return { complete: true, rows };
  } finally {
    signal.removeEventListener("abort", onAbort);
    await pool.close();
    await results.close();
  }
}

async function* skip(lines: AsyncGenerator<Line>, count: number): AsyncGenerator<Line> {
  let left = count;
  for await (const line of lines) {
    if (left > 0) left -= 1;
    else yield line;
  }
}

async function* batches(lines: AsyncGenerator<Line>): AsyncGenerator<readonly Line[]> {
  let batch: Line[] = [];
  let units = 0;
  for await (const line of lines) {
    batch.push(line);
    units += line.text.length;
    if (batch.length < BATCH_LINES && units < BATCH_UNITS) continue;
    yield batch;
    batch = [];
    units = 0;
  }
  if (batch.length > 0) yield batch;
}
