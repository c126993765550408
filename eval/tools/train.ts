/**
 * Learns the weights of `src/guards/tool-policy/classify/weights.ts` from the labelled development servers and the
 * invented tools, and writes them. Held-out servers are not read. What is stored are single words and numbers.
 *
 *   npx node --conditions=@r1guard/source eval/tools/train.ts
 */
import { writeFileSync } from "node:fs";
import { readLabels, readSeeds } from "./labels.ts";
import { learn } from "./learn.ts";
import { sampleOf } from "./sample-of.ts";
import { say } from "./say.ts";

const OUTPUT = new URL("../../src/guards/tool-policy/classify/weights.ts", import.meta.url);

const development = readLabels().filter((label) => !label.heldOut);
const samples = [...development.map(sampleOf), ...readSeeds().map(sampleOf)];
const table = learn(samples);
const text = `// Written by eval/tools/train.ts from the labelled development servers; do not edit. Read by weight-table.ts.
export const WEIGHTS = \`
${table}
\`;
`;
writeFileSync(OUTPUT, text);
say(`${samples.length} examples, ${table.split("\n").length} lines, ${(text.length / 1024).toFixed(1)} kB`);
