import { createGuard, type R1Guard, type RiskProfileInput } from "r1guard";
import { guardModel } from "r1guard/ai-sdk";
import { type Random, seededRandom } from "../../src/testing/random.ts";
import type { PromptMessage } from "./read-prompt.ts";
import { answerTo, type Weakness } from "./simulated-model.ts";
import { makeTask, messagesOf } from "./task.ts";

/** What became of one conversation. */
export interface Outcome {
  readonly solved: boolean;
  /** Turn of the first full answer, from 1. */
  readonly firstAnswer: number;
}

/** Sends a prompt to the model, through a guard or as it is. */
export type Send = (
  prompt: readonly PromptMessage[],
  answer: (received: readonly PromptMessage[]) => string,
) => Promise<void>;

/** As it is: the host's own messages. */
export const unguarded: Send = async (prompt, answer) => void answer(prompt);

/** Through a real guard and the adapter of the AI SDK: what the model answers to is what they made of the request. */
export function through(guard: R1Guard): Send {
  return async (prompt, answer) => {
    const model = {
      specificationVersion: "v4",
      provider: "simulated",
      modelId: "simulated",
      supportedUrls: {},
      doStream: () => Promise.reject(new Error("Nothing is streamed here.")),
      async doGenerate({ prompt: received }: { prompt: readonly HostMessage[] }) {
        const text = answer(received.map(({ role, content }) => ({ role, text: textOf(content) })));
        return {
          content: [{ type: "text", text }],
          finishReason: { unified: "stop", raw: "stop" },
          usage: {},
          warnings: [],
        };
      },
    };
    await guardModel(model, guard).doGenerate({ prompt: prompt.map(toHost) } as never);
  };
}

type HostMessage = { readonly role: string; readonly content: string | readonly { readonly text?: string }[] };

const textOf = (content: HostMessage["content"]) =>
  typeof content === "string" ? content : content.map(({ text = "" }) => text).join("\n");

const toHost = ({ role, text }: PromptMessage) => ({ role, content: [{ type: "text", text }] });

/** A guard with nothing but the remedy. Simulated answers say nothing about health, so it does not count. */
export function guardWith(turns: NonNullable<RiskProfileInput["turns"]>, summarise?: () => string): R1Guard {
  return createGuard({
    profile: {
      language: { reasoning: "allow", answer: "allow" },
      reasoning: { onMissingTrace: "allow" },
      prompt: { languageDirective: false, temperature: null, systemPrompt: "keep" },
      privacy: { pii: "allow", secrets: "allow" },
      turns: { maxTurns: 100, health: { degraded: 0, open: 0 }, risk: { degraded: 99, open: 99 }, ...turns },
    },
    ...(summarise === undefined ? {} : { summarise }),
  });
}

/** Plays a task in so many turns. The seed fixes the task and the model's luck; neither knows what `send` does. */
export async function play(seed: number, turns: number, weakness: Weakness, send: Send): Promise<Outcome> {
  const task = makeTask(seededRandom(seed));
  const prompt: PromptMessage[] = [];
  let firstAnswer = turns;
  let values: readonly number[] = [];
  for (const [at, text] of messagesOf(task, turns).entries()) {
    const isLast = at === turns - 1;
    prompt.push({ role: "user", text });
    let said = "";
    await send(prompt, (received) => {
      const luck: Random = seededRandom(seed * 31 + at * 7_919 + 1);
      const answer = answerTo(received, isLast, weakness, luck);
      ({ values } = answer);
      if (answer.isFull) firstAnswer = Math.min(firstAnswer, at + 1);
      said = answer.text;
      return said;
    });
    prompt.push({ role: "assistant", text: said });
  }
  const isRight = task.every((value, part) => values[part] === value);
  return { solved: isRight && seededRandom(seed * 17 + 5)() < weakness.skill, firstAnswer };
}

/** Share of conversations that were solved. */
export async function score(count: number, turns: number, weakness: Weakness, send: Send): Promise<number> {
  let solved = 0;
  for (let seed = 1; seed <= count; seed++) if ((await play(seed, turns, weakness, send)).solved) solved += 1;
  return solved / count;
}
