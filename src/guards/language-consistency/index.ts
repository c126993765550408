export { languageConsistency } from "./language-consistency.ts";
export type { LanguageAction, LanguageConsistencyOptions } from "./options.ts";
export { readerLanguages } from "./reader-languages.ts";
