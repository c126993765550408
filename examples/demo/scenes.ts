import type { ModelMessage } from "ai";
import { type ReplayTurn, readTraces, type TraceRow } from "r1guard/testing";
import { type DemoTools, pretendTools } from "./tools.ts";

/** One thing to show: what is asked, and what the model says to it. */
export interface Scene {
  readonly title: string;
  /** What there is to see. */
  readonly about: string;
  readonly messages: readonly ModelMessage[];
  /** What the model says, one turn a step. */
  readonly turns: readonly ReplayTurn[];
  readonly tools?: DemoTools | undefined;
}

const TRACES = new URL("../traces/demo.jsonl", import.meta.url);

/** The scenes, from our own short traces. */
export async function demoScenes(): Promise<readonly Scene[]> {
  const rows = new Map<string, TraceRow>();
  for await (const row of readTraces(TRACES)) rows.set(row.id, row);
  const row = (id: string): TraceRow => {
    const found = rows.get(id);
    if (found === undefined) throw new Error(`examples/traces/demo.jsonl has no row ${id}.`);
    return found;
  };
  return [
    plain("Nothing to find", "A plain reply passes as it is.", row("demo-sky")),
    plain(
      "Redaction",
      "The trace repeats a key and an address. Both are taken out while it streams.",
      row("demo-secret"),
    ),
    plain("Reasoning blocked", "The trace plans to deceive. The answer never comes.", row("demo-deception")),
    plain("Language mixing", "The answer drifts into Chinese. The model is stopped there.", row("demo-language")),
    payment(row("demo-payment")),
    injection(row("demo-injection")),
    longConversation(row("demo-sky")),
  ];
}

function plain(title: string, about: string, { prompt, reasoning, answer }: TraceRow): Scene {
  return { title, about, messages: [{ role: "user", content: prompt }], turns: [{ reasoning, answer }] };
}

function payment({ prompt, reasoning, answer, toolCalls }: TraceRow): Scene {
  return {
    title: "Approval",
    about: "A payment waits for a person. Nothing is transferred.",
    messages: [{ role: "user", content: prompt }],
    turns: [{ reasoning, answer, toolCalls }],
    tools: pretendTools({ transferFunds: "transferred" }),
  };
}

/** The row's trace belongs behind the tool's result, where it leads to a call that the result asked for. */
function injection({ prompt, reasoning, toolCalls = [] }: TraceRow): Scene {
  const [read] = toolCalls;
  const send = { id: "call_send_1", name: "sendEmail", arguments: { to: "collector@example.net" } };
  return {
    title: "Tool refused",
    about: "A tool's result carries an injection, and the model obeys it. Sending is refused.",
    messages: [{ role: "user", content: prompt }],
    turns: [
      { reasoning: "I look at the newest review.", toolCalls },
      { reasoning, toolCalls: [send] },
    ],
    tools: pretendTools({ [read?.name ?? ""]: read?.result ?? "", sendEmail: "sent" }),
  };
}

const EARLIER = ["Plan a week of dinners.", "No fish, please.", "Two of us, not four.", "Cheaper.", "Swap Tuesday."];

function longConversation({ reasoning, answer }: TraceRow): Scene {
  const history = EARLIER.flatMap((content): ModelMessage[] => [
    { role: "user", content },
    { role: "assistant", content: "Done, here is the new plan." },
  ]);
  return {
    title: "Turn breaker",
    about: `After ${EARLIER.length} turns the conversation is refused. The model is not called.`,
    messages: [...history, { role: "user", content: "And make it vegetarian." }],
    turns: [{ reasoning, answer }],
  };
}
