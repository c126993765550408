/** Digits of a text, as numbers; everything else is dropped. */
export function digitsOf(text: string): number[] {
  return Array.from(text.replace(NOT_A_DIGIT, ""), Number);
}

/** The check digit of payment cards: ISO/IEC 7812-1, annex B (Luhn). */
export function passesLuhn(digits: readonly number[]): boolean {
  const sum = digits.toReversed().reduce((total, digit, index) => {
    const value = index % 2 === 1 ? digit * 2 : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** The remainder of a number too long for a double. */
export function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % modulus;
  return rest;
}

/** The sum of digits times weights, position by position. */
export function weightedSum(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
}

/** Verhoeff's check digit (J. Verhoeff, Error Detecting Decimal Codes, 1969): the dihedral group of order ten. */
export function passesVerhoeff(digits: readonly number[]): boolean {
  const check = digits.toReversed().reduce((state, digit, index) => dihedral(state, permuted(digit, index % 8)), 0);
  return check === 0;
}

/** CRC-32 (ISO-HDLC, as in zip files) of ASCII text. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index++) {
    crc ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A number in base 62 (digits, capitals, small letters), padded with zeros. */
export function base62(value: number, length: number): string {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = BASE62[rest % 62] + text;
  return text.padStart(length, "0");
}

/** Shannon entropy in bits per character. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((bits, count) => bits - (count / text.length) * Math.log2(count / text.length), 0);
}

const NOT_A_DIGIT = /\D/gu;

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Multiplication in the dihedral group D5, whose elements are 0–4 (rotations) and 5–9 (reflections). */
function dihedral(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5;
  return b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5;
}

function permuted(digit: number, times: number): number {
  let value = digit;
  for (let step = 0; step < times; step++) value = VERHOEFF_PERMUTATION[value] ?? 0;
  return value;
}

const VERHOEFF_PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
