import { getLIDModel } from "fasttext.wasm.js";

/** What an independent judge, fastText's lid.176 (compressed), says of a text. */
export interface Opinion {
  readonly language: string;
  readonly probability: number;
  /** Languages of its lines of 20 characters and more, where they are sure. */
  readonly lines: ReadonlySet<string>;
}

const FENCES = /```[\s\S]*?(?:```|$)/gu;
const ADDRESSES = /https?:\S+/gu;
const LINE_UNITS = 20;
const SURE = 0.6;

/** Code and addresses are left out. */
export async function loadReference(): Promise<(text: string) => Opinion> {
  const model = await (await getLIDModel()).load();
  const ask = (text: string) => {
    const [probability, label] = model.predict(text.replace(/\s+/gu, " ").slice(0, 2000), 1, 0).get(0);
    return { language: label.replace("__label__", ""), probability };
  };
  return (text) => {
    const prose = text.replace(FENCES, " ").replace(ADDRESSES, " ");
    const lines = prose.split("\n").filter((line) => line.trim().length >= LINE_UNITS);
    const sure = lines.map(ask).filter(({ probability }) => probability > SURE);
    const whole = prose.trim() === "" ? { language: "", probability: 0 } : ask(prose);
    return { ...whole, lines: new Set(sure.map(({ language }) => language)) };
  };
}
