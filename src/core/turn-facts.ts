/** What a turn's history means for its tool calls. */
export interface TurnFacts {
  /** Text that nobody vouches for reached the model: writes need care until the model can no longer read it. */
  readonly tainted: boolean;
  /** Names of tools whose definition is not the one that was first seen, or not the one that was pinned. */
  readonly changedTools: ReadonlySet<string>;
}

/** Nothing is held against the turn. */
export const NO_FACTS: TurnFacts = { tainted: false, changedTools: new Set() };
