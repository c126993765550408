import type { TextStreamPart, ToolSet } from "ai";
import { getGuardVerdict } from "r1guard/ai-sdk";
import { note, printable, released } from "./terminal.ts";

/** What a caller of `streamText` received. */
export interface Received {
  reasoning: string;
  answer: string;
}

/** Reads a stream to its end and shows it as it comes; `output` is called with text for the terminal. */
export async function showStream(
  stream: AsyncIterable<TextStreamPart<ToolSet>>,
  output: (text: string) => void,
): Promise<Received> {
  const received: Received = { reasoning: "", answer: "" };
  let atLineStart = true;
  const write = (text: string) => {
    if (text === "") return;
    atLineStart = text.endsWith("\n");
    output(text);
  };
  const breakLine = () => write(atLineStart ? "" : "\n");
  const line = (text: string) => {
    breakLine();
    write(`${text}\n`);
  };
  for await (const part of stream) {
    switch (part.type) {
      case "reasoning-delta":
        received.reasoning += part.text;
        write(released(part.text, "reasoning"));
        break;
      case "reasoning-end":
        breakLine();
        write("\n");
        break;
      case "text-start": {
        breakLine();
        const verdict = getGuardVerdict(part);
        if (verdict?.action === "block")
          line(note("blocked", `by ${verdict.guard} (${verdict.code}). The person reads:`));
        break;
      }
      case "text-delta":
        received.answer += part.text;
        write(released(part.text, "answer"));
        break;
      case "tool-call":
        line(note("info", `calls ${printable(part.toolName)}(${printable(JSON.stringify(part.input))})`));
        break;
      case "tool-result":
        line(note("info", `${printable(part.toolName)} answers ${printable(JSON.stringify(part.output))}`));
        break;
      case "tool-error":
        line(
          note(
            "refused",
            `${printable(part.toolName)} was not carried out. The model reads: ${printable(String(part.error))}`,
          ),
        );
        break;
      case "tool-output-denied":
        line(note("refused", `${printable(part.toolName)} was not carried out.`));
        break;
      case "tool-approval-request":
        if (part.isAutomatic !== true)
          line(note("waiting", `${printable(part.toolCall.toolName)} until a person approves it.`));
        break;
      case "error":
        throw part.error;
      default:
        break;
    }
  }
  breakLine();
  return received;
}
