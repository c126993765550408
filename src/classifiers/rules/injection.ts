import { hiddenTextRules } from "./hidden-text.ts";
import {
  ADDRESSED,
  CONCEAL,
  DATA_EXFILTRATION,
  IGNORE_INSTRUCTIONS,
  NEW_ROLE,
  OUTPUT_DIRECTIVE,
  PROMPT_EXTRACTION,
} from "./injection-words.ts";
import { flowing, type PackRule } from "./pack-rule.ts";
import { phraseFamilies } from "./phrase-families.ts";

/**
 * Instructions planted in text that is only data: tool results, retrieved pages, files. Whole phrases that hardly
 * occur in text that was not written at a model, in English and, less of them, in a dozen other languages.
 */
export const injectionRules: readonly PackRule[] = [
  words("ignore-instructions", "high", IGNORE_INSTRUCTIONS),
  words("new-role", "medium", NEW_ROLE),
  words("new-system-prompt", "high", ADDRESSED),
  words("conceal-from-user", "high", CONCEAL),
  words("prompt-extraction", "medium", PROMPT_EXTRACTION),
  words("data-exfiltration", "high", DATA_EXFILTRATION),
  words("output-directive", "medium", OUTPUT_DIRECTIVE),
  shape(
    "tool-directive",
    "medium",
    "\\b(?:call|invoke|execute|use|run) (?:the|your) (?:[\\w.-]+ (?:tool|plugin)|\\w+[_.]\\w+ function) (?:with|to (?:send|delete|transfer|pay|post|email|forward|share|upload|buy|execute|write))\\b",
  ),
  // Chat templates of ChatML, Llama 3, Llama 2 and Mistral, Phi, Gemma; DeepSeek's use the full-width bar and ▁.
  shape(
    "control-token",
    "high",
    "<\\|(?:im_(?:start|end|sep)|system|user|assistant|end|endoftext|(?:begin|end)_of_text|(?:start|end)_header_id|eo[tm]_id|python_tag|tool_call|endofprompt)\\|>" +
      "|<[｜|](?:User|Assistant|System|(?:begin|end)▁of▁sentence|tool▁(?:(?:calls?|outputs?)▁(?:begin|end)|sep)|DSML)[｜|]>" +
      "|\\[/?INST\\]|<</?SYS>>|<(?:start|end)_of_turn>|\\[(?:AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)\\]" +
      "|</(?:tool_response|tool_results?|tool_outputs?|function_results?|function_response)>",
    "",
  ),
  shape(
    "fake-role-header",
    "high",
    "\\[(?:system|admin|administrator|developer) (?:message|prompt|override|note|notice|instructions?|command)\\]" +
      "|(?:^|\\n)\\s{0,8}\\[(?:system|admin|administrator|developer)\\]:?\\s" +
      "|</?(?:system|system[_-]prompt|system_message|admin_instructions?)>" +
      "|#{2,4} ?(?:system|new instructions?|system prompt) ?:" +
      "|\\b(?:system|developer) ?(?:message|prompt|note|instruction)?: ?(?:you (?:must|are|will|should)|ignore|disregard|the user has)\\b",
  ),
  shape("urgent-tag", "medium", "<(?:IMPORTANT|CRITICAL|INFORMATION|SYSTEM)>", ""),
  ...hiddenTextRules,
];

interface Words {
  readonly phrases: string;
  readonly patterns: readonly string[];
}

function words(code: string, severity: PackRule["severity"], { phrases, patterns }: Words): PackRule {
  return {
    code,
    category: "x-injection",
    severity,
    phrases: phraseFamilies(phrases),
    ...(patterns.length === 0 ? {} : { pattern: flowing(patterns.join("|")), flags: "i" as const }),
  };
}

function shape(code: string, severity: PackRule["severity"], pattern: string, flags: "" | "i" = "i"): PackRule {
  return { code, category: "x-injection", severity, pattern, flags };
}
