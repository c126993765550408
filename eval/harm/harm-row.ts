import { createHash } from "node:crypto";
import type { Category } from "../../src/core/finding.ts";

/** A row of the harness's format, with the prompt family that splits need. */
export interface HarmRow {
  readonly id: string;
  readonly source: string;
  readonly prompt?: string;
  readonly messages?: readonly { readonly role: "user" | "assistant"; readonly content: string }[];
  readonly reasoning?: string;
  readonly answer?: string;
  readonly labels: Partial<Record<"input" | "reasoning" | "answer", HarmLabel>>;
  readonly group: string;
  readonly lang: string;
  readonly benignKind?: string;
}

export type HarmLabel = "harmful" | "safe" | { readonly harmful: true; readonly categories: readonly Category[] };

/** A text labelled harmful, with the hazards its set's own category stands for. */
export function harmful(categories: readonly Category[]): HarmLabel {
  return categories.length === 0 ? "harmful" : { harmful: true, categories };
}

/** Name of a text's family: the same for texts that differ in case, spacing and punctuation only, in every set. */
export function familyOf(text: string): string {
  const letters = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return createHash("sha256").update(letters).digest("hex").slice(0, 16);
}

/** A text as a member of a row: left out where a set has none. */
export function given<Name extends string>(name: Name, text: string | null | undefined): { [Key in Name]?: string } {
  return text === null || text === undefined || text.trim() === ""
    ? {}
    : ({ [name]: text } as { [Key in Name]: string });
}
