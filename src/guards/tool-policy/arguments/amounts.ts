import { type ArgumentCheck, found, NOTHING_FOUND } from "./argument-check.ts";
import { hasWord, type Leaf } from "./leaves.ts";

export interface AmountOptions {
  /** Largest amount that passes, in the tool's own unit. */
  readonly limit: number;
}

/** Words for an amount of money, whatever stands beside them. */
const MONEY = new Set(
  "amount amounts price prices refund cost costs fee fees notional usd eur gbp jpy cny cents salary payout deposit withdrawal donation bid stake amt betrag preis kosten gebühr summe monto importe precio montant prix bedrag prijs importo prezzo quantia preço сумма цена 金额 金額 价格 価格".split(
    " ",
  ),
);
/** Words for an amount when the field's name says nothing more. */
const MONEY_ALONE = new Set("total totals sum payment payments balance budget charge value bill".split(" "));
/** Words that make a number something else: `payment_id`, `price_date`, `refund_reason`. */
const NO_MONEY = new Set(
  "id ids no number method methods type date time day days month year currency code count page pages items reason status account category index key name token hash address note description center centre".split(
    " ",
  ),
);
/** Fields that hold the number of the field around them: `{ amount: { value: 500, currency: "EUR" } }`. */
const NUMBER_OF = new Set(["value", "units", "minor", "major", "number", "quantity"]);

/** Amounts above the limit, and amounts that are no number: `amount-above-limit`. */
export function checkAmounts({ limit }: AmountOptions): ArgumentCheck {
  return ({ leaves }) =>
    leaves.some((leaf) => isAmount(leaf) && isAbove(leaf.value, limit)) ? found("amount-above-limit") : NOTHING_FOUND;
}

function isAmount({ words, around }: Leaf): boolean {
  return isMoney(words) || (words.every((word) => NUMBER_OF.has(word)) && isMoney(around));
}

function isMoney(words: readonly string[]): boolean {
  if (words.length === 0 || hasWord(words, NO_MONEY)) return false;
  return hasWord(words, MONEY) || words.every((word) => MONEY_ALONE.has(word));
}

function isAbove(value: unknown, limit: number): boolean {
  switch (typeof value) {
    case "number":
      return !(Math.abs(value) <= limit);
    case "bigint":
      return value > limit || value < -limit;
    case "string":
      return written(value).some((amount) => !(Math.abs(amount) <= limit));
    default:
      return false;
  }
}

/** A number with separators, an exponent, and a word that multiplies it. */
const NUMBER = /\d[\d.,'_\s]*(?:e\+?\d{1,3}(?!\d)|\s?(?:k|m|mn|mm|b|bn|thousand|million|billion)\b)?/giu;
const NOT_SEPARATING = /[\s'_]/gu;
const SEPARATORS = /[.,]/gu;
const TIMES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};
const SCALE = /[a-z]+$/iu;
const EXPONENT = /e\+?(\d+)$/iu;

/** Amounts in a text. Where a separator could be either, the larger reading counts. */
function written(text: string): readonly number[] {
  const plain = text.normalize("NFKC").replaceAll(DIGIT, asciiDigit);
  const whole = Number(plain);
  // What a host reads as one number, such as 0x1000 or Infinity; nothing at all is no amount.
  if (!Number.isNaN(whole)) return plain.trim() === "" ? [] : [whole];
  return Array.from(plain.matchAll(NUMBER), ([number]) => {
    const scale = TIMES[SCALE.exec(number)?.[0].toLowerCase() ?? ""] ?? 1;
    const exponent = Number(EXPONENT.exec(number)?.[1] ?? 0);
    return digitsOf(number.replace(EXPONENT, "").replace(SCALE, "")) * scale * 10 ** exponent;
  });
}

/** Digits of every script. They stand in rows of ten, which begin at a multiple of sixteen or six after one. */
const DIGIT = /[^\P{Nd}0-9]/gu;
const IS_DIGIT = /\p{Nd}/u;

function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  const place = point % 16;
  return String(IS_DIGIT.test(String.fromCodePoint(point - place)) ? place : place - 6);
}

function digitsOf(number: string): number {
  const digits = number.replaceAll(NOT_SEPARATING, "");
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const decimals = digits.length - last - 1;
  if (last === -1 || decimals === 0 || decimals === 3) return Number(digits.replaceAll(SEPARATORS, ""));
  return Number(`${digits.slice(0, last).replaceAll(SEPARATORS, "")}.${digits.slice(last + 1)}`);
}
