/**
 * How well the language guard sees mixing, and how often it errs.
 *
 *   npm run eval:language                   # R1GUARD_DATA names the data folder, ../shared/data by default
 *   npm run eval:language -- development    # the half on which limits were chosen
 *   npm run eval:language -- libraries      # how detection libraries compare
 *
 * Rows are split by prompt; figures are of the half on which nothing was chosen. Prints numbers only. Ends with 1 where
 * a target is missed and 2 where the data is missing.
 */
import { say } from "../tools/say.ts";
import { type Half, missingData } from "./data.ts";
import { measureCases } from "./measure-cases.ts";
import { measureLibraries } from "./measure-libraries.ts";
import { measureMixing } from "./measure-mixing.ts";
import { measureOutputs } from "./measure-outputs.ts";
import { measureSwitches } from "./measure-switches.ts";
import { loadReference } from "./reference.ts";
import { targetsMet } from "./targets.ts";

const missing = missingData();
if (missing.length > 0) {
  process.stderr.write(`\nNOTHING WAS MEASURED: missing ${missing.join(", ")}. Set R1GUARD_DATA.\n\n`);
  process.exit(2);
}

const half: Half = process.argv.includes("development") ? "development" : "held-out";
const judge = await loadReference();
say(`half: ${half}\n`);
if (process.argv.includes("libraries")) await measureLibraries(half, judge);
else {
  await measureMixing(half, judge);
  await measureOutputs(half, judge);
  await measureSwitches(half, judge);
  if (half === "held-out") await measureCases();
}
process.exitCode = targetsMet() ? 0 : 1;
