export type { OutputFilterOptions } from "./options.ts";
export { outputFilter } from "./output-filter.ts";
