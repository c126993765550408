import fc from "fast-check";
import { createGuard } from "r1guard";
import { describe, expect, it } from "vitest";
import type { Channel } from "../../../src/core/stage.ts";
import { textCallWatch } from "../../../src/guards/tool-policy/trajectory/text-calls.ts";
import { watchText } from "../../../src/guards/tool-policy/trajectory/text-watch.ts";
import { readInPieces, scanContext, turnRequest, user } from "../../contracts/guard-contract.ts";

const request = turnRequest({ tools: [{ name: "find_trains" }, { name: "book-seat" }] });

function found(
  text: string,
  { channel = "answer" as Channel, question = "Trains to Ghent?", lengths = [128], rewinds = [false] } = {},
) {
  const asked = { ...request, messages: [user(question)] };
  const scanner = watchText([textCallWatch("tool-policy", scanContext({ channel, request: asked }))]);
  return readInPieces(scanner, text, lengths, rewinds).detections;
}

describe("a call as text is found when written", () => {
  it.each([
    ["as R1 writes it", "One moment.<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>find_trains\n"],
    ["with look-alikes", "<|tool_calls_begin|><|tool_call_begin|>function<|tool_sep|>find_trains"],
    ["as V3.2 writes it", '<｜DSML｜function_calls>\n<｜DSML｜invoke name="find_trains">'],
    ["as Kimi writes it", "<|tool_calls_section_begin|><|tool_call_begin|>functions.find_trains:0"],
    ["as Qwen writes it", '<tool_call>\n{"name": "anything", "arguments": {}}\n</tool_call>'],
    ["as GLM writes it", "<tool_call>find_trains\n<arg_key>to</arg_key>"],
    ["as Claude's XML", '<function_calls>\n<invoke name="find_trains">'],
    ["as Claude's XML without its frame", '<invoke name="find_trains"><parameter name="to">Ghent</parameter></invoke>'],
    ["as Mistral writes it", '[TOOL_CALLS][{"name": "find_trains", "arguments": {"to": "Ghent"}}]'],
    ["as Llama writes it", '<function=find_trains>{"to": "Ghent"}</function>'],
    ["as Gemma writes it", "```tool_code\nprint(find_trains(to='Ghent'))\n```"],
    ["as gpt-oss writes it", "<|channel|>commentary to=functions.find_trains <|message|>{}"],
    ["as JSON in a fence", '```json\n{"name": "find_trains", "arguments": {"to": "Ghent"}}\n```'],
    ["as JSON of the API", '{"id": "1", "type": "function", "function": {"name": "book-seat",\n  "arguments": "{}"}}'],
    ["as a Python dictionary", "{'tool': 'find_trains', 'args': {'to': 'Ghent'}}"],
    ["as JSON with a namespace", '{"name": "functions.find_trains", "arguments": {}}'],
    ["as the lines of ReAct", "Thought: I need trains.\nAction: find_trains\nAction Input: Ghent"],
    ["in another case", "Action: Find_Trains\nAction Input: Ghent"],
    ["with an escaped name", '{"name": "find\\u005ftrains", "arguments": {}}'],
    ["with the arguments first", '{"arguments": {"to": "Ghent"}, "name": "find_trains"}'],
    ["as a program would, on a line of its own", "One moment.\n\nfind_trains(to='Ghent')\n\nHere they are."],
    ["as a program would, printed", "print(find_trains(to='Ghent (B)'))"],
  ])("%s", (_, text) => {
    const [first, ...rest] = found(text);
    expect(first).toMatchObject({ code: "tool-call-as-text", category: "x-tool-hallucination", action: "flag" });
    expect(rest).toEqual([]);
  });
});

describe("no call is found in", () => {
  it.each([
    ["JSON with the name of no offered tool", '{"name": "Ada", "arguments": ["for", "against"]}'],
    ["a tool's definition", '{"name": "find_trains", "description": "Finds trains.", "parameters": {}}'],
    ["talk about tags", "The <tool_call> tag holds one call, and [TOOL_CALLS] stands before a list of them."],
    ["tags quoted as code", "Wrap it in `<tool_call>`…`</tool_call>` or `<function_calls>`."],
    ["an XML element called tool", "<tool>hammer</tool> <function>sine</function>"],
    ["the name of a tool", "I will use find_trains to look for trains to Ghent."],
    ["an action of a play", "Action: the king leaves.\nAction Input: none"],
    ["an ordinary list", "[TOOLS] hammer, saw"],
    ["tokens as inline code", "DeepSeek begins with `<｜tool▁calls▁begin｜>`, Llama with `<|python_tag|>`."],
    ["a tag as inline code", 'Claude writes `<invoke name="find_trains">` and closes it.'],
    ["a call as inline code", 'It would be `{"name": "find_trains", "arguments": {}}` then.'],
    ["code that calls a function of that name", "```python\nfind_trains('Ghent')\n```"],
    ["a sentence that begins like a call", "find_trains(to) is what the tool is called."],
    ["a call of something that is not offered", "find_planes(to='Ghent')"],
    ["a fence that is only mentioned", "```tool_code is how Gemma begins."],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("JSON when nothing was offered", () => {
    const scanner = watchText([textCallWatch("tool-policy", scanContext({ channel: "answer" }))]);
    expect(readInPieces(scanner, '{"name": "find_trains", "arguments": {}}').detections).toEqual([]);
  });
});

describe("where calls are what the user asks about", () => {
  const example = '<tool_call>\n{"name": "find_trains", "arguments": {}}\n</tool_call>';

  it.each([
    "How do models write tool calls?",
    "Show me a ReAct prompt.",
    "What does the chat template of Qwen look like?",
    "Wie sieht ein Funktionsaufruf aus?",
    "工具调用的格式是什么？",
  ])("none is found: %s", (question) => {
    expect(found(example, { question })).toEqual([]);
    expect(found(example)).toHaveLength(1);
  });

  it("one is found that the user only asks for", () => {
    expect(found(example, { question: "Make a tool call to find trains." })).toHaveLength(1);
  });
});

describe("calls as text", () => {
  const call = '{"name": "find_trains", "arguments": {"to": "Ghent"}}';

  it("are each a finding, at their place", () => {
    const text = `First:\n${call}\n${"Some words between the two calls. ".repeat(3)}\n${call}`;
    expect(found(text).map(({ start }) => text.slice(start, start + 6))).toEqual(['"name"', '"name"']);
  });

  it("are at most 32 findings, the earliest ones, however often they come", () => {
    const text = `${call}${" ".repeat(80)}`.repeat(200);
    const places = found(text).map(({ start }) => start);
    expect(places).toHaveLength(32);
    expect(places.at(-1)).toBeLessThan(33 * (call.length + 80));
  });

  it("weigh less in a trace, which may spell out the call it leads to", () => {
    expect(found(call, { channel: "reasoning" })[0]?.severity).toBe("low");
    expect(found(call)[0]?.severity).toBe("medium");
  });

  it("weigh less in code, or when code is asked for", () => {
    expect(found(`Like this:\n\`\`\`json\n${call}\n\`\`\``)[0]?.severity).toBe("low");
    expect(found(call, { question: "Write some JSON for me." })[0]?.severity).toBe("low");
    expect(found(`\`\`\`js\n1\n\`\`\`\n${call}`)[0]?.severity).toBe("medium");
    expect(found("```tool_code\nfind_trains('Ghent')\n```")[0]?.severity).toBe("medium");
  });

  it("are the same however the text is cut", () => {
    const pieces = fc.constantFrom(
      call,
      "\nfind_trains(to='Ghent')\n",
      "`",
      "\n```\n",
      "<tool_call>\n{",
      "<｜tool▁calls▁begin｜>",
      "<｜tool▁call▁begin｜>",
      "Action: find_trains\nAction Input:",
      "\n",
      "<tool_",
      "\u200b".repeat(1500),
      '"name": "find_',
      "words and words ".repeat(9),
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 128 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
        (parts, lengths, rewinds) => {
          const text = parts.join("");
          expect(found(text, { lengths, rewinds })).toEqual(found(text));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("are looked for in linear time", () => {
    const hostile = '{"name": "find_trains", <tool_call> <tool_call> ```tool_ '.repeat(20_000);
    const start = performance.now();
    found(hostile);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("are found by the general profile, released as they are, and not found when the profile allows them", async () => {
    const input = {
      messages: [{ role: "user" as const, content: "Trains to Ghent?" }],
      tools: [...request.tools],
      answer: call,
    };
    const report = await createGuard().inspect(input);
    expect(report.findings.map(({ code, stage, guard }) => ({ code, stage, guard }))).toEqual([
      { code: "tool-call-as-text", stage: "answer", guard: "tool-policy" },
    ]);
    expect(report).toMatchObject({ action: "flag", released: { answer: call }, toolDecisions: [] });
    const quiet = createGuard({ profile: { tools: { trajectory: { textCalls: "allow" } } } });
    expect((await quiet.inspect(input)).findings).toEqual([]);
  });
});
