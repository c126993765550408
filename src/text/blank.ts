/** One character that a reader sees: neither white space nor an invisible format character. Text without any is blank. */
export const VISIBLE: RegExp = /[^\s\p{Cf}]/u;
