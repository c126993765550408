/**
 * Kinds of things that tools act on, with the words that name them, as somebody would list them who has seen no data. A
 * word may name several. What a kind says about risk was learned, together with the verb it stands with (`weights.ts`).
 */
const KINDS: Readonly<Record<string, string>> = {
  patient: `patient prescription medication medicine drug dose dosage diagnosis diagnose treatment therapy therapist surgery
    surgical vaccine vaccination immunization symptom insulin infusion ventilator pacemaker biopsy triage referral
    allergy anesthesia chemotherapy dialysis transfusion vitals clinical clinic hospital medical ehr emr fhir nurse
    ward antibiotic discharge radiology dicom mri ecg xray psychiatric psychological counseling counselling
    rehabilitation prosthesis dental pharmacy pharmacist lab pathology oncology glucose pregnancy wellness mental
    health care doctor physician`,
  contract: `contract agreement nda signature signatory signer esign esignature envelope docusign clause deed notary
    notarization testament will lease addendum amendment template counterparty`,
  court: `court lawsuit litigation motion subpoena affidavit plea verdict appeal docket summons injunction settlement
    claim evidence testimony witness legal lawyer attorney judge jury case arbitration mediation plaintiff defendant
    probate custody warrant statute precedent legislation`,
  filing: `filing tax vat gst return declaration trademark patent copyright incorporation registration permit licence
    customs compliance regulatory regulator sec audit gdpr disclosure dissolution immigration annual license`,
  applicant: `applicant candidate admission application enrollment enrolment hiring hire recruit recruitment resume shortlist
    eligibility eligible scholarship grade grading exam score gradebook loan mortgage underwriting credit insurance
    insurer benefit welfare asylum visa tenancy parole tenant screening promotion termination appraisal performance
    qualification grant disciplinary peer plagiarism assessment premium coverage employee interview offer quiz
    assignment student transcript certification degree diploma`,
  security: `stock share equity bond option future etf portfolio position holding brokerage broker margin leverage trade
    trader trading investment investor fund forex commodity hedge rebalance watchlist ticker symbol crypto
    cryptocurrency token coin swap stake staking unstake liquidity pool yield perpetual dex amm defi nft airdrop
    limit stop dca`,
  money: `payment payout refund charge invoice bill billing transfer transaction deposit withdrawal withdraw donation tip
    remittance wire iban beneficiary wallet fund money cash balance card bank account settlement dispute chargeback
    mandate installment payroll salary expense reimbursement payee payer debit purchase usdc bitcoin eth lightning
    escrow ledger credit payable receivable dunning`,
  price: `price pricing coupon discount promo promotion voucher gift tariff rate fee tax subscription plan membership
    product sku cost quote surcharge loyalty reward offer`,
  order: `order cart checkout basket shipment shipping delivery return item merchandise package parcel food meal pizza
    drink grocery customer store merchant restock fulfillment purchase inventory`,
  travel: `booking reservation flight hotel room ticket seat ride taxi cab car rental trip train bus cruise lodging
    apartment house airbnb itinerary passenger baggage luggage fare airline airport restaurant table movie concert
    event show tour`,
  vehicle: `vehicle car truck engine brake headlight door window wiper horn tire steering throttle cruise gear gearbox fuel
    tank trunk hood autopilot drone aircraft airplane plane flight altitude rocket satellite spacecraft payload
    propulsion thruster landing navigation lane traffic collision pedestrian radar lidar waypoint autonomous driving
    component avionics telemetry launch mission`,
  appliance: `light lamp bulb thermostat temperature hvac heater heating conditioner fan lock plug outlet switch blind curtain
    shade oven microwave fridge refrigerator washer dishwasher vacuum sprinkler garage alarm siren camera doorbell
    smoke scene smart humidifier kettle appliance brightness dimmer valve`,
  machine: `robot gripper arm actuator motor servo gpio plc printer printhead conveyor pump relay machine cnc welder crane
    elevator turbine sensor device hardware peripheral arduino`,
  playback: `playback song music track playlist volume speaker tv television movie radio media player album episode podcast
    video channel audio shuffle sound clip queue`,
  phone: `phone screen flashlight torch bluetooth wifi wallpaper airplane brightness emulator simulator android iphone adb
    handset`,
  user: `user account member membership admin administrator owner ownership guest contributor collaborator people person
    identity profile principal actor subject tenant employee seat customer`,
  role: `role permission group policy privilege acl entitlement scope grant access authorization iam rbac team trust
    consent boundary assignment share sharing security`,
  secret: `secret credential password passcode passwd passphrase token key apikey certificate cert otp mfa totp pin seed
    mnemonic nonce keystore ssh signing oauth oidc saml session cookie login logout signin signup auth
    authentication sso jwt bearer vault captcha registration`,
  attack: `theft leak leakage exfiltration espionage sabotage tampering tamper hijack hijacking malware ransomware virus
    trojan worm spyware keylogger rootkit backdoor exploit phishing spoofing injection fraud fraudulent scam forgery
    manipulation alteration falsification fabrication corruption interception sniffing eavesdropping surveillance
    defacement disruption interference crash poisoning infection wiping destruction bypass insider counterfeit
    counterfeiting fake scandal laundering extortion bribery conspiracy breach overload shutdown jamming deception
    misinformation misdiagnosis illegal unauthorized covert stealth discreet concealed undetected piracy evasion
    plant abuse takeover unnecessary unneeded compromise compromised`,
  code: `code command cmd script shell bash terminal console powershell python javascript typescript node process program
    executable subprocess sandbox interpreter notebook kernel repl expression eval function snippet macro binary cli
    applescript lua ruby php java wasm cell test runtime exec`,
  statement: `sql query statement cypher gremlin sparql graphql mutation ddl dml procedure transaction soql kql promql mql
    aggregation pipeline`,
  package: `package dependency library module npm pip brew apt plugin extension addon app application software firmware
    update upgrade installer patch artifact`,
  agent: `agent subagent assistant copilot handoff handover delegation delegate escalation escalate human operator crew
    swarm bot automation zapier workflow persona planner orchestrator representative supervisor expert a2a
    specialist panel`,
  compute: `server instance vm machine cluster node pod container deployment namespace service daemonset replica statefulset
    function lambda worker droplet fleet autoscaling fargate ecs eks k8s kubernetes docker image helm chart
    hypervisor host firmware kernel dyno cron job task scheduler ingress microservice`,
  network: `network vpc subnet route router gateway firewall dns domain zone record ip cidr proxy vpn tunnel balancer port
    peering nat vlan edge segment location cdn cache certificate waf traffic ssl connector forwarding destination
    source bandwidth endpoint rule`,
  resource: `bucket queue topic stack resource environment region datacenter volume snapshot storage stream broker kv
    namespace registry terraform pulumi cloudformation infrastructure quota subscription tenancy project workspace
    site database db`,
  build: `pipeline build workflow run job release rollout stage runner artifact deployment dag trigger ci action step
    branch migration`,
  schema: `schema table column index view constraint trigger function keyspace collection database partition field
    materialized namespace sequence type enum datatable warehouse catalog base`,
  monitor: `monitor alert alarm metric dashboard log incident trace slo uptime probe check notification rule policy silence
    threshold anomaly logging`,
  setting: `setting configuration config preference option parameter flag feature toggle variable env webhook integration
    connection connector mode theme locale language default proxy`,
  file: `file folder directory path disk attachment archive zip tarball csv pdf docx xlsx json xml yaml markdown text
    clipboard download image photo picture`,
  document: `document doc spreadsheet sheet worksheet workbook cell row range chart pivot slide presentation shape paragraph
    heading style layout page canvas diagram drawing mindmap form template section footnote table column formula`,
  note: `note memory knowledge entity relation observation fact memo journal diary bookmark favorite flashcard deck todo
    reminder list checklist embedding vector chunk context thought graph triple node edge session history
    conversation state cache draft preference`,
  dataset: `dataset row record item entry document data model feature sample vertex point measurement training classifier
    experiment`,
  workpiece: `scene object mesh material layer timeline clip track midi tempo instrument device effect prefab asset component
    sprite texture animation camera render model structure geometry sketch figma frame blender unity sequence region
    breakpoint variable symbol type comment`,
  media: `image audio video speech voice song music picture photo diagram chart plot thumbnail logo avatar screenshot qr`,
  mail: `email mail message sms mms chat dm inbox thread reply draft recipient newsletter telegram whatsapp slack discord
    teams signal imessage voicemail fax letter contact subject attachment conversation gmail outlook`,
  call: `call phone meeting appointment invite invitation calendar visit consultation zoom webinar conference slot table
    attendee rsvp dial`,
  screen: `click element button selector page tab browser mouse keyboard cursor drag hover swipe tap scroll text input form
    field dropdown checkbox dialog popup window iframe coordinate key screen gesture xpath css keystroke`,
  issue: `issue ticket task bug epic story sprint backlog board card milestone subtask label comment assignee worklog
    request pull pr review discussion thread reaction merge project iteration cycle module status bullet initiative
    objective roadmap feature`,
  post: `post tweet retweet article blog story forum topic reply comment like follow follower page community subreddit
    video channel status announcement news feed content review rating survey poll submission thread timeline
    presence bio`,
  repo: `repository repo branch commit fork gist tag release wiki star git merge tree blob push`,
  crm: `lead deal contact opportunity company customer account pipeline campaign segment ticket case product vendor
    supplier organization listing catalog property job vacancy`,
  cms: `page site entry asset locale content collection block component wiki space menu website redirect seo publication
    cms template database landing`,
  calendar: `event calendar reminder schedule meeting agenda`,
  outlet: `export upload backup dump webhook sync share exfiltration outbound external third http post put patch request s3
    ftp sftp drive dropbox body forward link replication archive transfer copy`,
  answer: `list detail info information status history stat statistics count summary overview metric result report balance
    rate forecast weather version health availability metadata search lookup schema help recommendation suggestion
    quote estimate analysis trend insight ranking usage log documentation doc`,
  quantity: `sum average mean median area volume distance angle matrix vector equation integral derivative root factorial
    prime number probability interest bmi loan calculation ratio percentage conversion currency unit temperature
    date time calendar age permutation determinant force velocity energy density gcd fibonacci sequence string text
    regex hash uuid sentiment translation similarity entropy regression correlation ttest variance`,
  world: `weather news movie recipe restaurant city country place map route direction distance location address geocode
    elevation timezone holiday sport team player league match book song artist lyrics definition word dictionary
    planet joke horoscope trivia animal pokemon nutrition calorie museum park population historical event company
    flight stock price exchange`,
};

const TABLE = new Map<string, string[]>();
for (const [kind, words] of Object.entries(KINDS)) {
  for (const word of words.split(/\s+/u)) TABLE.set(word, [...(TABLE.get(word) ?? []), kind]);
}
const NONE: readonly string[] = [];

/** The kinds of things that a word, in its base form, may name. */
export function kindsOf(word: string): readonly string[] {
  return TABLE.get(word) ?? NONE;
}
