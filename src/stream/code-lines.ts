const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const LESS_THAN = 60;
const BACKTICK = 96;
const TILDE = 126;

/** The closing tag in both cases; `STRAY[i]` and `STRAY_UPPER[i]` are the code units a stray one has at place `i`. */
const STRAY = [..."</think>"].map((c) => c.charCodeAt(0));
const STRAY_UPPER = [..."</THINK>"].map((c) => c.charCodeAt(0));

/** Where in its line the reader stands: still in the indent, in a run of fence characters, after such a run, or in plain text. */
type Phase = "indent" | "run" | "after-run" | "text";

/**
 * Reads an answer once, unit by unit, and knows where lines begin, which lines stand inside a fenced code block
 * (CommonMark 0.31 section 4.5), and whether a closing think tag stood outside code. It never looks ahead, so the
 * way the text is cut cannot matter: a fence is settled when its line ends, and tags are only honoured where a
 * line begins.
 */
export class CodeLines {
  #phase: Phase = "indent";
  #atStart = true;
  #indent = 0;
  /** The run of backticks or tildes that may be a fence. */
  #runUnit = 0;
  #runLength = 0;
  /** Something other than blanks followed the run: then it cannot close a fence. */
  #runFollowed = false;
  /** A backtick followed a run of backticks: then it is inline code and cannot open a fence. */
  #runBroken = false;
  /** The open fence; length 0 when there is none. */
  #fenceUnit = 0;
  #fenceLength = 0;
  /** Length of the backtick run that may have opened inline code in this line; 0 when none did. */
  #inline = 0;
  #ticks = 0;
  /** How much of `</think>` the units before this one spell. */
  #progress = 0;
  /** A closing tag stood behind a backtick run: stray only if no equal run closes it before the line ends. */
  #strayIfUnclosed = false;
  #stray = false;

  /** The next unit is the first of its line. */
  get atLineStart(): boolean {
    return this.#atStart;
  }

  /** This line stands inside a fenced code block. */
  get inFence(): boolean {
    return this.#fenceLength > 0;
  }

  /** A `</think>` stood outside code. One in the line being read counts once the line, or the text, has ended. */
  get stray(): boolean {
    return this.#stray;
  }

  /** Reads from `from` to just after the next line break, or to the end of `text`; returns where it stopped. */
  readLine(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === LINE_FEED || unit === CARRIAGE_RETURN) {
        this.#endLine();
        return at + 1;
      }
      this.#atStart = false;
      // Most units mean nothing here.
      const plain = unit !== LESS_THAN && unit !== BACKTICK;
      if (plain && this.#phase === "text" && this.#progress === 0 && this.#ticks === 0) continue;
      this.#readUnit(unit);
    }
    return text.length;
  }

  /** The text, or an uninterrupted stretch of it, ended: a tag begun here is not completed by what follows. */
  interrupt(): void {
    this.#progress = 0;
  }

  /** The text is complete. */
  end(): void {
    this.#endLine();
  }

  #readUnit(unit: number): void {
    this.#readFence(unit);
    if (this.#fenceLength > 0) return;
    if (unit === BACKTICK) this.#ticks++;
    else if (this.#ticks > 0) this.#endTicks();
    this.#readTag(unit);
  }

  #readFence(unit: number): void {
    switch (this.#phase) {
      case "text":
        return;
      case "indent":
        if (unit === 32 && this.#indent < 3) this.#indent++;
        else if (unit === BACKTICK || unit === TILDE) {
          this.#phase = "run";
          this.#runUnit = unit;
          this.#runLength = 1;
        } else this.#phase = "text";
        return;
      case "run":
        if (unit === this.#runUnit) this.#runLength++;
        else if (this.#runLength < 3) this.#phase = "text";
        else {
          this.#phase = "after-run";
          this.#readFence(unit);
        }
        return;
      case "after-run":
        if (unit !== 32 && unit !== 9) this.#runFollowed = true;
        if (unit === BACKTICK && this.#runUnit === BACKTICK) this.#runBroken = true;
        return;
      default:
        this.#phase satisfies never;
    }
  }

  /** A run of backticks is over: it opens inline code, closes it when the lengths agree, or is text inside it. */
  #endTicks(): void {
    if (this.#inline === 0) this.#inline = this.#ticks;
    else if (this.#inline === this.#ticks) {
      this.#inline = 0;
      this.#strayIfUnclosed = false;
    }
    this.#ticks = 0;
  }

  #readTag(unit: number): void {
    const next = this.#progress;
    if (unit === STRAY[next] || unit === STRAY_UPPER[next]) this.#progress++;
    else this.#progress = unit === LESS_THAN ? 1 : 0;
    if (this.#progress < STRAY.length) return;
    this.#progress = 0;
    if (this.#inline > 0) this.#strayIfUnclosed = true;
    else this.#stray = true;
  }

  /** Inline code ends with its line here: taking text for code would let reasoning out as answer, the reverse would not. */
  #endLine(): void {
    if (this.#ticks > 0) this.#endTicks();
    const fence = (this.#phase === "run" || this.#phase === "after-run") && this.#runLength >= 3;
    if (this.#fenceLength > 0) {
      if (fence && this.#runUnit === this.#fenceUnit && this.#runLength >= this.#fenceLength && !this.#runFollowed) {
        this.#fenceLength = 0;
      }
    } else if (fence && !this.#runBroken) {
      this.#fenceUnit = this.#runUnit;
      this.#fenceLength = this.#runLength;
    } else if (this.#strayIfUnclosed) this.#stray = true;
    this.#phase = "indent";
    this.#atStart = true;
    this.#indent = 0;
    this.#runLength = 0;
    this.#runFollowed = false;
    this.#runBroken = false;
    this.#inline = 0;
    this.#ticks = 0;
    this.#progress = 0;
    this.#strayIfUnclosed = false;
  }
}
