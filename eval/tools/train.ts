/**
 * Learns `src/guards/tool-policy/classify/weights.ts` from all labelled tools and the invented ones, and writes it:
 * always the same file from the same data. What is stored are single words, pairs of words, and numbers.
 *
 *   npx node --conditions=@r1guard/source eval/tools/train.ts
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { readLabels } from "./labels.ts";
import { inventedSamples, sampleOf } from "./samples.ts";
import { say } from "./say.ts";
import { teach } from "./teach.ts";

const OUTPUT = new URL("../../src/guards/tool-policy/classify/weights.ts", import.meta.url);

const samples = [...readLabels().map(sampleOf), ...inventedSamples()];
const { table, ...calibration } = teach(samples);
const text = `// Written by eval/tools/train.ts from the labelled tools; do not edit. Read by model.ts.
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
  return `${(data.length / 1000).toFixed(1)} kB`;
}
