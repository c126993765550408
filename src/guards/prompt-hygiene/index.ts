export type { PromptHygieneOptions } from "./options.ts";
export { promptHygiene } from "./prompt-hygiene.ts";
