import { requestedLanguages } from "../../../text/language-requests.ts";
import { countScripts, SCRIPTS, type Script, scriptsOfLanguage } from "../../../text/scripts.ts";
import { percent, quiet, type Reading, ramp } from "./signal.ts";
import { type ConversationView, READ_TURNS, READ_UNITS } from "./view.ts";

/** Fewer letters say nothing about a text's script. */
const LEAST_LETTERS = 20;

/**
 * Share of the latest answer that is in scripts which nobody wrote or asked for. R1's successors switch language after
 * 50–70 turns (DeepSeek-V3 issue 1463). Scripts, not languages: French for English is not seen. Latin is always fine.
 */
export function languageDrift(view: ConversationView): Reading {
  const latest = view.answers.at(-1);
  if (latest === undefined) return quiet("no answer yet");
  const counts = countScripts(latest.text.slice(0, READ_UNITS));
  const lettersOutside = (known: ReadonlySet<Script>) =>
    SCRIPTS.reduce((sum, script, id) => (known.has(script) ? sum : sum + (counts[id] ?? 0)), 0);
  const letters = lettersOutside(new Set(["none"]));
  if (letters < LEAST_LETTERS) return quiet("too few letters");
  // Most answers are in Latin alone, and then nobody needs to be asked.
  const strange = lettersOutside(ALWAYS_FINE) === 0 ? 0 : lettersOutside(knownScripts(view));
  const share = strange / letters;
  return { risk: ramp(share, 0.02, 0.5), why: `${percent(share)} of the letters are in a script nobody asked for` };
}

const ALWAYS_FINE: ReadonlySet<Script> = new Set<Script>(["none", "other", "latin"]);

/** Scripts that user or application wrote or asked for. */
function knownScripts({ turns, systemTexts }: ConversationView): ReadonlySet<Script> {
  const known = new Set(ALWAYS_FINE);
  const texts = [...turns.slice(-2 * READ_TURNS).flatMap((turn) => turn.texts), ...systemTexts];
  for (const text of texts) {
    const counts = countScripts(text.slice(0, READ_UNITS));
    for (const [id, script] of SCRIPTS.entries()) if ((counts[id] ?? 0) > 0) known.add(script);
    for (const tag of requestedLanguages(text.slice(0, READ_UNITS))) {
      for (const script of scriptsOfLanguage(tag) ?? []) known.add(script);
    }
  }
  // Japanese is written in three scripts at once, and Korean quotes Han.
  if (known.has("hiragana") || known.has("katakana") || known.has("hangul")) {
    for (const script of ["han", "hiragana", "katakana"] as const) known.add(script);
  }
  return known;
}
