import { readJson } from "./run.mjs";

const { peerDependencies } = readJson("package.json");
const floorOf = (name) => peerDependencies[name].replace(/^\^/, "");

/** The oldest LangChain that package.json promises to work with, and the LangGraph that came with it. */
export const LANGCHAIN_FLOOR = {
  langchain: floorOf("langchain"),
  "@langchain/core": floorOf("@langchain/core"),
  "@langchain/langgraph": "1.4.8",
};

/** The newest of what npm resolves together. */
export const LANGCHAIN_NEWEST = {
  langchain: peerDependencies.langchain,
  "@langchain/core": "^1.4.0",
  "@langchain/langgraph": "^1.7.3",
};
