import type { ToolDefinition } from "../../../core/conversation.ts";
import type { Category, Severity } from "../../../core/finding.ts";
import type { ToolAction } from "../options.ts";
import type { Leaf } from "./leaves.ts";

/** A call's arguments as a check reads them. */
export interface ArgumentFacts {
  readonly tool: ToolDefinition;
  /** The arguments as they are. */
  readonly input: unknown;
  /** Everything in them that is no list and no object, in order. */
  readonly leaves: readonly Leaf[];
  /** Names of the fields that hold an object without anything in it. */
  readonly emptyFields: readonly string[];
}

/** Something a check found. It never quotes the arguments. */
export interface ArgumentFinding {
  /** Finding code, such as `sql-destructive`. */
  readonly code: string;
  readonly severity: Severity;
  /** @default "x-tool" */
  readonly category?: Category | undefined;
}

/** Reads a call's arguments. Pure, never throws, and linear in their length. */
export type ArgumentCheck = (facts: ArgumentFacts) => readonly ArgumentFinding[];

/** A check, and what the profile does when it finds something. */
export interface ArgumentRule {
  readonly action: ToolAction;
  readonly check: ArgumentCheck;
}

/** A finding, once. */
export function found(code: string, severity: Severity = "high"): readonly ArgumentFinding[] {
  return [{ code, severity }];
}

export const NOTHING_FOUND: readonly ArgumentFinding[] = [];
