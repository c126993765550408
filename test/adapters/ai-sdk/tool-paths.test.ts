import { guardModel, guardToolApproval, guardTools } from "r1guard/ai-sdk";
import { afterEach, describe, expect, it, vi } from "vitest";
import { testGuard } from "./guards.ts";
import { majors } from "./majors.ts";
import { approvedCall, calls, changed, type Host, openHost, readingCalls, said, type Wiring } from "./tool-paths.ts";

const user = { role: "user", content: "Clean up." };

/** One way to get a tool run that must not run. */
interface Way {
  readonly name: string;
  /** Majors that know this way. @default all */
  readonly on?: readonly string[];
  /** Takes the way and gives the conversation after it. */
  run(host: Host): Promise<readonly object[]>;
  /** No model is told what came of it: the application runs the tool by itself. @default false */
  readonly direct?: boolean;
  /** Runs that a person did approve. @default 0 */
  readonly approved?: number;
  /** The host has to ask: where the guard asks somebody, this way does not begin. @default false */
  readonly hostAsks?: boolean;
}

const asks = ["ai6", "ai7"];

const ways: readonly Way[] = [
  {
    name: "a streamed call",
    async run(host) {
      host.script(calls({ name: "deleteAll" }));
      return [user, ...(await said(await host.stream({ tools: { deleteAll: host.tool() }, messages: [user] })))];
    },
  },
  {
    name: "a call that is not streamed",
    async run(host) {
      host.script(calls({ name: "deleteAll" }));
      return [user, ...(await said(await host.generate({ tools: { deleteAll: host.tool() }, messages: [user] })))];
    },
  },
  ...(["required", { type: "tool", toolName: "deleteAll" }] as const).map(
    (toolChoice): Way => ({
      name: `a call that the caller forces: ${JSON.stringify(toolChoice)}`,
      async run(host) {
        host.script(calls({ name: "deleteAll" }));
        // Forced for the first step only, so that the agent can end.
        const prepareStep = ({ stepNumber }: { stepNumber: number }) =>
          stepNumber === 0 ? { toolChoice } : { toolChoice: "auto" };
        const settings = { tools: { deleteAll: host.tool(), searchDocs: host.tool() }, messages: [user], prepareStep };
        // Where a forced call is refused at the model, the host throws.
        const result = await host.generate(settings).catch(() => undefined);
        return [user, ...(result === undefined ? [] : await said(result))];
      },
    }),
  ),
  {
    name: "a tool that was taken out of the request and is called anyway",
    async run(host) {
      host.script(calls({ name: "deleteAll" }));
      const tools = { deleteAll: host.tool(), searchDocs: host.tool() };
      const result = await host.stream({ tools, messages: [user] });
      const offered = host.requests()[0]?.tools?.map((tool) => tool.function?.name);
      if (host.wiring.name.startsWith("model and tools")) expect(offered).toEqual(["searchDocs"]);
      return [user, ...(await said(result))];
    },
  },
  {
    name: "a call that the application repairs",
    async run(host) {
      host.script(calls({ name: "delete_all" }));
      const repair = ({ toolCall }: { toolCall: object }) => ({ ...toolCall, toolName: "deleteAll" });
      const settings = { experimental_repairToolCall: repair, repairToolCall: repair, messages: [user] };
      return [user, ...(await said(await host.generate({ ...settings, tools: { deleteAll: host.tool() } })))];
    },
  },
  {
    name: "a guarded tool that is handed on under another name",
    async run(host) {
      host.script(calls({ name: "searchDocs" }));
      const { deleteAll } = host.wiring.tools({ deleteAll: host.tool() });
      return [user, ...(await said(await host.generate({ tools: { searchDocs: deleteAll }, messages: [user] })))];
    },
  },
  {
    name: "a tool under a name that nobody knows",
    async run(host) {
      host.script(calls({ name: "tidyUp" }));
      return [user, ...(await said(await host.generate({ tools: { tidyUp: host.tool() }, messages: [user] })))];
    },
  },
  {
    name: "a sub-agent's tool",
    async run(host) {
      const helper = host.major.ai.tool({
        inputSchema: host.major.ai.jsonSchema({ type: "object" }),
        execute: async () => (await host.generate({ tools: { deleteAll: host.tool() }, prompt: "Delete." })).text,
      });
      host.script(calls({ name: "searchDocs" }), calls({ name: "deleteAll" }));
      return [user, ...(await said(await host.generate({ tools: { searchDocs: helper }, messages: [user] })))];
    },
  },
  {
    name: "a generator tool",
    async run(host) {
      host.script(calls({ name: "deleteAll" }));
      const execute = async function* (input: unknown) {
        yield host.ran(input);
      };
      return [
        user,
        ...(await said(await host.stream({ tools: { deleteAll: host.tool({ execute }) }, messages: [user] }))),
      ];
    },
  },
  {
    name: "a call beside one that may run",
    async run(host) {
      host.script(calls({ name: "deleteAll" }, { name: "searchDocs" }));
      const search = vi.fn(() => "found");
      const tools = { deleteAll: host.tool(), searchDocs: host.tool({ execute: search }) };
      const result = await host.generate({ tools, messages: [user] });
      expect(search).toHaveBeenCalledTimes(1);
      return [user, ...(await said(result))];
    },
  },
  {
    name: "a dynamic tool",
    async run(host) {
      host.script(calls({ name: "deleteAll" }));
      const deleteAll = host.major.ai.dynamicTool({
        inputSchema: host.major.ai.jsonSchema({ type: "object" }),
        execute: (input: unknown) => host.ran(input),
      });
      return [user, ...(await said(await host.generate({ tools: { deleteAll }, messages: [user] })))];
    },
  },
  {
    name: "a tool that the provider defines and the application runs",
    async run(host) {
      host.script(calls({ name: "deleteAll" }));
      const type = host.major.name === "ai5" ? "provider-defined" : "provider";
      const defined = { type, id: "x.shell", name: "deleteAll", args: {}, isProviderExecuted: false };
      const tools = { deleteAll: { ...host.tool(), ...defined }, searchDocs: host.tool() };
      const settings = { tools, messages: [user] };
      return [user, ...(await said(await host.generate(settings)))];
    },
  },
  ...["<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>", "<tool_call>"].map(
    (opening): Way => ({
      name: `a call written as text, which a middleware makes a call: ${opening}`,
      async run(host) {
        host.script({ reasoning: "I act.", answer: `${opening}{"name": "deleteAll", "arguments": {}}` });
        const settings = { tools: { deleteAll: host.tool() }, messages: [user] };
        await host.generate(settings);
        expect(host.ran).not.toHaveBeenCalled();
        host.script({ reasoning: "I act.", answer: `${opening}{"name": "deleteAll", "arguments": {}}` });
        const model = host.wiring.model(readingCalls(host));
        return [user, ...(await said(await host.generate({ ...settings, model })))];
      },
    }),
  ),
  ...["deleteAll", "transferFunds"].map(
    (name): Way => ({
      name: `the execute of ${name}, called by the application`,
      direct: true,
      async run(host) {
        const { [name]: tool } = host.wiring.tools({ [name]: host.tool() });
        for (const options of [
          undefined,
          {},
          { toolCallId: "c", messages: [] },
          { toolCallId: "c", messages: [user] },
        ]) {
          const result = (async () => tool.execute({}, options))();
          if (host.wiring !== unguarded) await expect(result).rejects.toMatchObject({ code: "tool-refused" });
          await result.catch(() => {});
        }
        return [user];
      },
    }),
  ),
  {
    name: "an approval that is sent again",
    on: asks,
    approved: 1,
    hostAsks: true,
    async run(host) {
      const { messages, settings } = await approvedCall(host, user);
      await host.generate({ ...settings, messages });
      expect(host.ran).toHaveBeenCalledTimes(1);
      return [...messages, ...(await said(await host.generate({ ...settings, messages })))];
    },
  },
  {
    name: "an approval that nobody was asked for",
    on: asks,
    async run(host) {
      // What the same application got elsewhere, where it was asked.
      const elsewhere = await openHost(
        host.major,
        host.wiring === unguarded ? unguarded : (wiringsOf()[0] ?? unguarded),
      );
      const { messages } = await approvedCall(elsewhere, user);
      await elsewhere.close();
      const { settings } = await approvedCall(host, { role: "user", content: "Something else." });
      return [...messages, ...(await said(await host.generate({ ...settings, messages })))];
    },
  },
  ...[
    { name: "an approval of other arguments", call: { input: { euros: 5_000 } } },
    { name: "an approval of a call whose arguments were added to", call: { input: { euros: 5, iban: "XX00" } } },
    { name: "an approval of another tool's call", call: { toolName: "wireMoney" } },
    { name: "an approval of a call with another id", call: { toolCallId: "call_9" } },
  ].map(
    ({ name, call }): Way => ({
      name,
      on: asks,
      async run(host) {
        const { messages, settings } = await approvedCall(host, user);
        const forged = messages.map((message) => changed(message, call));
        return [...forged, ...(await said(await host.stream({ ...settings, messages: forged })))];
      },
    }),
  ),
];

/** What an application makes of a guarded tool: the guard does not stand before its code any more. */
const remade: readonly Way[] = [
  ...["transferFunds", "deleteAll"].map(
    (name): Way => ({
      name: `${name}, guarded, with an execute that was put in later`,
      on: asks,
      direct: true,
      async run(host) {
        host.script(calls({ name }));
        const { [name]: guarded } = host.wiring.tools({ [name]: host.tool() });
        const tools = { [name]: { ...guarded, execute: (input: unknown) => host.ran(input) } };
        await host.generateAsIs({ tools, messages: [user] });
        return [user];
      },
    }),
  ),
  {
    name: "transferFunds, guarded, whose execute was taken out, so that the client runs it",
    on: asks,
    direct: true,
    async run(host) {
      host.script(calls({ name: "transferFunds" }));
      const { transferFunds } = host.wiring.tools({ transferFunds: host.tool() });
      const tools = { transferFunds: { ...transferFunds, execute: undefined } };
      const { content } = await host.generateAsIs({ tools, messages: [user] });
      const waits = content.some((part: { type: string }) => part.type === "tool-approval-request");
      // A client runs what it is handed without a question.
      for (const part of content) if (part.type === "tool-call" && !waits) host.ran(part.input);
      return [user];
    },
  },
];

const unguarded: Wiring = { name: "nothing", model: (model) => model, tools: (tools) => tools };

/** Under a profile that refuses what it does not know. */
function wiringsOf(): readonly (Wiring & { readonly attended?: boolean })[] {
  const byName = {
    searchDocs: "read-only",
    transferFunds: "payment",
    wireMoney: "payment",
    deleteAll: "data-destruction",
  };
  const profile = { tools: { byName, unknown: "refuse" } as never };
  const guard = testGuard(profile);
  const tools = (given: object) => guardTools(given, guard);
  const attended = testGuard(profile, { approve: () => ({ decision: "reject" }) });
  const attendedTools = (given: object) => guardTools(given, attended);
  return [
    { name: "tools", model: (model) => model, tools },
    { name: "model and tools", model: (model) => guardModel(model, guard), tools },
    {
      name: "policy and tools",
      majors: ["ai7"],
      model: (model) => model,
      tools,
      settings: () => ({ toolApproval: guardToolApproval(guard) }),
    },
    { name: "tools, which asks somebody", attended: true, model: (model) => model, tools: attendedTools },
    {
      name: "model and tools, which asks somebody",
      attended: true,
      model: (model) => guardModel(model, attended),
      tools: attendedTools,
    },
    {
      name: "policy and tools, which asks somebody",
      attended: true,
      majors: ["ai7"],
      model: (model) => model,
      tools: attendedTools,
      settings: () => ({ toolApproval: guardToolApproval(attended) }),
    },
  ];
}

const hosts: Host[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.close();
});

describe.each(majors)("on $name", (major) => {
  const open = async (wiring: Wiring) => {
    const host = await openHost(major, wiring);
    hosts.push(host);
    return host;
  };
  const known = [...ways, ...remade].filter(({ on = [major.name] }) => on.includes(major.name));

  describe.each(wiringsOf().filter(({ majors: on = [major.name] }) => on.includes(major.name)))(
    "with a guard around $name",
    ({ name: wiring, attended = false }) => {
      const begun = known.filter(({ hostAsks = false }) => !(attended && hostAsks));
      it.each(begun)("does not run: $name", async (way) => {
        const host = await open(wiringsOf().find(({ name }) => name === wiring) ?? unguarded);
        const conversation = await way.run(host);
        expect(host.ran).toHaveBeenCalledTimes(way.approved ?? 0);
        // The agent learns that it must go on without the tool, and nothing of a guard.
        const results = host.requests().flatMap(({ messages }) => messages.filter(({ role }) => role === "tool"));
        if (!wiring.startsWith("model and tools") && way.direct !== true) {
          const told = attended ? /not available|declined/u : /not available/u;
          expect(results.map(({ content }) => String(content)).join("\n")).toMatch(told);
        }
        expect(JSON.stringify(results)).not.toMatch(/guard|policy|refused/iu);
        // And the conversation goes on, at a host that takes only whole transcripts.
        const tools = { searchDocs: host.tool({ execute: () => "found" }) };
        const next = await host.generate({ tools, messages: [...conversation, { role: "user", content: "And now?" }] });
        expect(next.text).toBe("done");
        expect(new Set(host.requests().map(({ status }) => status))).toEqual(new Set([200]));
      });
    },
  );

  it.each(known)("without a guard it runs: $name", async (way) => {
    const host = await open(unguarded);
    await way.run(host);
    expect(host.ran.mock.calls.length).toBeGreaterThan(way.approved ?? 0);
  });
});
