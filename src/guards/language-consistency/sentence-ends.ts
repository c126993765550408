/**
 * Places in a channel at which a sentence, list item or line is over, found as it streams: what comes before such a
 * place can be shown without its rest. Depends on the text alone, not on how it was cut into pieces.
 */
export class SentenceEnds {
  /** Ascending. */
  readonly #ends: number[] = [];
  #state: State = { sign: NONE, after: NONE, blank: true, item: true };
  #saved = { state: this.#state, length: 0 };

  /** Reads on. Constant work per code unit. */
  read(piece: string, offset: number): void {
    let { sign, after, blank, item } = this.#state;
    for (let index = 0; index < piece.length; index++) {
      const unit = piece.charCodeAt(index);
      const kind = kindOf(unit);
      if (isOver(kind, sign, blank)) this.#ends.push(offset + index);
      blank = kind === LINE_FEED || (blank && kind === SPACE);
      // "3." at the head of a line begins a list item, and "3.5" is a number: neither ends anything.
      if (kind === STOP) sign = item && after === DIGIT && unit === FULL_STOP ? NONE : STOP;
      else if (kind !== CLOSER) sign = kind === WIDE_STOP ? WIDE_STOP : NONE;
      after = kind;
      item = blank || (item && kind === DIGIT);
    }
    this.#state = { sign, after, blank, item };
  }

  /** The latest end at or before `offset`; `undefined` when there is none. */
  before(offset: number): number | undefined {
    return this.#ends.findLast((end) => end <= offset);
  }

  /** Ends before `offset` are not asked for any more. Not called between `mark` and `rewind`. */
  forget(offset: number): void {
    while (this.#ends[1] !== undefined && this.#ends[1] <= offset) this.#ends.shift();
  }

  /** As a scanner's. */
  mark(): void {
    this.#saved = { state: this.#state, length: this.#ends.length };
  }

  rewind(): void {
    this.#state = this.#saved.state;
    this.#ends.length = this.#saved.length;
  }
}

/** Whether a sentence is over before a code unit of this kind. */
function isOver(kind: number, sign: number, blank: boolean): boolean {
  if (kind === LINE_FEED) return !blank;
  if (sign === WIDE_STOP) return !KEEPS_OPEN.has(kind);
  return sign === STOP && kind === SPACE;
}

/** Kinds of code units. */
const NONE = 0;
const SPACE = 1;
const LINE_FEED = 2;
const DIGIT = 3;
/** Ends a sentence when white space follows. */
const STOP = 4;
/** Ends a sentence by itself. */
const WIDE_STOP = 5;
/** May stand between the stop and the end. */
const CLOSER = 6;

interface State {
  /** The stop that was read, closers behind it or not. */
  readonly sign: number;
  /** Kind of the last code unit. */
  readonly after: number;
  /** Nothing but white space since the last line feed. */
  readonly blank: boolean;
  /** Nothing but white space and digits since. */
  readonly item: boolean;
}

const FULL_STOP = 0x2e;
const KEEPS_OPEN: ReadonlySet<number> = new Set([CLOSER, STOP, WIDE_STOP]);

const SIGNS: ReadonlyMap<number, number> = new Map([
  ...signs(" \t\r\u00a0\u3000", SPACE),
  ...signs("\n", LINE_FEED),
  ...signs("0123456789", DIGIT),
  ...signs(".!?…؟۔।॥", STOP),
  ...signs("。！？", WIDE_STOP),
  ...signs("\"'”’»›)]*_`」』）】〉》", CLOSER),
]);

function signs(characters: string, kind: number): (readonly [number, number])[] {
  return Array.from(characters, (character) => [character.charCodeAt(0), kind] as const);
}

function kindOf(unit: number): number {
  return SIGNS.get(unit) ?? NONE;
}
