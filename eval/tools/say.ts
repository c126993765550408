/** Prints one line of a report. */
export function say(line = ""): void {
  process.stdout.write(`${line}\n`);
}
