import { readFileSync } from "node:fs";

/** Where a switch begins in a stored text, and where the text returns to the expected language. */
const SWITCH_MARK = "⟦";
const RETURN_MARK = "⟧";

/** One line of `cases.jsonl`, as the README beside it describes it. */
export interface StoredCase {
  readonly id: string;
  readonly kind: "switched" | "legitimate";
  readonly channel: "reasoning" | "answer";
  /** The languages that are expected, BCP 47. */
  readonly languages: readonly string[];
  /** The languages that were switched to, BCP 47. Only on switched cases. */
  readonly to?: readonly string[] | undefined;
  readonly system?: string | undefined;
  readonly messages: readonly { readonly role: "user" | "assistant"; readonly content: string }[];
  /** The judged text, in switched cases with its marks. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly note: string;
}

/** A case without its marks: the text as a guard sees it, and what was marked as a span in UTF-16 code units, end exclusive. */
export interface LanguageCase extends StoredCase {
  readonly switched?: { readonly start: number; readonly end: number } | undefined;
}

/** The lines of `cases.jsonl` as they are stored. */
export function readStoredCases(): StoredCase[] {
  const lines = readFileSync(new URL("cases.jsonl", import.meta.url), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as StoredCase);
}

/** Takes the marks out of a stored case. */
export function toLanguageCase(stored: StoredCase): LanguageCase {
  const text = stored.text.replaceAll(SWITCH_MARK, "").replaceAll(RETURN_MARK, "");
  const start = stored.text.indexOf(SWITCH_MARK);
  if (start === -1) return { ...stored, text };
  const returns = stored.text.indexOf(RETURN_MARK);
  return { ...stored, text, switched: { start, end: returns === -1 ? text.length : returns - SWITCH_MARK.length } };
}
