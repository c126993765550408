import type { TurnRequest } from "../../core/conversation.ts";
import type { Finding } from "../../core/finding.ts";
import { type BreakerStatus, defineGuard, type Guard, type GuardContext } from "../../core/guard.ts";
import { allow, verdictOf } from "../../core/verdict.ts";
import { arrive } from "./breaker-state.ts";
import { countedTurns } from "./counted-turns.ts";
import type { TurnOutcome } from "./derive-turns.ts";
import type { TurnBreakerOptions } from "./options.ts";
import { remedy } from "./remedies.ts";
import { beginTurn, readStart, rememberTurn } from "./session-turns.ts";
import { turnStarts } from "./turn-starts.ts";
import { CLOSING_LINE } from "./wording.ts";

const NAME = "turn-breaker";

/** Warns about, mends and at last ends conversations that have grown longer than the model holds together. */
export function turnBreaker(options: TurnBreakerOptions): Guard {
  const reply = options.reply ?? CLOSING_LINE;
  const askedIn = (request: TurnRequest) => countedTurns(request, reply);
  const starts = turnStarts();

  async function breaker(request: TurnRequest, context: GuardContext): Promise<BreakerStatus> {
    const begins = request.messages.at(-1)?.role === "user";
    const read = begins ? beginTurn : readStart;
    const start = await starts.add(request, context, read(askedIn(request), options, context.session));
    return arrive(start.before, options);
  }

  return defineGuard({
    name: NAME,
    stages: ["input"],
    breaker,
    async check(subject, context) {
      if (subject.stage !== "input") return allow;
      const start = await starts.of(subject.request, context);
      const { state } = start === undefined ? await breaker(subject.request, context) : arrive(start.before, options);
      switch (state) {
        case "closed":
          return allow;
        case "degraded":
        case "half-open":
          return verdictOf("flag", [finding("turn-warning")]);
        case "open":
          return options.onOpen === "refuse"
            ? verdictOf("block", [finding("turn-limit")], reply)
            : verdictOf("flag", [finding("turn-limit")]);
        default:
          return state satisfies never;
      }
    },
    async prepare(request, context) {
      const asked = askedIn(request);
      const start = (await starts.ofEdited(request, context)) ?? (await readStart(asked, options, context.session));
      const { state } = arrive(start.before, options);
      // An open breaker that only flags lets the model answer, which then needs the remedy most.
      if (state === "closed" || (state === "open" && options.onOpen === "refuse")) return [];
      return remedy(options.onDegraded, asked.turns, request.messages);
    },
    async afterTurn({ request, action, codes }, context) {
      const outcome: TurnOutcome =
        action !== "block"
          ? "answered"
          : codes.includes("turn-limit") && options.onOpen === "refuse"
            ? "refused"
            : "blocked";
      const start = await starts.of(request, context);
      starts.forget(request, context);
      await rememberTurn(askedIn(request), outcome, options, context.session, start);
    },
  });
}

function finding(code: "turn-warning" | "turn-limit"): Finding {
  return { code, category: "x-turns", severity: code === "turn-limit" ? "medium" : "low", stage: "input", guard: NAME };
}
