import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Half, puzzles, refusals, speeches, type TraceRow } from "./data.ts";
import { numbers } from "./splices.ts";

/** Texts in one language, in which every alarm is a false one. */
export interface Negatives {
  readonly name: string;
  readonly language: string;
  readonly texts: readonly string[];
}

/** Read at most so many code units of each kind. */
const MOST_UNITS = 1_000_000;

/** Traces to English prompts that hold no letters but Latin ones, formulas with prose around them, and program text. */
export function negatives(half: Half): readonly Negatives[] {
  const traces = (name: string, rows: readonly TraceRow[]): Negatives => {
    const english = rows.filter(({ prompt_lang }) => prompt_lang === "en");
    return { name, language: "en", texts: upTo(english.flatMap(latinTexts)) };
  };
  return [
    traces("R1 distills, puzzles", puzzles(half)),
    traces("R1, speeches", speeches(half)),
    traces("R1, refusals", refusals(half)),
    { name: "LaTeX (made up)", language: "en", texts: latex(half) },
    { name: "JavaScript, no fence", language: "en", texts: program(half, "node_modules", ".js") },
    { name: "TypeScript, no fence", language: "en", texts: program(half, "node_modules", ".d.ts") },
    { name: "Python, no fence", language: "en", texts: program(half, pythonFolder(), ".py") },
  ];
}

function latinTexts({ reasoning, answer, script }: TraceRow): readonly string[] {
  return (["reasoning", "answer"] as const).flatMap((channel) => {
    const text = (channel === "reasoning" ? reasoning : answer) ?? "";
    const counts = script?.[channel] ?? {};
    const foreign = Object.entries(counts).some(([name, count]) => name !== "chars" && name !== "latin" && count > 0);
    return text === "" || foreign ? [] : [text];
  });
}

function upTo(texts: readonly string[]): readonly string[] {
  let units = 0;
  return texts.filter((text) => {
    units += text.length;
    return units <= MOST_UNITS;
  });
}

const FORMULAS = [
  "\\int_{0}^{\\infty} e^{-x^2} \\, dx = \\frac{\\sqrt{\\pi}}{2}",
  "\\sum_{n=1}^{\\infty} \\frac{1}{n^2} = \\frac{\\pi^2}{6}",
  "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
  "\\lim_{h \\to 0} \\frac{f(x+h) - f(x)}{h}",
  "\\nabla \\times \\mathbf{E} = -\\frac{\\partial \\mathbf{B}}{\\partial t}",
  "\\operatorname{Var}(X) = \\mathbb{E}[X^2] - (\\mathbb{E}[X])^2",
  "f \\colon A \\to B, \\quad g \\circ f = \\mathrm{id}_A",
  "\\forall \\varepsilon > 0 \\; \\exists \\delta > 0 : |x - a| < \\delta \\implies |f(x) - f(a)| < \\varepsilon",
  "x_{1,2} = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a} \\text{ where } a \\neq 0",
  "\\left\\lfloor \\frac{m + n - 1}{n} \\right\\rfloor \\cdot \\binom{n}{k} \\bmod p",
  "\\hat{\\theta}_{\\text{MLE}} = \\arg\\max_{\\theta} \\prod_{i} p(x_i \\mid \\theta)",
  "A \\cup (B \\cap C) = (A \\cup B) \\cap (A \\cup C)",
] as const;

const SENTENCES = [
  "Substituting F into the previous line gives F which settles the case",
  "We now use F and compare both sides",
  "By induction F holds for every n",
  "Hence F so the claim follows",
  "Let F be as in the lemma; then F is bounded",
  "Note that F implies F after a change of variables",
  "Therefore F and we are done",
  "Expanding F term by term we obtain F as required",
] as const;

const DELIMITERS = [
  ["$", "$"],
  ["\\(", "\\)"],
  ["\n\\[ ", " \\]\n"],
  ["\n$$", "$$\n"],
  ["\n\\begin{align*}\n", "\n\\end{align*}\n"],
  ["", ""],
] as const;

/** Notes full of formulas, within delimiters and without: no public set of them is at hand. */
function latex(half: Half): readonly string[] {
  const random = numbers(half === "held-out" ? 17 : 11);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: 250 }, () =>
    Array.from({ length: 12 }, () => {
      const [open, close] = one(DELIMITERS);
      return `${one(SENTENCES).replaceAll(/\bF\b/gu, () => `${open}${one(FORMULAS)}${close}`)}.`;
    }).join(" "),
  );
}

/** Files of program text, read as if a model had written them without a fence. Every other file belongs to a half. */
function program(half: Half, folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const texts: string[] = [];
  let units = 0;
  for (const [index, name] of names.filter((file) => file.endsWith(ending)).entries()) {
    if (index % 40 !== (half === "held-out" ? 0 : 20)) continue;
    // Word lists, language packs and data are no program text.
    if (/local|lang|i18n|franc|tinyld|eld[/\\]|fasttext|unicode|data|\.min\./iu.test(name)) continue;
    const text = readFileSync(join(folder, name), "utf8").slice(0, 20_000);
    const longest = text.split("\n").reduce((most, line) => Math.max(most, line.length), 0);
    // Beyond ASCII, comments may be in any language.
    if (longest > 400 || /[^\0-\x7f]/u.test(text)) continue;
    units += text.length;
    if (units > MOST_UNITS) break;
    texts.push(text);
  }
  return texts;
}

function pythonFolder(): string {
  const root = "/usr/lib";
  const version = existsSync(root) ? readdirSync(root).find((name) => /^python3\.\d+$/u.test(name)) : undefined;
  return join(root, version ?? "python3");
}
