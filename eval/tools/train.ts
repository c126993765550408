/**
 * Learns `src/guards/tool-policy/classify/weights.ts` from the labelled development servers and the invented tools, and
 * writes it: always the same file from the same data. Held-out servers are not read. What is stored are single words and
 * numbers. First the development servers are cross-validated by family, for the threshold and the calibration.
 *
 *   npx node --conditions=@r1guard/source eval/tools/train.ts
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { calibrate } from "./calibrate.ts";
import { crossValidate } from "./folds.ts";
import { readLabels } from "./labels.ts";
import { learn } from "./learn.ts";
import { inventedSamples, sampleOf } from "./samples.ts";
import { say } from "./say.ts";

const OUTPUT = new URL("../../src/guards/tool-policy/classify/weights.ts", import.meta.url);

const development = readLabels().filter((label) => !label.heldOut);
const calibration = calibrate(crossValidate(development));
const samples = [...development.map(sampleOf), ...inventedSamples()];
const table = learn(samples);
const text = `// Written by eval/tools/train.ts from the labelled development servers; do not edit. Read by model.ts.
import type { StoredModel } from "./model.ts";

export const MODEL: StoredModel = {
  leastRisk: ${calibration.leastRisk},
  riskScale: ${calibration.riskScale},
  shareScale: ${calibration.shareScale},
  table: \`
${table}
\`,
};
`;
writeFileSync(OUTPUT, text);
say(
  `${samples.length} examples, ${table.split("\n").length} lines, ${kilobytes(text)}, ${kilobytes(gzipSync(text))} gzip`,
);
say(JSON.stringify(calibration));

function kilobytes(data: string | Buffer): string {
  return `${(data.length / 1024).toFixed(1)} kB`;
}
