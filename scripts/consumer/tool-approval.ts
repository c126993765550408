// `toolApproval` exists from ai 7 on.
import { streamText } from "ai";
import { createGuard } from "r1guard";
import { guardModel, guardToolApproval } from "r1guard/ai-sdk";
import { model } from "./model.js";

const guard = createGuard({ profile: "general" });
const result = streamText({
  model: guardModel(model, guard),
  prompt: "Hello",
  toolApproval: guardToolApproval(guard),
  providerOptions: { r1guard: { conversationId: "c-42" } },
});
if ((await result.text) !== "Good day.") throw new Error("streamText with toolApproval");
