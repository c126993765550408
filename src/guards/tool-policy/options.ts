import type { ToolDefinition } from "../../core/conversation.ts";
import type { TextRule } from "../../core/rule.ts";
import type { ToolClass } from "../../core/tool-category.ts";
import type { ArgumentRule } from "./arguments/argument-check.ts";
import type { CallChecks } from "./trajectory/call-checks.ts";
import type { TextChecks } from "./trajectory/scan-text.ts";

/** What a profile says about a tool, from mild to strict. */
export type ToolAction = "allow" | "flag" | "require-approval" | "refuse";

/** The profile's `tools` section, and the rules that read what goes into and comes out of tools. */
export interface ToolPolicyOptions {
  /** Action per risk category. A category that is left out is judged as `unknown`. */
  readonly categories: Readonly<Record<string, ToolAction>>;
  /** Category per tool name. Wins over what the tool's author declares, in both directions: it is the operator's word. */
  readonly byName: Readonly<Record<string, string>>;
  /** Action for a tool that nothing puts into a category. */
  readonly unknown: ToolAction;
  /** Least action for tools other than `read-only` once text that nobody vouches for reached the model. */
  readonly tainted: ToolAction;
  /** Least action for a tool whose definition changed after it was first seen. */
  readonly changed: ToolAction;
  /** What taints: `text`, words from any tool not in `trustedResults`; `finding`, only text in which an injection was found. @default "text" */
  readonly taintedBy?: "text" | "finding" | undefined;
  /** Names of tools whose results nobody else can write into. @default [] */
  readonly trustedResults?: readonly string[] | undefined;
  /** Digests of definitions that somebody has read, by tool name: `pinTools` makes them. @default {} */
  readonly pins?: Readonly<Record<string, string>> | undefined;
  /** MCP servers, by name, that are believed when they say that a tool only reads. @default [] */
  readonly trustedServers?: readonly string[] | undefined;
  /** What a tool is by its words, where nobody put it into a category. `undefined`: cannot tell. @default () => undefined */
  readonly classOf?: ((tool: ToolDefinition) => ToolClass | undefined) | undefined;
  /** Loads what `classOf` needs. Called when a turn has a tool that nobody put into a category. */
  readonly loadClasses?: (() => Promise<void>) | undefined;
  /** What those words are good for: `raise` makes a tool stricter than `unknown` only, `decide` stands for the missing category. @default "off" */
  readonly classify?: "raise" | "decide" | "off" | undefined;
  /** Rules for tool results, such as injections. @default [] */
  readonly resultRules?: readonly TextRule[] | undefined;
  /** Rules for the arguments of tool calls, such as secrets. @default [] */
  readonly callRules?: readonly TextRule[] | undefined;
  /** What reads the arguments of tool calls, and what happens when it finds something. @default [] */
  readonly argumentRules?: readonly ArgumentRule[] | undefined;
  /** What is looked for in the calls so far, and in text that stands in for calls. @default {} */
  readonly trajectory?: (CallChecks & TextChecks) | undefined;
}
