/** A message of a prompt as a model gets it. */
export interface PromptMessage {
  readonly role: string;
  readonly text: string;
}

/** What a prompt holds about one part of the task. */
export interface Reading {
  /** What the user wants; `undefined` while they have not said. */
  readonly wanted: number | undefined;
  /** How often it is said. */
  readonly mentions: number;
  /** Answers of the model that stand between the latest mention and the end. */
  readonly distance: number;
  /** Earlier answers in the prompt that hold something else, quoted drafts and notes included. */
  readonly wrong: readonly number[];
}

const WANTED = /Part (\d+) has to be (\d+)\./gu;
const WRITTEN = /part (\d+) is (\d+)/gu;

/** Reads a prompt, whatever a remedy has made of it: nothing here knows which remedy it was. */
export function readPrompt(prompt: readonly PromptMessage[], parts: number): readonly Reading[] {
  const readings = Array.from({ length: parts }, () => ({
    wanted: undefined as number | undefined,
    mentions: 0,
    distance: 0,
    wrong: [] as number[],
  }));
  const answersAfter = (at: number) => prompt.slice(at + 1).filter(({ role }) => role === "assistant").length;
  for (const [at, { role, text }] of prompt.entries()) {
    if (role !== "user") continue;
    for (const [, part, value] of text.matchAll(WANTED)) {
      const reading = readings[Number(part)];
      if (reading === undefined) continue;
      reading.wanted = Number(value);
      reading.mentions += 1;
      reading.distance = answersAfter(at);
    }
  }
  for (const { text } of prompt) {
    for (const [, part, value] of text.matchAll(WRITTEN)) {
      const reading = readings[Number(part)];
      if (reading !== undefined && Number(value) !== reading.wanted) reading.wrong.push(Number(value));
    }
  }
  return readings;
}
