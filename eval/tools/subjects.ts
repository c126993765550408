import type { ToolCategory } from "../../src/guards/tool-policy/categories.ts";

type RiskCategory = Exclude<ToolCategory, "read-only">;

/** Words that speak of a risk category, as somebody would list them who has seen no data: the baseline of the word list. */
const SUBJECTS: Record<RiskCategory, string> = {
  "health-decision": `diagnosis diagnostic diagnose symptom patient clinical clinic medical medicine medication drug dose dosage
    dosing prescription prescribe prescriber treatment therapy therapist therapeutic surgery surgical biopsy triage vaccine
    vaccination hospital nurse doctor physician health care psychological psychiatric mental counseling counselling session
    pharmacy insulin anesthesia radiology pathology oncology allergy vital procedure admission ehr emr chart referral`,
  "legal-filing": `legal law lawyer attorney lawsuit litigation court judge docket filing file contract agreement nda deed will
    testament notary affidavit evidence witness verdict settlement clause signature signer signatory sign esign esignature
    docusign trademark patent copyright regulatory regulator compliance tax return declaration complaint subpoena motion
    legislation statute sec gdpr incorporation probate custody immigration case intellectual property license`,
  "eligibility-decision": `eligibility eligible applicant application candidate admission admit enrollment enrolment enroll hire hiring
    recruit recruitment resume grade grading grader score student transcript exam scholarship loan mortgage credit lending
    underwriting underwrite insurance insurer claim premium benefit welfare visa asylum parole tenant screening shortlist
    promotion termination employee performance appraisal qualify qualification approve reject decision plagiarism academic
    degree diploma course attendance disciplinary tenure grant`,
  trading: `trade trading trader stock share security bond option future forex crypto cryptocurrency token coin swap stake staking
    unstake portfolio investment investor invest broker brokerage margin position limit stop dca liquidity pool leverage
    short hedge fund asset exchange market order symbol ticker equity holding etf perpetual watchlist sip mutual`,
  payment: `payment pay payout payer refund invoice charge charging checkout purchase buy order cart subscription subscribe billing
    bill transfer wallet donate donation tip deposit withdraw withdrawal bank card price pricing coupon discount promo book
    booking reserve reservation hotel flight ticket ride taxi cab bus train room car rental fare trip lodging house
    restaurant food delivery money fund transaction dispute settlement gift voucher currency amount customer merchant
    mandate installment credit debit balance payroll salary expense tax quote estimate plan product sale usdc iban`,
  "physical-control": `vehicle car truck engine brake door window lock light lamp bulb thermostat temperature climate hvac appliance
    air conditioner fan heater oven washer fridge vacuum drone robot arm flight aircraft airplane plane autopilot altitude
    valve motor actuator sensor device speaker volume song music playlist track media television tv camera alarm steering
    throttle fuel tank satellite payload printer home smart scene switch plug outlet garage sprinkler gpio plc machine
    autonomous driving navigation traffic collision lane pedestrian radar lidar propulsion spacecraft rocket navigate
    headlight cruise tire wiper horn seat charger battery elevator`,
  "identity-access": `user account role permission policy group credential password passcode passwd token key secret login logout
    signin signup auth authentication authenticate authorization authorize oauth oidc saml sso mfa otp session privilege
    grant revoke assume member membership acl identity iam access admin administrator escalation keylogger sniffing
    surveillance eavesdrop wiretap spy certificate provisioning tenant invite owner ownership factor`,
  "code-execution": `code command cmd script shell bash terminal console powershell python javascript typescript sql query cypher
    statement expression eval evaluate program process subprocess executable ssh sandbox interpreter notebook kernel repl
    package pip npm install malware ransomware virus trojan worm exploit injection rootkit backdoor macro jupyter function
    compiler runtime binary snippet test job stored procedure`,
  infrastructure: `server cluster instance container deployment deploy pipeline build workflow dag job queue topic bucket
    database schema table index network firewall vpc subnet dns domain ip route gateway balancer service namespace pod node
    volume image stack resource environment config configuration setting monitor alert rule version release function worker
    api endpoint resolver connector integration connection migration snapshot replica broker caching scaling firmware system
    datacenter region zone proxy host site workspace project template trigger variable log metric backup policy application
    app agent location segment vpn webhook field column collection kubernetes docker lambda aws azure gcp cloud`,
  "data-destruction": `deletion removal destruction wipe wiping purge permanently irreversible corrupt corruption tamper tampering
    sabotage erase erasure destructive alteration loss crash disruption disrupt overwrite`,
  "data-export": `export upload share sharing sync backup dump forward webhook exfiltration exfiltrate leak leakage theft steal
    transfer external externally third party outside outbound http post put patch request s3 sftp ftp drive publish
    distribute disclose broadcast data confidential sensitive proprietary`,
  impersonation: `email mail sms message messaging dm chat conversation reply call phone dial notification notify recipient
    contact invite invitation click type typing press tap swipe form element selector page browser mouse keyboard cursor
    drag hover button appointment meeting restaurant table calendar telegram whatsapp slack signal teams persona identity
    fake fabricated impersonate impersonation phishing spoofing deepfake profile behalf guise reminder subject cc bcc`,
  "public-content": `post comment issue ticket pull request pr review discussion thread tweet retweet like follow follower page blog
    article wiki site cms entry content publish task event calendar card board sprint epic milestone label project contact
    lead deal opportunity repository repo branch commit merge gist channel announcement story listing feature playlist
    survey worklog incident module cycle state locale asset space news forum topic video catalog checklist item release
    company organization record change article knowledge publication conference`,
  "memory-write": `memory note knowledge document doc file folder directory spreadsheet sheet worksheet workbook cell row range chart
    entity relation observation fact embedding vector chunk ingest remember store cache session preference bookmark
    favorite reminder alarm todo list canvas scene object material track clip slide image audio voice path output save
    context prompt dataset graph key value bank archival journal diary draft annotation flashcard deck card mindmap diagram
    notebook editor buffer layer timeline model mesh tempo instrument watchlist`,
  "agent-delegation": `agent subagent assistant delegate delegation handoff handover escalate escalation human operator crew swarm
    orchestrator automation bot persona expert llm session representative live support supervisor`,
};

const TABLE = new Map<string, RiskCategory[]>();
for (const [category, words] of Object.entries(SUBJECTS) as [RiskCategory, string][]) {
  for (const word of new Set(words.split(/\s+/u))) TABLE.set(word, [...(TABLE.get(word) ?? []), category]);
}

/** The risk categories that a word, in its base form, speaks of. */
export function subjectsOf(word: string): readonly RiskCategory[] {
  return TABLE.get(word) ?? [];
}
