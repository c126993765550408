import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { quote, quotesOf } from "./quotes.ts";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const PAGES = [
  "README.md",
  "docs/events.md",
  "docs/custom-guards.md",
  "docs/adapters/langchain.md",
  "docs/mcp.md",
  "docs/approvals.md",
  "docs/evaluation.md",
  "docs/guards/turn-breaker.md",
];

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

describe.each(PAGES)("%s", (page) => {
  const { quotes, unmarked } = quotesOf(read(page));

  it.each(quotes.map((found) => [found.source, found] as const))("quotes %s as it stands there", (_, found) => {
    expect(found.code).toBe(quote(read(found.file), found.region));
  });

  it("marks where every piece of code comes from", () => {
    expect(unmarked).toEqual([]);
  });

  it("links to files that exist", () => {
    const links = Array.from(read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g), (match) => match[1] ?? "");
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  });
});

describe("a quote", () => {
  it("is a region of a file, without markers and common indentation", () => {
    const file =
      "// #region a\n  one();\n    two();\n\n  // #region b\n  three();\n  // #endregion\n// #endregion\nfour();\n";
    expect(quote(file, "a")).toBe("one();\n  two();\n\nthree();\n");
    expect(quote(file, "b")).toBe("three();\n");
  });

  it("is the whole file without a region", () => {
    expect(quote("name: x\n", undefined)).toBe("name: x\n");
  });

  it("fails when the region is missing", () => {
    expect(() => quote("one();\n", "gone")).toThrow("gone");
  });

  it("must be marked if it is code, and only then", () => {
    const page = "```sh\nnpm test\n```\n\n```ts\nx();\n```\n\n<!-- from a.ts#b -->\n```ts\ny();\n```\n";
    expect(quotesOf(page)).toEqual({
      quotes: [{ source: "a.ts#b", file: "a.ts", region: "b", code: "y();\n" }],
      unmarked: ["x();\n"],
    });
  });
});
