import { describe, expect, it } from "vitest";
import { passesLuhn, passesVerhoeff } from "../../../src/classifiers/rules/checksums.ts";
import { piiRules } from "../../../src/classifiers/rules/index.ts";
import { codes, matches, mostHeld } from "./matches.ts";

describe("the personal-data pack finds", () => {
  it.each([
    ["email", "jane.doe+shop@mail.example.com"],
    ["email", "o_b@xn--mller-kva.de"],
    ["phone", "+49 30 901820"],
    ["phone", "+1 (415) 555-0132"],
    ["phone", "+442079460958"],
    ["phone", "+33 6 12 34 56 78"],
    ["phone", "(415) 555-0132"],
    ["phone", "415-555-0132"],
    ["phone", "06 12 34 56 78"],
    ["phone", "020 7946 0958"],
    ["phone", "030/9018200"],
    ["phone", "手机号：13812345678"],
    ["iban", "DE89 3704 0044 0532 0130 00"],
    ["iban", "GB82WEST12345698765432"],
    ["iban", "FR14 2004 1010 0505 0001 3M02 606"],
    ["payment-card", "4111 1111 1111 1111"],
    ["payment-card", "5555-5555-5555-4444"],
    ["payment-card", "378282246310005"],
    ["payment-card", "30569309025904"],
    ["payment-card", "2223003122003222"],
    ["us-ssn", "219-09-9999"],
    ["uk-nino", "AB 12 34 56 C"],
    ["de-tax-id", "Steuer-ID: 86095742719"],
    ["de-tax-id", "86 095 742 719"],
    ["fr-nir", "2 55 08 14 168 025 38"],
    ["fr-nir", "NIR 255081416802538"],
    ["es-dni", "12345678Z"],
    ["es-dni", "X1234567L"],
    ["it-codice-fiscale", "RSSMRA85T10A562S"],
    ["nl-bsn", "BSN 111222333"],
    ["pl-pesel", "PESEL: 44051401359"],
    ["br-cpf", "529.982.247-25"],
    ["in-aadhaar", "9999 4105 7058"],
    ["in-pan", "ABCPE1234F"],
    ["cn-resident-id", "11010519491231002X"],
  ])("%s: %s", (code, text) => {
    expect(matches(piiRules, text)).toEqual([`${code}: ${text}`]);
    expect(matches(piiRules, `(${text}, EUR)`)).toContain(`${code}: ${text}`);
  });

  it("numbers in full-width digits and with invisible characters", () => {
    expect(codes(piiRules, "４１１１ １１１１ １１１１ １１１１")).toContain("payment-card");
    expect(codes(piiRules, "4111\u200b1111\u200b1111\u200b1111")).toContain("payment-card");
  });

  it("an IBAN without the word behind it", () => {
    expect(matches(piiRules, "GB82WEST12345698765432 TEST")).toEqual(["iban: GB82WEST12345698765432"]);
  });
});

describe("the personal-data pack leaves alone", () => {
  it.each([
    "git@github.com:owner/repository.git",
    "icon@2x.png",
    "@decorator and user@localhost",
    "DE89 3704 0044 0532 0130 01",
    "4111 1111 1111 1112",
    "9111 1111 1111 1111",
    "000-12-3456 and 666-12-3456 and 900-12-3456",
    "GB 12 34 56 C",
    "86 095 742 718",
    "86095742719",
    "12345678A",
    "RSSMRA85T10A562T",
    "BSN 111222334",
    "44051401359",
    "529.982.247-26 and 111.111.111-11",
    "9999 4105 7059",
    "110105194912310021",
    "1 + 2 = 3, and 3+44 = 47; +12345 is short",
    "2024-11-21T02:16:35.123Z, 1732155395123, 192.168.100.200",
    "555-1234 and 10-20-30",
    "π = 3.14159265358979323846",
    "There are 1 000 000 000 of 12 345 678 people.",
    "ISBN 978-3-16-148410-0",
  ])("%s", (text) => {
    expect(matches(piiRules, text)).toEqual([]);
  });
});

it("holds a word at most until it ends", () => {
  const prose = "Between 1990 and 2020 the well-known company grew by 12.5 percent, to 3 400 people; see figure 7. ";
  expect(mostHeld(piiRules, prose.repeat(3))).toBeLessThan(20);
});

it("computes check digits as published", () => {
  expect(passesLuhn([7, 9, 9, 2, 7, 3, 9, 8, 7, 1, 3])).toBe(true);
  expect(passesLuhn([7, 9, 9, 2, 7, 3, 9, 8, 7, 1, 0])).toBe(false);
  expect(passesVerhoeff([2, 3, 6, 3])).toBe(true);
  expect(passesVerhoeff([2, 3, 6, 4])).toBe(false);
});

it("has a code of its own for every rule", () => {
  expect(new Set(piiRules.map((rule) => rule.code)).size).toBe(piiRules.length);
});
