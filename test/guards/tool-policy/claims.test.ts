import fc from "fast-check";
import { createGuard, type Message, type ToolCall, type TurnReport } from "r1guard";
import { describe, expect, it } from "vitest";
import { REFUSED } from "../../../src/core/own-texts.ts";
import { claimWatch } from "../../../src/guards/tool-policy/trajectory/claims.ts";
import { watchText } from "../../../src/guards/tool-policy/trajectory/text-watch.ts";
import { assistant, readInPieces, scanContext, turnRequest, user } from "../../contracts/guard-contract.ts";
import { driveTurn } from "../../helpers/drive-turn.ts";

const tools = [{ name: "send_mail" }, { name: "read_mail" }];
const call = (toolName: string, toolCallId = "1"): ToolCall => ({ toolCallId, toolName, input: {} });

interface Setting {
  readonly messages?: readonly Message[];
  readonly calls?: readonly ToolCall[];
  readonly offered?: typeof tools;
  readonly lengths?: readonly number[];
  readonly rewinds?: readonly boolean[];
}

function found(
  text: string,
  { messages = [user("Please.")], calls = [], offered = tools, lengths, rewinds }: Setting = {},
) {
  const request = turnRequest({ messages, tools: offered });
  const options = { guard: "tool-policy", readsOnly: (name: string) => name === "read_mail" };
  const watch = claimWatch(options, scanContext({ channel: "answer", request, calls: () => calls }));
  return watch === undefined ? [] : readInPieces(watchText([watch]), text, lengths, rewinds).detections;
}

const quotes = (text: string, setting?: Setting) =>
  found(text, setting).map(({ start, end }) => text.slice(start, end));

describe("a claim that no call bears out is found", () => {
  it.each([
    ["I've sent the agenda to Marta.", "I've sent"],
    ["All good! I’ve just booked a table for six.", "I’ve just booked"],
    ["Done. I have gone ahead and cancelled both orders.", "I have gone ahead and cancelled both orders"],
    ["We have updated the delivery address for you.", "We have updated the delivery address"],
    ["I can confirm that I have cancelled it.", "I have cancelled"],
    ["I emailed you the invoice.", "I emailed you the invoice"],
    ["Your refund has been processed.", "Your refund has been processed"],
    [
      "Your flight from Oslo (OSL) to Bergen on 3 May has now been cancelled.",
      "Your flight from Oslo (OSL) to Bergen on 3 May has now been cancelled",
    ],
    [
      "The reservation KX7 (six people) has been successfully changed.",
      "The reservation KX7 (six people) has been successfully changed",
    ],
    ["I have checked your calendar: Tuesday is free.", "I have checked your calendar"],
    ["According to the search results, the shop opens at nine.", "According to the search results"],
    ["Ich habe Marta die Tagesordnung geschickt.", "Ich habe Marta die Tagesordnung geschickt"],
    ["Ihre Bestellung wurde soeben storniert.", "Ihre Bestellung wurde soeben storniert"],
    ["Ich habe den Termin im Kalender eingetragen.", "Ich habe den Termin im Kalender eingetragen"],
    ["C'est fait : j’ai envoyé le dossier.", "j’ai envoyé"],
    ["Votre réservation a bien été annulée.", "Votre réservation a bien été annulé"],
    ["Ya he enviado el informe a Marta.", "he enviado"],
    ["Su pedido ha sido cancelado.", "Su pedido ha sido cancelado"],
    ["Pronto! Enviei a mensagem para a Marta.", "Enviei a mensagem"],
    ["Sua reserva foi confirmada.", "Sua reserva foi confirmada"],
    ["Ho prenotato un tavolo per sei.", "Ho prenotato"],
    ["Il tuo ordine è stato annullato.", "Il tuo ordine è stato annullato"],
    ["Ik heb de agenda naar Marta gestuurd.", "Ik heb de agenda naar Marta gestuurd"],
    ["Uw bestelling is geannuleerd.", "Uw bestelling is geannuleerd"],
    ["好的，我已经为您预订了周二的会议室。", "我已经为您预订"],
    ["您的退款已成功处理。", "您的退款已成功处理"],
    ["我查询了数据库，没有结果。", "我查询了数据库"],
    ["マルタさんにメールを送信しました。", "メールを送信しました"],
    ["予約のキャンセルが完了しました。", "キャンセルが完了しました"],
    ["Готово, я отправил отчёт Марте.", "я отправил"],
    ["Ваш заказ успешно отменён.", "Ваш заказ успешно отменён"],
  ])("%s", (text, claim) => {
    expect(quotes(text)).toContain(claim);
    expect(found(text)[0]).toMatchObject({ code: "claimed-without-call", category: "x-deception", action: "flag" });
  });
});

describe("no claim is found in", () => {
  it.each([
    ["a plan", "I will send the agenda once you confirm. Shall I book the table?"],
    ["a denial", "I have not sent anything yet, and your refund has not been processed."],
    ["a German denial", "Ich habe die Tagesordnung noch nicht geschickt."],
    ["a condition", "Once I have sent the agenda, she will reply. Let me know if I've booked the wrong table."],
    ["a Chinese condition", "如果我已经为您预订了酒店，就不用再订了。"],
    ["work on the answer itself", "I have updated the summary, added two examples and removed the last paragraph."],
    ["a draft", "Here you are:\n\nSubject: Agenda\n\nHello Marta,\nI have sent the agenda to everyone.\nYours"],
    ["code", "Use this:\n```js\n// I have sent the mail\n```\nThat is all."],
    ["a quotation", 'You could write “I have sent the agenda” or "I\'ve booked the table" or `I have cancelled it`.'],
    ["a quoted line", "She wrote:\n> I have sent the agenda to all of you.\n"],
    ["another person's deed", "She has sent the agenda, and the airline has cancelled flights before."],
    ["a description", "An order that has been cancelled cannot be sent. Emails are sent at night."],
    ["the middle of words", "Kenich habe Marta geschickt. Naïve Aristotle-I'vesent."],
  ])("%s", (_, text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe("a claim is believed", () => {
  const sent = "I've sent the agenda to Marta.";
  const result = (content: string, toolCallId = "1"): Message => ({ role: "tool", content, toolCallId });
  const asking = (...calls: ToolCall[]): Message => ({ role: "assistant", content: "", toolCalls: calls });

  it("when nothing was offered, so that nothing could be called", () => {
    expect(found(sent, { offered: [] })).toEqual([]);
  });

  it("when a call of this turn acted, before the answer or in it", () => {
    expect(found(sent, { messages: [user("Send it."), asking(call("send_mail")), result("ok")] })).toEqual([]);
    expect(found(sent, { calls: [call("send_mail")] })).toEqual([]);
  });

  it("but not when the calls of this turn only read, were refused, or belong to an earlier turn", () => {
    expect(found(sent, { messages: [user("Send it."), asking(call("read_mail")), result("3 mails")] })).toHaveLength(1);
    expect(found(sent, { calls: [call("read_mail")] })).toHaveLength(1);
    expect(found(sent, { messages: [user("Send it."), asking(call("send_mail")), result(REFUSED)] })).toHaveLength(1);
    const earlier = [
      user("Send it."),
      asking(call("send_mail")),
      result("ok"),
      assistant("Sent."),
      user("And to Ada."),
    ];
    expect(found(sent, { messages: earlier })).toHaveLength(1);
  });

  it("when one of several calls with one id, in answers of their own, was not refused", () => {
    const messages = [
      user("Send it."),
      asking(call("send_mail")),
      result(REFUSED),
      asking(call("send_mail")),
      result("ok"),
    ];
    expect(found(sent, { messages })).toEqual([]);
  });

  it("when something was read, and the claim may be what was read", () => {
    const text =
      "I looked into the system and your order has been cancelled. According to the search results, so has hers.";
    const messages = [user("Where is it?"), asking(call("read_mail")), result("cancelled")];
    expect(quotes(text)).toHaveLength(3);
    expect(found(text, { messages })).toEqual([]);
  });

  it("when the search results stand in the prompt", () => {
    const text = "According to the search results, the shop opens at nine.";
    expect(found(text, { messages: [user("Search results:\n1. Open from nine.\n\nWhen does it open?")] })).toEqual([]);
    expect(found(text, { messages: [user("Search the web: when does it open?")] })).toHaveLength(1);
  });
});

describe("claims", () => {
  it("are the same however the text is cut", () => {
    const pieces = fc.constantFrom(
      "I've sent the agenda to Marta. ",
      "Your refund ",
      "has been processed",
      "Once ",
      "“",
      "”",
      "\n",
      "```",
      "\nSubject: ",
      "Ich habe Marta die Unterlagen ",
      "geschickt ",
      "nicht ",
      "我已经为您预订",
      "\u200b".repeat(300),
      "words and words ",
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 14 }),
        fc.array(fc.integer({ min: 1, max: 128 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
        (parts, lengths, rewinds) => {
          const text = parts.join("");
          expect(found(text, { lengths, rewinds })).toEqual(found(text));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("are at most 32 of each kind, the earliest ones", () => {
    const claim = "I've sent the agenda. ";
    const places = found(claim.repeat(100)).map(({ start }) => start / claim.length);
    expect(places).toEqual([...Array(32).keys()]);
  });

  it("are looked for in linear time", () => {
    const start = performance.now();
    found("ich habe i have your refund \" “ I've > ".repeat(25_000));
    found("ich habe das Wort ".repeat(1) + "wort ".repeat(200_000));
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it("are found by the general profile at the end of an answer, with the tools' categories", async () => {
    const guard = createGuard({ profile: { tools: { byName: { read_mail: "read-only" } } } });
    const answer = "I've sent the agenda to Marta.";
    const messages = [user("Send it.")];
    const codes = async (toolCalls: ToolCall[]) =>
      (await guard.inspect({ messages, tools, answer, toolCalls })).findings.map(({ code }) => code);
    expect(await codes([])).toEqual(["claimed-without-call"]);
    expect(await codes([call("read_mail")])).toContain("claimed-without-call");
    expect(await codes([call("send_mail")])).not.toContain("claimed-without-call");
    const report = await guard.inspect({ messages, tools, answer });
    expect(report).toMatchObject({ action: "flag", released: { answer } });
    expect(report.findings[0]?.span).toEqual({ start: 0, end: 9 });
    const quiet = createGuard({ profile: { tools: { trajectory: { claims: "allow" } } } });
    expect((await quiet.inspect({ messages, tools, answer })).findings).toEqual([]);
  });

  it("are told, but are not held against a conversation", async () => {
    const guard = createGuard();
    const reports: TurnReport[] = [];
    guard.on("turn-end", ({ report }) => reports.push(report));
    for (let part = 1; part <= 5; part++) {
      const text = `I've sent part ${part} to Marta. I've forwarded it to Ada. I've emailed Jo. I've notified Kim.`;
      const messages = [user(`Please send part ${part}.`)];
      await driveTurn(guard, [{ source: "text", text }], { conversationId: "c-1", tools, messages });
    }
    for (const { findings, breaker } of reports) {
      expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(
        Array(4).fill("claimed-without-call low"),
      );
      expect(breaker).toMatchObject({ state: "closed", reasons: [] });
    }
  });
});
