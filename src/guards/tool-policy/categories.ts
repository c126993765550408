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
