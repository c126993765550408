import { type ReplayServer, type ReplayTurn, replayServer } from "r1guard/testing";

/** A call that the model makes in answer to a question. */
export interface ScriptedCall {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** A message on the wire. */
interface WireMessage {
  readonly role: string;
  /** Text, or blocks. */
  readonly content?: unknown;
}

/** What the model was sent. */
export interface WireBody {
  readonly messages: readonly WireMessage[];
  readonly tools?: readonly { readonly function: { readonly name: string } }[];
}

export interface ScriptedHost {
  readonly url: string;
  /** Requests so far, in order. */
  readonly bodies: readonly WireBody[];
  close(): Promise<void>;
}

/**
 * A model on loopback that makes one call after another for each question, and then says that it is done. What it does
 * next depends on the results it has: a host may end its turn at a refusal, or let it go on.
 */
export async function scriptedHost(script: Readonly<Record<string, readonly ScriptedCall[]>>): Promise<ScriptedHost> {
  const server: ReplayServer = await replayServer({
    turns: (body, index): ReplayTurn => {
      const { messages } = body as WireBody;
      const asked = messages.findLastIndex(({ role }) => role === "user");
      // Guards may add to a question.
      const question = Object.keys(script).find((text) => textOf(messages[asked]).startsWith(text)) ?? "";
      const results = messages.slice(asked + 1).filter(({ role }) => role === "tool").length;
      const call = script[question]?.[results];
      if (call === undefined) return { reasoning: "That is all.", answer: "Done." };
      return {
        reasoning: "One step more.",
        toolCalls: [{ id: `call_${index}`, name: call.name, arguments: call.args }],
      };
    },
  });
  return {
    url: server.url,
    get bodies() {
      return server.requests.map(({ body }) => body as WireBody);
    },
    close: () => server.close(),
  };
}

/** What tools answered since the last question, as it went over the wire. */
export function answersIn(body: WireBody | undefined): readonly string[] {
  const { messages } = body ?? { messages: [] };
  const asked = messages.findLastIndex(({ role }) => role === "user");
  return messages.slice(asked + 1).flatMap(({ role, content }) => (role === "tool" ? [textOf({ content })] : []));
}

function textOf(message: { readonly content?: unknown } | undefined): string {
  return typeof message?.content === "string" ? message.content : JSON.stringify(message?.content ?? "");
}

/** Names of the tools that the model was offered. */
export function offeredIn(body: WireBody | undefined): readonly string[] {
  return (body?.tools ?? []).map((tool) => tool.function.name);
}
