import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { createOpenAICompatible as createOpenAICompatible5 } from "@ai-sdk/openai-compatible5";
import { generateText, isStepCount, jsonSchema, type ModelMessage, type ToolApprovalResponse, tool } from "ai";
import * as ai5 from "ai5";
import type { R1Guard } from "r1guard";
import { guardModel, guardToolApproval, guardTools } from "r1guard/ai-sdk";
import { type AgentRun, promptOf, toolsOf, whose } from "./agent-run.ts";

/** Answers of the model in one go of the agent, and goes until it must be done. */
const MOST_STEPS = 8;
const MOST_ROUNDS = 6;

/** Runs a task with `generateText` of ai 7: calls that wait are shown to a person, who answers, or not. */
export async function runWithAi7(run: AgentRun, url: string, guard: R1Guard | undefined): Promise<void> {
  const conversation = { conversationId: run.id };
  const provider = createOpenAICompatible({ name: "loopback", baseURL: url })("deepseek-r1");
  const plain = Object.fromEntries(
    toolsOf(run).map(({ name, description, schema, execute }) => [
      name,
      tool({ description, inputSchema: jsonSchema(schema), execute }),
    ]),
  );
  const guarded =
    guard === undefined
      ? { model: provider, tools: plain }
      : {
          model: guardModel(provider, guard),
          tools: guardTools(plain, guard, conversation),
          toolApproval: guardToolApproval(guard, conversation),
        };
  const messages: ModelMessage[] = [{ role: "user", content: promptOf(run) }];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = await generateText({
      ...guarded,
      messages,
      stopWhen: isStepCount(MOST_STEPS),
      providerOptions: { r1guard: conversation },
    });
    const waiting = result.content.filter((part) => part.type === "tool-approval-request");
    for (const { toolCall } of waiting) run.asked.push(whose(run, toolCall.input));
    if (waiting.length === 0) run.answer = result.text;
    if (waiting.length === 0 || run.attendance !== "person") return;
    const answers = waiting.map(
      ({ approvalId, toolCall }): ToolApprovalResponse => ({
        type: "tool-approval-response",
        approvalId,
        approved: whose(run, toolCall.input) === "wanted",
      }),
    );
    messages.push(...result.responseMessages, { role: "tool", content: answers });
  }
}

/** Runs a task with `generateText` of ai 5, which has no approvals: nobody can be asked. */
export async function runWithAi5(run: AgentRun, url: string, guard: R1Guard | undefined): Promise<void> {
  const conversation = { conversationId: run.id };
  const provider = createOpenAICompatible5({ name: "loopback", baseURL: url })("deepseek-r1");
  const plain = Object.fromEntries(
    toolsOf(run).map(({ name, description, schema, execute }) => [
      name,
      ai5.tool({ description, inputSchema: ai5.jsonSchema(schema), execute }),
    ]),
  );
  const result = await ai5.generateText({
    model: guard === undefined ? provider : guardModel(provider, guard),
    tools: guard === undefined ? plain : guardTools(plain, guard, conversation),
    prompt: promptOf(run),
    stopWhen: ai5.stepCountIs(MOST_STEPS),
    providerOptions: { r1guard: conversation },
  });
  run.answer = result.text;
}
