import { Presets, SingleBar } from "cli-progress";

/** Shows how far a run is. */
export interface Progress {
  at(progress: { readonly rows: number; readonly bytes: number }): void;
  stop(): void;
}

const NUMBER = new Intl.NumberFormat("en");

/** A bar on stderr, measured in bytes of the data set; nothing when stderr is no terminal. */
export function showProgress(totalBytes: number, wanted: boolean): Progress {
  if (!wanted || !process.stderr.isTTY) return { at: () => {}, stop: () => {} };
  const bar = new SingleBar(
    {
      format: "judging {bar} {percentage} % | {rows} rows | {eta_formatted} left",
      stream: process.stderr,
      hideCursor: true,
      // Bytes are read in big steps; the time left is reckoned from more of them than by default.
      etaBuffer: 50,
      // Ctrl-C is ours: the bar may not end the process.
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  bar.start(totalBytes, 0, { rows: "0" });
  return {
    at: ({ rows, bytes }) => bar.update(Math.min(bytes, totalBytes), { rows: NUMBER.format(rows) }),
    stop: () => bar.stop(),
  };
}
