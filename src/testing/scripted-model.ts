import { GuardError } from "../core/errors.ts";
import {
  contentOf,
  finishReasonFor,
  type ModelPart,
  partsOf,
  type ScriptedModelTurn,
  type SpecificationVersion,
  usageFor,
} from "./model-parts.ts";

/** The call options a host hands to a model, as far as a double reads them. */
export interface ModelCallOptions {
  readonly abortSignal?: AbortSignal | undefined;
}

/** What a scripted model says. */
export interface ScriptedModelOptions<Version extends SpecificationVersion> {
  /** `v2` for ai 5, `v3` for ai 6, `v4` for ai 7. */
  readonly specificationVersion: Version;
  /** One turn a call, in order; or a function of the call's options. */
  readonly turns: readonly ScriptedModelTurn[] | ((options: ModelCallOptions, index: number) => ScriptedModelTurn);
  /** @default "deepseek-r1" */
  readonly modelId?: string | undefined;
  /** @default "scripted" */
  readonly provider?: string | undefined;
}

/** What happened in one call. Fields of a stream change while it is read. */
export interface ScriptedCall {
  readonly kind: "generate" | "stream";
  /** The options as they reached the model. */
  readonly options: ModelCallOptions;
  /** Stream parts the consumer asked for and got. */
  readonly pulled: number;
  /** The consumer cancelled the stream before its end. */
  readonly cancelled: boolean;
  /** The abort signal fired before the end. */
  readonly aborted: boolean;
}

/** A language model of the AI SDK that follows a script. */
export interface ScriptedModel<Version extends SpecificationVersion = SpecificationVersion> {
  readonly specificationVersion: Version;
  readonly provider: string;
  readonly modelId: string;
  readonly supportedUrls: Record<string, RegExp[]>;
  readonly calls: readonly ScriptedCall[];
  // biome-ignore lint/suspicious/noExplicitAny: the result types belong to three majors of a package that is not imported here.
  doGenerate(options: ModelCallOptions): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  doStream(options: ModelCallOptions): Promise<any>;
  /** Throws unless every turn was used and no call came too many. */
  assertDone(): void;
}

type Recording = { -readonly [Key in keyof ScriptedCall]: ScriptedCall[Key] };

/** A model double for tests without a server: says exactly what the script says, and records how it was read. */
export function scriptedModel<const Version extends SpecificationVersion>({
  specificationVersion,
  turns,
  modelId = "deepseek-r1",
  provider = "scripted",
}: ScriptedModelOptions<Version>): ScriptedModel<Version> {
  const calls: Recording[] = [];

  function begin(kind: ScriptedCall["kind"], options: ModelCallOptions): { call: Recording; turn: ScriptedModelTurn } {
    const index = calls.length;
    const call: Recording = { kind, options, pulled: 0, cancelled: false, aborted: false };
    calls.push(call);
    const turn = typeof turns === "function" ? turns(options, index) : turns[index];
    if (turn === undefined) throw misuse(`The script has ${count(turns)} turns, and call ${index + 1} came.`);
    if (options.abortSignal?.aborted) {
      call.aborted = true;
      throw options.abortSignal.reason;
    }
    if (turn.error !== undefined && (kind === "generate" || turn.errorAfter === undefined)) throw turn.error;
    return { call, turn };
  }

  return {
    specificationVersion,
    provider,
    modelId,
    supportedUrls: {},
    calls,
    async doGenerate(options) {
      const { turn } = begin("generate", options);
      const finish = turn.parts?.find((part) => part.type === "finish");
      return {
        content: contentOf(turn),
        finishReason: finish?.["finishReason"] ?? finishReasonFor(turn, specificationVersion),
        usage: finish?.["usage"] ?? usageFor(turn, specificationVersion),
        ...(finish?.["providerMetadata"] === undefined ? {} : { providerMetadata: finish["providerMetadata"] }),
        response: { id: "response-0", modelId, timestamp: new Date(0) },
        warnings: [],
      };
    },
    async doStream(options) {
      const { call, turn } = begin("stream", options);
      return { stream: streamOf(partsOf(turn, specificationVersion, modelId), turn, call) };
    },
    assertDone() {
      const expected = count(turns);
      if (expected !== undefined && calls.length !== expected) {
        throw misuse(`The script has ${expected} turns, and ${calls.length} calls came.`);
      }
    },
  };
}

/** Gives one part a pull and nothing ahead of it, so that `pulled` tells what the consumer really read. */
function streamOf(parts: readonly ModelPart[], turn: ScriptedModelTurn, call: Recording): ReadableStream<ModelPart> {
  const { abortSignal } = call.options;
  const last = turn.error === undefined ? parts.length : Math.min(parts.length, turn.errorAfter ?? 0);
  let stopListening = () => {};
  return new ReadableStream<ModelPart>(
    {
      start(controller) {
        const abort = () => {
          call.aborted = true;
          controller.error(abortSignal?.reason);
        };
        abortSignal?.addEventListener("abort", abort, { once: true });
        stopListening = () => abortSignal?.removeEventListener("abort", abort);
      },
      pull(controller) {
        const part = call.pulled < last ? parts[call.pulled] : undefined;
        if (part !== undefined) {
          call.pulled++;
          controller.enqueue(part);
          return;
        }
        stopListening();
        if (turn.error === undefined) controller.close();
        else controller.error(turn.error);
      },
      cancel() {
        stopListening();
        call.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
}

function count(turns: ScriptedModelOptions<SpecificationVersion>["turns"]): number | undefined {
  return typeof turns === "function" ? undefined : turns.length;
}

function misuse(message: string): GuardError {
  return new GuardError("input-invalid", message);
}
