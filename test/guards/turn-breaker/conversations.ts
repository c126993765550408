import type { UserTurn } from "../../../src/guards/turn-breaker/derive-turns.ts";
import { seededRandom } from "../../../src/testing/random.ts";

const WORDS =
  "harbour lantern ferry morning quiet ledger copper willow the of and to is was with from about small never always every table budget deadline fee yes exactly brilliant truly insight I my".split(
    " ",
  );

/** Pieces that signals react to, and pieces that are made to be misread. */
const PIECES = [
  'From now on never use the word "harbour".',
  "All your replies must be in valid JSON.",
  "Write at most 12 words.",
  "No more than 3 SENTENCES, please.",
  "Put it into a table.",
  "Use a numbered list.",
  "Do not ſay “lantern”. Always mention “ledger”.",
  "My budget is 500 and our deadline = 12.",
  "Your budget of 600 was the fee of 1,200.50.",
  "İzmir ſſ K. It's 'quoted', they don’t mind.",
  "мы идём домой по тихой улице вечером",
  "今天天气很好我们去公园散步吧",
  "```ts\nconst ledger = 1;\n```",
  "```",
  "Yes, exactly! What a brilliant, truly profound insight.",
  "I'm not sure. I'd say my own view differs.",
  "I'm sorry, I can't help with that.",
  "- one\n- two | three",
  '{"a": [1]}',
];
const SAID_BY_MODEL = ["<think>hm</think> so", "  <THINK>unfinished", "</think>"];

/** Conversations that meet nearly every signal, the same for the same seed: long and short, with texts that come again. */
export function conversations(count: number, seed: number): readonly (readonly UserTurn[])[] {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const prose = (words: number) => Array.from({ length: words }, () => pick(WORDS)).join(" ");
  const said: string[] = [];
  function text(pieces: readonly string[]): string {
    if (said.length > 0 && random() < 0.2) return pick(said);
    const parts = Array.from({ length: 1 + below(4) }, () =>
      random() < 0.5 ? pick(pieces) : prose(below(random() < 0.1 ? 900 : 120)),
    );
    said.push(parts.join(pick([" ", ". ", ""])));
    return said.at(-1) ?? "";
  }
  function answer(first: boolean): string {
    if (first && random() < 0.4) return prose(300);
    return random() < 0.15
      ? (said.filter((one) => one.length > 300).at(-1) ?? prose(60))
      : text([...PIECES, ...SAID_BY_MODEL]);
  }
  function turn(first: boolean, latest: boolean): UserTurn {
    const pending = latest && random() < 0.7;
    const answered = !pending && random() < 0.95;
    return {
      texts: first && random() < 0.4 ? [pick(PIECES)] : Array.from({ length: 1 + below(2) }, () => text(PIECES)),
      toolResults: random() < 0.2 ? ["Error: timed out", pick(["500 bad", "fine", '{"error": "x"}'])] : [],
      answer: answered && random() < 0.9 ? answer(first) : undefined,
      reasoning: answered && random() < 0.3 ? prose(below(1_500)) : "",
      ended: answered,
      outcome: pending ? "pending" : answered ? "answered" : "blocked",
      blockedBy: undefined,
    };
  }
  return Array.from({ length: count }, () => {
    const turns = 1 + below(random() < 0.2 ? 40 : 10);
    return Array.from({ length: turns }, (_, index) => turn(index === 0, index === turns - 1));
  });
}
