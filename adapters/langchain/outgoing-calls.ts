import type { ToolCallDecision } from "r1guard";
import type { WaitingCall } from "./approvals.ts";
import type { HostCall, Part } from "./parts.ts";

/** What an agent's middleware takes care of. Without it nobody would answer a call that stands in the place of another. */
export interface AgentCalls {
  /** Ids under which the agent's messages hold a result already. Hosts of R1 count anew in each answer. */
  readonly takenIds: ReadonlySet<string>;
  /**
   * Prefix of ids for refused calls. They are passed on without their arguments, and the middleware answers them, so
   * that the agent goes on. `undefined`: they are left out, and the message says so, which ends the agent.
   */
  readonly refusedPrefix: string | undefined;
}

/** What a message says about its calls, for the middleware, beside the verdict. */
export interface CallMarks {
  readonly refused?: Readonly<Record<string, string>>;
  readonly waiting?: readonly WaitingCall[];
}

/** Stands for the name of a tool that the model made up: the name is its own text. */
export const UNKNOWN_TOOL = "unknown_tool";

type StructuredPart = Extract<Part, { readonly kind: "structured-call" }>;

/** The calls of one message on their way out. They wait for its end: a block after them takes them along. */
export class OutgoingCalls {
  readonly #agent: AgentCalls | undefined;
  readonly #toolNames: ReadonlySet<string>;
  readonly #calls: HostCall[] = [];
  readonly #structured = new Map<StructuredPart, StructuredPart>();
  readonly #refused: Record<string, string> = {};
  readonly #waiting: WaitingCall[] = [];
  readonly #takenIds: Set<string>;
  #refusals = 0;
  #passed = 0;
  #said = false;

  /** `toolNames`: the tools the model was offered. */
  constructor(agent: AgentCalls | undefined, toolNames: ReadonlySet<string>) {
    this.#agent = agent;
    this.#toolNames = toolNames;
    this.#takenIds = new Set(agent?.takenIds);
  }

  /** The id under which a call is judged, goes out, waits and runs: one of its own where an agent needs that. */
  idFor(given: string | undefined): string | undefined {
    return this.#agent === undefined ? given : freeId(given, this.#takenIds);
  }

  /** Numbers a call that goes out while it is written, as structured output does: some of the host's are left out. */
  begin(part: StructuredPart): StructuredPart {
    const begun = this.#structured.get(part);
    if (begun !== undefined) return begun;
    const numbered = { ...part, call: { ...part.call, index: this.#structured.size } };
    this.#structured.set(part, numbered);
    return numbered;
  }

  /** The model is asked once more; what it began to write as structured output was not shown. */
  restart(): void {
    this.#structured.clear();
  }

  pass(call: HostCall): void {
    this.#passed += 1;
    this.#calls.push(call);
  }

  /** Returns what the person is to read instead of the call, if anything. */
  refuse({ toolName, reply, modelMessage }: ToolCallDecision): string | undefined {
    this.#refusals += 1;
    const invented = !this.#toolNames.has(toolName);
    const prefix = this.#agent?.refusedPrefix;
    if (prefix !== undefined) {
      const id = `${prefix}${this.#refusals}`;
      this.#refused[id] = withoutName(modelMessage, toolName, invented);
      this.#calls.push({ index: 0, id, name: invented ? UNKNOWN_TOOL : toolName, args: "{}" });
      return undefined;
    }
    // One text for all calls refused in a message: the person reads it once.
    const said = this.#said || reply === "";
    this.#said = true;
    return said ? undefined : withoutName(reply, toolName, invented);
  }

  /** Whether calls were refused and none is left that somebody would answer. */
  get nothingLeft(): boolean {
    const left = this.#passed + this.#structured.size > 0 || this.#agent?.refusedPrefix !== undefined;
    return this.#refusals > 0 && !left;
  }

  /** The calls that go out now, numbered. */
  finish(decisions: readonly ToolCallDecision[]): readonly HostCall[] {
    return this.#calls.map((call, at) => {
      const decision = decisions.find(({ toolCallId }) => toolCallId === call.id);
      if (this.#agent !== undefined && decision?.action === "require-approval") {
        const { toolCallId, toolName, category, reason, findings } = decision;
        this.#waiting.push({ toolCallId, toolName, category, reason, findings, requestedAt: Date.now() });
      }
      return { ...call, index: this.#structured.size + at };
    });
  }

  get marks(): CallMarks {
    return {
      ...(Object.keys(this.#refused).length === 0 ? {} : { refused: this.#refused }),
      ...(this.#waiting.length === 0 ? {} : { waiting: this.#waiting }),
    };
  }
}

/**
 * LangChain, in an agent with middleware that looks at answers, takes the result of an earlier `call_0` for that of a
 * later one and never runs it.
 */
function freeId(given: string | undefined, taken: Set<string>): string {
  const base = given ?? "call";
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

function withoutName(text: string, name: string, invented: boolean): string {
  return invented && name !== "" ? text.replaceAll(name, "requested") : text;
}
