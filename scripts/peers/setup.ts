// Watches, beside each test file, which LangChain packages Node really loads, and from where. The note goes to a file
// that scripts/check-peers.mjs reads: what a bundler resolves is no proof of what runs.
import { appendFileSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

const PACKAGE_OF_FILE = /^.*[\\/]node_modules[\\/](?:langchain|langsmith|@langchain[\\/][^\\/]+)(?=[\\/])/;

const { R1GUARD_PEERS: folder = "", R1GUARD_PEERS_LOADED: notes = "" } = process.env;
const loaded = new Set<string>();

registerHooks({
  load(url, context, nextLoad) {
    const [packageFolder] = (url.startsWith("file:") && PACKAGE_OF_FILE.exec(fileURLToPath(url))) || [];
    if (packageFolder !== undefined) loaded.add(packageFolder);
    return nextLoad(url, context);
  },
});

afterAll(() => {
  for (const packageFolder of loaded) {
    const { name, version } = JSON.parse(readFileSync(`${packageFolder}${sep}package.json`, "utf8"));
    const place = packageFolder.startsWith(folder + sep) ? "in place" : packageFolder;
    appendFileSync(notes, `${name}\t${version}\t${place}\n`);
  }
});
