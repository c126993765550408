import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { createGuard, type Message, type RiskProfileInput, type ToolCall, type ToolDefinition } from "r1guard";
import { describe, expect, it } from "vitest";

/*
 * What reading the whole conversation costs honest work: the calls of 200 conversations with an airline's agent
 * (tau-bench), each judged with everything that came before it.
 */

const FOLDER = join(resolve(process.env["R1GUARD_DATA"] ?? "../shared/data"), "tools");
const TRANSCRIPTS = join(FOLDER, "tau-trajectories.jsonl.gz");
const CATALOGUE = join(FOLDER, "catalogue.jsonl.gz");
const PRESENT = existsSync(TRANSCRIPTS) && existsSync(CATALOGUE);
if (!PRESENT)
  process.stderr.write(
    `\nFALSE ALARMS OF TRAJECTORY CHECKS ARE NOT MEASURED: ${FOLDER} lacks data. Set R1GUARD_DATA.\n`,
  );

interface Written {
  readonly role: Message["role"];
  readonly content: string | null;
  readonly tool_call_id?: string;
  readonly tool_calls?:
    | readonly { readonly id: string; readonly function: { name: string; arguments: string } }[]
    | null;
}

function lines(path: string): Record<string, unknown>[] {
  return gunzipSync(readFileSync(path))
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** Every call, with the conversation up to the answer that makes it. */
function readCalls(): { readonly call: ToolCall; readonly messages: readonly Message[] }[] {
  return lines(TRANSCRIPTS).flatMap(({ messages }) => {
    const read = (messages as Written[]).map(
      ({ role, content, tool_call_id, tool_calls }): Message => ({
        role,
        content: content ?? "",
        toolCallId: tool_call_id,
        toolCalls: tool_calls?.map(({ id, function: { name, arguments: text } }) => {
          return { toolCallId: id, toolName: name, input: JSON.parse(text) };
        }),
      }),
    );
    return read.flatMap(({ toolCalls = [] }, index) =>
      toolCalls.map((call) => ({ call, messages: read.slice(0, index + 1) })),
    );
  });
}

function airlineTools(): ToolDefinition[] {
  return lines(CATALOGUE)
    .filter(({ source }) => source === "tau-bench:airline")
    .map(({ name, description, inputSchema }) => ({ name, description, inputSchema }) as ToolDefinition);
}

/** As the airline's developers would declare them. */
const byName = {
  get_reservation_details: "read-only",
  get_user_details: "read-only",
  search_direct_flight: "read-only",
  search_onestop_flight: "read-only",
  list_all_airports: "read-only",
  calculate: "read-only",
  think: "read-only",
  book_reservation: "payment",
  cancel_reservation: "payment",
  update_reservation_flights: "payment",
  update_reservation_baggages: "payment",
  update_reservation_passengers: "memory-write",
  send_certificate: "payment",
  transfer_to_human_agents: "agent-delegation",
} as const;

type Tools = NonNullable<RiskProfileInput["tools"]>;

const BLIND: Tools = {
  taintedBy: "finding",
  classify: "off",
  trajectory: { calls: { action: "allow" }, repeats: { action: "allow" }, flows: "allow" },
};

/** Names and findings of the calls that get another action than without all of this. */
async function stricter(changes: Tools): Promise<string[]> {
  const tools = airlineTools();
  const [guard, blind] = [changes, { ...changes, ...BLIND }].map((given) => createGuard({ profile: { tools: given } }));
  const found: string[] = [];
  for (const { call, messages } of readCalls()) {
    const now = await guard?.judgeToolCall(call, { messages, tools });
    const before = await blind?.judgeToolCall(call, { messages, tools });
    if (now?.action !== before?.action) found.push(`${call.toolName} ${now?.action}`);
  }
  return found;
}

describe("the calls of real agents, with everything that came before them", () => {
  it.runIf(PRESENT)("get what their category gets, under general", { timeout: 120_000 }, async () => {
    expect(readCalls().length).toBeGreaterThan(1_000);
    expect(await stricter({ byName })).toEqual([]);
  });

  it.runIf(PRESENT)("also where nobody has declared the tools", { timeout: 120_000 }, async () => {
    expect(await stricter({})).toEqual([]);
  });

  it.runIf(PRESENT)(
    "and where every write is allowed, reads stay free and nothing is refused",
    { timeout: 120_000 },
    async () => {
      const allowed = { payment: "allow", "memory-write": "allow", "agent-delegation": "allow" } as const;
      const found = await stricter({ byName, categories: allowed });
      // What text from tools leads to waits for a person.
      expect(found.length).toBeGreaterThan(250);
      const reads = Object.keys(byName).filter((name) => byName[name as keyof typeof byName] === "read-only");
      expect(found.filter((line) => line.endsWith(" block") || reads.some((name) => line.startsWith(name)))).toEqual(
        [],
      );
    },
  );
});
