import * as z from "zod";
import type { Category } from "../../core/finding.ts";
import { languageNamed } from "../language-tag.ts";

const CATEGORY = /^(?:S[1-9]|S1[0-4]|x-[a-z0-9]+(?:-[a-z0-9]+)*)$/u;

export const category = z.custom<Category>((value) => typeof value === "string" && CATEGORY.test(value), {
  error: "S1 to S14, or an x- code in lower case such as x-injection",
});

export const positive = z.int().positive();

/** A name as it stands. */
export const exactName = z.string().refine((name) => name.trim() !== "" && name !== "*", {
  error: "a name that is not empty; there is no name for all",
});

/** A text that people read: one for everybody, or a map of texts by language. Languages it leaves out get r1guard's own text. */
export function personText() {
  return z.union([z.string().min(1), z.record(languageTag(), z.string().min(1))]);
}

export function languageTag() {
  return z
    .string()
    .refine((tag) => languageNamed(tag) !== undefined, { error: "a BCP-47 language code such as en, de or zh-Hant" });
}
