/**
 * What people read in the model's place in one turn. The pipeline reads a field only when it is needed, so that an
 * implementation may find the language out then.
 */
export interface Replies {
  /** In place of what was blocked. */
  readonly blocked: string;
  /** When a tool call is refused; `{tool}` stands for its name. */
  readonly toolRefused: string;
  /** That they talk with an AI system, for the metadata of every turn; `undefined` when the profile does not ask for it. */
  readonly disclosure: string | undefined;
}
