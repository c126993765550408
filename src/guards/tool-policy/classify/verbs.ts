/** What a tool does to the world, as far as its verb tells. */
export type Action =
  | "read"
  | "create"
  | "update"
  | "delete"
  | "keep"
  | "select"
  | "send"
  | "publish"
  | "export"
  | "run"
  | "pay"
  | "trade"
  | "grant"
  | "operate"
  | "interact"
  | "delegate"
  | "harm";

/** Verbs that keep their meaning wherever they stand in a name. */
const VERBS: Record<Action, string> = {
  read: `get list search find read fetch retrieve lookup describe show view check verify validate inspect analyze
    analyse calculate calc compute convert count compare estimate summarize summarise explain extract parse
    preview browse explore translate detect predict forecast recommend suggest examine monitor audit track query
    scrape crawl diff discover evaluate assess measure identify determine match sample sort simulate visualize
    plot ask answer return display download look decode encode tokenize classify think enumerate observe scan
    decompile solve factorize lint navigate scroll screenshot head ping whoami contains help introduce profile
    rank investigate diagnose review proofread score peek pull wait hover geocode autocomplete troubleshoot is
    has can exists concat cat grep ls pwd tail du wc echo man which cmp oversee learn collect gather survey plan
    guide advise retrive recieve receive acquire obtain provide offer respond render interpret
    divide multiply subtract filter condense round integrate differentiate interpolate`,
  create: `create add new insert make generate build register init initialize initialise initiate provision define
    compose draft upsert produce construct mkdir touch spawn clone fork duplicate copy cp instantiate introduce
    establish compile`,
  update: `correct update edit modify change patch replace rename move mv set put adjust configure config enable
    disable assign merge toggle mark resolve close reopen archive unarchive restore apply attach detach
    associate disassociate sync synchronize rescale resize increase decrease extend append prepend annotate tag
    untag label complete finish reorder transition migrate upgrade downgrade scale rollback promote link unlink
    pin unpin mute unmute optimize manage maintain customize alter fix secure protect safeguard submit bump
    reassign redact exchange amend refactor format reparse approve reject accept decline administer control
    transform overwrite`,
  delete: `delete del remove rm drop destroy purge clear wipe erase truncate empty uninstall discard reset prune
    terminate flush forget rmdir trash cancel abort expunge unregister deregister dispose clean cleanup end
    shred`,
  keep: `save store write remember memorize ingest record log cache bookmark persist embed index import load capture
    snapshot note memo`,
  select: `switch connect disconnect open use choose focus cd login logout authenticate authorize signin signout mount
    unmount begin resume join leave`,
  send: `send reply email notify forward call dial invite message contact text remind dm chat whisper mention`,
  publish: `publish post tweet retweet comment share like follow unfollow upvote downvote react announce broadcast vote`,
  export: `export upload dump backup exfiltrate leak transmit distribute disclose expose replicate push`,
  run: `run execute exec eval invoke trigger start stop launch restart deploy redeploy schedule install kill reboot
    shutdown pause retry rerun process dispatch perform undeploy train batch queue enqueue dequeue fire debug
    prepare bootstrap`,
  pay: `pay purchase buy refund charge checkout withdraw deposit donate subscribe unsubscribe transfer reserve book
    order rent tip settle reimburse bill fund redeem payout invoice credit debit lend borrow`,
  trade: `trade sell swap stake unstake short invest hedge rebalance bridge mint burn liquidate wrap unwrap`,
  grant: `grant revoke assume impersonate rotate ban unban block unblock allow deny suspend unsuspend sign attest
    elevate escalate expire invalidate deactivate activate reactivate`,
  operate: `turn lock unlock drive fly play skip dim heat cool steer brake park accelerate ring honk land takeoff arm
    disarm vacuum print`,
  interact: `click type press tap swipe fill drag dblclick`,
  delegate: `delegate handoff handover`,
  harm: `steal hijack sabotage tamper corrupt poison spoof inject exploit bypass sniff forge falsify fake manipulate
    fabricate counterfeit defraud encrypt divert disrupt misdirect cover conceal hide breach infiltrate crash
    overload jam intercept plant`,
};

/** Words that are verbs only where a verb is expected: as nouns they are what a tool is about. */
const OFTEN_NOUNS = new Set(
  `order post comment book call message contact text record log note memo index cache tag label pin link
    mention fund credit debit bill invoice charge tip trade swap short stake hedge bridge wrap deposit transfer
    refund payout email chat dm like share follow vote tweet retweet reply invite forward process trigger start
    stop batch queue fire debug train schedule format control plan profile review score rank match sample sort
    head tail man which query search filter view show help guide survey check audit monitor track scan report
    filter round count use open new set put change move copy patch update build release deploy backup dump export import
    upload download sync push pull stream print play skip lock press tap type click drag fill ring land arm park
    brake heat cool turn fly drive checkout purchase rent balance sign block allow cover plant crash jam exploit
    breach fake exchange return complete finish end reset empty clean trash snapshot capture fork clone draft
    answer look wait pause archive issue mint burn alter transform position scale fix config tool think mute
    focus join leave hide test echo cat select provision prepare launch access`.split(/\s+/u),
);

/** Verbs too vague to decide alone: the next verb is heard as well. */
const VAGUE = new Set(
  `generate build make produce construct process perform use provide offer handle open load start begin manage
    render format transform return respond prepare compile record track is has can call help echo log plan apply
    display control execute run invoke enable allow let initiate facilitate support engage assist`.split(/\s+/u),
);

/** Words for doing, as nouns: tools that are named after their purpose. */
const NOUNS: Partial<Record<Action, string>> = {
  read: `monitoring verification validation analysis analytics inspection tracking review audit auditing monitor
    checker viewer finder search lookup calculator converter simulator detail details info information status
    history stats statistics count summary overview metric metrics result results schema help version health
    price quote balance rate forecast weather report reports retrieval detection prevention assessment
    evaluation comparison explorer reader estimator estimation prediction recommendation recommendations
    documentation docs analyzer detector validator query observation awareness`,
  create: `creation generation generator builder registration creator`,
  update: `modification management update updating updater adjustment maintenance configuration manager optimization
    editor editing alteration control correction enhancement protection security integration reallocation
    allocation`,
  delete: `deletion removal cancellation termination cleanup wiping destruction`,
  export: `exfiltration leak leakage theft export upload backup dataleak`,
  harm: `fraud scam sabotage tampering manipulation hijacking poisoning injection harvesting infection crash
    ransomware malware spoofing sniffing forgery theft hijack disruption interruption piracy corruption
    deception misinformation interference misdirection diversion falsification smuggling espionage overload
    conspiracy abuse extortion bribery breach infringement surveillance plagiarism discrimination coercion
    counterfeit scandal`,
  run: `execution deployment processing processor runner executor launcher scheduler scheduling shutdown`,
  pay: `payment purchase transfer booking reservation refund transaction`,
  trade: `trading investment`,
  send: `notification messaging`,
  publish: `posting`,
  delegate: `delegation`,
};

export interface VerbEntry {
  readonly action: Action;
  /** As a noun it is what the tool is about. */
  readonly oftenNoun: boolean;
  readonly vague: boolean;
}

const TABLE = new Map<string, VerbEntry>();
for (const [action, words] of Object.entries(VERBS) as [Action, string][]) {
  for (const word of words.split(/\s+/u)) {
    if (!TABLE.has(word)) TABLE.set(word, { action, oftenNoun: OFTEN_NOUNS.has(word), vague: VAGUE.has(word) });
  }
}
const NOUN_TABLE = new Map<string, Action>();
for (const [action, words] of Object.entries(NOUNS) as [Action, string][]) {
  for (const word of words.split(/\s+/u)) NOUN_TABLE.set(word, action);
}

export function verbOf(word: string): VerbEntry | undefined {
  return TABLE.get(word);
}

export function purposeOf(word: string): Action | undefined {
  return NOUN_TABLE.get(word);
}
