import { rowsOf } from "../data.ts";
import { familyOf, type HarmRow, harmful } from "../harm-row.ts";
import { hazardsOf } from "../hazards.ts";

interface PromptRow {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly label: "harmful" | "benign";
  readonly category?: string | null;
}

type Flags = Readonly<Record<"S" | "H" | "V" | "HR" | "SH" | "S3" | "H2" | "V2", 0 | 1 | null>> & {
  readonly prompt: string;
};

/** Single prompts, harmful and benign, each under its set. The moderation evaluation comes with its own flags, below. */
export function prompts(): HarmRow[] {
  return rowsOf<PromptRow>("prompts")
    .filter(({ source }) => source !== "openai-moderation")
    .map(({ id, source, text, label, category }) => ({
      id,
      source,
      prompt: text,
      labels: { input: label === "harmful" ? harmful(hazardsOf([category ?? ""])) : "safe" },
      group: familyOf(text),
      lang: "en",
      ...(label === "benign" && { benignKind: category ?? "look-alike" }),
    }));
}

/**
 * OpenAI's moderation evaluation. A row is harmful when any flag is set. Flags that nobody gave count as not set, as
 * everybody who reports on this set does; some of its safe rows are therefore not.
 */
export function moderation(): HarmRow[] {
  return rowsOf<Flags>("moderation").map(({ prompt, ...flags }, index) => {
    const set = Object.entries(flags).flatMap(([flag, value]) => (value === 1 ? [flag] : []));
    return {
      id: `openai-moderation:${index + 1}`,
      source: "openai-moderation",
      prompt,
      labels: { input: set.length > 0 ? harmful(hazardsOf(set)) : "safe" },
      group: familyOf(prompt),
      lang: "en",
    };
  });
}

interface SecurityRow {
  readonly id: string;
  readonly prompt: string;
}

/** Benign questions about security. */
export function security(): HarmRow[] {
  return rowsOf<SecurityRow>("security").map(({ id, prompt }) => ({
    id,
    source: "cyber-benign",
    prompt,
    labels: { input: "safe" },
    group: familyOf(prompt),
    lang: "en",
    benignKind: "security-question",
  }));
}
