// A risk profile in a file: what it extends, what it changes, and how a mistake in it is reported.
import assert from "node:assert/strict";
// #region load
import { createGuard, loadProfile } from "r1guard";

const profile = await loadProfile(new URL("./profiles/clinic-intake.yaml", import.meta.url));
const guard = createGuard({ profile });

const report = await guard.inspect({
  messages: [{ role: "user", content: "How much ibuprofen may I take? My record is MRN-204417." }],
  answer: "A common dose is 400 mg, but MRN-204417 lists an allergy.",
  toolCalls: [{ toolCallId: "call-1", toolName: "orderPrescription", input: { drug: "ibuprofen" } }],
});
console.log(report.released.answer);
// A common dose is [ask a clinician], but [record] lists an allergy.
console.log(report.toolDecisions[0]?.action);
// block
// #endregion

assert.equal(report.released.answer, "A common dose is [ask a clinician], but [record] lists an allergy.");
assert.equal(report.toolDecisions[0]?.action, "block");
assert.deepEqual(
  report.findings.map((finding) => finding.code).filter((code) => code !== "trace-missing"),
  ["dose", "record-number", "tool-block"],
);

// #region mistake
import { isGuardError } from "r1guard";

try {
  createGuard({ profile: { name: "typo", turns: { maxTurn: 12 } as object } });
} catch (error) {
  if (!isGuardError(error)) throw error;
  console.log(error.code, error.path);
  // profile-invalid turns.maxTurn
}
// #endregion

assert.throws(
  () => createGuard({ profile: { name: "typo", turns: { maxTurn: 12 } as object } }),
  (error) => isGuardError(error) && error.code === "profile-invalid" && /maxTurns/.test(error.message),
);
