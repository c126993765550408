/** The risk categories a tool can have. `read-only` is the safe one. */
export const TOOL_CATEGORIES = [
  "health-decision",
  "payment",
  "trading",
  "legal-filing",
  "eligibility-decision",
  "physical-control",
  "identity-access",
  "code-execution",
  "infrastructure",
  "data-destruction",
  "data-export",
  "impersonation",
  "memory-write",
  "agent-delegation",
  "public-content",
  "read-only",
] as const;

export type ToolCategory = (typeof TOOL_CATEGORIES)[number];

/** What a tool was taken for by the words of its definition. */
export interface ToolClass {
  readonly name: string;
  /** The risk category by the best evidence; `read-only` exactly when `readOnly` is true. */
  readonly category: ToolCategory;
  /** True only where the definition says that the tool reads and nothing in it says otherwise. */
  readonly readOnly: boolean;
  /** How sure the category is, from 0 to 1. What a declaration settles is 1. */
  readonly confidence: number;
  /** The words and fields that decided, strongest first. */
  readonly why: readonly string[];
}
