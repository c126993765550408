export { TOOL_CATEGORIES, type ToolCategory } from "../../core/tool-category.ts";
