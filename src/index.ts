/**
 * Guards for DeepSeek-R1 and other reasoning models that act while the answer streams. Start with `createGuard`.
 *
 * @module
 */

// Writing your own guards, rules and classifiers
export type { Classification, Classifier } from "./classifiers/classifier.ts";
// Asking people
export type { Answered, ApprovalAnswer, ApprovalFault, ApprovalRequest, Approve } from "./core/approval.ts";
export type { Message, RequestEdit, ToolCall, ToolDefinition, TurnRequest } from "./core/conversation.ts";
// Errors
export { GuardError, type GuardErrorCode, isGuardError } from "./core/errors.ts";
export type { Category, Finding, Findings, Hazard, Severity, Span } from "./core/finding.ts";
export {
  type BreakerState,
  type BreakerStatus,
  type ConversationCare,
  type ConversationStatus,
  defineGuard,
  type Guard,
  type GuardContext,
  type HealthSignal,
  type ScanContext,
  type Subject,
  type ToolDecision,
  type TurnSummary,
} from "./core/guard.ts";
export type { HandOff, Handoff, HandoffRequest, HandoffWish } from "./core/handoff.ts";
export type { LanguageMeasures } from "./core/language-measures.ts";
export type { ModelFacts, ModelGeneration, TraceShape } from "./core/model.ts";
export type { RuleAction, RulesByStage, TextRule } from "./core/rule.ts";
export type { Detection, Scanner } from "./core/scanner.ts";
export type { SessionHandle, SessionValue } from "./core/session.ts";
export type { Channel, Stage } from "./core/stage.ts";
export type { Summarise, SummaryRequest } from "./core/summarise.ts";
export type { ToolClass } from "./core/tool-category.ts";
// What happened
export type { BlockOutcome, Mode, ToolCallDecision, TurnReport } from "./core/turn-report.ts";
export { type Action, allow, type Edit, type Verdict, verdictOf } from "./core/verdict.ts";
export type * from "./events/event-map.ts";
// For adapters
export type {
  ApprovalOutcome,
  Approvals,
  GivenApproval,
  GivenConsent,
  GivenRejection,
  Redemption,
} from "./pipeline/approvals/approvals.ts";
export type { PutBack } from "./pipeline/approvals/put-back.ts";
export type { CallInPlace } from "./pipeline/approvals/records.ts";
export type { Conversations, ResetNote } from "./pipeline/conversations.ts";
export type { InspectInput, InspectReport, R1Guard } from "./pipeline/r1-guard.ts";
export type { ItemKind, Release, Turn, TurnOptions } from "./pipeline/turn.ts";
// Guards and profiles
export { type CreateGuardOptions, createGuard } from "./profiles/create-guard.ts";
export {
  type ChannelActions,
  loadProfile,
  type PresetName,
  type ProfileProblem,
  type ProfileRule,
  presets,
  type RiskProfile,
  type RiskProfileInput,
  riskProfileSchema,
  type TextAction,
  TOOL_CATEGORIES,
  type ToolAction,
  type ToolCategory,
} from "./profiles/index.ts";
export { pinTools } from "./profiles/pin-tools.ts";
// Conversation state
export { type MemoryStoreOptions, memoryStore } from "./sessions/memory-store.ts";
export type { SessionStore } from "./sessions/session-store.ts";
