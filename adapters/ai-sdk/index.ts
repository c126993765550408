/**
 * Guards for the Vercel AI SDK, versions 5, 6 and 7.
 *
 * @module r1guard/ai-sdk
 */
export type { GuardVerdict } from "../shared/verdict.ts";
export {
  type GuardToolApprovalOptions,
  guardToolApproval,
  type ToolApprovalInput,
  type ToolApprovalStatus,
} from "./approval.ts";
export type { GuardCallOptions } from "./call-options.ts";
export { describeTools } from "./describe-tools.ts";
export { getGuardVerdict, isGuardBlock } from "./markers.ts";
export { guardMiddleware, guardModel } from "./middleware.ts";
export { handoffTo, summariseWith } from "./models-beside.ts";
export { type GuardToolsOptions, guardTools } from "./tools.ts";
export type { GuardMiddleware, HostModel } from "./types.ts";
