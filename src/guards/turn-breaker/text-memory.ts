/** What is known of a text. */
interface Known {
  readonly text: string;
}

export interface TextMemoryOptions<T extends Known> {
  /** A pure function of the text, so nothing passes from one conversation to another. */
  readonly read: (text: string) => T;
  /** What keeping it costs, in bytes. `heldUnits`: UTF-16 code units of the string that stays in memory with it. */
  readonly bytesOf: (known: T, heldUnits: number) => number;
  /** Bytes of all that is kept; the oldest go first. */
  readonly mostBytes: number;
}

/** Texts that look alike at a few places. */
interface Shelf<T> {
  readonly known: T[];
  bytes: number;
}

/** Most texts of one shelf. */
const MOST_ALIKE = 8;

/**
 * Reads a text, or remembers what reading it came to: a conversation comes again with every request, and only its
 * newest texts are new. Texts are kept by how they look at a few places and then compared: a map by text would read each
 * to its end to find it.
 */
export function textMemory<T extends Known>({ read, bytesOf, mostBytes }: TextMemoryOptions<T>) {
  const shelves = new Map<number, Shelf<T>>();
  let total = 0;

  return (text: string, heldUnits = text.length): T => {
    const looks = looksOf(text);
    const shelf = shelves.get(looks);
    const earlier = shelf?.known.find((one) => one.text === text);
    if (earlier !== undefined) return earlier;
    const known = read(text);
    const bytes = bytesOf(known, heldUnits);
    if (bytes > mostBytes) return known;
    // A full shelf is cleared: only texts made to look alike fill one.
    if (shelf !== undefined && shelf.known.length < MOST_ALIKE) {
      shelf.known.push(known);
      shelf.bytes += bytes;
    } else {
      total -= shelf?.bytes ?? 0;
      shelves.set(looks, { known: [known], bytes });
    }
    total += bytes;
    for (const [oldest, { bytes: freed }] of shelves) {
      if (total <= mostBytes) break;
      shelves.delete(oldest);
      total -= freed;
    }
    return known;
  };
}

/** Code units that are looked at to tell texts apart. */
const LOOKS = 32;

/** A hash of the length and of a few code units, evenly spread. */
function looksOf(text: string): number {
  const step = Math.max(1, Math.floor(text.length / LOOKS));
  let hash = text.length;
  for (let index = 0; index < text.length; index += step) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
