// An agent asks a person before it pays, and its process ends. Another process goes on when the person has answered.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { replayServer } from "r1guard/testing";

// Plays recorded replies of R1, so that this file runs without a model. The agent itself is in lib/refund-agent.ts.
const host = await replayServer({
  turns: [
    // The first thread: the model reads, wants to pay, and may.
    { reasoning: "I look up the order.", toolCalls: [{ id: "call_0", name: "findOrder", arguments: { id: "A7" } }] },
    {
      reasoning: "A refund is due.",
      toolCalls: [{ id: "call_0", name: "refund", arguments: { id: "A7", euros: 40 } }],
    },
    { reasoning: "It is paid.", answer: "The 40 euros are on their way." },
    // The second thread: the model wants to pay, and may not.
    {
      reasoning: "They want money.",
      toolCalls: [{ id: "call_0", name: "refund", arguments: { id: "B2", euros: 900 } }],
    },
    { reasoning: "A photo is needed.", answer: "Please send us a photo of the damage first." },
  ],
});
const folder = await mkdtemp(join(tmpdir(), "r1guard-approval-"));
const ledger = join(folder, "ledger.txt");
const env = {
  ...process.env,
  AGENT_HOST: host.url,
  AGENT_DATABASE: join(folder, "threads.sqlite"),
  AGENT_LEDGER: ledger,
};

/** Runs the agent in a process of its own, to that process's end, and returns what it printed. */
async function agent(...words: string[]): Promise<string> {
  const program = fileURLToPath(new URL("./lib/refund-agent.ts", import.meta.url));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...process.execArgv, program, ...words], {
    env,
  });
  process.stderr.write(stderr);
  console.log(`${words.join(" ")}\n  ${stdout.trim()}`);
  return stdout.trim();
}

const paid = () => readFile(ledger, "utf8").catch(() => "");

try {
  assert.equal(
    await agent("thread-1", "ask", "My order A7 arrived damaged."),
    'refund waits for a person: {"id":"A7","euros":40}',
  );
  assert.equal(await paid(), "");
  assert.equal(await agent("thread-1", "approve"), "The 40 euros are on their way.");
  assert.equal(await paid(), "A7 40\n"); // once

  assert.equal(
    await agent("thread-2", "ask", "I want 900 euros for order B2."),
    'refund waits for a person: {"id":"B2","euros":900}',
  );
  assert.equal(
    await agent("thread-2", "reject", "Not before we have seen a photo."),
    "Please send us a photo of the damage first.",
  );
  assert.equal(await paid(), "A7 40\n"); // nothing more
  assert.equal(host.requests.length, 5); // a person's answer does not ask the model the same thing again
  assert.match(JSON.stringify(host.requests.at(-1)?.body), /Not before we have seen a photo/);
} finally {
  await host.close();
  await rm(folder, { recursive: true, force: true });
}
