export { disclosure } from "./disclosure.ts";
export type { DisclosureOptions } from "./options.ts";
