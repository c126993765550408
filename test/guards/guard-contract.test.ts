import { disclosure } from "../../src/guards/disclosure/index.ts";
import { languageConsistency } from "../../src/guards/language-consistency/index.ts";
import { outputFilter } from "../../src/guards/output-filter/index.ts";
import { promptHygiene } from "../../src/guards/prompt-hygiene/index.ts";
import { reasoningScan } from "../../src/guards/reasoning-scan/index.ts";
import { toolPolicy } from "../../src/guards/tool-policy/index.ts";
import { turnBreaker } from "../../src/guards/turn-breaker/index.ts";
import { describeGuardContract } from "../contracts/guard-contract.ts";

describeGuardContract("disclosure", () => disclosure({ enabled: true }));
describeGuardContract("language-consistency that flags", () =>
  languageConsistency({ expect: ["en"], reasoning: "flag", answer: "flag", minShare: 0.9 }),
);
describeGuardContract("language-consistency that blocks", () =>
  languageConsistency({ expect: ["zh"], reasoning: "block", answer: "block", minShare: 0.9 }),
);
describeGuardContract("language-consistency that follows the prompt", () =>
  languageConsistency({ expect: "prompt", reasoning: "flag", answer: "block", minShare: 0.5 }),
);
describeGuardContract("output-filter", () => outputFilter({ rules: [] }));
describeGuardContract("prompt-hygiene", () =>
  promptHygiene({
    fewShot: "flag",
    systemPrompt: "fold",
    temperature: 0.6,
    languageDirective: true,
    controlTokens: "neutralise",
    expect: ["de"],
  }),
);
describeGuardContract("reasoning-scan", () => reasoningScan({ rules: [], onMissingTrace: "block", maxTokens: 20 }));
describeGuardContract("tool-policy", () =>
  toolPolicy({
    categories: { "read-only": "allow" },
    byName: {},
    unknown: "refuse",
    tainted: "require-approval",
    changed: "require-approval",
    trajectory: { claims: "flag", textCalls: "flag" },
  }),
);
describeGuardContract("turn-breaker", () =>
  turnBreaker({ warnAt: 2, maxTurns: 3, onDegraded: "consolidate", onOpen: "refuse", cooldownTurns: 1 }),
);
