import type { Script } from "../../text/scripts.ts";

/*
 * The policy's numbers. `bench/language-scripts.ts` measures them; the page in docs/guards tells the figures.
 */

/** Letters in a row, of a script nobody expects, that make a run. Shorter ones are symbols, initials, single words of dictionaries. */
export const RUN_LETTERS: Readonly<Partial<Record<Script, number>>> = {
  han: 2,
  hiragana: 2,
  katakana: 2,
  hangul: 2,
  greek: 5,
};
export const RUN_LETTERS_ELSEWHERE = 4;

/**
 * Letters side by side that make a run in a trace where nobody has spoken of a language of that script: such a word is no
 * term then, and a trace that is flagged in vain costs nobody an answer. In an answer only Han letters count so, and only
 * where they touch a word.
 */
export const RUN_LETTERS_UNNAMED: Readonly<Partial<Record<Script, number>>> = {
  han: 1,
  cyrillic: 3,
  arabic: 2,
  hebrew: 2,
  devanagari: 2,
  bengali: 2,
  tamil: 2,
  telugu: 2,
  thai: 2,
};

/** Longest run that a gloss behind it, "快乐 (happiness)", or emphasis around it, "**快乐**", explains. */
export const GLOSSED_LETTERS = 8;

/** Longest run that the name of its language explains, "from Greek λόγος", and so far before it the name may stand. */
export const NAMED_LETTERS = 24;
export const NAMED_WITHIN = 24;

/** Code units without a letter that may lie inside a run before it counts as ended. */
export const RUN_GAP = 8;

/** How many unexpected letters each exempted stretch may hold; `blockQuotes`, all of a text together. After that many it is no exemption any more. */
export const EXEMPT_LETTERS = {
  fence: 600,
  code: 64,
  math: 16,
  quote: 48,
  parenthesis: 32,
  address: 64,
  /** Of a block of lines. */
  indented: 200,
  blockQuotes: 200,
} as const;

/** Least amount of text, in words, whose share is judged. A name and a number are no language. */
export const SHARE_WORDS = 8;

/** Detections per channel; the rest of a text that is all wrong adds nothing. */
export const MAX_DETECTIONS = 16;

/*
 * Share counts words, as R1's language-consistency reward does, but by their letters: finding word boundaries in every
 * script costs more than all the rest. Five letters make a word (six code units of Latin text, its spaces included),
 * two Han or kana letters, two and a half Hangul syllables. In sixtieths of a word all are whole numbers.
 */
export const PARTS_PER_WORD = 60;
export const PARTS_PER_LETTER_ELSEWHERE = 12;
export const PARTS_PER_LETTER: Readonly<Partial<Record<Script, number>>> = {
  latin: 10,
  han: 30,
  hiragana: 30,
  katakana: 30,
  hangul: 24,
};

/*
 * Languages of one script. A word's scores are those of the n-gram table (`eval/language/compile-table.ts`): some 9 for a
 * word of the language, 1 to 4 for a related one. Chosen on the development half of `npm run eval:language`.
 */

/** Scores that a word counts for one step of evidence. */
export const SCORE_OF_STEP = 6;
/** Most steps that one word may count, for or against. */
export const STEPS_OF_WORD = 2;
/** So much of a step counts where the user mixes languages. */
export const PART_OF_MIXED = 0.5;
/** A user mixes languages whose latest message holds so many words that score so much better in others than in what is expected. */
export const WORDS_OF_MIXED = 3;
export const SCORE_OF_MIXED = 5;
/** Code units of that message that are read for it. */
export const MIXED_UNITS = 2_000;
/** Steps that every word takes back, so that chance does not add up. */
export const STEPS_TAKEN_BACK = 0.2;
/** Evidence at which a text has switched. */
export const STEPS_OF_SWITCH = 3.4;
/** Evidence from which a text that may be blocked is held back: more than one word can give, or half the words of any text would wait. */
export const STEPS_HELD = 2;
/** Words of an expected language with which a text that may be blocked begins before any of it is let go: a wrong one is blocked before it is seen. */
export const FIRST_WORDS = 3;
/** So many code units wait for them at most: an answer may begin with code, or be a name. */
export const FIRST_UNITS = 80;
/** A switch is told of again only after the evidence has gone; more than this of it is forgotten, so that it can. */
export const MOST_STEPS = 6;
/** Steps that a word with a capital inside a sentence takes back: where names and titles stand, foreign words belong to them. */
export const STEPS_OF_NAME = 0.5;
/** Score that stands for the expected language where a word is in a script that is not its own: terms and names. */
export const SCORE_OF_TERM = 2;
/** Score of a word in such a script, where a line is judged. */
export const SCORE_OF_OWN_SCRIPT = 10;
/** Steps that a word in a script of only the expected language takes back. */
export const STEPS_OF_OWN_SCRIPT = 3;
/** Code units after which evidence that has come to nothing is dropped. */
export const EVIDENCE_UNITS = 400;

/**
 * What follows a line that ends with a colon, up to a blank line, is verses, titles, examples, as long as its lines are
 * short: a switch that begins near the start of one of them is none before the line is longer than this, or all of them.
 */
export const INTRODUCED = {
  begins: 24,
  lineUnits: 60,
  units: 300,
  /** Longest beginning of a line, "- Chaminade:", behind whose colon a title or a list of names may stand. */
  nameUnits: 40,
  /** Longest such title or list. */
  inLineUnits: 40,
} as const;

/** How many letters each exempted stretch may hold before its words count as the text's own. */
export const EXEMPT_WORD_LETTERS = {
  fence: 2000,
  /** A fence that names a language which is no text: whole files are written so. */
  codeFence: 200_000,
  /** A block of indented lines: code, or a part of a list. */
  indented: 2000,
  code: 120,
  /** Between single dollars, which may be prices. */
  math: 30,
  displayedMath: 120,
  quote: 400,
  parenthesis: 80,
  address: 200,
  emphasis: 40,
  blockQuotes: 1200,
  /** Of quotations, parentheses and emphasis before the first word of an expected language. */
  unsettled: 60,
} as const;

/** Words that a line must have for its language to be judged. */
export const LINE_WORDS = 4;

/** Code units of the user's messages, the latest first, whose words are no evidence. */
export const TOLD_UNITS = 20_000;
