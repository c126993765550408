export { type ClassifyOptions, classifyTools, type ToolClass } from "./classify-tools.ts";
