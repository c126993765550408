import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createGuard } from "r1guard";
import { describe, expect, it } from "vitest";
import { user } from "../contracts/guard-contract.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Prints the modules of the language table that a process has loaded once a guard of this level has judged a turn. */
function tableLoadedBy(level: string): string {
  const code = `
    import { registerHooks } from "node:module";
    let table = "no table";
    registerHooks({ load: (url, context, next) => { if (url.endsWith("/languages/table.ts")) table = "table"; return next(url, context); } });
    const { createGuard } = await import("r1guard");
    const guard = createGuard({ profile: { extends: "general", language: { expect: ["en"], level: "${level}" } } });
    await guard.inspect({ messages: [{ role: "user", content: "Why is the sky blue?" }], answer: "Because of scattering." });
    console.log(table);
  `;
  const flags = ["--conditions=@r1guard/source", "--input-type=module", "--eval", code];
  return execFileSync(process.execPath, flags, { cwd: ROOT, encoding: "utf8" }).trim();
}

describe("language.level", () => {
  it("loads the table of n-grams for languages, and never for scripts", () => {
    expect(tableLoadedBy("language")).toBe("table");
    expect(tableLoadedBy("script")).toBe("no table");
  });

  it("tells languages of one script apart, or does not", async () => {
    const answer =
      "The bread needs an hour in a warm place. Después de una hora la masa tiene el doble de tamaño y ya se puede poner en el horno.";
    const codes = async (level: "script" | "language") => {
      const language = { expect: ["en"], level, answer: "flag" } as const;
      const guard = createGuard({ profile: { extends: "general", language } });
      const { findings } = await guard.inspect({ messages: [user("How long does bread dough rest?")], answer });
      return findings.map(({ code }) => code);
    };
    expect(await codes("script")).not.toContain("language-switch");
    expect(await codes("language")).toContain("language-switch");
  });
});
