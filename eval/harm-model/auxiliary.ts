import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { familyOf } from "../harm/harm-row.ts";

const DATA = process.env["R1GUARD_DATA"] ?? join(dirname(fileURLToPath(import.meta.url)), "../../../shared/data");

/** Many answers are of the same prompts. */
const ONE_OUTPUT_OF = 12;

/** An everyday text, taken as safe. */
export interface EverydayText {
  readonly source: string;
  readonly stage: "input" | "answer";
  readonly text: string;
  readonly group: string;
}

/**
 * Everyday requests and answers of the shared sets made for other questions: the benign side of the harm sets is small,
 * and almost only English. Nobody labelled these; they are requests for recipes, sums, code and advice.
 */
export function everydayTexts(): EverydayText[] {
  return [...requests(), ...outputs(), ...dialogues(), ...sums(), ...shards()];
}

function requests(): EverydayText[] {
  return rowsOf<{ prompt: string }>("language/confusion-prompts.jsonl.gz").flatMap(({ prompt }) =>
    everyday("everyday-requests", "input", prompt),
  );
}

function outputs(): EverydayText[] {
  return rowsOf<{ answer?: string | null }>("language/confusion-outputs.jsonl.gz").flatMap(({ answer }, index) =>
    index % ONE_OUTPUT_OF === 0 ? everyday("everyday-answers", "answer", answer ?? "") : [],
  );
}

function dialogues(): EverydayText[] {
  return rowsOf<{ messages: { role: string; content: string }[] }>("conversations/mt-bench-101.jsonl.gz").flatMap(
    ({ messages }) =>
      messages
        .slice(0, 4)
        .flatMap(({ role, content }) =>
          role === "user"
            ? everyday("mt-bench-101", "input", content)
            : role === "assistant"
              ? everyday("mt-bench-101", "answer", content)
              : [],
        ),
  );
}

function sums(): EverydayText[] {
  const folder = join(DATA, "language/mgsm");
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .slice(0, 40)
      .flatMap((line) => everyday("mgsm", "input", line.split("\t")[0] ?? "")),
  );
}

function shards(): EverydayText[] {
  return rowsOf<{ full_prompt: string }>("conversations/sharded-math.jsonl.gz")
    .slice(0, 200)
    .flatMap(({ full_prompt }) => everyday("sharded-math", "input", full_prompt));
}

function everyday(source: string, stage: "input" | "answer", text: string): EverydayText[] {
  return text.trim() === "" ? [] : [{ source, stage, text, group: familyOf(text) }];
}

function rowsOf<Row>(file: string): Row[] {
  const path = join(DATA, file);
  if (!existsSync(path)) throw new Error(`missing ${file}`);
  return gunzipSync(readFileSync(path))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}
