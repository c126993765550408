/** Not part of a word. */
export const SEPARATOR = 0;
/** A question mark of any script: it tells a question about something from an order to do it. */
export const QUESTION = 1;
/** All digits are one letter. */
export const DIGIT = 2;

/** Blocks and single places of punctuation, signs and invisible characters. */
const PUNCTUATION: readonly (readonly [number, number])[] = [
  [0x80, 0xa9],
  [0xab, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x300, 0x36f],
  [0x60c, 0x60c],
  [0x61b, 0x61b],
  [0x66a, 0x66d],
  [0x6d4, 0x6d4],
  [0x964, 0x965],
  [0x2000, 0x2bff],
  [0x3000, 0x3004],
  [0x3008, 0x3020],
  [0xfe00, 0xfe6f],
  [0xff00, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  [0xfff0, 0xffff],
];

/** Latin letters with marks, both cases. */
const ACCENTED: Readonly<Record<string, string>> = {
  a: "ÀÁÂÃÄÅàáâãäåĀāĂăĄąẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ",
  c: "ÇçĆćĈĉĊċČč",
  d: "ĎďĐđ",
  e: "ÈÉÊËèéêëĒēĔĕĖėĘęĚěẸẹẺẻẼẽẾếỀềỂểỄễỆệ",
  g: "ĜĝĞğĠġĢģ",
  i: "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıỈỉỊị",
  l: "ĹĺĻļĽľŁł",
  n: "ÑñŃńŅņŇň",
  o: "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ",
  r: "ŔŕŖŗŘř",
  s: "ŚśŜŝŞşŠšȘșß",
  t: "ŢţŤťȚț",
  u: "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưỤụỦủỨứỪừỬửỮữỰự",
  y: "ÝýÿŸŶŷỲỳỴỵỶỷỸỹ",
  z: "ŹźŻżŽž",
};

/**
 * What a UTF-16 code unit is to the model: a separator, or a letter in lower case without Latin accents. Written as a
 * table over ranges, so that it does not depend on the Unicode version of the engine. Halves of surrogate pairs are
 * letters: where a text is cut does not matter.
 */
export const LETTERS: Uint16Array = makeLetters();

/** Scripts written without spaces: each character is a word. Kana, Han, with their compatibility forms. */
export function standsAlone(letter: number): boolean {
  return (letter >= 0x3040 && letter <= 0x30ff) || (letter >= 0x3400 && letter <= 0x9fff);
}

function makeLetters(): Uint16Array {
  const letters = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  letters.fill(SEPARATOR, 0, 0x80);
  for (let unit = 0x30; unit <= 0x39; unit++) letters[unit] = DIGIT;
  for (let unit = 0x61; unit <= 0x7a; unit++) letters[unit] = letters[unit - 0x20] = unit;
  for (const [first, last] of PUNCTUATION) letters.fill(SEPARATOR, first, last + 1);
  lowerCase(letters, 0x391, 0x3a9, 0x20);
  lowerCase(letters, 0x410, 0x42f, 0x20);
  lowerCase(letters, 0x400, 0x40f, 0x50);
  for (const [plain, accented] of Object.entries(ACCENTED)) {
    for (const letter of accented) letters[letter.charCodeAt(0)] = plain.charCodeAt(0);
  }
  // Full-width forms stand for ASCII.
  for (let unit = 0xff01; unit <= 0xff5e; unit++) letters[unit] = letters[unit - 0xfee0] ?? SEPARATOR;
  for (const unit of [0x3f, 0x37e, 0x61f, 0xff1f]) letters[unit] = QUESTION;
  return letters;
}

function lowerCase(letters: Uint16Array, first: number, last: number, distance: number): void {
  for (let unit = first; unit <= last; unit++) letters[unit] = unit + distance;
}
