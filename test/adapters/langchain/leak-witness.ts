import { inspect } from "node:util";
import { BaseCallbackHandler } from "@langchain/core/callbacks/base";
import { BaseTracer, type Run } from "@langchain/core/tracers/base";

/** Where something was seen. */
export type Surface = "output" | "callbacks" | "state" | "tracing";

type Seen = { readonly surface: Surface; readonly name: string; readonly value: unknown };

/**
 * Everything that anybody outside the model can get hold of in one run. Text is looked for in each value as a whole,
 * and in what the pieces of one stream give when they are joined.
 */
export class Witness {
  readonly errors: string[] = [];
  readonly #seen: Seen[] = [];
  readonly #joined = new Map<string, string>();

  see(surface: Surface, name: string, value: unknown): void {
    const readable = decoded(value);
    this.#seen.push({ surface, name, value: readable });
    const stream = `${surface} ${name} ${streamOf(readable)}`;
    this.#join(stream, `${stream} across lists`, readable, new Set());
  }

  /** Where something was found, each place once. */
  leaks(leak: RegExp): { readonly surface: Surface; readonly where: string }[] {
    const found = new Map<string, { surface: Surface; where: string }>();
    for (const { surface, name, value } of this.#seen) {
      const key = `${surface}: ${name}`;
      if (found.has(key)) continue;
      const shown = inspect(value, WHOLE);
      const match = leak.exec(shown);
      if (match !== null) found.set(key, { surface, where: `${key}: …${near(shown, match.index)}…` });
    }
    for (const [path, text] of this.#joined) {
      const match = leak.exec(text);
      if (match === null) continue;
      const surface = path.slice(0, path.indexOf(" ")) as Surface;
      if (!found.has(path)) found.set(path, { surface, where: `${path}, joined: …${near(text, match.index)}…` });
    }
    return [...found.values()];
  }

  /** Adds each text to those seen at the same place of the same stream before, and to those of the same list. */
  #join(path: string, acrossLists: string, value: unknown, above: Set<unknown>): void {
    if (typeof value === "string") {
      for (const place of [path, acrossLists]) this.#joined.set(place, (this.#joined.get(place) ?? "") + value);
      return;
    }
    if (typeof value !== "object" || value === null || above.has(value) || above.size > 12) return;
    above.add(value);
    const isList = Array.isArray(value);
    for (const key of Object.keys(value)) {
      if (SETTLED.has(key)) continue;
      this.#join(
        `${path}.${key}`,
        isList ? `${acrossLists}.*` : `${acrossLists}.${key}`,
        Reflect.get(value, key),
        above,
      );
    }
    above.delete(value);
  }

  /** A handler that records every callback but the start of a model call, which shows what went in. */
  handler(): BaseCallbackHandler {
    const record =
      (name: string, isError = false) =>
      (...values: unknown[]): void => {
        // A handler gets the run id second, or third for tokens.
        const runId = values.slice(1).find((value) => typeof value === "string");
        this.see("callbacks", `${name} ${runId}`, values);
        if (isError) this.errors.push(`${name}: ${String(values[0])}`);
      };
    return BaseCallbackHandler.fromMethods({
      handleLLMNewToken: record("handleLLMNewToken"),
      handleLLMEnd: record("handleLLMEnd"),
      handleLLMError: record("handleLLMError", true),
      handleChatModelStreamEvent: record("handleChatModelStreamEvent"),
      handleChainStart: record("handleChainStart"),
      handleChainEnd: record("handleChainEnd"),
      handleChainError: record("handleChainError", true),
      handleToolStart: record("handleToolStart"),
      handleToolEnd: record("handleToolEnd"),
      handleToolEvent: record("handleToolEvent"),
      handleToolError: record("handleToolError", true),
      handleText: record("handleText"),
      handleAgentAction: record("handleAgentAction"),
      handleAgentEnd: record("handleAgentEnd"),
      handleCustomEvent: record("handleCustomEvent"),
    });
  }

  /** A tracer that keeps every run with all that hangs on it, as tracing services do. */
  tracer(): BaseTracer {
    return new WitnessTracer((run) => this.see("tracing", `${run.run_type} ${run.name} ${run.id}`, run));
  }
}

class WitnessTracer extends BaseTracer {
  readonly name = "witness_tracer";
  readonly #see: (run: Run) => void;

  constructor(see: (run: Run) => void) {
    super();
    this.#see = see;
  }

  protected async persistRun(run: Run): Promise<void> {
    this.#see(run);
  }
}

const WHOLE = {
  depth: 30,
  showHidden: true,
  maxArrayLength: null,
  maxStringLength: null,
  // Laying lines out would take half of the time.
  compact: false,
} as const;

/** The second copy of what a message was made from; `inspect` looks into it all the same. */
const SETTLED = new Set(["lc_kwargs", "lc_namespace"]);

const near = (text: string, index: number): string => text.slice(Math.max(0, index - 70), index + 40);

/** What tells the streams apart whose events arrive mixed: the mode, kind and run of an event. */
function streamOf(value: unknown): string {
  if (Array.isArray(value)) return value.filter((part) => typeof part === "string").join(" ");
  if (typeof value !== "object" || value === null) return "";
  const { event, name, run_id: runId, method, index } = value as Record<string, unknown>;
  const data = (value as { params?: { data?: { event?: string; index?: number } } }).params?.data;
  return [event, name, runId, method, index, data?.event, data?.index].filter((part) => part !== undefined).join(" ");
}

/** Bytes as the text they are, and server-sent events as the values they carry. */
function decoded(value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  const text = new TextDecoder().decode(value);
  const data = [...text.matchAll(/^data: (.*)$/gmu)].map((match) => match[1] ?? "");
  const event = /^event: (.*)$/mu.exec(text)?.[1];
  try {
    return data.length === 0 ? text : [event, JSON.parse(data.join("\n"))];
  } catch {
    return text;
  }
}
