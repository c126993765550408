import { digitsOf, passesLuhn, passesVerhoeff, remainder, weightedSum } from "./checksums.ts";
import { asRead, type PackRule } from "./pack-rule.ts";

/**
 * Personal data by its form. A number counts when its checksum fits and it is written in its usual groups or beside
 * a word that says what it is; a bare row of digits does not.
 */
export const piiRules: readonly PackRule[] = [
  // RFC 5321, section 4.5.3.1: a local part has at most 64 characters
  pii(
    "email",
    "\\b[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]{1,40}\\.){1,4}[A-Za-z]{2,18}\\b",
    isPersonalEmail,
    "medium",
  ),
  pii(
    "phone",
    [
      // ITU-T E.164: at most 15 digits with the country code
      "\\B\\+[1-9]\\d{0,2}(?:[ .-]?\\(?\\d{1,4}\\)?){1,5}[ .-]?\\d{1,4}\\b",
      // North American Numbering Plan
      "(?:\\b1[-. ])?(?:\\([2-9]\\d{2}\\) ?|\\b[2-9]\\d{2}[-.])[2-9]\\d{2}[-.]\\d{4}\\b",
      // France
      "\\b0[1-9](?: \\d{2}){4}\\b|\\b0[1-9](?:\\.\\d{2}){4}\\b",
      // United Kingdom, Germany and others with a trunk zero
      "\\b0[1-9]\\d{1,3} \\d{3,4} \\d{3,4}\\b|\\(0[1-9]\\d{1,3}\\) ?\\d{3,8}\\b|\\b0[1-9]\\d{1,3}[/-]\\d{5,8}\\b",
      // China, with the word or in groups
      "(?:手机|手机号|手机号码|电话|电话号码|联系方式)[^\\d\\n]{0,8}1[3-9]\\d{9}\\b|\\b1[3-9]\\d[ -]\\d{4}[ -]\\d{4}\\b",
    ].join("|"),
    isPhone,
    "medium",
  ),
  // ISO 13616; lengths from the SWIFT IBAN registry
  pii("iban", "\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b", isIban),
  // ISO/IEC 7812-1
  pii(
    "payment-card",
    "\\b[2-6]\\d{3}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?\\b|\\b3[47]\\d{2}[ -]?\\d{6}[ -]?\\d{5}\\b|\\b3[0689]\\d{2}[ -]?\\d{6}[ -]?\\d{4}\\b",
    isPaymentCard,
  ),
  // https://www.ssa.gov/employer/randomization.html
  pii("us-ssn", "\\b\\d{3}-\\d{2}-\\d{4}\\b", isSsn),
  // https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
  pii("uk-nino", "\\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]\\b", isNino),
  // Bundeszentralamt für Steuern: eleven digits, ISO/IEC 7064 mod 11,10
  pii(
    "de-tax-id",
    "\\b[1-9]\\d \\d{3} \\d{3} \\d{3}\\b|\\b(?:steuer-?id|steuer-?idnr|identifikationsnummer|steueridentifikationsnummer|steuerliche id|idnr)\\b[^\\d\\n]{0,20}[1-9]\\d{10}\\b",
    isGermanTaxId,
    "high",
    "i",
  ),
  // INSEE: sex, year, month, department, commune, order, key = 97 − number mod 97
  pii(
    "fr-nir",
    "\\b[1-478] \\d{2} \\d{2} (?:\\d{2}|2[AB]) \\d{3} \\d{3} \\d{2}\\b|\\b(?:nir|s[ée]curit[ée] sociale|num[ée]ro de s[ée]cu)\\b[^\\d\\n]{0,20}[1-478]\\d{4}(?:\\d{2}|2[AB])\\d{8}\\b",
    isNir,
    "high",
    "i",
  ),
  // Ministerio del Interior: letter = number mod 23
  pii("es-dni", "\\b(?:\\d{8}|[XYZ]-?\\d{7})-?[A-HJ-NP-TV-Z]\\b", isDni),
  // Decreto ministeriale 23 dicembre 1976; letters stand for digits after a collision
  pii(
    "it-codice-fiscale",
    "\\b[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]\\b",
    isCodiceFiscale,
  ),
  // Rijksdienst voor Identiteitsgegevens: the eleven test
  pii(
    "nl-bsn",
    "\\b(?:bsn|burgerservicenummer|sofinummer)\\b[^\\d\\n]{0,20}\\d{4}[. ]?\\d{2}[. ]?\\d{3}\\b",
    isBsn,
    "high",
    "i",
  ),
  // Ustawa o ewidencji ludności, art. 15
  pii("pl-pesel", "\\bpesel\\b[^\\d\\n]{0,20}\\d{11}\\b", isPesel, "high", "i"),
  // Receita Federal: two check digits mod 11
  pii("br-cpf", "\\b\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}\\b|\\b[Cc][Pp][Ff]\\b[^\\d\\n]{0,20}\\d{11}\\b", isCpf),
  // UIDAI: twelve digits, Verhoeff
  pii("in-aadhaar", "\\b[2-9]\\d{3} \\d{4} \\d{4}\\b", isAadhaar),
  // Income Tax Department: the fourth letter is the kind of holder
  pii("in-pan", "\\b[A-Z]{3}[ABCFGHLJPT][A-Z]\\d{4}[A-Z]\\b"),
  // GB 11643-1999, ISO/IEC 7064 mod 11-2
  pii(
    "cn-resident-id",
    "\\b[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]\\b",
    isChineseResidentId,
  ),
];

function pii(
  code: string,
  pattern: string,
  validate?: (match: string) => boolean,
  severity: PackRule["severity"] = "high",
  flags: "" | "i" = "",
): PackRule {
  return { code, category: "x-pii", severity, pattern, flags, validate: validate && asRead(validate) };
}

/** Not the name a program or a list goes by: `git@github.com` is an address of nobody. */
function isPersonalEmail(match: string): boolean {
  return !ROLE_ADDRESS.test(match) && !FILE_NAME.test(match);
}

const ROLE_ADDRESS = /^(?:git|no-?reply|do-?not-?reply|mailer-daemon)@/iu;
/** `icon@2x.png` */
const FILE_NAME = /\.(?:png|jpe?g|gif|svg|webp|js|css)$/iu;

function isPhone(match: string): boolean {
  const digits = digitsOf(match).length;
  if (match.startsWith("+")) return digits <= 15 && digits >= (SEPARATOR.test(match) ? 8 : 9);
  // Shorter rows of groups are numbers: "095 742 719".
  return digits >= (match.includes(" ") ? 10 : 8);
}

const SEPARATOR = /[ .()-]/u;

function isIban(match: string): boolean {
  const compact = match.replaceAll(" ", "");
  if (IBAN_COUNTRIES[compact.length]?.includes(compact.slice(0, 2)) !== true) return false;
  const digits = (compact.slice(4) + compact.slice(0, 4)).replace(CAPITAL, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return remainder(digits, 97) === 1;
}

const CAPITAL = /[A-Z]/gu;

/** Countries by the length of their numbers. */
const IBAN_COUNTRIES: Readonly<Record<number, string>> = {
  15: "NO",
  16: "BE",
  18: "DK FI FK FO GL NL SD",
  19: "MK SI",
  20: "AT BA EE KZ LT LU MN XK",
  21: "CH HR LI LV",
  22: "BG BH CR DE GB GE IE ME RS VA",
  23: "AE GI IL IQ OM SO TL",
  24: "AD CZ ES MD PK RO SA SE SK TN VG",
  25: "LY PT ST",
  26: "IS TR",
  27: "BI DJ FR GR IT MC MR SM",
  28: "AL AZ BY CY DO GT HN HU LB NI PL SV",
  29: "BR EG PS QA UA",
  30: "JO KW MU YE",
  31: "MT SC",
  32: "LC",
  33: "RU",
};

function isPaymentCard(match: string): boolean {
  const digits = digitsOf(match);
  if (!passesLuhn(digits)) return false;
  const number = digits.join("");
  return CARD_RANGES.some(
    ([from, to, lengths]) =>
      lengths.includes(number.length) && number.slice(0, from.length) >= from && number.slice(0, to.length) <= to,
  );
}

/** Issuer prefixes and lengths of the schemes' own rules: first and last prefix, lengths. */
const CARD_RANGES: readonly (readonly [from: string, to: string, lengths: readonly number[]])[] = [
  ["4", "4", [16, 19]], // Visa
  ["51", "55", [16]], // Mastercard
  ["2221", "2720", [16]],
  ["34", "34", [15]], // American Express
  ["37", "37", [15]],
  ["6011", "6011", [16, 19]], // Discover
  ["644", "659", [16, 19]],
  ["300", "305", [14, 16]], // Diners Club
  ["36", "36", [14, 16]],
  ["38", "39", [14, 16]],
  ["3528", "3589", [16, 19]], // JCB
  ["62", "62", [16, 17, 18, 19]], // UnionPay
  ["5018", "5018", [16, 19]], // Maestro
  ["5020", "5020", [16, 19]],
  ["5038", "5038", [16, 19]],
  ["6304", "6304", [16, 19]],
  ["6759", "6763", [16, 19]],
];

function isSsn(match: string): boolean {
  const [area = "", group, serial] = match.split("-");
  return area !== "000" && area !== "666" && area < "900" && group !== "00" && serial !== "0000";
}

function isNino(match: string): boolean {
  return !["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"].includes(match.slice(0, 2));
}

function isGermanTaxId(match: string): boolean {
  const digits = digitsOf(match);
  // Among the first ten digits one occurs twice or three times, the others at most once.
  const repeated = [...Array(10).keys()].filter(
    (digit) => digits.slice(0, 10).filter((other) => other === digit).length > 1,
  );
  if (digits.length !== 11 || repeated.length !== 1) return false;
  const product = digits.slice(0, 10).reduce((state, digit) => {
    const sum = (digit + state) % 10;
    return ((sum === 0 ? 10 : sum) * 2) % 11;
  }, 10);
  return (11 - product) % 10 === digits[10];
}

function isNir(match: string): boolean {
  const compact = (NIR_NUMBER.exec(match)?.[0] ?? "").replaceAll(" ", "").toUpperCase();
  // Corsica counts as 19 (2A) and 18 (2B).
  const number = compact.replace("2A", "19").replace("2B", "18");
  if (!NIR_DIGITS.test(number)) return false;
  return 97 - remainder(number.slice(0, 13), 97) === Number(number.slice(13));
}

const NIR_NUMBER = /[1-478][\dAB ]*$/iu;
const NIR_DIGITS = /^\d{15}$/u;

function isDni(match: string): boolean {
  const compact = match.replaceAll("-", "");
  const number = compact.slice(0, -1).replace(NIE_LETTER, (letter) => String("XYZ".indexOf(letter)));
  return "TRWAGMYFPDXBNJZSQVHLCKE"[Number(number) % 23] === compact.at(-1);
}

const NIE_LETTER = /^[XYZ]/u;

function isCodiceFiscale(match: string): boolean {
  const sum = Array.from(match.slice(0, 15)).reduce((total, character, index) => {
    const value = character < "A" ? Number(character) : character.charCodeAt(0) - 65;
    return total + (index % 2 === 0 ? (ODD_VALUES[value] ?? 0) : value);
  }, 0);
  return String.fromCharCode(65 + (sum % 26)) === match[15];
}

/** Values of characters in odd places, from 0 or A on. */
const ODD_VALUES = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function isBsn(match: string): boolean {
  const digits = digitsOf(match);
  return digits.some((digit) => digit > 0) && weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

function isPesel(match: string): boolean {
  const digits = digitsOf(match);
  return weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0 && digits.some((digit) => digit > 0);
}

function isCpf(match: string): boolean {
  const digits = digitsOf(match);
  if (digits.length !== 11 || new Set(digits).size === 1) return false;
  const checks = (count: number): boolean => {
    const weights = Array.from({ length: count }, (_, index) => count + 1 - index);
    return ((weightedSum(digits, weights) * 10) % 11) % 10 === digits[count];
  };
  return checks(9) && checks(10);
}

function isAadhaar(match: string): boolean {
  const digits = digitsOf(match);
  return digits.length === 12 && passesVerhoeff(digits);
}

function isChineseResidentId(match: string): boolean {
  const sum = weightedSum(digitsOf(match.slice(0, 17)), [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return "10X98765432"[sum % 11] === match[17]?.toUpperCase();
}
