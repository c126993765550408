import type { Hazard } from "../../core/finding.ts";
import { ALL_PLACES, type ConceptTable, PLACES } from "./mark-reader.ts";

/** What training writes down. Weights are whole numbers from -127 to 127, to be multiplied by the head's scale. */
export interface StoredModel {
  /** Heads over all marks, in the order in which their weights lie in `table`. */
  readonly input: StoredHead;
  readonly output: StoredHead;
  /** Logarithms of the odds from which a text counts as harmful. */
  readonly thresholds: Readonly<Record<"input" | "reasoning" | "answer", number>>;
  /** Heads over concepts alone. */
  readonly refusal: StoredHead;
  readonly hazards: readonly (StoredHead & { readonly hazard: Hazard })[];
  /** How many entries the table of concepts has. */
  readonly concepts: number;
  /** Base64: the weights of each head, a byte each, then the keys of concepts and their bits, four bytes each. */
  readonly table: string;
}

export interface StoredHead {
  readonly bias: number;
  readonly scale: number;
}

/** A head with its weights; those over concepts alone begin at `PLACES`. */
export interface Head extends StoredHead {
  readonly weights: Int8Array;
}

export interface HarmModel {
  readonly input: Head;
  readonly output: Head;
  readonly refusal: Head;
  readonly hazards: readonly (Head & { readonly hazard: Hazard })[];
  readonly thresholds: StoredModel["thresholds"];
  readonly concepts: ConceptTable;
}

/** Reads the stored model; a few milliseconds. The order of bytes does not depend on the machine. */
export function readModel({ table, ...stored }: StoredModel): HarmModel {
  const bytes = Uint8Array.from(atob(table), (character) => character.charCodeAt(0));
  let at = 0;
  const take = (length: number) => {
    at += length;
    return new Int8Array(bytes.buffer, at - length, length);
  };
  const large = (head: StoredHead): Head => ({ ...head, weights: take(ALL_PLACES) });
  const small = <Stored extends StoredHead>(head: Stored) => ({ ...head, weights: take(ALL_PLACES - PLACES) });
  const [input, output, refusal] = [large(stored.input), large(stored.output), small(stored.refusal)];
  const hazards = stored.hazards.map(small);
  const numbers = new DataView(bytes.buffer, at);
  const concepts = new Map<number, number>();
  for (let entry = 0; entry < stored.concepts; entry++) {
    concepts.set(numbers.getInt32(entry * 8, true), numbers.getInt32(entry * 8 + 4, true));
  }
  return { input, output, refusal, hazards, thresholds: stored.thresholds, concepts };
}
