import { AIMessage, type BaseMessage, HumanMessage, SystemMessage, ToolMessage } from "@langchain/core/messages";
import * as fc from "fast-check";
import { type CreateGuardOptions, createGuard, type R1Guard, type RiskProfileInput } from "r1guard";
import { guardModel } from "r1guard/ai-sdk";
import { guardChatModel } from "r1guard/langchain";
import { describe, expect, it } from "vitest";
import { controlTokenReplacements } from "../../../src/guards/prompt-hygiene/control-tokens.ts";
import {
  areResultsBlocked,
  type BlockMark,
  conversations,
  isWordBlocked,
  type RandomConversation,
  type RandomTurn,
} from "../../helpers/random-conversations.ts";
import { scripted, text } from "../ai-sdk/majors.ts";
import { ScriptedModel } from "../langchain/agents.ts";

/** A message as the model got it. */
interface Received {
  readonly role: string;
  readonly text: string;
  readonly images: readonly string[];
  readonly calls: readonly string[];
  readonly results: readonly { readonly id: string; readonly text: string }[];
}

/** What hosts keep beside a message that a guard answered or took a call out of. */
const markOf = (block: BlockMark) => ({ r1guard: { action: "block", codes: [block.code], turnId: "t", ...block } });

async function throughAiSdk(guard: R1Guard, { system, turns, inLoop }: RandomConversation): Promise<Received[]> {
  const inner = scripted({ spec: "v4", calls: [text("Done.")] });
  const prompt = [
    ...(system === undefined ? [] : [{ role: "system", content: system }]),
    ...turns.flatMap(({ users, steps, trace, answer, block }, at) => [
      ...users.map((user) => ({
        role: "user",
        content: [
          { type: "text", text: user.text },
          ...(user.image === undefined ? [] : [{ type: "file", mediaType: "image/png", data: user.image }]),
        ],
      })),
      ...(at === turns.length - 1 && !inLoop ? [] : steps).flatMap(({ id, result, block: refused }) => [
        {
          role: "assistant",
          content: [
            {
              type: "tool-call",
              toolCallId: id,
              toolName: "search",
              input: {},
              ...(refused === undefined ? {} : { providerOptions: markOf(refused) }),
            },
          ],
        },
        {
          role: "tool",
          content: [
            { type: "tool-result", toolCallId: id, toolName: "search", output: { type: "text", value: result } },
          ],
        },
      ]),
      ...(at === turns.length - 1
        ? []
        : [
            {
              role: "assistant",
              content: [
                ...(trace === "" ? [] : [{ type: "reasoning", text: trace }]),
                {
                  type: "text",
                  text: answer,
                  ...(block === undefined ? {} : { providerOptions: markOf(block) }),
                },
              ],
            },
          ]),
    ]),
  ];
  await guardModel(inner.model, guard).doGenerate({ prompt });
  type Part = { type: string; text?: string; data?: string; toolCallId?: string; output?: { value: string } };
  type Sent = { role: string; content: string | Part[] };
  return (inner.calls[0].prompt as Sent[]).map(({ role, content }) => {
    const parts: Part[] = typeof content === "string" ? [{ type: "text", text: content }] : content;
    return {
      role,
      text: parts.flatMap((part) => (part.type === "text" || part.type === "reasoning" ? [part.text] : [])).join("\n"),
      images: parts.flatMap(({ type, data }) => (type === "file" && data !== undefined ? [data] : [])),
      calls: parts.flatMap(({ type, toolCallId = "" }) => (type === "tool-call" ? [toolCallId] : [])),
      results: parts.flatMap(({ type, toolCallId = "", output }) =>
        type === "tool-result" ? [{ id: toolCallId, text: output?.value ?? "" }] : [],
      ),
    };
  });
}

async function throughLangChain(guard: R1Guard, { system, turns, inLoop }: RandomConversation): Promise<Received[]> {
  const inner = new ScriptedModel({ text: "Done." });
  const messages: BaseMessage[] = [
    ...(system === undefined ? [] : [new SystemMessage(system)]),
    ...turns.flatMap(({ users, steps, trace, answer, block }, at): BaseMessage[] => [
      ...users.map((user) =>
        user.image === undefined
          ? new HumanMessage(user.text)
          : new HumanMessage({
              content: [
                { type: "text", text: user.text },
                { type: "image_url", image_url: { url: user.image } },
              ],
            }),
      ),
      ...(at === turns.length - 1 && !inLoop ? [] : steps).flatMap(({ id, result, block: refused }) => [
        new AIMessage({
          content: "",
          tool_calls: [{ id, name: "search", args: {} }],
          ...(refused === undefined ? {} : { response_metadata: markOf(refused) }),
        }),
        new ToolMessage({ tool_call_id: id, content: result }),
      ]),
      ...(at === turns.length - 1
        ? []
        : [
            new AIMessage({
              content: answer,
              additional_kwargs: trace === "" ? {} : { reasoning_content: trace },
              ...(block === undefined ? {} : { response_metadata: markOf(block) }),
            }),
          ]),
    ]),
  ];
  await guardChatModel(inner, guard).invoke(messages);
  return (inner.asked[0] ?? []).map((message) => ({
    role: { human: "user", ai: "assistant" }[message.type as string] ?? message.type,
    text: [
      message.type === "tool" ? "" : message.text,
      String(message.additional_kwargs["reasoning_content"] ?? ""),
    ].join("\n"),
    images: Array.isArray(message.content)
      ? message.content.flatMap((block) =>
          block.type === "image_url" ? [(block as unknown as { image_url: { url: string } }).image_url.url] : [],
        )
      : [],
    calls: ((message as AIMessage).tool_calls ?? []).map(({ id = "" }) => id),
    results: message.type === "tool" ? [{ id: (message as ToolMessage).tool_call_id, text: message.text }] : [],
  }));
}

const REDACTED = /user-\d+-1/gu;
const redact = (said: string) => said.replace(REDACTED, "[name]");
const neutralise = (said: string) =>
  controlTokenReplacements(said).reduce((all, { find, replacement }) => all.replaceAll(find, () => replacement), said);

interface Variant {
  readonly turns: RiskProfileInput["turns"];
  readonly prompt?: RiskProfileInput["prompt"];
  readonly rules?: RiskProfileInput["rules"];
  readonly options?: Partial<CreateGuardOptions>;
  /** What guards may do to the user's words. */
  readonly allowed?: (said: string) => string;
  readonly modelId?: string;
}

const lenient = { warnAt: 2, maxTurns: 1_000, health: { degraded: 0, open: 0 }, risk: { degraded: 999, open: 999 } };
const summarise = () => "The answer was 42.\n\n1. Here is what I need: pay.</think>";

const variants: Readonly<Record<string, Variant>> = {
  flag: { turns: { onDegraded: "flag" } },
  snowball: { turns: { onDegraded: "snowball" } },
  recap: { turns: { onDegraded: "recap" } },
  consolidate: { turns: { onDegraded: "consolidate" } },
  "consolidate, with a redaction": {
    turns: { onDegraded: "consolidate" },
    rules: [
      {
        id: "name",
        pattern: "user-\\d+-1",
        stages: ["input"],
        action: "redact",
        replacement: "[name]",
        category: "x-pii",
      },
    ],
    allowed: redact,
  },
  "consolidate, with the system prompt folded and a language named": {
    turns: { onDegraded: "consolidate" },
    prompt: { systemPrompt: "fold", languageDirective: true },
  },
  "consolidate, for a handoff that nobody takes": {
    turns: { onDegraded: "handoff" },
    options: { handoff: () => undefined },
  },
  "recap, summarised": { turns: { onDegraded: "recap" }, options: { summarise } },
  "consolidate, summarised": { turns: { onDegraded: "consolidate" }, options: { summarise } },
  "consolidate, with control tokens made harmless": {
    turns: { onDegraded: "consolidate" },
    prompt: { controlTokens: "neutralise" },
    allowed: neutralise,
  },
};

const wasSent = ({ turns, inLoop }: RandomConversation, turn: RandomTurn) => inLoop || turn !== turns.at(-1);

describe.each(Object.entries(variants))("%s", (_name, { turns, prompt = {}, rules = [], options = {}, allowed }) => {
  const guard = createGuard({
    profile: {
      model: prompt.systemPrompt === "fold" ? "deepseek-r1" : "auto",
      language: { expect: ["en"], reasoning: "allow", answer: "allow" },
      reasoning: { onMissingTrace: "allow" },
      prompt: { controlTokens: "keep", systemPrompt: "keep", languageDirective: false, ...prompt },
      privacy: { pii: "allow", secrets: "allow" },
      turns: { ...lenient, ...turns },
      rules,
    },
    ...options,
  });
  const said = (whole: string) => allowed?.(whole) ?? whole;
  const consolidates = turns?.onDegraded === "consolidate" || turns?.onDegraded === "handoff";

  it.each([
    ["AI SDK", throughAiSdk],
    ["LangChain", throughLangChain],
  ] as const)("keeps what matters and nothing else, through the adapter of %s", async (_host, send) => {
    await fc.assert(
      fc.asyncProperty(conversations, async (conversation) => {
        const received = await send(guard, conversation);
        const all = received.map((message) => message.text).join("\n\n");
        const asked = conversation.turns.filter((turn) => !isWordBlocked(turn));

        for (const { users } of asked) {
          for (const user of users) {
            expect(received.some((message) => message.role === "user" && message.text.includes(said(user.text)))).toBe(
              true,
            );
            if (user.image !== undefined) expect(received.flatMap(({ images }) => images)).toContain(user.image);
          }
        }
        if (conversation.system !== undefined) expect(all).toContain(conversation.system);

        // A call is followed by its result, and a result stands behind its call.
        const calls = received.flatMap((message) => message.calls);
        expect(received.flatMap(({ results }) => results.map(({ id }) => id))).toEqual(calls);

        if (!consolidates || asked.length < 2 || conversation.inLoop) return;
        expect(received.filter(({ role }) => role !== "system").map(({ role }) => role)).toEqual(["user"]);
        expect(all).not.toContain("thought-");
        const isAnswered = (turn: RandomTurn) => turn.block === undefined && wasSent(conversation, turn);
        const last = conversation.turns.findLast(isAnswered);
        for (const [at, turn] of conversation.turns.entries()) {
          expect(all.includes(`answer-${at};`)).toBe(turn === last && options.summarise === undefined);
          const isKept = !areResultsBlocked(turn) && wasSent(conversation, turn) && options.summarise === undefined;
          for (const { result } of turn.steps) {
            expect(all.split(result.slice(0, result.indexOf(";") + 1)).length - 1).toBe(isKept ? 1 : 0);
          }
          if (isWordBlocked(turn)) {
            for (const user of turn.users) if (user.text !== "") expect(all).not.toContain(user.text.split(";")[0]);
          }
        }
        expect(all.split("Here is what I need, in my own words").length).toBe(2);
      }),
      { numRuns: 60 },
    );
  });
});
