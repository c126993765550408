import { type ArgumentCheck, found, NOTHING_FOUND } from "./argument-check.ts";
import { hasWord, type Leaf, wordsOf } from "./leaves.ts";
import { IN_COMMANDS, RUNS_OTHERS, SHELL_RULES, UNMISTAKABLE } from "./shell-rules.ts";
import { withoutTail } from "./without-tail.ts";

/** Fields in which every text is a command. In others it has to begin like one. */
const COMMAND_FIELDS = new Set(
  "command commands cmd script scripts shell bash powershell exec execute code run program".split(" "),
);
/** Fields with the words of a command. */
const WORD_FIELDS = new Set("args argv arguments params parameters flags options".split(" "));
/** Tools whose every text is a command. */
const COMMAND_TOOLS = new Set("shell bash zsh powershell terminal command console cmd exec execute ssh".split(" "));

/** What may stand before a command. */
const BEFORE = /^(?:[\s({!]|(?:nohup|time|exec|command|then|do|else)\b\s|[A-Za-z_]\w*=\S*\s)+/u;
/** Where one command ends and the next begins. */
const SEPARATOR = /[;&|\n(`)]/u;
/** `rm${IFS}-rf` reads like `rm -rf` to a shell. */
const FIELD_SEPARATOR = /\$\{?IFS(?:\}|\b)/gu;
const LINE_CONTINUED = /\\\r?\n/gu;
const QUOTES = /["'^[\]]/gu;
/** `{rm,-rf,/}` is `rm -rf /` to a shell. */
const BRACES = /\{([^\s{}]+,[^\s{}]*)\}/gu;
const COMMA = /,/gu;
const BLANKS = /\s+/u;
const FOLDERS = /[/\\]/u;
const BACKSLASH = /\\/gu;

/** Commands that destroy or take control of a machine: `shell-destructive`. */
export const checkShell: ArgumentCheck = ({ tool, leaves }) => {
  const inShell = hasWord(wordsOf(tool.name), COMMAND_TOOLS);
  const isCommand = ({ words }: Leaf) => inShell || hasWord(words, COMMAND_FIELDS);
  const destroys =
    leaves.some((leaf) => typeof leaf.value === "string" && isDestructive(leaf.value, isCommand(leaf))) ||
    isDestructive(oneLine(leaves.filter((leaf) => isCommand(leaf) || hasWord(leaf.words, WORD_FIELDS))), true);
  return destroys ? found("shell-destructive") : NOTHING_FOUND;
};

/** A command that comes in pieces: `{ command: "rm", args: ["-rf", "/"] }`. */
function oneLine(pieces: readonly Leaf[]): string {
  return pieces.length < 2 ? "" : pieces.map(({ value }) => String(value)).join(" ");
}

function isDestructive(text: string, inCommands: boolean): boolean {
  if (UNMISTAKABLE.test(text)) return true;
  if (inCommands && IN_COMMANDS.some((pattern) => pattern.test(text))) return true;
  const commands = text
    .replaceAll(LINE_CONTINUED, " ")
    .replaceAll(FIELD_SEPARATOR, " ")
    .replaceAll(BRACES, (_, words: string) => words.replaceAll(COMMA, " "));
  // Prose may name a command further on; a command line begins with one.
  if (!inCommands) return isDestructiveCommand(firstOf(commands), false);
  return commands.split(SEPARATOR).some((command) => isDestructiveCommand(command, true));
}

function firstOf(commands: string): string {
  const end = commands.search(SEPARATOR);
  return end === -1 ? commands : commands.slice(0, end);
}

function isDestructiveCommand(command: string, inCommands: boolean): boolean {
  const words = command
    .replace(BEFORE, "")
    .split(BLANKS)
    .map((word) => withoutTail(word.replaceAll(QUOTES, ""), ","))
    .filter((word) => word !== "");
  const [name, ...rest] = words;
  if (name === undefined) return false;
  const runsOthers = (inCommands || name === "sudo") && namesOf(name).some((program) => RUNS_OTHERS.test(program));
  const programs = (runsOthers ? words : [name]).flatMap(namesOf);
  return SHELL_RULES.some(
    ({ command: wanted, words: say, isWord }) =>
      (inCommands || isWord !== true) &&
      programs.some((program) => wanted.test(program)) &&
      // In "sudo -u root init 6" the words that count come somewhere behind.
      (say(rest) || (runsOthers && isWord === true && words.some((_, at) => say(words.slice(at + 1, at + 3))))),
  );
}

/** A command's name without its folder. A backslash may part folders, or stand before a letter for nothing. */
function namesOf(word: string): readonly string[] {
  const name = word.split(FOLDERS).at(-1) ?? "";
  return word.includes("\\") ? [name, word.replaceAll(BACKSLASH, "")] : [name];
}
