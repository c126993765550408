import { describe, expect, it } from "vitest";
import { readArgs } from "../../../examples/demo/args.ts";

describe("readArgs", () => {
  it("plays the scenes without arguments", () => {
    expect(readArgs([], {})).toEqual({ mode: "scenes", profile: undefined });
  });

  it("reads traces", () => {
    expect(readArgs(["--traces", "a.jsonl", "--traces", "b.jsonl.gz", "--limit", "20", "--show"], {})).toEqual({
      mode: "traces",
      files: ["a.jsonl", "b.jsonl.gz"],
      limit: 20,
      show: true,
      profile: undefined,
    });
  });

  it("reads a live host, its key from the environment", () => {
    const argv = ["--base-url", "http://localhost:11434/v1/", "--model", "deepseek-r1:8b", "--api-key-env", "KEY"];
    expect(readArgs([...argv, "--prompt", "Hello?", "--profile", "p.yaml"], { KEY: "k" })).toEqual({
      mode: "live",
      baseUrl: "http://localhost:11434/v1",
      model: "deepseek-r1:8b",
      apiKey: "k",
      prompts: ["Hello?"],
      profile: "p.yaml",
    });
  });

  it.each([
    ["an unknown option", ["--trace", "a.jsonl"], "'--trace'"],
    ["a positional argument", ["a.jsonl"], "a.jsonl"],
    ["an option without its value", ["--traces"], "--traces"],
    ["both ways at once", ["--traces", "a.jsonl", "--base-url", "http://x/v1", "--model", "m"], "choose one"],
    ["a limit without traces", ["--limit", "3"], "--limit needs --traces"],
    ["a limit that is no number", ["--traces", "a.jsonl", "--limit", "3.5"], '"3.5"'],
    ["a limit of none", ["--traces", "a.jsonl", "--limit", "0"], '"0"'],
    ["a model without a host", ["--model", "m"], "--model needs --base-url"],
    ["a host without a model", ["--base-url", "http://x/v1"], "--model"],
    ["an address that is none", ["--base-url", "localhost:11434", "--model", "m"], '"localhost:11434"'],
    ["a key that is not set", ["--base-url", "http://x/v1", "--model", "m", "--api-key-env", "KEY"], "KEY is not set"],
  ])("refuses %s", (_, argv, message) => {
    expect(() => readArgs(argv, {})).toThrow(message);
  });

  it("helps, whatever else is asked", () => {
    expect(readArgs(["--help", "--limit", "3"], {})).toEqual({ mode: "help" });
  });
});
