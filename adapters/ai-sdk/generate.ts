import type { R1Guard } from "r1guard";
import { guardVerdict } from "../shared/verdict.ts";
import { allowListedResult, markResponse } from "./block-result.ts";
import { asContent, asStreamParts } from "./feed.ts";
import { type GuardedCall, openUnlessAborted } from "./guarded-call.ts";
import { shadowGenerate } from "./shadow.ts";
import type { CallOptions, GenerateResult, HostModel, HostPart } from "./types.ts";

/** A model call without streaming, under guard. */
export async function guardedGenerate(
  guard: R1Guard,
  model: HostModel,
  callOptions: CallOptions,
): Promise<GenerateResult> {
  if (guard.mode === "shadow") return shadowGenerate(guard, model, callOptions);
  let call = await openUnlessAborted(guard, model, callOptions);
  const { turn, writer } = call;
  if (turn.refusal !== undefined) return refused(call);
  const out: HostPart[] = [];
  let result = await generate(call);
  // That of a second attempt may quote reasoning that the caller does not see.
  const { request } = result;
  let finish = await judged(call, result, out);
  if (writer.retry !== undefined) {
    call = await call.again(writer.retry);
    result = await generate(call);
    finish = await judged(call, result, out);
  }
  const parts = writer.settle(out);
  const report = turn.report();
  const safe = allowListedResult(parts, finish, {
    ...result,
    request,
    warnings: report.block === undefined ? result.warnings : [],
  });
  markResponse(safe.response, guardVerdict(report));
  // A host may send a trace in a field that its provider package does not read.
  if (report.altered || guard.expose !== true) return safe;
  const content = asContent(parts);
  const { structuredOutputText, ...rest } = result;
  return {
    ...rest,
    content,
    finishReason: finish.finishReason,
    ...(finish.providerMetadata === undefined ? {} : { providerMetadata: finish.providerMetadata }),
    response: { ...result.response, ...safe.response },
    // A second copy of the answer is passed on only as far as it is part of the one that was judged.
    ...(structuredOutputText !== undefined && answerOf(content).includes(structuredOutputText)
      ? { structuredOutputText }
      : {}),
  };
}

async function generate({ turn, model, options, safeError }: GuardedCall): Promise<GenerateResult> {
  try {
    return await model.doGenerate(options);
  } catch (error) {
    turn.abandon();
    throw safeError(error, options.abortSignal);
  }
}

/** Appends what is released to `out`. Returns how the output ended. */
async function judged({ feed, writer }: GuardedCall, result: GenerateResult, out: HostPart[]): Promise<HostPart> {
  writer.usage = result.usage;
  feed.named(result.response?.modelId);
  let index = 0;
  for (const part of result.content) {
    index += 1;
    for (const piece of asStreamParts(part, String(index))) {
      if (isRead(writer)) await feed.read(piece, out);
    }
  }
  const { finishReason, usage, providerMetadata } = result;
  const finish = {
    type: "finish",
    finishReason,
    usage,
    ...(providerMetadata === undefined ? {} : { providerMetadata }),
  };
  if (isRead(writer)) await feed.read(finish, out);
  await feed.end(out);
  const last = out.at(-1);
  return last?.type === "finish" ? last : finish;
}

function isRead({ finished, retry }: GuardedCall["writer"]): boolean {
  return !finished && retry === undefined;
}

/** The request was refused: the model is not called. */
async function refused({ turn, writer }: GuardedCall): Promise<GenerateResult> {
  const out: HostPart[] = [];
  if (turn.refusal !== undefined) writer.write([{ kind: "blocked", outcome: turn.refusal }], out);
  await turn.end();
  const finish = out.at(-1) ?? { type: "finish" };
  const result = allowListedResult(out, finish, { warnings: [], response: { timestamp: new Date() } });
  markResponse(result.response, guardVerdict(turn.report()));
  return result;
}

function answerOf(content: readonly HostPart[]): string {
  return content.map((part) => (part.type === "text" ? (part.text ?? "") : "")).join("");
}
