import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, normalize, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Rooms of `src/`, highest first. An import points to a lower level; rooms on one level do not know each other. */
const LEVELS = [
  ["index.ts"],
  ["cli"],
  ["evaluation"],
  ["profiles"],
  ["guards", "pipeline", "testing"],
  ["events", "sessions", "classifiers", "stream", "models"],
  ["core"],
  ["text"],
];

/** The only steps sideways, each with its reason. */
const SIDEWAYS: Readonly<Record<string, string>> = {};

/** Which libraries a room may name. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  zod: ["guards", "profiles", "evaluation"],
  yaml: ["profiles"],
  eventemitter3: ["events"],
  commander: ["cli"],
  "cli-progress": ["cli"],
};

/** The only files that may import what is not known before they run, each with its reason. */
const COMPUTED: Readonly<Record<string, string>> = {
  [join("src", "cli", "eval", "load-detector.ts")]: "the user's own detector",
};

/** Node itself: the command and the published doubles may use it; elsewhere only where a profile file is read, and only when it is. */
const NODE = { free: ["cli", "testing"], dynamic: ["profiles"] };

/** What an adapter may name beside "r1guard": hosts that are there whenever it is used, and hosts it only knows the types of. */
const HOSTS: Readonly<Record<string, { readonly runtime: readonly string[]; readonly types: readonly string[] }>> = {
  langchain: { runtime: ["@langchain/core", "zod"], types: ["langchain", "@langchain/langgraph"] },
};

/** What several adapters share: it knows no host. */
const SHARED = join("adapters", "shared");

interface Import {
  readonly specifier: string;
  /** `types`: the import is not there at run time. */
  readonly kind: "static" | "dynamic" | "types";
}

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

describe("rooms of src/", () => {
  it.each(LEVELS.flat())("src/%s imports only what it may know", (room) => {
    const files = filesBelow("src").filter((file) => roomOf(file) === room);
    expect(files.flatMap((file) => complaints(file, read(file)))).toEqual([]);
  });

  it("every folder of src/ has a level", () => {
    const rooms = new Set(filesBelow("src").map((file) => roomOf(file)));
    const known = LEVELS.flat();
    expect([...rooms].filter((room) => !known.includes(room))).toEqual([]);
  });
});

describe("adapters/", () => {
  it('import only "r1guard", their own files, the shared ones and their host', () => {
    expect(filesBelow("adapters").flatMap((file) => complaints(file, read(file)))).toEqual([]);
  });
});

describe("the check itself", () => {
  it.each([
    ["upward", "src/core/turn.ts", `import { x } from "../events/x.ts";`],
    ["upward, types only", "src/stream/x.ts", `import type { X } from "../pipeline/x.ts";`],
    ["upward, in a type", "src/text/x.ts", `type X = import("../core/x.ts").X;`],
    ["upward, as a re-export", "src/text/x.ts", `export * from "../core/x.ts";`],
    ["upward, dynamic", "src/text/x.ts", `const x = await import("../core/x.ts");`],
    ["sideways", "src/pipeline/x.ts", `import { x } from "../guards/disclosure/index.ts";`],
    ["of the public door", "src/cli/x.ts", `import { x } from "../index.ts";`],
    ["of a library by the core", "src/core/x.ts", `import { z } from "zod";`],
    ["of a library's subpath by text/", "src/text/x.ts", `import { z } from "zod/v4";`],
    ["of a host", "src/profiles/x.ts", `import { tool } from "ai";`],
    ["of a host's types", "src/profiles/x.ts", `import type { Tool } from "@langchain/core/tools";`],
    ["of Node at the top", "src/profiles/x.ts", `import { readFile } from "node:fs/promises";`],
    ["of Node outside profiles/", "src/stream/x.ts", `const fs = await import("node:fs");`],
    ["of something computed", "src/profiles/x.ts", `const x = await import(name);`],
    ["of the core by path", "adapters/ai-sdk/x.ts", `import { x } from "../../src/core/x.ts";`],
    ["of another adapter", "adapters/ai-sdk/x.ts", `import { x } from "../web/x.ts";`],
    ["of the host at run time", "adapters/ai-sdk/x.ts", `import { tool } from "ai";`],
    ["of an adapter by the shared room", "adapters/shared/x.ts", `import { x } from "../ai-sdk/x.ts";`],
    ["of a host by the shared room", "adapters/shared/x.ts", `import { x } from "@langchain/core/messages";`],
    ["of another adapter's host", "adapters/ai-sdk/x.ts", `import { x } from "@langchain/core/messages";`],
    ["of the agent package at run time", "adapters/langchain/x.ts", `import { type X, y } from "langchain";`],
    ["of the agent package, kept for types only", "adapters/langchain/x.ts", `import { type X } from "langchain";`],
    ["of the agent package, when needed", "adapters/langchain/x.ts", `await import("@langchain/langgraph");`],
    ["of a package with a like name", "adapters/langchain/x.ts", `import { x } from "@langchain/core-extra";`],
  ])("refuses an import %s", (_, file, code) => {
    expect(complaints(file, code)).toHaveLength(1);
  });

  it.each([
    ["downward", "src/profiles/x.ts", `import { x } from "../guards/disclosure/index.ts";`],
    ["within a room", "src/guards/a/x.ts", `import { x } from "./y.ts"; import { z } from "../b/z.ts";`],
    ["of a library where it belongs", "src/profiles/x.ts", `import { z } from "zod";`],
    ["of Node when it is needed", "src/profiles/x.ts", `const fs = await import("node:fs/promises");`],
    ["of the public door", "adapters/ai-sdk/x.ts", `import { x } from "r1guard"; import { y } from "./y.ts";`],
    ["of the shared room", "adapters/ai-sdk/x.ts", `import { x } from "../shared/x.ts";`],
    [
      "of the host",
      "adapters/langchain/x.ts",
      `import { x } from "@langchain/core/messages"; import { z } from "zod";`,
    ],
    ["of the agent package's types", "adapters/langchain/x.ts", `import type { X } from "@langchain/langgraph";`],
    ["of the agent package's types, inline", "adapters/langchain/x.ts", `type X = import("langchain").X;`],
  ])("allows an import %s", (_, file, code) => {
    expect(complaints(file, code)).toEqual([]);
  });
});

/** What is wrong with the imports of a file that contains this code. */
function complaints(file: string, code: string): string[] {
  const complaintAbout = file.startsWith(`src${sep}`) ? sourceComplaint : adapterComplaint;
  return importsOf(code, file).flatMap((found) => {
    const complaint = complaintAbout(normalize(file), found);
    return complaint === undefined ? [] : [`${file}: ${complaint}`];
  });
}

/** Why a file of `src/` may not have this import; `undefined` when it may. */
function sourceComplaint(file: string, { specifier, kind }: Import): string | undefined {
  const room = roomOf(file);
  if (specifier.startsWith(".")) {
    const target = normalize(join(dirname(file), specifier));
    if (!target.startsWith(`src${sep}`)) return `${specifier}: outside src/`;
    const other = roomOf(target);
    if (other === room) return undefined;
    const [from, to] = [levelOf(room), levelOf(other)];
    if (to > from || (to === from && SIDEWAYS[`${room} -> ${other}`] !== undefined)) return undefined;
    return `${specifier}: ${room}/ may not know ${other}/`;
  }
  if (isBuiltin(specifier)) {
    if (NODE.free.includes(room) || (kind === "dynamic" && NODE.dynamic.includes(room))) return undefined;
    return `${specifier}: needs Node`;
  }
  if (specifier === "" && kind === "dynamic" && COMPUTED[file] !== undefined) return undefined;
  const library = specifier.split("/")[0] ?? specifier;
  return LIBRARIES[library]?.includes(room) ? undefined : `${specifier}: not a library of ${room}/`;
}

/** Why an adapter may not have this import; `undefined` when it may. */
function adapterComplaint(file: string, { specifier, kind }: Import): string | undefined {
  if (specifier === "r1guard") return undefined;
  const home = file.split(sep).slice(0, 2).join(sep);
  if (specifier.startsWith(".")) {
    const target = normalize(join(dirname(file), specifier));
    if ([home, SHARED].some((room) => target.startsWith(room + sep))) return undefined;
  }
  const hosts = HOSTS[relative("adapters", home)];
  const named = [...(hosts?.runtime ?? []), ...(kind === "types" ? (hosts?.types ?? []) : [])];
  if (named.some((name) => specifier === name || specifier.startsWith(`${name}/`))) return undefined;
  return `${specifier}: adapters see "r1guard", their own files, the shared ones and their host`;
}

/** The first folder below `src/`, or the file that lies there itself. */
function roomOf(file: string): string {
  return relative("src", file).split(sep)[0] ?? file;
}

function levelOf(room: string): number {
  const level = LEVELS.findIndex((rooms) => rooms.includes(room));
  return level === -1 ? Number.NaN : level;
}

/** Every import of a file: static, dynamic, in types, and re-exports. A computed one has an empty specifier. */
function importsOf(code: string, file: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const kind = isTypeOnly(node) ? "types" : "static";
      if (node.moduleSpecifier) found.push({ specifier: textOf(node.moduleSpecifier), kind });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      found.push({ specifier: textOf(node.argument.literal), kind: "types" });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push({ specifier: textOf(node.arguments[0]), kind: "dynamic" });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return found;
}

/** `import type { X }`. Not `import { type X }`, which still loads the module. */
function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return ts.isExportDeclaration(node) ? node.isTypeOnly : node.importClause?.isTypeOnly === true;
}

function textOf(node: ts.Node | undefined): string {
  return node && ts.isStringLiteralLike(node) ? node.text : "";
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .sort();
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}
