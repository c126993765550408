/** An id that a host no longer serves, or serves as something else. */
export interface RetiredId {
  /** Matched like `KnownModel.id`. */
  readonly id: RegExp;
  /** Only at these providers; open weights do not retire. */
  readonly provider?: RegExp | undefined;
  /** ISO date of the change, at the host. */
  readonly since: string;
  readonly note: string;
}

/** Retirements and reroutings, for `ModelFacts.notes`. All entries that match count. */
export const RETIRED_IDS: readonly RetiredId[] = [
  {
    id: /^deepseek-(?:reasoner|chat)$/u,
    since: "2026-07-24",
    note: "DeepSeek's API retired deepseek-reasoner and deepseek-chat on 2026-07-24 (15:59 UTC); use deepseek-flash, or R1's open weights at another host.",
  },
  {
    id: /^deepseek-v4-pro/u,
    provider: /deepseek/u,
    since: "2026-09-14",
    note: "DeepSeek's API routes deepseek-v4-pro to V4.1 Flash (deepseek-flash) since 2026-09-14.",
  },
  {
    id: /^deepseek-r1$/u,
    provider: /azure/u,
    since: "2026-08-13",
    note: "Azure scheduled DeepSeek-R1 out on 2026-08-13.",
  },
  {
    id: /^deepseek-r1-0528$/u,
    provider: /azure/u,
    since: "2026-07-13",
    note: "Azure scheduled DeepSeek-R1-0528 out on 2026-07-13.",
  },
  {
    id: /^deepseek\.r1/u,
    since: "2026-03-10",
    note: "Amazon Bedrock promises DeepSeek-R1 no longer than 2026-03-10 and limits its output to 8,192 tokens.",
  },
];
