/**
 * A general assistant: nothing about the domain is known, so personal data and secrets are redacted, dangerous
 * requests are blocked, everything debatable is flagged, and a person approves whatever acts on the world.
 * These values are also the schema's defaults: a profile without `extends` builds upon them.
 */
export const general = {
  name: "general",
  model: "auto",
  trace: "auto",
  failMode: "closed",
  deadlineMs: 800,
  stream: { mode: "window", maxHeld: 65_536 },
  turns: {
    warnAt: 6,
    maxTurns: 20,
    onDegraded: "recap",
    onOpen: "refuse",
    cooldownTurns: 2,
    health: { degraded: 0.5, open: 0.05 }, // no dialogue of mt-bench-101 goes below (`npm run eval:turns`); two failures at once do
    risk: { degraded: 3, open: 5 }, // two findings of high severity in a row; four in a row
  },
  language: { expect: "prompt", level: "language", reasoning: "flag", answer: "block", minShare: 0.9 },
  // 32,768 is the length R1 was evaluated with; shorter bounds cut honest work on hard questions.
  reasoning: { onMissingTrace: "flag", expose: true, maxTokens: 32_768, onLoop: "flag" },
  harms: {
    S1: "block", // violent crimes
    S2: "block", // non-violent crimes
    S3: "block", // sex-related crimes
    S4: "block", // child sexual exploitation
    S5: "flag", // defamation
    S6: "flag", // specialised advice: wanted as often as not; the domain presets are stricter
    S7: "flag", // privacy
    S8: "flag", // intellectual property
    S9: "block", // indiscriminate weapons
    S10: "block", // hate
    S11: "block", // suicide and self-harm
    S12: "block", // sexual content
    S13: "flag", // elections
    S14: "flag", // code interpreter abuse: the tool policy stops the act itself
    "x-injection": "flag",
    "x-deception": "flag",
    "x-evasion": "flag",
  },
  privacy: { pii: "redact", secrets: "redact" },
  tools: {
    categories: {
      "health-decision": "require-approval",
      payment: "require-approval",
      trading: "refuse",
      "legal-filing": "require-approval",
      "eligibility-decision": "require-approval",
      "physical-control": "refuse",
      "identity-access": "require-approval",
      "code-execution": "require-approval",
      infrastructure: "require-approval",
      "data-destruction": "refuse",
      "data-export": "require-approval",
      impersonation: "require-approval",
      "memory-write": "require-approval",
      "agent-delegation": "require-approval",
      "public-content": "require-approval",
      "read-only": "allow",
    },
    byName: {},
    unknown: "require-approval",
    tainted: "require-approval",
    taintedBy: "text", // phrases find one indirect injection in three
    trustedResults: [],
    changed: "require-approval",
    pins: {},
    trustedServers: [],
    classify: "raise",
    trajectory: {
      calls: { action: "require-approval", perTurn: 50, perConversation: 500 },
      repeats: { action: "refuse", limit: 5 },
      flows: "require-approval",
      claims: "flag",
      textCalls: "flag",
    },
    approval: {
      expiresAfterMs: 3_600_000,
      personalData: "show", // whoever approves a mail or a transfer must see to whom
    },
    checks: {
      schema: "flag", // the host tells the model what did not fit, and the model tries again; refused, it could not
      sql: "require-approval",
      shell: "require-approval",
      wildcards: "require-approval",
      secrets: "require-approval",
      pii: "allow", // bookings, orders and mails are made of it
      paths: { action: "require-approval", roots: [] }, // no roots: only credentials and the system itself
      egress: {
        action: "require-approval", // for those who say what is allowed
        allow: "any",
        private: "require-approval", // a way into the network even for tools that only read; local tools are asked about once
      },
      amounts: { action: "require-approval", limit: null }, // for those who set a limit: no number suits everyone
    },
  },
  rules: [],
  prompt: {
    fewShot: "flag",
    systemPrompt: "fold",
    temperature: 0.6,
    languageDirective: true,
    controlTokens: "neutralise",
  },
  // No texts of its own: people read those in src/profiles/replies, in their language.
  disclosure: { enabled: false, text: {} },
  messages: { blocked: {}, turnLimit: {}, toolRefused: {}, languageStopped: {}, languageCut: {} },
} as const;
