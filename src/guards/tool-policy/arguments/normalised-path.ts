import { withoutTail } from "./without-tail.ts";

const FILE_SCHEME = /^file:(?:\/\/(?:localhost)?(?=\/))?/iu;
/** `\\?\C:\` and `\\.\C:\` are Windows' long spellings of `C:\`. */
const LONG_SPELLING = /^\/\/[?.]\/(?:unc\/)?/iu;
const DRIVE = /^\/?([A-Za-z]):/u;
const DRIVE_ROOT = /^[a-z]:\//u;
/** What Windows leaves out at the end of a name. */
const IGNORED_TAIL = ". ";
/** Careless filters cut `../` out of `....//` and leave `../`. */
const CLIMBS = /^\.{2,}$/u;
const BACKSLASH = /\\/gu;
/** Bytes in percent signs, those of two overlong spellings of `.` and `/`, and IIS' own form. */
const ESCAPE = /%c0%a([ef])|%u00([0-9a-f]{2})|%([0-7][0-9a-f])/giu;

/** Rounds of percent signs that are undone: servers do so once or twice. */
const ROUNDS = 5;

/** One spelling for each path: slashes, no escapes, `.` and `..` resolved as far as they go, lower case on Windows' drives. */
export function normalisedPath(path: string): string {
  const plain = decoded(path.trim().replace(FILE_SCHEME, ""))
    .normalize("NFKC")
    .replaceAll(BACKSLASH, "/")
    .replace(LONG_SPELLING, "");
  // Most systems stop reading at a NUL.
  const [text = ""] = plain.split("\0");
  const drive = DRIVE.exec(text);
  const rest = drive === null ? text : text.slice(drive[0].length).toLowerCase();
  const rooted = rest.startsWith("/");
  const steps: string[] = [];
  for (const step of rest.split("/")) {
    if (step === "" || step === ".") continue;
    if (!CLIMBS.test(step)) steps.push(drive === null ? step : withoutTail(step, IGNORED_TAIL));
    else if (steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (!rooted) steps.push("..");
  }
  return `${drive === null ? "" : `${drive[1]?.toLowerCase()}:`}${rooted ? "/" : ""}${steps.join("/")}`;
}

function decoded(path: string): string {
  let text = path;
  for (let round = 0; round < ROUNDS && text.includes("%"); round += 1) {
    const next = text.replaceAll(ESCAPE, (_, overlong?: string, iis?: string, byte?: string) =>
      overlong === undefined
        ? String.fromCharCode(Number.parseInt(iis ?? byte ?? "", 16))
        : overlong.toLowerCase() === "e"
          ? "."
          : "/",
    );
    if (next === text) break;
    text = next;
  }
  return text;
}

/** Whether a path says by itself where it is. */
export function isAbsolute(path: string): boolean {
  return path.startsWith("/") || path.startsWith("~") || path.startsWith("$") || DRIVE_ROOT.test(path);
}

/** Whether a path is the folder or lies below it. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
