import { requestedLanguages } from "../../../text/languages/requests.ts";
import { countScripts, SCRIPTS, type Script, scriptOfUnit, scriptsOfLanguage } from "../../../text/scripts.ts";
import { type KnownText, perText, READ_UNITS, readText } from "./known-text.ts";
import { percent, quiet, type Reading, ramp } from "./signal.ts";
import { ASKED_TURNS, type ConversationView } from "./view.ts";

/** Fewer letters say nothing about a text's script. */
const LEAST_LETTERS = 20;

/**
 * Share of the latest answer that is in scripts which nobody wrote or asked for. R1's successors switch language after
 * 50–70 turns (DeepSeek-V3 issue 1463). Scripts, not languages: French for English is not seen. Latin is always fine.
 */
export function languageDrift(view: ConversationView): Reading {
  const latest = view.answers.at(-1);
  if (latest === undefined) return quiet("no answer yet");
  if (!BEYOND_LATIN.test(latest.text.text.slice(0, READ_UNITS))) return inLatin(latest.text);
  const counts = scriptsIn(latest.text);
  const lettersOutside = (known: ReadonlySet<Script>) =>
    SCRIPTS.reduce((sum, script, id) => (known.has(script) ? sum : sum + (counts[id] ?? 0)), 0);
  const letters = lettersOutside(new Set(["none"]));
  if (letters < LEAST_LETTERS) return quiet("too few letters");
  const strange = lettersOutside(ALWAYS_FINE) === 0 ? 0 : lettersOutside(knownScripts(view));
  return strangeness(strange / letters);
}

function strangeness(share: number): Reading {
  return { risk: ramp(share, 0.02, 0.5), why: `${percent(share)} of the letters are in a script nobody asked for` };
}

/** What may be a letter of a script other than Latin. Most answers have none, and then nothing needs to be counted. */
const BEYOND_LATIN = /[^\0-\u024f\u2000-\u206f]/u;

function inLatin({ text }: KnownText): Reading {
  let letters = 0;
  for (let index = 0; index < text.length && index < READ_UNITS && letters < LEAST_LETTERS; index++) {
    if (scriptOfUnit(text.charCodeAt(index)) !== 0) letters++;
  }
  return letters < LEAST_LETTERS ? quiet("too few letters") : strangeness(0);
}

const ALWAYS_FINE: ReadonlySet<Script> = new Set<Script>(["none", "other", "latin"]);

const scriptsIn = perText(({ text }) => countScripts(text.slice(0, READ_UNITS)));

/** Scripts that user or application wrote or asked for. */
function knownScripts({ turns, systemTexts }: ConversationView): ReadonlySet<Script> {
  const known = new Set(ALWAYS_FINE);
  const texts = [...turns.slice(-ASKED_TURNS).flatMap((turn) => turn.texts), ...systemTexts];
  for (const text of texts) for (const script of scriptsBroughtUp(readText(text))) known.add(script);
  // Japanese is written in three scripts at once, and Korean quotes Han.
  if (known.has("hiragana") || known.has("katakana") || known.has("hangul")) {
    for (const script of ["han", "hiragana", "katakana"] as const) known.add(script);
  }
  return known;
}

/** Scripts that a text is written in, or that languages are written in which it asks for. */
const scriptsBroughtUp = perText((known: KnownText): readonly Script[] => {
  const counts = scriptsIn(known);
  const written = SCRIPTS.filter((_, id) => (counts[id] ?? 0) > 0);
  return [
    ...written,
    ...requestedLanguages(known.text.slice(0, READ_UNITS)).flatMap((tag) => scriptsOfLanguage(tag) ?? []),
  ];
});
