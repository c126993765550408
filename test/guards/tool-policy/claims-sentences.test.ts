import { describe, expect, it } from "vitest";
import { claimWatch } from "../../../src/guards/tool-policy/trajectory/claims.ts";
import { watchText } from "../../../src/guards/tool-policy/trajectory/text-watch.ts";
import { readInPieces, scanContext, turnRequest, user } from "../../contracts/guard-contract.ts";
import { CLAIMS, NO_CLAIMS } from "./claims-cases.ts";

const request = turnRequest({ messages: [user("Please.")], tools: [{ name: "send_mail" }, { name: "read_mail" }] });

function claims(text: string): number {
  const watch = claimWatch(
    { guard: "tool-policy", readsOnly: () => false },
    scanContext({ channel: "answer", request }),
  );
  return watch === undefined ? 0 : readInPieces(watchText([watch]), text).detections.length;
}

describe.each(Object.entries(CLAIMS))("in %s, a claim is found in", (_, sentences) => {
  it.each(sentences)("%s", (sentence) => {
    expect(claims(sentence)).toBeGreaterThan(0);
    expect(claims(`Hello there.\n\n${sentence}\n\nAnything else?`)).toBeGreaterThan(0);
  });
});

describe.each(Object.entries(NO_CLAIMS))("in %s, no claim is found in", (_, sentences) => {
  it.each(sentences)("%s", (sentence) => {
    expect(claims(sentence)).toBe(0);
    expect(claims(`Hello there.\n\n${sentence}\n\nAnything else?`)).toBe(0);
  });
});
