/**
 * Chooses which definitions are labelled, by a fixed rule and unseen: half at random, at most three a family, and half
 * by coarse words, so that rare categories are met often enough to be measured.
 *
 *   npx node --conditions=@r1guard/source eval/tools/sample.ts development|held-out [count]
 *
 * Prints keys only (see `keyOf`), in shuffled order.
 */
import { keyOf, readCatalogue } from "./catalogue.ts";
import { type CatalogueRow, familyOf, hashOf, isHeldOut } from "./split.ts";

const COARSE: readonly RegExp[] = [
  /health|medic|patient|diagnos|prescri|clinic|dosage|therap/iu,
  /\bpay|refund|invoice|purchase|checkout|transfer|book_|order/iu,
  /trad(e|ing)|stock order|swap|portfolio|stake/iu,
  /legal|contract|lawsuit|court|filing|copyright|compliance/iu,
  /eligib|applicant|admission|grade|candidate|credit score|loan|insurance/iu,
  /thermostat|vehicle|light|door|drone|flight control|engine|device|robot/iu,
  /password|credential|role|permission|login|auth|access key/iu,
  /execut|command|script|shell|run_|eval/iu,
  /deploy|cluster|server|pipeline|network|config/iu,
  /delet|remov|drop|wipe|destroy|clear/iu,
  /export|upload|share|exfil|backup|leak|webhook/iu,
  /send|message|email|sms|reply|click|impersonat|fake/iu,
  /memor|note|knowledge|remember|index/iu,
  /agent|delegat|assistant|handoff|workflow/iu,
  /post|publish|comment|tweet|issue|page/iu,
];

const [side = "development", count = "500"] = process.argv.slice(2);
const rows = readCatalogue()
  .filter((row) => isHeldOut(row) === (side === "held-out"))
  .sort((a, b) => hashOf(`s1${keyOf(a)}`) - hashOf(`s1${keyOf(b)}`));

const chosen = new Map<string, CatalogueRow>();
const perFamily = new Map<string, number>();

function take(row: CatalogueRow, budget: string, most: number): boolean {
  const used = perFamily.get(budget) ?? 0;
  if (used >= most || chosen.has(keyOf(row))) return false;
  perFamily.set(budget, used + 1);
  chosen.set(keyOf(row), row);
  return true;
}

const half = Math.floor(Number(count) / 2);
const share = Math.ceil(half / COARSE.length);
for (const [index, words] of COARSE.entries()) {
  let left = share;
  for (const row of rows) {
    if (left === 0) break;
    const hit = words.test(`${row.name} ${(row.description ?? "").slice(0, 150)}`);
    if (hit && take(row, `${index}:${familyOf(row)}`, row.agent ? 8 : 4)) left--;
  }
}
const bfclShare = Number(count) / 8;
for (const row of rows) {
  if (chosen.size >= Number(count)) break;
  take(row, row.source === "bfcl" ? "bfcl" : familyOf(row), row.source === "bfcl" ? bfclShare : 3);
}
const shuffled = [...chosen.keys()].sort((a, b) => hashOf(`s2${a}`) - hashOf(`s2${b}`));
for (const key of shuffled) process.stdout.write(`${key}\n`);
