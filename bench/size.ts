import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { printTable } from "./measure.ts";

/** What an import weighs, in kB min+gzip without zod and eventemitter3. */
export interface ImportSize {
  readonly what: string;
  /** Loaded by the import statement. */
  readonly atImport: number;
  /** Loaded when the first guard is created. */
  readonly withFirstGuard: number;
  /** Loaded when a turn has a tool that nobody put into a category. */
  readonly forUndeclaredTools: number;
}

/** Bundles the entries from source as an app would, with code splitting, and weighs what is loaded when. */
export async function sizeBench(): Promise<ImportSize[]> {
  return [
    await weigh("r1guard", 'export * from "r1guard";'),
    await weigh("r1guard + r1guard/ai-sdk", 'export * from "r1guard"; export * from "r1guard/ai-sdk";'),
    await weigh("r1guard + r1guard/langchain", 'export * from "r1guard"; export * from "r1guard/langchain";'),
    await weigh("r1guard/testing", 'export * from "r1guard/testing";'),
  ];
}

async function weigh(what: string, contents: string): Promise<ImportSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    outdir: "out",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["@r1guard/source"],
    external: ["zod", "yaml", "eventemitter3", "@langchain/*", "node:*"],
    metafile: true,
    write: false,
  });
  const sizes = new Map(
    outputFiles.map(({ path, contents: bytes }) => [baseName(path), gzipSync(bytes, { level: 9 }).length / 1000]),
  );
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [baseName(path), output]));
  const importedBy = (name: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const { path, kind, external } of outputs.get(name)?.imports ?? []) {
      if (kind === "import-statement" && external !== true) importedBy(baseName(path), seen);
    }
    return seen;
  };
  const sum = (names: Iterable<string>) => [...names].reduce((total, name) => total + (sizes.get(name) ?? 0), 0);
  const eager = importedBy("stdin.js");
  const atImport = sum(eager);
  const judging = [...outputs.keys()].find((name) => name.startsWith("build-pipeline"));
  if (judging === undefined) return { what, atImport, withFirstGuard: 0, forUndeclaredTools: 0 };
  const withFirstGuard = sum(new Set([...eager, ...importedBy(judging)])) - atImport;
  return { what, atImport, withFirstGuard, forUndeclaredTools: sum(sizes.keys()) - atImport - withFirstGuard };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Prints the sizes. */
export function printSize(sizes: readonly ImportSize[]): void {
  printTable(
    [
      "import",
      "kB min+gzip",
      "more with the first guard",
      "more for languages of one script, and tools that nobody declares",
    ],
    sizes.map(({ what, ...parts }) => [
      what,
      ...[parts.atImport, parts.withFirstGuard, parts.forUndeclaredTools].map((size) => size.toFixed(1)),
    ]),
  );
}
