import { ChatDeepSeek } from "@langchain/deepseek";
import { type ReplayTurn, replayServer } from "r1guard/testing";
import { faultOf, type RequestBody } from "../../helpers/strict-transcript.ts";

/** A host over HTTP that takes no transcript and no request that OpenAI's and DeepSeek's own would refuse. */
export async function strictHost(turns: readonly ReplayTurn[]) {
  const script = [...turns];
  const server = await replayServer({
    turns(body) {
      const fault = faultOf(body as RequestBody);
      if (fault !== undefined) return { error: { kind: "status", status: 400, body: { error: { message: fault } } } };
      return script.shift() ?? { reasoning: "Well.", answer: "done" };
    },
  });
  const configuration = { baseURL: server.url };
  return {
    model: new ChatDeepSeek({ model: "deepseek-r1", apiKey: "none", maxRetries: 0, configuration }),
    requests: () => server.requests.map(({ body, status }) => ({ ...(body as RequestBody), status })),
    close: () => server.close(),
  };
}
