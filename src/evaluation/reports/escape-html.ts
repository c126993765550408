const SPECIAL: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const SPECIALS = /[&<>"']/gu;

/** Text as it may stand in HTML and its attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(SPECIALS, (character) => SPECIAL[character] ?? "");
}
