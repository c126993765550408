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
  const eager = new Set<string>();
  const visit = (name: string): void => {
    if (eager.has(name)) return;
    eager.add(name);
    for (const { path, kind, external } of outputs.get(name)?.imports ?? []) {
      if (kind === "import-statement" && external !== true) visit(baseName(path));
    }
  };
  visit("stdin.js");
  const sum = (names: Iterable<string>) => [...names].reduce((total, name) => total + (sizes.get(name) ?? 0), 0);
  const atImport = sum(eager);
  return { what, atImport, withFirstGuard: sum(sizes.keys()) - atImport };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Prints the sizes. */
export function printSize(sizes: readonly ImportSize[]): void {
  printTable(
    ["import", "kB min+gzip", "more with the first guard"],
    sizes.map(({ what, atImport, withFirstGuard }) => [what, atImport.toFixed(1), withFirstGuard.toFixed(1)]),
  );
}
