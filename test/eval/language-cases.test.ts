import { describe, expect, it } from "vitest";
import { readStoredCases, type StoredCase, toLanguageCase } from "../../eval/language/cases.ts";

const STORED = readStoredCases();
const CASES = STORED.map(toLanguageCase);
const SWITCHED = CASES.filter(({ kind }) => kind === "switched");
const LEGITIMATE = CASES.filter(({ kind }) => kind === "legitimate");

/** What makes foreign words legitimate. Each of these has at least eight cases. */
const REASONS = [
  ["glossed-term", "quote", "citation", "loan-word", "foreign-name", "code", "log", "formula", "url"],
  ["translation-requested", "language-lesson", "language-requested", "user-mixes", "romanised", "emoji"],
  ["math-letters", "latin-phrase", "lyrics", "proverb", "template", "several-languages", "quotes-prompt"],
  ["short-answer", "name-list", "scripture", "menu", "notation"],
].flat();

/** Where a switch can begin. Each switched case names one of them. */
const CUTS = [
  ["whole-answer", "sentence-start", "mid-sentence", "paragraph-start", "list-item", "in-table", "in-heading"],
  ["in-parenthesis", "after-code", "after-latex", "after-quote", "after-list"],
].flat();

const idsOf = (cases: readonly StoredCase[]) => cases.map(({ id }) => id);
const count = (text: string, mark: string) => text.split(mark).length - 1;

describe("the language cases", () => {
  it("are enough of each kind, and no case stands twice", () => {
    expect(SWITCHED.length).toBeGreaterThanOrEqual(180);
    expect(LEGITIMATE.length).toBeGreaterThanOrEqual(180);
    expect(new Set(idsOf(CASES)).size).toBe(CASES.length);
    expect(new Set(CASES.map(({ text }) => text)).size).toBe(CASES.length);
    expect(new Set(CASES.map(({ messages }) => JSON.stringify(messages))).size).toBe(CASES.length);
  });

  it("hold the fields that the README names, with languages by their canonical codes", () => {
    for (const { id, kind, channel, languages, to = [], messages, tags, note } of CASES) {
      expect(id).toMatch(kind === "switched" ? /^sw-[a-z0-9-]+$/u : /^ok-[a-z0-9-]+$/u);
      expect(["reasoning", "answer"], id).toContain(channel);
      expect(languages, id).not.toEqual([]);
      expect([...languages, ...to], id).toEqual(
        [...languages, ...to].flatMap((code) => Intl.getCanonicalLocales(code)),
      );
      expect(messages.at(-1)?.role, id).toBe("user");
      expect(new Set(tags).size, id).toBe(tags.length);
      expect(note, id).toMatch(/^\S.{10,}$/u);
    }
  });

  it("mark one switch into a language that is not expected, for sixty code units or more", () => {
    for (const stored of STORED.filter(({ kind }) => kind === "switched")) {
      const { id, languages, to = [], text, switched } = toLanguageCase(stored);
      expect([count(stored.text, "⟦"), count(stored.text, "⟧") <= 1], id).toEqual([1, true]);
      expect(to, id).not.toEqual([]);
      expect(
        to.filter((code) => languages.includes(code)),
        id,
      ).toEqual([]);
      expect((switched?.end ?? 0) - (switched?.start ?? 0), id).toBeGreaterThanOrEqual(60);
      expect(text.slice(switched?.start, switched?.end), id).toMatch(/^\S.*\S$/su);
    }
  });

  it("mark no switch in a legitimate text", () => {
    expect(idsOf(STORED.filter(({ kind, text }) => kind === "legitimate" && /[⟦⟧]/u.test(text)))).toEqual([]);
    expect(idsOf(LEGITIMATE.filter(({ to }) => to !== undefined))).toEqual([]);
  });

  it("are 150 to 1,200 code units long, but for short answers", () => {
    const long = CASES.filter(({ text }) => text.length > 1200);
    const short = CASES.filter(({ text, tags }) => text.length < 150 && !tags.includes("short-answer"));
    expect(idsOf([...long, ...short])).toEqual([]);
  });

  it.each(REASONS)("%s has eight legitimate cases in several languages", (reason) => {
    const cases = LEGITIMATE.filter(({ tags }) => tags.includes(reason));
    expect(cases.length).toBeGreaterThanOrEqual(8);
    expect(new Set(cases.map(({ languages }) => languages[0])).size).toBeGreaterThanOrEqual(6);
  });

  it("say where the switch begins, and that a whole answer begins with it", () => {
    expect(idsOf(SWITCHED.filter(({ tags }) => CUTS.filter((cut) => tags.includes(cut)).length === 0))).toEqual([]);
    const atStart = SWITCHED.filter(({ switched }) => switched?.start === 0);
    expect(idsOf(atStart)).toEqual(idsOf(SWITCHED.filter(({ tags }) => tags.includes("whole-answer"))));
  });

  it("switch within one script at least as often as between scripts", () => {
    const sameScript = SWITCHED.filter(({ tags }) => tags.includes("same-script"));
    expect(sameScript.length).toBeGreaterThanOrEqual(SWITCHED.length / 2);
  });
});
