import fc from "fast-check";
import type { ToolDefinition } from "r1guard";
import { describe, expect, it } from "vitest";
import { TOOL_CATEGORIES } from "../../../src/guards/tool-policy/categories.ts";
import { classifyTools, type ToolClass } from "../../../src/guards/tool-policy/classify/index.ts";

function classify(tool: Partial<ToolDefinition> & { name: string }, trusted = false): ToolClass {
  const [found] = classifyTools([tool], { trusted: () => trusted });
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

  it("leaves a category that is not one of ours to the words", () => {
    expect(classify({ ...writer, category: "housekeeping" }).category).toBe("data-destruction");
  });

  it("raises the risk by a hint, from every server", () => {
    expect(classify({ ...reader, annotations: { readOnlyHint: false } }).readOnly).toBe(false);
    expect(classify({ ...reader, annotations: { destructiveHint: true } }, true).readOnly).toBe(false);
  });

  it("lowers the risk by a hint of a trusted server only", () => {
    const annotations = { readOnlyHint: true };
    expect(classify({ ...writer, annotations }).readOnly).toBe(false);
    expect(classify({ ...writer, annotations }, true).readOnly).toBe(true);
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
    const hostile: ToolDefinition[] = [
      { name: "a".repeat(1_000_000), description: long },
      { name: "aA".repeat(500_000), description: "a".repeat(1_000_000) },
      { name: "get_x", description: "without ".repeat(100_000), inputSchema: { properties } },
      { name: ".".repeat(500_000), description: "read-".repeat(200_000) },
    ];
    const start = performance.now();
    const found = classifyTools(hostile);
    expect(performance.now() - start).toBeLessThan(500);
    for (const reason of found.flatMap(({ why }) => why)) expect(reason.length).toBeLessThan(100);
  });

  it("survives names that every object inherits", () => {
    for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
      expect(
        classify({ name, description: name, inputSchema: { properties: { [name]: { enum: [name] } } } }).readOnly,
      ).toBe(false);
    }
  });
});
