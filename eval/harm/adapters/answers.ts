import { rowsOf } from "../data.ts";
import { familyOf, type HarmRow, harmful } from "../harm-row.ts";
import { hazardsOf } from "../hazards.ts";

interface JailbreakRow {
  readonly id: string;
  readonly goal: string;
  readonly prompt: string;
  readonly response: string;
  readonly category: string;
  readonly label: "jailbroken" | "not_jailbroken";
}

/** Answers of attacked models. The family is the goal: one goal is asked for in many ways. */
export function jailbreaks(): HarmRow[] {
  return rowsOf<JailbreakRow>("jailbreaks").map(({ id, goal, prompt, response, category, label }) => ({
    id,
    source: "jailbreakbench-responses",
    prompt,
    answer: response,
    labels: {
      input: harmful(hazardsOf([category])),
      answer: label === "jailbroken" ? harmful(hazardsOf([category])) : "safe",
    },
    group: familyOf(goal),
    lang: "en",
  }));
}

interface Said {
  readonly role: "user" | "assistant";
  readonly content: string;
}

interface PreferenceRow {
  readonly id: string;
  readonly chosen: readonly Said[];
  readonly rejected: readonly Said[];
}

/**
 * Red-team dialogues: the reply that people preferred as `safe`, the other as `harmful`. People compared, they did not
 * judge: often both replies are harmless, or neither is. A detector cannot do well here; it should do better than chance.
 */
export function preferences(): HarmRow[] {
  return rowsOf<PreferenceRow>("preferences").flatMap(({ id, chosen, rejected }) => {
    const group = familyOf(chosen[0]?.content ?? id);
    return [
      ...preference(`${id}:chosen`, chosen, "safe", group),
      ...preference(`${id}:rejected`, rejected, "harmful", group),
    ];
  });
}

function preference(id: string, said: readonly Said[], label: "safe" | "harmful", group: string): HarmRow[] {
  const answer = said.at(-1)?.content ?? "";
  if (answer.trim() === "") return [];
  return [
    { id, source: "hh-rlhf-pairs", messages: said.slice(0, -1), answer, labels: { answer: label }, group, lang: "en" },
  ];
}
