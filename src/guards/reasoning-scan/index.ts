export type { ReasoningScanOptions } from "./options.ts";
export { reasoningScan } from "./reasoning-scan.ts";
