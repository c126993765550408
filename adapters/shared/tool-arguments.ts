/** Arguments of a tool call, which hosts hand over as JSON text or as data. What is no JSON stays the text it is. */
export function readArguments(input: unknown): unknown {
  if (typeof input !== "string") return input;
  // A tool without parameters is called with nothing at all by some hosts.
  if (input.trim() === "") return {};
  try {
    return JSON.parse(input);
  } catch {
    return input;
  }
}
