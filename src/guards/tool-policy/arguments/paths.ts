import { type ArgumentCheck, type ArgumentFinding, found } from "./argument-check.ts";
import { hasWord, type Leaf, wordsOf } from "./leaves.ts";
import { isAbsolute, isInside, normalisedPath } from "./normalised-path.ts";
import { isSensitive } from "./sensitive-places.ts";

export interface PathOptions {
  /** Folders in which tools may work, absolute. Empty: anywhere but places with credentials and system files. */
  readonly roots: readonly string[];
}

/** Fields that hold a path, whatever it looks like. */
const PATH_FIELDS = new Set(
  "path paths file files filename filenames filepath dir dirs directory directories folder folders cwd source destination src dest".split(
    " ",
  ),
);
/** Fields in which a slash begins the path of a URL. */
const ADDRESS_FIELDS = new Set("url urls uri endpoint route href link api request".split(" "));
/** Fields and tools with commands, whose words may be paths. */
const COMMANDS = new Set("command commands cmd script shell bash code terminal exec".split(" "));

const FILE_URL = /^file:\/{0,3}/iu;
const OTHER_URL = /^[a-z][a-z0-9+.-]+:\/\//iu;
/** How a path looks in any field. */
const LOOKS_LIKE_PATH =
  /^(?:\/[^/\s]|~[\w.-]{0,32}[/\\]|\.\.?(?:[/\\]|%2f|%5c)|%2e%2e|[A-Za-z]:[/\\]|\\\\|file:\/|\$\{?HOME\b|%(?:USERPROFILE|APPDATA|HOMEPATH|SYSTEMROOT|WINDIR)%)/iu;
const BLANK = /\s/u;
const LINES = /[\r\n]+/u;
const COMMAND_WORDS = /[\s"'`=<>|;&(),@]+/u;

/** Paths that leave the allowed folders (`path-outside-roots`) or lead to credentials and system files (`path-sensitive`). */
export function checkPaths({ roots }: PathOptions): ArgumentCheck {
  const allowed = roots.map(normalisedPath);
  return ({ tool, leaves }) => {
    const findings = new Map<string, ArgumentFinding>();
    const inCommands = hasWord(wordsOf(tool.name), COMMANDS);
    for (const leaf of leaves) {
      for (const path of pathsIn(leaf)) {
        for (const finding of judge(path, allowed)) findings.set(finding.code, finding);
      }
      if (!inCommands && !hasWord(leaf.words, COMMANDS)) continue;
      // What a program may open lies outside the folders as a rule (`/usr/bin/env`); credentials are another matter.
      if (
        String(leaf.value)
          .split(COMMAND_WORDS)
          .some((word) => isSensitive(normalisedPath(word)))
      ) {
        findings.set("path-sensitive", { code: "path-sensitive", severity: "high" });
      }
    }
    return [...findings.values()];
  };
}

function judge(path: string, allowed: readonly string[]): readonly ArgumentFinding[] {
  const root = allowed.find((candidate) => isInside(path, candidate));
  // The root itself was allowed on purpose; what counts is the part below it.
  if (isSensitive(root === undefined ? path : path.slice(root.length))) return found("path-sensitive");
  if (root !== undefined) return [];
  // A relative path stays below the folder the tool works in, unless it climbs out of it.
  const leaves = path === ".." || path.startsWith("../") || (allowed.length > 0 && isAbsolute(path));
  return leaves ? found("path-outside-roots", "medium") : [];
}

/** The paths in a value, each in one spelling. */
function pathsIn({ words, value }: Leaf): readonly string[] {
  if (typeof value !== "string") return [];
  const text = value.trim();
  if (text === "" || (OTHER_URL.test(text) && !FILE_URL.test(text))) return [];
  const isFile = hasWord(words, PATH_FIELDS);
  if (!isFile && BLANK.test(text)) return [];
  if (isFile)
    return text
      .split(LINES)
      .filter((line, at) => at === 0 || LOOKS_LIKE_PATH.test(line))
      .map(normalisedPath);
  const path = normalisedPath(text);
  if (LOOKS_LIKE_PATH.test(text) && !(text.startsWith("/") && hasWord(words, ADDRESS_FIELDS))) return [path];
  return isSensitive(path) ? [path] : [];
}
