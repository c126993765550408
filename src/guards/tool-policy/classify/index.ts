export { type ClassifyOptions, classifyTool, classifyTools, type ToolClass } from "./classify-tools.ts";
