import type { SessionValue } from "../core/session.ts";

/**
 * Values by key. Most conversations have one, the turn breaker's, so the first is kept without a map: with 100,000
 * conversations that is 20 MB less.
 */
export class Fields {
  #key: string | undefined;
  #value: SessionValue | undefined;
  #others: Map<string, SessionValue> | undefined;

  get(key: string): SessionValue | undefined {
    return key === this.#key ? this.#value : this.#others?.get(key);
  }

  set(key: string, value: SessionValue): void {
    this.#key ??= shared(key);
    if (key === this.#key) this.#value = value;
    else {
      this.#others ??= new Map();
      this.#others.set(key, value);
    }
  }
}

let usual = "";

/** Keys are made anew at each call; conversations that follow one another use the same text. */
function shared(key: string): string {
  if (key !== usual) usual = key;
  return usual;
}
