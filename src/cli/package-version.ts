import { createRequire } from "node:module";

/** The version of this package, in the sources and in the build. */
export function packageVersion(): string {
  return (createRequire(import.meta.url)("r1guard/package.json") as { version: string }).version;
}
