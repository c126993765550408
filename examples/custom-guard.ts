// Guards of your own: rules that the shared engine matches, a check of something complete, a scanner, a changed request.
import assert from "node:assert/strict";
import { allow, createGuard, defineGuard, type Guard, type Scanner, verdictOf } from "r1guard";

// #region rules
/** Order numbers stay inside: `ORD-` and eight digits, the last of which is the sum of the others modulo ten. */
function orderNumbers(): Guard {
  const name = "order-numbers";
  const rule = {
    guard: name,
    code: "order-number",
    category: "x-internal",
    severity: "medium",
    action: "redact",
    pattern: "\\bORD-\\d{8}\\b",
    validate: (match: string) => {
      const digits = Array.from(match.slice("ORD-".length), Number);
      const check = digits.pop();
      return digits.reduce((sum, digit) => sum + digit, 0) % 10 === check;
    },
    replacement: "[order]",
  } as const;
  return defineGuard({ name, stages: [], rules: { reasoning: [rule], answer: [rule] } });
}
// #endregion

// #region check
/** Transfers above a limit are refused, whatever the model says about them. */
function transferLimit({ most }: { readonly most: number }): Guard {
  const name = "transfer-limit";
  return defineGuard({
    name,
    stages: ["tool-call"],
    check(subject) {
      if (subject.stage !== "tool-call" || subject.call.toolName !== "transferFunds") return allow;
      const { amount } = subject.call.input as { amount?: unknown };
      if (typeof amount === "number" && amount <= most) return allow;
      return verdictOf("block", [
        { guard: name, code: "amount-too-high", category: "x-payment", severity: "high", stage: subject.stage },
      ]);
    },
  });
}
// #endregion

// #region scan
/** Stops a trace that writes the same line again and again. */
function repeatedLines({ times }: { readonly times: number }): Guard {
  const name = "repeated-lines";
  return defineGuard({
    name,
    stages: [],
    scan: ({ channel }) => (channel === "reasoning" ? lineScanner(name, times) : undefined),
  });
}

function lineScanner(guard: string, times: number): Scanner {
  let state = { position: 0, lineStart: 0, line: "", previous: "", repeats: 1 };
  let marked = state;
  return {
    read(piece, offset, out) {
      for (let index = 0; index < piece.length; index++) {
        const end = offset + index + 1;
        state.position = end;
        if (piece[index] !== "\n") {
          state.line += piece[index];
          continue;
        }
        const { line, previous, lineStart } = state;
        state.repeats = line !== "" && line === previous ? state.repeats + 1 : 1;
        if (state.repeats === times) {
          const about = { code: "repeated-line", category: "x-loop", severity: "medium", guard } as const;
          out.push({ ...about, action: "block", start: lineStart, end, decidedAt: end });
          return end; // a block stops the reading at once
        }
        Object.assign(state, { lineStart: end, line: "", previous: line });
      }
      return offset + piece.length;
    },
    end() {},
    // A line that may be the last one too many waits until it is known. No other line has to.
    holdFrom: () => (state.repeats === times - 1 ? state.lineStart : state.position),
    mark() {
      marked = { ...state };
    },
    rewind() {
      state = { ...marked };
    },
  };
}
// #endregion

// #region prepare
/** Tells the model what the user's currency is. */
function currency({ code }: { readonly code: string }): Guard {
  return defineGuard({
    name: "currency",
    stages: [],
    prepare: () => [{ kind: "append-to-last-user", text: `Quote prices in ${code}.` }],
  });
}
// #endregion

// #region use
const guard = createGuard({
  profile: "general",
  guards: [orderNumbers(), transferLimit({ most: 1_000 }), repeatedLines({ times: 3 }), currency({ code: "EUR" })],
});

const report = await guard.inspect({
  reasoning: "They ask about ORD-20417004.",
  answer: "ORD-20417004 was refunded; ORD-11111111 does not exist.",
  toolCalls: [{ toolCallId: "call-1", toolName: "transferFunds", input: { amount: 5_000 } }],
});
console.log(report.released.answer);
// [order] was refunded; ORD-11111111 does not exist.
// #endregion

assert.equal(report.released.answer, "[order] was refunded; ORD-11111111 does not exist.");
assert.deepEqual(
  report.toolDecisions.map(({ action, findings }) => [action, findings.some((f) => f.code === "amount-too-high")]),
  [["block", true]],
);

const loop = await guard.inspect({ reasoning: "Let me check.\nWait.\nWait.\nWait.\nWait.\n", answer: "Done." });
assert.equal(loop.action, "block");
assert.equal(loop.released.answer, "");

// #region law
import { chunkings } from "r1guard/testing";

const trace = "Let me check.\nWait.\nWait.\nWait.\nNobody reads this line.\n";
const expected = await read([trace]);
for (const pieces of chunkings(trace, { seed: 7, count: 50 })) {
  assert.deepEqual(await read(pieces), expected);
}

/** What one turn comes to when the trace arrives in these pieces. */
async function read(pieces: readonly string[]) {
  const turn = await guard.openTurn<never>({ messages: [], tools: [] });
  const releases = pieces.flatMap((piece) => turn.write("reasoning", piece));
  releases.push(...(await turn.end()));
  const text = releases.map((release) => (release.kind === "text" ? release.text : "")).join("");
  return { text, findings: turn.report().findings };
}
// #endregion

assert.equal(expected.text, "Let me check.\nWait.\nWait.\n");
assert.deepEqual(
  expected.findings.map((finding) => finding.code),
  ["repeated-line"],
);
