import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isGuardError } from "../../src/core/errors.ts";
import {
  type ChannelSplitterOptions,
  channelSplitter,
  type Segment,
  type SplitterReport,
} from "../../src/stream/channel-splitter.ts";

/** Where a piece comes from: a text part, or a host's reasoning part. */
type Input = readonly ["text" | "reasoning", string];

interface Outcome {
  readonly reasoning: string;
  readonly answer: string;
  /** Segments with neighbours of one channel joined. */
  readonly segments: readonly Segment[];
  readonly report: SplitterReport;
}

const R1: ChannelSplitterOptions = { shape: "auto", openingTagMayBeMissing: true };
const OTHER: ChannelSplitterOptions = { shape: "auto", openingTagMayBeMissing: false };
const IMPLICIT: ChannelSplitterOptions = { shape: "implicit", openingTagMayBeMissing: false };

function split(options: ChannelSplitterOptions, inputs: readonly Input[]): Outcome {
  const splitter = channelSplitter(options);
  const segments: Segment[] = [];
  const take = (more: readonly Segment[]) => {
    for (const segment of more) {
      const last = segments[segments.length - 1];
      if (last?.channel === segment.channel) {
        segments[segments.length - 1] = { ...last, text: last.text + segment.text };
      } else segments.push(segment);
    }
  };
  for (const [kind, piece] of inputs) take(splitter[kind](piece));
  take(splitter.end());
  expect(splitter.held).toBe(0);
  const of = (channel: string) =>
    segments
      .filter((segment) => segment.channel === channel)
      .map((segment) => segment.text)
      .join("");
  return { reasoning: of("reasoning"), answer: of("answer"), segments, report: splitter.report() };
}

/** The same inputs, one UTF-16 unit at a time. */
function unitByUnit(inputs: readonly Input[]): Input[] {
  return inputs.flatMap(([kind, text]) => text.split("").map((unit): Input => [kind, unit]));
}

/** Splits a text whole and unit by unit, and expects one outcome. */
function splitText(options: ChannelSplitterOptions, ...inputs: (string | Input)[]): Outcome {
  const all = inputs.map((input): Input => (typeof input === "string" ? ["text", input] : input));
  const whole = split(options, all);
  expect(split(options, unitByUnit(all))).toEqual(whole);
  return whole;
}

describe("the shapes R1's trace comes in", () => {
  it.each([
    ["both tags", "<think>\nwhy\n</think>\n\nbecause", "why\n", "because", "tags"],
    ["only the closing tag", "why\n</think>\n\nbecause", "why\n", "because", "close-tag-only"],
    ["no tags", "because", "", "because", "none"],
    ["an empty trace", "<think>\n\n</think>\n\nbecause", "", "because", "tags"],
    ["an empty trace without opening tag", "\n\n</think>\n\nbecause", "", "because", "close-tag-only"],
    ["a doubled opening tag", "<think>\n<think>\nwhy</think>because", "why", "because", "tags"],
    ["line breaks before the tag", "\n\n <think>why</think>because", "why", "because", "tags"],
    ["other case", "<THINK>why</Think>because", "why", "because", "tags"],
    ["Windows line ends", "<think>\r\nwhy\r\n</think>\r\n\r\nbecause", "why\r\n", "because", "tags"],
    ["a tag named in the trace", "<think>say <think> twice</think>because", "say <think> twice", "because", "tags"],
    ["two traces in a row", "<think>a</think>\n<think>b</think>\nc", "ab", "c", "tags"],
  ])("%s", (_name, text, reasoning, answer, shape) => {
    const outcome = splitText(R1, text);
    expect(outcome).toMatchObject({ reasoning, answer, report: { shape, truncated: false, strayTag: false } });
  });

  it("a truncated trace is reasoning to its end, an unfinished closing tag included", () => {
    const outcome = splitText(R1, "<think>\nwhy</thi");
    expect(outcome).toMatchObject({ reasoning: "why</thi", answer: "" });
    expect(outcome.report).toMatchObject({ opened: true, closed: false, truncated: true, empty: false });
  });

  it("tells an empty trace from none", () => {
    expect(splitText(R1, "<think>\n \n</think>x").report).toMatchObject({ empty: true, opened: true, closed: true });
    expect(splitText(R1, "x").report).toMatchObject({ empty: false, opened: false, closed: false, shape: "none" });
    expect(splitText(R1, ["reasoning", " \n"], "x").report).toMatchObject({ empty: true, shape: "field" });
    expect(splitText(R1).report).toMatchObject({ empty: false, shape: "none" });
  });

  it("keeps white space that does not touch a tag, to the last character", () => {
    expect(splitText(R1, "\n\n  plain \n").answer).toBe("\n\n  plain \n");
    expect(splitText(R1, "<think>\n\n  why \n </think>\n\n  so \n")).toMatchObject({
      reasoning: "  why \n ",
      answer: "  so \n",
    });
    expect(splitText(OTHER, " \n ").answer).toBe(" \n ");
  });
});

describe("text that may be reasoning without its opening tag", () => {
  it("is held until the closing tag", () => {
    const splitter = channelSplitter(R1);
    expect(splitter.text("first this, then that")).toEqual([]);
    expect(splitter.held).toBe(21);
    expect(splitter.text("</think>so")).toEqual([
      { channel: "reasoning", text: "first this, then that" },
      { channel: "answer", text: "so" },
    ]);
    expect(splitter.held).toBe(0);
  });

  it("is answer when a reasoning part of the host arrives", () => {
    expect(splitText(R1, "early ", ["reasoning", "why"], "late").segments).toEqual([
      { channel: "answer", text: "early " },
      { channel: "reasoning", text: "why" },
      { channel: "answer", text: "late" },
    ]);
  });

  it("is reasoning from the unit after the bound on, and the report says so", () => {
    const options = { ...R1, maxUndecided: 64 };
    expect(splitText(options, "a".repeat(64))).toMatchObject({ reasoning: "", report: { undecidedOverflow: false } });
    const over = splitText(options, `${"a".repeat(65)}`);
    expect(over).toMatchObject({ answer: "", report: { undecidedOverflow: true, truncated: true } });
    expect(splitText(options, `${"a".repeat(60)}</think>so`)).toMatchObject({
      reasoning: "a".repeat(60),
      answer: "so",
      report: { undecidedOverflow: true, truncated: false, closed: true },
    });
    expect(splitText(options, `${" ".repeat(60)}<think>so`).answer).toBe("");
  });

  it("comes out as answer at the end, but not a trace that opens within it", () => {
    expect(splitText(R1, "Sure.\n<think>hm")).toMatchObject({
      answer: "Sure.\n",
      reasoning: "hm",
      report: { truncated: true },
    });
  });

  it("is answer at once where the opening tag is never missing", () => {
    const splitter = channelSplitter(OTHER);
    expect(splitter.text("so </th")).toEqual([{ channel: "answer", text: "so </th" }]);
    expect(splitter.text("ink> it is")).toEqual([{ channel: "answer", text: "ink> it is" }]);
    expect(splitter.report()).toMatchObject({ strayTag: true, closed: false, shape: "none" });
  });
});

describe("the declared shapes", () => {
  it("implicit: text is reasoning from its first character", () => {
    const splitter = channelSplitter(IMPLICIT);
    expect(splitter.text("\nwhy")).toEqual([{ channel: "reasoning", text: "why" }]);
    expect(splitText(IMPLICIT, "\nwhy</think>\nso")).toMatchObject({
      reasoning: "why",
      answer: "so",
      report: { opened: true, closed: true, truncated: false, shape: "close-tag-only" },
    });
    expect(splitText(IMPLICIT, "why")).toMatchObject({ reasoning: "why", answer: "", report: { truncated: true } });
    expect(splitText(IMPLICIT).report).toMatchObject({ opened: false, truncated: false, shape: "none" });
  });

  it("implicit: a literal opening tag is dropped", () => {
    expect(splitText(IMPLICIT, "\n<think>\nwhy</think>so")).toMatchObject({
      reasoning: "why",
      answer: "so",
      report: { shape: "tags" },
    });
  });

  it("implicit: gives way to a host that splits the output itself", () => {
    expect(splitText(IMPLICIT, ["reasoning", "why"], "so")).toMatchObject({
      reasoning: "why",
      answer: "so",
      report: { shape: "field", opened: false, truncated: false },
    });
    expect(splitText(IMPLICIT, "a", ["reasoning", "b"], "c</think>d")).toMatchObject({ reasoning: "abc", answer: "d" });
  });

  it("none: tags mean nothing", () => {
    const text = "\n<think>why</think>so";
    expect(splitText({ shape: "none", openingTagMayBeMissing: true }, text)).toMatchObject({ answer: text });
  });

  it.each(["field", "tags"] as const)(
    "%s: explicit tags at the start are honoured, missing ones not awaited",
    (shape) => {
      const options: ChannelSplitterOptions = { shape, openingTagMayBeMissing: true };
      expect(splitText(options, "<think>why</think>so")).toMatchObject({ reasoning: "why", answer: "so" });
      expect(splitText(options, ["reasoning", "a"], "\n<think>b</think>c")).toMatchObject({ answer: "c" });
      expect(channelSplitter(options).text("so")).toEqual([{ channel: "answer", text: "so" }]);
    },
  );

  it("an empty reasoning part decides nothing", () => {
    expect(splitText(R1, ["reasoning", ""], "why</think>so")).toMatchObject({ reasoning: "why", answer: "so" });
  });

  it("refuses a bound below 64", () => {
    let thrown: unknown;
    try {
      channelSplitter({ ...R1, maxUndecided: 8 });
    } catch (error) {
      thrown = error;
    }
    expect(isGuardError(thrown) && thrown.code).toBe("input-invalid");
  });
});

describe("tags within an answer", () => {
  const afterTrace = (answer: string) => splitText(R1, `<think>a</think>${answer}`);

  it("an opening tag at the start of a line is reasoning again; white space before it stays, line breaks after it go", () => {
    expect(afterTrace("One.\n\n<think>\nb</think>\n\nTwo.").segments).toEqual([
      { channel: "reasoning", text: "a" },
      { channel: "answer", text: "One.\n\n" },
      { channel: "reasoning", text: "b" },
      { channel: "answer", text: "Two." },
    ]);
  });

  it.each([
    ["in a line", "The <think> tag."],
    ["in inline code", "`<think>` opens it."],
    ["in a fence", "Look:\n```xml\n<think>\n```\nDone."],
    ["in a fence of tildes with backticks inside", "~~~\n```\n<think>\n~~~"],
    ["in a fence that a shorter run does not close", "````\n```\n<think>\n````"],
    ["in a fence whose end has words behind it", "```\n``` no end\n<think>\n```"],
    ["in an indented fence", "   ```\n<think>\n   ```"],
    ["in a fence with carriage returns", "```\r<think>\r```"],
    ["indented", "a\n <think>"],
    ["half", "a\n<thin"],
    ["with a Kelvin sign", "a\n<thin\u212a>b"],
    ["another name", "a\n<thinking>b</thinking>"],
  ])("stays literal %s", (_name, answer) => {
    const outcome = afterTrace(answer);
    expect(outcome).toMatchObject({ reasoning: "a", answer, report: { strayTag: false, truncated: false } });
  });

  it.each([
    ["after a fence", "```\nx\n```\n<think>b"],
    ["after a fence closed with blanks", "```\nx\n```  \t\r\n<think>b"],
    ["after inline code that looks like a fence", "``` x ```\n<think>b"],
    ["after a run too short for a fence", "``\n<think>b"],
    ["after four spaces and a run", "    ```\n<think>b"],
    ["after a backtick that nothing closes", "it`s\n<think>b"],
    ["after a carriage return", "x\r<think>b"],
  ])("is a trace %s", (_name, answer) => {
    expect(afterTrace(answer).reasoning).toBe("ab");
  });

  it.each([
    ["a</think>b", true],
    ["a</THINK>", true],
    ["a <</think>", true],
    ["a `</think>", true],
    ["a `</think>\n`", true],
    ["a `</think>`", false],
    ["a ``` </think> `` ```", false],
    ["```\n</think>\n```", false],
    ["a</ think>", false],
    ["a</thin\nk>", false],
  ])("%j: stray closing tag %s, and literal", (answer, strayTag) => {
    expect(afterTrace(answer)).toMatchObject({ answer, report: { strayTag } });
  });

  it("a reasoning part ends what a tag began", () => {
    expect(splitText(OTHER, "a\n<thi", ["reasoning", "r"], "nk>b").segments).toEqual([
      { channel: "answer", text: "a\n<thi" },
      { channel: "reasoning", text: "r" },
      { channel: "answer", text: "nk>b" },
    ]);
    expect(splitText(OTHER, "<think>a</thi", ["reasoning", "r"], "nk>b")).toMatchObject({ reasoning: "a</thirnk>b" });
  });
});

describe("the law of cuts", () => {
  const token = fc.constantFrom(
    ..."<think> </think> <THINK> </Think> <thi </th < </ <think>\n ` `` ``` ~~~ \n \r \r\n a word. é 😀 \ud83d \ude00 > nk>".split(
      " ",
    ),
    " ",
    "    ",
    "\n```\n",
    "\n```js\n",
    "\n<think>",
    " ",
    "k",
  );
  const text = fc.array(token, { maxLength: 30 }).map((tokens) => tokens.join(""));
  const inputs = fc.array(fc.tuple(fc.constantFrom("text" as const, "text" as const, "reasoning" as const), text), {
    maxLength: 4,
  });
  const options = fc.record({
    shape: fc.constantFrom(
      "auto" as const,
      "auto" as const,
      "field" as const,
      "tags" as const,
      "implicit" as const,
      "none" as const,
    ),
    openingTagMayBeMissing: fc.boolean(),
    maxUndecided: fc.constantFrom(64, 65, 71, 90, 65_536),
  });

  it("any cut gives the same segments and the same report", () => {
    fc.assert(
      fc.property(options, inputs, fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (how, parts, sizes) => {
        const whole = split(how, parts);
        expect(split(how, unitByUnit(parts))).toEqual(whole);
        const cut: Input[] = [];
        for (const [kind, part] of parts) {
          let rest = part;
          while (rest !== "") {
            const size = sizes.next().value;
            cut.push([kind, rest.slice(0, size)]);
            rest = rest.slice(size);
          }
        }
        expect(split(how, cut)).toEqual(whole);
      }),
      { seed: 20250120, numRuns: 3000 },
    );
  });

  it("loses nothing but tags and white space, and keeps the order", () => {
    const bare = (value: string) => value.replace(/<\/?think>/gi, "").replace(/\s/g, "");
    fc.assert(
      fc.property(options, inputs, (how, parts) => {
        const { segments } = split(how, parts);
        // A reasoning part may stand between the halves of a tag, and dropping a tag may join two halves.
        const strip = (value: string) => {
          let before = value;
          for (let after = bare(before); after !== before; after = bare(before)) before = after;
          return before;
        };
        expect(strip(segments.map((s) => s.text).join(""))).toBe(strip(parts.map(([, part]) => part).join("")));
      }),
      { seed: 20250120, numRuns: 2000 },
    );
  });

  it("never lets text between the first tag and its end out as answer", () => {
    const thought = fc.array(fc.constantFrom("z", "\n", "`", "```\n", "<think>", "<", "</thin", " "), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(thought, fc.boolean(), fc.boolean(), (tokens, opened, closed) => {
        fc.pre(opened || closed);
        const outcome = splitText(R1, `${opened ? "<think>" : ""}${tokens.join("")}${closed ? "</think>" : ""}`);
        expect(outcome.answer).toBe("");
      }),
      { seed: 20250120, numRuns: 1000 },
    );
  });
});

describe("hostile input", () => {
  const MEGA = 1_000_000;

  it.each([
    ["opening brackets", "<".repeat(MEGA)],
    ["half tags", "<thin".repeat(MEGA / 5)],
    ["half closing tags", "</think".repeat(MEGA / 7)],
    ["nested half tags", "<thi<thi</th".repeat(MEGA / 12)],
    ["tags only", "<think></think>".repeat(MEGA / 15)],
    ["lines of brackets", "<\n".repeat(MEGA / 2)],
    ["white space", " ".repeat(MEGA)],
    ["line breaks", "\n".repeat(MEGA)],
    ["backticks", "`".repeat(MEGA)],
    ["lone surrogates", "\ud83d".repeat(MEGA)],
  ])("a million units of %s stay linear and bounded, whole and in single units", (_name, text) => {
    for (const options of [R1, OTHER, IMPLICIT]) {
      const before = performance.now();
      const whole = split(options, [["text", text]]);
      const splitter = channelSplitter(options);
      let most = 0;
      let length = 0;
      for (let at = 0; at < text.length; at++) {
        for (const segment of splitter.text(text.charAt(at))) length += segment.text.length;
        if (splitter.held > most) most = splitter.held;
      }
      for (const segment of splitter.end()) length += segment.text.length;
      expect(length).toBe(whole.reasoning.length + whole.answer.length);
      expect(splitter.report()).toEqual(whole.report);
      expect(most).toBeLessThanOrEqual(65_536);
      // Linear work takes well under a second; quadratic work would take minutes.
      expect(performance.now() - before).toBeLessThan(8_000);
    }
  });

  it("holds at most an unfinished tag once it knows the channel", () => {
    const splitter = channelSplitter(R1);
    splitter.text("<think>");
    let most = 0;
    for (const unit of "a < b </thin </think>c\n<thin\n".split("")) {
      splitter.text(unit);
      most = Math.max(most, splitter.held);
    }
    expect(most).toBeLessThanOrEqual(8);
  });
});
