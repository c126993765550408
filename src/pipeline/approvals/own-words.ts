/** What is no plain data (a date, a URL, a `Map`), in its own words. `undefined` when it has none. */
export function ownWords(value: object): string | undefined {
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return undefined;
  try {
    const words = JSON.stringify(value, (_key, inner: unknown) => {
      if (typeof inner === "bigint") return String(inner);
      if (inner instanceof Set) return [...inner];
      if (inner instanceof Map) return fromMap(inner);
      return inner;
    });
    return words === "{}" ? undefined : words;
  } catch {
    return undefined;
  }
}

/** Names stay beside their values: some secrets show only together with their name. */
function fromMap(map: ReadonlyMap<unknown, unknown>): unknown {
  const members = [...map];
  return members.every(([key]) => typeof key === "string") ? Object.fromEntries(members) : members;
}
