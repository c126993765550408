/** What the agent's middleware tells the model it wraps. */
export interface AgentSettings {
  /** The agent's own tools. Others that the agent binds are schemas of structured output. */
  readonly tools: readonly unknown[];
  /** Number of this user turn, as the agent's state has counted it. */
  readonly turnNumber: number | undefined;
  /** Ids under which the agent's messages hold the result of a call. */
  readonly callIds: ReadonlySet<string>;
}

/** Ids of calls that stand in the place of refused ones. The middleware answers them; nothing runs under them. */
export const REFUSED_ID = "refused-";

/** Refused calls in one turn of an agent after which it is ended with the reply: a model that insists would go on for ever. */
export const MOST_REFUSALS = 3;
