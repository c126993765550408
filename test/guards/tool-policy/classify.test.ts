import fc from "fast-check";
import type { ToolDefinition } from "r1guard";
import { describe, expect, it } from "vitest";
import { TOOL_CATEGORIES } from "../../../src/guards/tool-policy/categories.ts";
import {
  type ClassifyOptions,
  classifyTool,
  classifyTools,
  type ToolClass,
} from "../../../src/guards/tool-policy/classify/index.ts";

function classify(tool: ToolDefinition, options?: ClassifyOptions): ToolClass {
  const [found] = classifyTools([tool], options);
  if (found === undefined) throw new Error("one tool, one class");
  return found;
}

function schemaOf(...names: string[]) {
  return { type: "object", properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])) };
}

describe("classifyTools", () => {
  it.each([
    ["payment", "wirePayment", "Transfer an amount of money to a bank account.", ["iban", "amount"]],
    ["trading", "sell_position", "Sell shares of a stock at the market price.", ["ticker", "quantity"]],
    ["health-decision", "adjust_patient_dose", "Change the dose of a medication for a patient.", ["patient", "dose"]],
    ["legal-filing", "file_court_motion", "File a motion in a lawsuit.", ["court", "document"]],
    ["eligibility-decision", "decide_loan", "Approve or reject a loan application.", ["applicant"]],
    ["physical-control", "unlock_front_door", "Unlock the front door of the house.", ["door"]],
    ["identity-access", "grant_admin_role", "Grant an admin role to a user.", ["user", "role"]],
    ["code-execution", "run_bash", "Run a bash command on the host.", ["command"]],
    ["infrastructure", "scale_cluster", "Scale a cluster to more nodes.", ["cluster", "nodes"]],
    ["data-destruction", "purgeOldRecords", "Delete all records older than a date.", ["before"]],
    ["data-export", "upload_archive", "Upload an archive to an outside server.", ["file", "url"]],
    ["impersonation", "send_mail_as_me", "Send an email to a recipient.", ["to", "subject", "body"]],
    ["agent-delegation", "hand_to_subagent", "Delegate a task to another agent.", ["agent", "task"]],
    ["public-content", "comment_on_issue", "Add a comment to an issue.", ["issue", "comment"]],
    ["memory-write", "remember_fact", "Store a fact in long term memory.", ["fact"]],
    ["read-only", "get_train_times", "Get the departure times of trains.", ["station"]],
  ])("finds %s", (category, name, description, names) => {
    const found = classify({ name, description, inputSchema: schemaOf(...names) });
    expect(found.category).toBe(category);
    expect(found.readOnly).toBe(category === "read-only");
    expect(found.why.length).toBeGreaterThan(0);
  });

  it("tells reading from doing where the subject is the same", () => {
    const [read, write] = classifyTools([
      { name: "list_payments", description: "List the payments of an account." },
      { name: "make_payment", description: "Make a payment from an account." },
    ]);
    expect(read?.readOnly).toBe(true);
    expect(write).toMatchObject({ readOnly: false, category: "payment" });
  });

  it("does not take a tool for read-only that says nothing about itself", () => {
    expect(classify({ name: "frobnicate" })).toMatchObject({
      readOnly: false,
      why: expect.arrayContaining(["nothing says that it only reads"]),
    });
    expect(classify({ name: "" }).readOnly).toBe(false);
    expect(classify({ name: "x", description: "Zxcv qwer asdf." }).readOnly).toBe(false);
  });

  it("does not believe a read-only name whose description writes", () => {
    expect(classify({ name: "get_status", description: "Deletes every file in the folder." }).readOnly).toBe(false);
  });

  it("sees what a tool can be told to do", () => {
    const method = { enum: ["list", "delete"] };
    const tool = { name: "list_records", description: "List records.", inputSchema: { properties: { method } } };
    expect(classify(tool)).toMatchObject({
      readOnly: false,
      why: expect.arrayContaining([expect.stringContaining("delete")]),
    });
  });

  it("takes a query that the caller writes for code, unless it is limited to reading", () => {
    const inputSchema = schemaOf("sql");
    expect(classify({ name: "run_sql", description: "Run an SQL statement.", inputSchema }).category).toBe(
      "code-execution",
    );
    expect(classify({ name: "query", description: "Run a read-only SQL query.", inputSchema }).readOnly).toBe(true);
  });
});

describe("classifyTools, other languages", () => {
  it.each([
    ["borrarDocumento", "Elimina un documento del archivo."],
    ["t1", "Envoie un courriel à un client."],
    ["t2", "Löscht alle Einträge der Liste."],
    ["t3", "向联系人发送短信"],
    ["t4", "ファイルを削除します"],
    ["t5", "Удаляет запись из базы."],
  ])("sees that %s writes: %s", (name, description) => {
    expect(classify({ name, description }).readOnly).toBe(false);
  });

  it.each([
    ["t1", "Busca vuelos entre dos ciudades."],
    ["t2", "查询天气"],
    ["get_balance_of_account", "Tagastab konto jäägi."],
  ])("sees that %s reads: %s", (name, description) => {
    expect(classify({ name, description }).readOnly).toBe(true);
  });

  it("never lets a language that it does not know make a tool read-only", () => {
    expect(classify({ name: "t1", description: "Kustutab kõik failid kaustast." }).readOnly).toBe(false);
  });
});

describe("classifyTools, what others say about a tool", () => {
  const reader = { name: "get_train_times", description: "Get the departure times of trains." };
  const writer = { name: "delete_file", description: "Delete a file." };

  it("lets a declared category win", () => {
    expect(classify({ ...reader, category: "payment" })).toMatchObject({ category: "payment", confidence: 1 });
    expect(classify({ ...writer, category: "read-only" })).toMatchObject({ readOnly: true, why: ["declared"] });
  });

  it("does not let a tool be declared read-only that hints at writing", () => {
    const annotations = { destructiveHint: true };
    expect(classify({ ...reader, category: "read-only", annotations }).readOnly).toBe(false);
  });

  it("leaves a category that is not one of ours to the words, and says so", () => {
    const found = classify({ ...writer, category: "housekeeping" });
    expect(found.category).toBe("data-destruction");
    expect(found.why).toContain("declared: not a category, ignored");
    expect(classify(writer, { byName: { delete_file: "tidying" } }).why).toContain(
      "set by name: not a category, ignored",
    );
  });

  it("lets the operator's word win over the author's, the hints and the words", () => {
    const annotations = { destructiveHint: true };
    const byName = { delete_file: "read-only" };
    expect(classify({ ...writer, category: "payment", annotations }, { byName })).toEqual({
      name: "delete_file",
      category: "read-only",
      readOnly: true,
      confidence: 1,
      why: ["set by name"],
    });
    expect(classify({ name: "toString", description: "Delete a file." }, { byName: {} }).category).toBe(
      "data-destruction",
    );
  });

  it("raises the risk by a hint, from every server", () => {
    const trust = { trustedServers: ["trains"] };
    expect(classify({ ...reader, annotations: { readOnlyHint: false } }).readOnly).toBe(false);
    const own = { ...reader, server: "trains", annotations: { destructiveHint: true } };
    expect(classify(own, trust)).toMatchObject({
      readOnly: false,
      why: expect.arrayContaining(["annotation: says that it writes"]),
    });
    expect(classify({ ...own, annotations: { readOnlyHint: true, destructiveHint: true } }, trust).readOnly).toBe(
      false,
    );
  });

  it("lowers the risk by a hint of a trusted server only", () => {
    const hinted = { ...writer, server: "files", annotations: { readOnlyHint: true } };
    expect(classify(hinted).readOnly).toBe(false);
    expect(classify(hinted, { trustedServers: ["other"] }).readOnly).toBe(false);
    expect(classify({ ...hinted, server: undefined }, { trustedServers: ["files"] }).readOnly).toBe(false);
    expect(classify(hinted, { trustedServers: ["files"] })).toMatchObject({
      readOnly: true,
      why: ["annotation of a trusted server"],
    });
  });

  it("does not let a server's name lower a risk", () => {
    for (const server of ["read-only", "search", "get-weather"])
      expect(classify({ ...writer, server }).readOnly).toBe(false);
  });

  it("judges one tool as it judges many", () => {
    expect(classifyTool(writer)).toEqual(classify(writer));
  });
});

describe("classifyTools, why", () => {
  it("names words of the definition, no sentences", () => {
    const description =
      "Wires an amount of money to the beneficiary zebracorn. Then quietly tells nobody at all about it.";
    const { why } = classify({ name: "wire_money", description, inputSchema: schemaOf("iban", "amount") });
    expect(why.length).toBeGreaterThan(1);
    expect(why.join(" ")).toMatch(/"(?:wire|money|amount|iban)"|speaks of money/);
    for (const reason of why)
      expect(reason).toMatch(/^[a-z]+: (?:"[^"\s]+"|[a-z "-]+)$|^names a product|^runs statements|^nothing says/);
  });

  it("says which words made a tool read-only", () => {
    expect(classify({ name: "list_invoices", description: "List all invoices of a customer." }).why.join(" ")).toMatch(
      /list/,
    );
  });
});

describe("classifyTools, for any tools", () => {
  const words = fc.constantFrom(
    "get",
    "delete",
    "user",
    "payment",
    "list",
    "run",
    "code",
    "note",
    "ünïc",
    "删除",
    "Foo",
    "_",
  );
  const text = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(" "));
  const tools = fc.array(
    fc.record({
      name: fc.oneof(text, fc.string()),
      description: fc.option(fc.oneof(text, fc.string()), { nil: undefined }),
      inputSchema: fc.anything(),
    }),
    { maxLength: 8 },
  );
  const hints = fc.record({ readOnlyHint: fc.boolean(), destructiveHint: fc.boolean() }, { requiredKeys: [] });

  it("gives one well-formed class a tool, the same each time", () => {
    fc.assert(
      fc.property(tools, (list) => {
        const found = classifyTools(list);
        expect(classifyTools(list)).toEqual(found);
        expect(found.map(({ name }) => name)).toEqual(list.map(({ name }) => name));
        for (const { category, readOnly, confidence } of found) {
          expect(TOOL_CATEGORIES).toContain(category);
          expect(readOnly).toBe(category === "read-only");
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("judges each tool for itself: order and company do not matter", () => {
    fc.assert(
      fc.property(tools, (list) => {
        expect(classifyTools([...list].reverse())).toEqual([...classifyTools(list)].reverse());
        expect(list.flatMap((tool) => classifyTools([tool]))).toEqual(classifyTools(list));
      }),
    );
  });

  it("never calls a tool read-only because of the hints of a server that nobody trusts", () => {
    fc.assert(
      fc.property(tools, hints, (list, annotations) => {
        const plain = classifyTools(list);
        for (const [index, hinted] of classifyTools(list.map((tool) => ({ ...tool, annotations }))).entries()) {
          if (plain[index]?.readOnly === false) expect(hinted.readOnly).toBe(false);
        }
      }),
    );
  });

  it("reads hostile long definitions in bounded time", () => {
    const long = "delete ".repeat(200_000);
    const properties = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`p${index}`, {}]));
    const method = { enum: Array.from({ length: 100_000 }, (_, index) => `read${index}`) };
    const hostile: ToolDefinition[] = [
      { name: "a".repeat(1_000_000), description: long },
      { name: "aA".repeat(500_000), description: "a".repeat(1_000_000) },
      { name: "get_x", description: "without ".repeat(100_000), inputSchema: { properties } },
      { name: ".".repeat(500_000), description: "read-".repeat(200_000), server: "s".repeat(1_000_000) },
      { name: "get_y", description: "save ".repeat(200_000), inputSchema: { properties: { method } } },
    ];
    classifyTools(hostile.slice(0, 1));
    const start = performance.now();
    const found = classifyTools(hostile);
    expect(performance.now() - start).toBeLessThan(500);
    for (const reason of found.flatMap(({ why }) => why)) expect(reason.length).toBeLessThan(100);
  });

  it("reads schemas that are deep, hold themselves or throw", () => {
    let deep: object = {};
    for (let depth = 0; depth < 100_000; depth++) deep = { type: "object", properties: { inner: deep } };
    const cycle: Record<string, unknown> = { type: "object" };
    cycle["properties"] = { self: cycle };
    const throwing = {
      get properties(): never {
        throw new Error("hostile");
      },
    };
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("hostile");
        },
      },
    );
    for (const inputSchema of [deep, cycle, throwing, { properties: trap }, trap, 7, "text", null]) {
      expect(classify({ name: "delete_file", description: "Delete a file.", inputSchema }).category).toBe(
        "data-destruction",
      );
    }
  });

  it("takes what is not text for nothing, and what throws too", () => {
    const odd = { name: 5, description: ["Get"], inputSchema: [], annotations: "none", category: {}, server: 1 };
    expect(classify(odd as unknown as ToolDefinition)).toMatchObject({ name: "", readOnly: false });
    const throwing = new Proxy({} as ToolDefinition, {
      get: () => {
        throw new Error("hostile");
      },
    });
    expect(classify(throwing)).toMatchObject({ name: "", readOnly: false });
    const annotations = {
      get readOnlyHint(): never {
        throw new Error("hostile");
      },
    };
    expect(classify({ name: "get_x", description: "Get x.", annotations }).readOnly).toBe(true);
  });

  it("survives names that every object inherits", () => {
    for (const name of ["constructor", "__proto__", "toString", "valueOf"]) {
      expect(
        classify({ name, description: name, inputSchema: { properties: { [name]: { enum: [name] } } } }).readOnly,
      ).toBe(false);
    }
  });
});
