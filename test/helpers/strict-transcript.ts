/** What of a request for a chat completion is checked. */
export interface RequestBody {
  readonly messages: readonly HostMessage[];
  readonly tools?: readonly { readonly type: string; readonly function?: { readonly name: string } }[];
  readonly tool_choice?: string | { readonly function?: { readonly name?: string } };
}

interface HostMessage {
  readonly role: string;
  readonly content?: unknown;
  readonly tool_call_id?: string;
  readonly tool_calls?: readonly { readonly id?: unknown; readonly function: { name: string; arguments: string } }[];
}

/** What is wrong with a request, in a few words; `undefined` when nothing is. */
export function faultOf({ messages, tools, tool_choice: choice }: RequestBody): string | undefined {
  if (tools?.length === 0) return "tools: empty array";
  const names = tools?.map((tool) => tool.function?.name) ?? [];
  if (choice !== undefined && choice !== "none" && tools === undefined) return "tool_choice without tools";
  if (typeof choice === "object" && !names.includes(choice.function?.name)) return "tool_choice names no tool";
  let open: string[] = [];
  for (const [at, message] of messages.entries()) {
    if (message.role === "tool") {
      if (!open.includes(message.tool_call_id ?? "")) return `messages.${at}: a result without a call`;
      open = open.filter((id) => id !== message.tool_call_id);
      continue;
    }
    if (open.length > 0) return `messages.${at}: a call has no result`;
    const calls = message.tool_calls ?? [];
    if (calls.length === 0 && (message.content ?? "") === "" && message.role === "assistant")
      return `messages.${at}: content or tool_calls must be set`;
    for (const { id, function: called } of calls) {
      if (typeof id !== "string" || id === "" || open.includes(id)) return `messages.${at}: a call's id`;
      if (!/^[\w-]{1,64}$/u.test(called.name)) return `messages.${at}: a call's name`;
      if (!isObject(called.arguments)) return `messages.${at}: a call's arguments`;
      open.push(id);
    }
  }
  return open.length > 0 ? "the last calls have no result" : undefined;
}

function isObject(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
