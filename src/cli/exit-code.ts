/** What the command ends with. */
export const EXIT = {
  /** Done, and everything required was met. */
  done: 0,
  /** Done, and a requirement was missed. */
  missed: 1,
  /** Not done: wrong use, data that cannot be read, or Ctrl-C. */
  failed: 2,
} as const;

/** One of them. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
