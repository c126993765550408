import { seededRandom as random } from "../src/testing/random.ts";

const WORDS =
  "the of and to in is that it was for on are as with they be at one have this from or had by but some what there we can out other were all your when up use word how said an each she which do their time if will way about many then them would write like so these her long make thing see him two has look more day could go come did my sound no most number who over know water than call first people may down side been now find any new work part take get place made live where after back little only round man year came show every good me give our under name very through just form great think say help low line before turn cause same mean differ move right boy old too does tell sentence set three want air well also play small end put home read hand port large spell add even land here must big high such follow act why ask men change went light kind off need house picture try us again animal point mother world near build self earth father".split(
    " ",
  );

/** English-like prose of at least `length` UTF-16 code units: common words, punctuation, now and then a number or a formula. */
export function prose(length: number, seed = 1): string {
  const next = random(seed);
  const parts: string[] = [];
  let size = 0;
  while (size < length) {
    const dice = next();
    const word =
      dice < 0.02
        ? `${Math.floor(next() * 1000)}`
        : dice < 0.03
          ? "$x^2 + y$"
          : (WORDS[Math.floor(next() * WORDS.length)] as string);
    const end = next() < 0.08 ? ". " : next() < 0.06 ? ", " : next() < 0.01 ? ".\n\n" : " ";
    parts.push(word, end);
    size += word.length + end.length;
  }
  return parts.join("").slice(0, length);
}

const SYLLABLES =
  "ba be bi co cu da der di do en er fa fi go ha in ka la le li lo ma me mi mo na ne ni no on or pa per po ra re ri ro sa se si so ta te ti to un ur va ve vi".split(
    " ",
  );

/**
 * Distinct phrases of two to four words, about 20 code units each. `commonShare` of the words, 0 to 1, are those of
 * `prose`: a third in a list where rare words stand beside common ones; with 1 every word of the text may begin a
 * phrase, which is the hardest case. No phrase occurs in `prose`.
 */
export function phrases(count: number, commonShare = 0.33, seed = 2): string[] {
  const next = random(seed);
  const rare = () =>
    Array.from({ length: 2 + Math.floor(next() * 3) }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join("");
  const common = () => WORDS[Math.floor(next() * WORDS.length)] as string;
  const made = new Set<string>();
  while (made.size < count) {
    const words = Array.from({ length: 1 + Math.floor(next() * 3) }, () => (next() < commonShare ? common() : rare()));
    made.add([...words, `${rare()}q`].join(" "));
  }
  return [...made];
}

/** Cuts a text into pieces of `size` UTF-16 code units. */
export function pieces(text: string, size: number): string[] {
  const out: string[] = [];
  for (let at = 0; at < text.length; at += size) out.push(text.slice(at, at + size));
  return out;
}
