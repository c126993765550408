import type { ModelFacts, ModelGeneration } from "../core/model.ts";
import { GENERATIONS } from "./generations.ts";
import { KNOWN_MODELS, type KnownModel } from "./known-models.ts";
import { RETIRED_IDS } from "./retired-ids.ts";

/** Longest id that is looked at, in UTF-16 code units; longer ones are no model's name. */
const MAX_ID = 256;

/** Bedrock's cross-region profiles put the region in front: `us.`, `eu.`, `apac.`. */
const BEDROCK_REGION = /^(?:[^.]*:)?[a-z]{2,6}\.(?=deepseek\.)/u;

/** OpenRouter's suffix for a price, not a model. */
const FREE_TIER = /:free$/u;

/** What is known when a request is about to be sent. */
export interface ModelQuery {
  /** Model id as the caller wrote it, in any host's spelling. */
  readonly modelId?: string | undefined;
  /** Provider or host name, such as `ollama.chat` or `azure`. Some ids mean different models at different hosts. */
  readonly provider?: string | undefined;
  /** The profile's `model`; anything but `auto` wins over the id. @default "auto" */
  readonly declared?: ModelGeneration | "auto" | undefined;
}

/** Tells what is known about a model. Pure; the facts are the tables beside this file. */
export function resolveModel({ modelId, provider, declared = "auto" }: ModelQuery): ModelFacts {
  const id = normaliseModelId(modelId ?? "");
  const host = (provider ?? "").slice(0, MAX_ID).toLowerCase();
  const at = (entry: { readonly id: RegExp; readonly provider?: RegExp | undefined }) =>
    entry.id.test(id) && (entry.provider === undefined || entry.provider.test(host));
  const known = KNOWN_MODELS.find(at);
  const generation = declared === "auto" ? (known?.generation ?? "unknown") : declared;
  return {
    generation,
    ...GENERATIONS[generation],
    ...(known?.generation === generation ? known.facts : undefined),
    notes: [
      ...mismatch(known, generation),
      ...(known?.notes ?? []),
      ...RETIRED_IDS.filter(at).map((retired) => retired.note),
    ],
  };
}

/** The audit should show that the profile overruled the id. */
function mismatch(known: KnownModel | undefined, generation: ModelGeneration): string[] {
  if (known === undefined || known.generation === generation) return [];
  return [`The profile declares ${generation}, while the model id reads as ${known.generation}.`];
}

/**
 * Brings the hosts' spellings together: `us.deepseek.r1-v1:0` (Bedrock), `deepseek/deepseek-r1:free` (OpenRouter),
 * `accounts/fireworks/models/deepseek-r1`, `deepseek-r1-0528-maas` (Vertex), `hf.co/…/DeepSeek-R1-GGUF:Q4_K_M`.
 */
export function normaliseModelId(modelId: string): string {
  const path = modelId.slice(0, MAX_ID).trim().toLowerCase().replaceAll("_", "-").split("/");
  const name = path[path.length - 1] ?? "";
  return name.replace(BEDROCK_REGION, "").replace(FREE_TIER, "");
}
