// Compiled in an empty project that has only the packed r1guard, then run: the core needs no host.
import { createGuard, isGuardError, type presets } from "r1guard";

const guard = createGuard({
  profile: {
    name: "consumer",
    extends: "general",
    rules: [
      {
        id: "codename",
        phrases: ["project nightingale"],
        stages: ["answer"],
        action: "redact",
        replacement: "[internal]",
        category: "x-secret",
        severity: "high",
      },
    ],
  },
});
guard.on("guard-verdict", () => {});

const report = await guard.inspect({
  messages: [{ role: "user", content: "What are you called?" }],
  reasoning: "The user asks for a name.",
  answer: "They call it Project Nightingale.",
});
const released: string = report.released.answer;
if (released !== "They call it [internal].") throw new Error(`released: ${released}`);

let refused: unknown;
try {
  createGuard({ profile: "no-such-preset" as keyof typeof presets & string });
} catch (error) {
  refused = error;
}
if (!isGuardError(refused)) throw new Error("an unknown preset was not refused with a GuardError");
