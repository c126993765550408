import { readFile, writeFile } from "node:fs/promises";
import { engineBench, printEngine } from "./engine.ts";
import { firstTokenBench, printFirstToken } from "./first-token.ts";
import { heldBackBench, printHeldBack } from "./held-back.ts";
import { langChainBench, printLangChain } from "./langchain.ts";
import { memoryBench, printMemory } from "./memory.ts";
import { printSize, sizeBench } from "./size.ts";
import { printStreamText, streamTextBench } from "./stream-text.ts";

// Speed and memory, as medians of runs that take turns in one process. Figures of a shared machine repeat within
// about a factor of two; the ratios are what to compare. `--readme` puts the figures into README.md.

const README = new URL("../README.md", import.meta.url);
const printed: string[] = [];
const print = console.log;
console.log = (text: string) => {
  printed.push(text);
  print(text);
};

console.log(
  "Guarded stream against an empty pass-through middleware, `ai` 7, default profile with 1,000 phrases and 50 patterns more:\n",
);
printStreamText(await streamTextBench());
console.log("LangChain, the same guard and text, beside the AI SDK in the same rounds:\n");
printLangChain(await langChainBench());
console.log("Time to the first text, same profile:\n");
printFirstToken(await firstTokenBench());
console.log("The engine alone, phrases on one channel:\n");
printEngine(await engineBench());
console.log("Text held back under the default profile:\n");
printHeldBack(await heldBackBench());
console.log("Memory of an open stream under the default profile:\n");
printMemory(await memoryBench());
console.log("Size, zod not counted:\n");
printSize(await sizeBench());

if (process.argv.includes("--readme")) {
  const readme = await readFile(README, "utf8");
  const block = /(<!-- bench:start -->)[\s\S]*?(<!-- bench:end -->)/;
  if (!block.test(readme)) throw new Error("README.md has no bench:start and bench:end marks.");
  await writeFile(README, readme.replace(block, `$1\n\n${printed.join("\n").trim()}\n\n$2`));
}
