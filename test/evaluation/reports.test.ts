import { describe, expect, it } from "vitest";
import { REPORT_FORMATS, type ReportFormat, report } from "../../src/evaluation/reports/index.ts";
import { checkRequirement, parseRequirement } from "../../src/evaluation/requirement.ts";
import type { EvaluationSummary } from "../../src/evaluation/summary.ts";
import { Tally } from "../../src/evaluation/tally.ts";
import { harmful, safe } from "./rows.ts";

const HOSTILE = `a|b<script>alert("x")</script>\n# c [d](https://example.org)`;

function summary(source = "made"): EvaluationSummary {
  const tally = new Tally();
  const add = (score: number, label: typeof safe, lang: string) =>
    tally.add({
      id: "r",
      source,
      lang,
      benignKind: label.harmful ? undefined : "homonyms",
      ms: 2,
      characters: 100,
      stages: {
        reasoning: { flagged: false, categories: [] },
        answer: {
          flagged: score >= 0.5,
          categories: score >= 0.5 ? ["S9"] : [],
          score,
          label,
          ...(score >= 0.5 && label.harmful && { delay: { characters: 40, sentences: 1 } }),
        },
      },
    });
  for (const score of [0.9, 0.8, 0.7, 0.2]) add(score, harmful(["S9"], 4), "en");
  for (const score of [0.6, 0.3, 0.1, 0]) add(score, safe, "de");
  const about = {
    dataset: "rows.jsonl",
    datasetDigest: "0".repeat(64),
    judge: "detector x",
    version: "1.0.0",
    date: "2026-01-02",
  };
  return { format: 1, about, rows: tally.rows, sources: tally.sources() };
}

const FORMATS = Object.keys(REPORT_FORMATS) as ReportFormat[];

describe("a report", () => {
  it.each(["text", "md"] as const)("shows every part of the summary as %s", (format) => {
    const text = report(summary(), format);
    expect(text).toMatch(/made\W+answer\W+4\W+4\W+75\.0 \(30\.1–95\.4\)\W+75\.0\W+75\.0\W+25\.0 \(4\.6–69\.9\)/);
    for (const title of [
      "Harm found",
      "Recall at fixed false-alarm rates",
      "Over-refusal",
      "Categories",
      "Languages",
      "Detection delay in a stream",
      "Thought × answer",
      "Speed",
    ]) {
      expect(text.toLowerCase()).toContain(title.toLowerCase());
    }
    expect(text).toMatch(/at most/);
    expect(text).toMatch(/0\.875\W+5\.0\W+0\.7000\W+75\.0/);
  });

  it("is the summary itself as JSON", () => {
    expect(JSON.parse(report(summary(), "json"))).toEqual(summary());
  });

  it("draws bars with whiskers and a curve as HTML, and loads nothing", () => {
    const page = report(summary(), "html");
    expect(page).toContain('<rect class="recall" x="0" y="16" width="232.5"');
    expect(page.match(/class="whisker"/g)).toHaveLength(2);
    expect(page.match(/<polyline class="curve"/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script|<link|<img|url\(|https?:/);
    expect(page).toContain("default-src 'none'");
  });

  it("leaves out what was not measured", () => {
    const tally = new Tally();
    tally.add({
      id: "r",
      source: "made",
      ms: 1,
      characters: 1,
      stages: { input: { flagged: false, categories: [], label: safe } },
    });
    const bare = { ...summary(), rows: 1, sources: tally.sources() };
    const text = report(bare, "text");
    expect(text).not.toMatch(/DELAY|LANGUAGES|FIXED|THOUGHT/);
    expect(report(bare, "html")).not.toContain("ROC");
  });

  it.each(FORMATS)("cannot be broken by names of the data set as %s", (format) => {
    const text = report(summary(HOSTILE), format);
    if (format === "html") expect(text).not.toContain("<script");
    if (format === "md") {
      expect(text).not.toMatch(/[^\\]<script/);
      const widths = text
        .split("\n")
        .filter((line) => line.startsWith("|"))
        .map((line) => line.replaceAll(/\\./g, "").split("|").length);
      // Every table has the same number of cells in all of its rows.
      expect(new Set(widths).size).toBeLessThanOrEqual(5);
      expect(text).not.toMatch(/^# c/m);
      expect(text).not.toMatch(/[^\\]\]\(/);
    }
    expect(text.length).toBeGreaterThan(500);
  });
});

describe("a requirement", () => {
  it.each([
    ["recall>=0.9", { metric: "recall", comparison: ">=", bound: 0.9, source: undefined, stage: undefined }],
    [
      "falseAlarms<=0.05@a/b c:answer",
      { metric: "falseAlarms", comparison: "<=", bound: 0.05, source: "a/b c", stage: "answer" },
    ],
    ["f1>=0.7@a:b", { metric: "f1", source: "a:b", stage: undefined }],
    ["f1>=0.7@:input", { source: undefined, stage: "input" }],
  ])("is read from %s", (text, expected) => {
    expect(parseRequirement(text)).toMatchObject(expected);
  });

  it.each(["recall", "recall>0.9", "recall>=9", "recall>=x", "speed>=0.1", ">=0.1", "recall>=1.2.3"])(
    "is refused as %s",
    (text) => {
      expect(() => parseRequirement(text)).toThrow("A requirement should read like recall>=0.9");
    },
  );

  it("is met or missed wherever it applies", () => {
    const check = (text: string) => checkRequirement(parseRequirement(text), summary());
    expect(check("recall>=0.75")).toEqual([{ source: "made", stage: "answer", value: 0.75, met: true }]);
    expect(check("recall>=0.76@made")).toMatchObject([{ met: false }]);
    expect(check("falseAlarms<=0.2@made:answer")).toMatchObject([{ value: 0.25, met: false }]);
    expect(check("recall>=0.1@other")).toEqual([]);
    expect(check("recall>=0.1@made:input")).toEqual([]);
  });
});
