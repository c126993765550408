/** The English name of a BCP-47 tag's language, or `undefined` when the tag is malformed or the language unheard of. */
export function languageNamed(tag: string): string | undefined {
  try {
    // Made anew each time: the first one costs some 30 ms, which nobody should pay who only imports the package.
    const englishNames = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
    return englishNames.of(new Intl.Locale(tag).language);
  } catch {
    return undefined;
  }
}

/** The two-letter code of a language given by its English name: `english` gives `en`. */
export function languageCodeOf(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = first + second;
      if (languageNamed(code)?.toLowerCase() === wanted) return code;
    }
  }
  return undefined;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
