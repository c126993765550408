/** Doubles for tests of code that uses r1guard: scripted models, a replay server, recorded traces, and ways of cutting text. */
export { type ChunkingsOptions, chunkings } from "./chunkings.ts";
export { HOST_SHAPES, type HostShape, INLINE_SHAPES, type InlineShape, inlineTrace } from "./host-shapes.ts";
export type { ModelPart, ScriptedModelTurn, SpecificationVersion } from "./model-parts.ts";
export { type ReadTracesOptions, readTraces, type TraceRow, type TraceToolCall } from "./read-traces.ts";
export {
  type ReplayFault,
  type ReplayRequest,
  type ReplayServer,
  type ReplayServerOptions,
  type ReplayTurn,
  replayServer,
} from "./replay-server.ts";
export {
  type ModelCallOptions,
  type ScriptedCall,
  type ScriptedModel,
  type ScriptedModelOptions,
  scriptedModel,
} from "./scripted-model.ts";
export type { ScriptedToolCall, ScriptedTurn, ScriptedUsage } from "./turns.ts";
