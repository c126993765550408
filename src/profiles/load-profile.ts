import type { Document, LineCounter, Node, YAMLMap, YAMLSeq } from "yaml";
import { GuardError } from "../core/errors.ts";
import { isMap, mergeProfiles, type RawProfile } from "./merge-profiles.ts";
import { type Locate, ProfileError, type ProfilePath, problemAt } from "./profile-error.ts";
import { checkProfile, isFilePath, rawPreset } from "./resolve-profile.ts";
import type { RiskProfile } from "./risk-profile.ts";

/**
 * Reads a profile from a `.json`, `.yaml` or `.yml` file and everything it extends. Paths in `extends` are relative
 * to the file they stand in. Throws `profile-unreadable` when a file is missing or not well-formed, and
 * `profile-invalid` with every problem, and for files its line and column, when a field is wrong.
 */
export async function loadProfile(pathOrUrl: string | URL): Promise<RiskProfile> {
  const path = await toPath(pathOrUrl);
  const { profile } = await loadFile(path, []);
  return profile;
}

/** No profile is near this; a larger file is a mistake, and parsing it would stall the server. */
const LARGEST_FILE_BYTES = 1_048_576;

/** How often aliases may be resolved: enough for shared snippets, too few for an entity bomb. */
const MOST_ALIASES = 100;

const LONGEST_CHAIN = 16;

const JSON_FILE = /\.json$/iu;
const PROFILE_FILE = /\.(?:json|ya?ml)$/iu;
const FILE_URL = /^file:/iu;
const ANY_URL = /^[a-z][a-z0-9+.-]+:\/\//iu;
/** Where the JSON parser says it stopped. */
const POSITION = /position (\d+)/u;

interface Loaded {
  readonly raw: RawProfile;
  readonly profile: RiskProfile;
}

async function loadFile(path: string, chain: readonly string[]): Promise<Loaded> {
  const text = await readText(path);
  const { value, locate } = JSON_FILE.test(path) ? parseJson(text, path) : await parseYaml(text, path);
  const source = `The profile ${JSON.stringify(path)}`;
  if (!isMap(value)) throw new ProfileError(source, [problemAt([], value, "a map of fields", locate)]);
  const raw = await withBase(value, path, [...chain, path], source, locate);
  // A base is checked before it is built upon, so whatever is wrong after merging is this file's doing.
  return { raw, profile: checkProfile(raw, source, locate) };
}

async function withBase(
  own: RawProfile,
  path: string,
  chain: readonly string[],
  source: string,
  locate: Locate,
): Promise<RawProfile> {
  const base = own["extends"];
  if (typeof base !== "string") return own;
  if (!isFilePath(base)) return mergeProfiles(rawPreset(base, ["extends"], own, locate), own);
  const { dirname, resolve } = await import("node:path");
  const basePath = resolve(dirname(path), base);
  if (chain.includes(basePath)) {
    const circle = "a file that does not lead back to this one";
    throw new ProfileError(source, [problemAt(["extends"], own, circle, locate)]);
  }
  if (chain.length >= LONGEST_CHAIN) {
    throw new ProfileError(source, [problemAt(["extends"], own, `at most ${LONGEST_CHAIN} profiles in a row`, locate)]);
  }
  return mergeProfiles((await loadFile(basePath, chain)).raw, own);
}

/** Node is asked for only here, so that the package also loads where there is no file system. */
async function toPath(pathOrUrl: string | URL): Promise<string> {
  const { resolve } = await import("node:path");
  const isFileUrl = pathOrUrl instanceof URL ? pathOrUrl.protocol === "file:" : FILE_URL.test(pathOrUrl);
  if (isFileUrl) {
    const { fileURLToPath } = await import("node:url");
    return fileURLToPath(pathOrUrl);
  }
  if (pathOrUrl instanceof URL || ANY_URL.test(pathOrUrl)) {
    throw new GuardError(
      "profile-unreadable",
      "Profiles are read from files only; fetch the profile yourself and pass it as an object.",
    );
  }
  return resolve(pathOrUrl);
}

async function readText(path: string): Promise<string> {
  if (!PROFILE_FILE.test(path)) {
    throw unreadable(path, "its name must end in .json, .yaml or .yml; a preset is named in createGuard({ profile })");
  }
  const { open } = await import("node:fs/promises");
  let file: Awaited<ReturnType<typeof open>> | undefined;
  try {
    file = await open(path, "r");
    const stats = await file.stat();
    if (!stats.isFile()) throw unreadable(path, "it is not a file");
    if (stats.size > LARGEST_FILE_BYTES) throw unreadable(path, `it is larger than ${LARGEST_FILE_BYTES} bytes`);
    const bytes = await file.readFile();
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof GuardError) throw error;
    if (error instanceof TypeError) throw unreadable(path, "it is not UTF-8 text", error);
    const code = (error as { code?: unknown }).code;
    throw unreadable(path, code === "ENOENT" ? "there is no such file" : `the system answered ${String(code)}`, error);
  } finally {
    await file?.close();
  }
}

interface Parsed {
  readonly value: unknown;
  readonly locate: Locate;
}

async function parseYaml(text: string, path: string): Promise<Parsed> {
  const { LineCounter, parseDocument } = await import("yaml");
  const lineCounter = new LineCounter();
  let document: Document.Parsed;
  let value: unknown;
  try {
    document = parseDocument(text, { lineCounter, prettyErrors: false });
    // A warning here is an unknown tag or directive: the value would not be what the author meant.
    const [fault] = [...document.errors, ...document.warnings];
    if (fault !== undefined) {
      const { line, col } = lineCounter.linePos(fault.pos[0]);
      throw unreadable(path, `it is not well-formed YAML at line ${line}, column ${col} (${fault.code})`);
    }
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (error instanceof GuardError) throw error;
    // The parser's own words may quote the file, so they are not passed on.
    const reason =
      error instanceof ReferenceError
        ? "an alias names no anchor, or aliases multiply too often"
        : "it is nested too deeply";
    throw unreadable(path, reason);
  }
  return { value, locate: (at) => placeIn(document, lineCounter, at) };
}

function parseJson(text: string, path: string): Parsed {
  try {
    return { value: JSON.parse(text), locate: () => undefined };
  } catch (error) {
    const position = POSITION.exec((error as Error).message)?.[1];
    if (position === undefined) throw unreadable(path, "it is not well-formed JSON");
    const before = text.slice(0, Number(position)).split("\n");
    const column = (before.at(-1)?.length ?? 0) + 1;
    throw unreadable(path, `it is not well-formed JSON at line ${before.length}, column ${column}`);
  }
}

/** Where a field stands; for a field that is missing, where the map is that should have it. */
function placeIn(document: Document.Parsed, lines: LineCounter, path: ProfilePath): ReturnType<Locate> {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const offset = isCollection(parent) ? startOf(parent, key) : undefined;
    if (offset === undefined) continue;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  }
  return undefined;
}

/** The key of a map's entry, or the item of a list. */
function startOf({ items }: YAMLMap | YAMLSeq, key: PropertyKey | undefined): number | undefined {
  const entry = items.find((item, index) => {
    const name = (item as { key?: { value?: unknown } }).key;
    return name === undefined ? index === key : String(name?.value) === key;
  });
  const node = ((entry as { key?: unknown } | undefined)?.key ?? entry) as Partial<Node> | undefined;
  return node?.range?.[0];
}

function isCollection(node: unknown): node is YAMLMap | YAMLSeq {
  return Array.isArray((node as { items?: unknown } | undefined)?.items);
}

function unreadable(path: string, reason: string, cause?: unknown): GuardError {
  return new GuardError("profile-unreadable", `The profile ${JSON.stringify(path)} cannot be read: ${reason}.`, {
    cause,
  });
}
