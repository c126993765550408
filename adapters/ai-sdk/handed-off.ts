import { unknownUsage } from "./spec.ts";
import type { GenerateResult, HostModel, HostPart, StreamResult } from "./types.ts";

const ID = "handoff";

/** Stands in for the model whose turn was handed off: what it says is somebody else's reply, so it is judged like any model's. */
export function handedOff(
  { provider, modelId, specificationVersion }: HostModel,
  reply: AsyncIterable<string>,
): HostModel {
  const v2 = specificationVersion === "v2";
  const finish = { finishReason: v2 ? "stop" : { unified: "stop", raw: "stop" }, usage: unknownUsage(v2) };

  async function doGenerate(): Promise<GenerateResult> {
    let text = "";
    for await (const piece of reply) text += piece;
    return { content: [{ type: "text", text }], ...finish, warnings: [] };
  }

  async function doStream(): Promise<StreamResult> {
    const parts = partsOf(reply, { type: "finish", ...finish });
    return {
      stream: new ReadableStream<HostPart>(
        {
          async pull(controller) {
            const { done, value } = await parts.next();
            if (done === true) controller.close();
            else controller.enqueue(value);
          },
          async cancel() {
            await parts.return();
          },
        },
        { highWaterMark: 0 },
      ),
    };
  }

  return { provider, modelId, specificationVersion, doGenerate, doStream };
}

async function* partsOf(reply: AsyncIterable<string>, finish: HostPart): AsyncGenerator<HostPart, void> {
  yield { type: "stream-start", warnings: [] };
  yield { type: "text-start", id: ID };
  for await (const delta of reply) yield { type: "text-delta", id: ID, delta };
  yield { type: "text-end", id: ID };
  yield finish;
}
