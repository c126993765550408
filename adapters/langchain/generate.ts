import type { BaseMessage } from "@langchain/core/messages";
import { AIMessage, AIMessageChunk } from "@langchain/core/messages";
import type { ChatGenerationChunk, ChatResult } from "@langchain/core/outputs";
import { added } from "../shared/spent.ts";
import { ChunkSink } from "./chunk-sink.ts";
import { type CallSetting, type GuardedCall, openCall } from "./guarded-call.ts";
import { type Asked, askCached } from "./inner-cache.ts";
import type { CallOptions, GenerateResult } from "./inner-model.ts";
import { isolation } from "./isolation.ts";
import { jsonFailure, type Lane, openLane, refuse } from "./lane.ts";
import { COUNTS, safeNotes } from "./notes.ts";
import { type GenerationShape, readGeneration } from "./read-message.ts";

/** A call without streaming. Of several answers to one prompt each is judged in a turn of its own. */
export async function guardedGenerate(
  setting: CallSetting,
  messages: BaseMessage[],
  options: CallOptions,
): Promise<ChatResult> {
  let answers = 0;
  const call = await openUnlessAborted(setting, messages, options, () => answers === 1);
  if (call.turn.refusal !== undefined) return { generations: [await refused(setting, call)] };
  const asked = await ask(call);
  const { generations, llmOutput } = asked.result;
  answers = generations.length;
  const notes = llmOutput === undefined ? [] : [safeNotes(llmOutput)];
  const judged: ChatGeneration[] = [];
  for (const generation of generations) {
    const next = judged.length === 0 ? call : await openUnlessAborted(setting, messages, options);
    judged.push(await judge(setting, next, generation, asked, notes));
    options.signal?.throwIfAborted();
  }
  if (judged.length === 0) {
    await asked.keep();
    call.turn.abandon();
  }
  return { generations: judged, ...(notes.length === 0 ? {} : { llmOutput: notesOf(notes) }) };
}

type Notes = Readonly<Record<string, unknown>>;

/** What the host says about both attempts: the second's notes, with the counts of both. */
function notesOf(notes: readonly Notes[]): Notes {
  return notes.reduce((before, after) => {
    const counts = COUNTS.filter((key) => key in before && key in after);
    return { ...after, ...Object.fromEntries(counts.map((key) => [key, added(before[key], after[key])])) };
  });
}

/** A guard that is told to give up cannot tell, and blocks; a caller who has given up gets an abort, not a reply. */
async function openUnlessAborted(
  setting: CallSetting,
  messages: BaseMessage[],
  options: CallOptions,
  alone?: () => boolean,
): Promise<GuardedCall> {
  options.signal?.throwIfAborted();
  const call = await openCall(setting, messages, options, alone);
  if (options.signal?.aborted === true) call.turn.abandon();
  options.signal?.throwIfAborted();
  return call;
}

type ChatGeneration = ChatResult["generations"][number];

/** Asks the model, or its cache: what a cache holds is what the model wrote, so it is judged like the model. */
async function ask({ inner, messages, options, turn, safeError }: GuardedCall): Promise<Asked<GenerateResult>> {
  const isolate = isolation();
  try {
    return await askCached(inner, messages, options, () => isolate(() => inner._generate(messages, options)));
  } catch (error) {
    turn.abandon();
    throw safeError(error, options.signal);
  }
}

async function judge(
  setting: CallSetting,
  call: GuardedCall,
  generation: GenerationShape,
  asked: Asked<GenerateResult>,
  notes: Notes[],
): Promise<ChatGeneration> {
  const out: ChatGenerationChunk[] = [];
  let lane = laneTo(out, setting, call);
  await lead(lane, generation);
  if (lane.output.retry === undefined) await asked.keep();
  else {
    lane = lane.again(lane.output.retry, true);
    const { result, keep } = await ask(lane.call);
    if (result.llmOutput !== undefined) notes.push(safeNotes(result.llmOutput));
    await lead(lane, result.generations[0]);
    await keep();
  }
  const error = jsonFailure(lane);
  if (error !== undefined) throw error;
  const asChunk = generation.message instanceof AIMessageChunk;
  return joined(out, asChunk);
}

/** A model that sends nothing at all has answered all the same. */
async function lead({ call, feed, output }: Lane, generation: GenerationShape | undefined): Promise<void> {
  if (generation !== undefined) readGeneration(feed, generation);
  await feed.settle();
  if (output.finished) await call.turn.end();
  else await feed.end();
}

async function refused(setting: CallSetting, call: GuardedCall): Promise<ChatGeneration> {
  const out: ChatGenerationChunk[] = [];
  const lane = laneTo(out, setting, call);
  await refuse(lane);
  const error = jsonFailure(lane);
  if (error !== undefined) throw error;
  return joined(out, false);
}

function laneTo(out: ChatGenerationChunk[], { guard }: CallSetting, call: GuardedCall): Lane {
  return openLane(guard, call, (envelope) => new ChunkSink({ out, envelope, completion: undefined }));
}

/** What was released, as the one message it is. */
function joined(out: readonly ChatGenerationChunk[], asChunk: boolean): ChatGeneration {
  const [first, ...rest] = out;
  // LangChain loses it when it puts chunks together.
  const name = first?.message.name;
  const whole = rest.reduce((before, chunk) => before.concat(chunk), first as ChatGenerationChunk);
  const { content, tool_calls, invalid_tool_calls, additional_kwargs, response_metadata, usage_metadata, id } =
    whole.message as AIMessageChunk;
  const fields = {
    id,
    name,
    content: typeof content === "string" ? content : content.map(withoutIndex),
    tool_calls,
    invalid_tool_calls,
    additional_kwargs,
    response_metadata,
    usage_metadata,
  } as ConstructorParameters<typeof AIMessage>[0];
  const { finish_reason } = response_metadata;
  return {
    text: whole.text,
    message: asChunk ? withName(whole.message, name) : new AIMessage(fields),
    ...(finish_reason === undefined ? {} : { generationInfo: { finish_reason } }),
  };
}

function withName(message: BaseMessage, name: string | undefined): BaseMessage {
  if (name === undefined) return message;
  Object.assign(message.lc_kwargs, { name });
  return Object.assign(message, { name });
}

/** The number of a block keeps pieces together and means nothing in a whole. */
function withoutIndex<T extends object>(block: T): T {
  const { index: _index, ...rest } = block as T & { index?: unknown };
  return rest as T;
}
