/** What a destructive command looks like. */
export interface ShellRule {
  /** Name of the command. */
  readonly command: RegExp;
  /** What its words must say. */
  readonly words: (words: readonly string[]) => boolean;
  /** Plain words of English that begin a sentence, too: only in fields that hold commands. */
  readonly isWord?: true;
}

const has =
  (...patterns: readonly RegExp[]) =>
  (words: readonly string[]): boolean =>
    patterns.every((pattern) => words.some((word) => pattern.test(word)));
const always = (): boolean => true;

const EVERYTHING = /^(?:\/|~\/?|\*|\/\*|~\/\*|\.\.?\/?\*?|\$home\/?\*?|\$\{home\}\/?\*?)$/iu;

const FORCED = /^-\w*(?:rf|fr)\w*$/iu;

/** Commands that destroy, or take control of a machine. */
export const SHELL_RULES: readonly ShellRule[] = [
  { command: /^rm$/iu, words: has(/^-\w*[rR]|^--(?:recursive|no-preserve-root)$/u) },
  { command: /^rm$/iu, words: has(EVERYTHING) },
  // Whatever a variable or an inner command stands for: nothing else is told to recurse, by force, through everything.
  { command: /^\$/u, words: has(FORCED, EVERYTHING) },
  { command: FORCED, words: has(EVERYTHING) },
  { command: /^(?:shred|wipefs|mkfs(?:\.\w+)?|fdisk|diskpart|bcdedit|vssadmin)$/u, words: always, isWord: true },
  { command: /^dd$/u, words: has(/^of=\/dev\//u) },
  { command: /^find$/u, words: has(/^-delete$/u) },
  { command: /^(?:chmod|chown)$/u, words: has(/^-\w*R|^--recursive$/u, /^(?:\/|~\/?|\/\w+)$/u) },
  { command: /^(?:shutdown|reboot|halt|poweroff)$/u, words: (words) => words[0] !== "=", isWord: true },
  { command: /^init$/u, words: (words) => words[0] === "0" || words[0] === "6", isWord: true },
  { command: /^kill$/u, words: has(/^-(?:9|KILL|SIGKILL)$/u, /^-?1$/u) },
  { command: /^(?:pkill|killall)$/u, words: has(/^-(?:9|KILL|SIGKILL)$/u) },
  { command: /^git$/u, words: has(/^push$/u, /^(?:-f|--force(?:-with-lease)?|--mirror|--delete|\+\S+|:\S+)$/u) },
  { command: /^git$/u, words: has(/^reset$/u, /^--hard$/u) },
  { command: /^git$/u, words: has(/^clean$/u, /^-\w*f/u) },
  { command: /^(?:kubectl|oc|helm)$/u, words: has(/^(?:delete|uninstall|drain)$/u) },
  { command: /^(?:terraform|tofu|pulumi)$/u, words: has(/^destroy$/u) },
  { command: /^(?:docker|podman)$/u, words: has(/^prune$/u) },
  { command: /^(?:docker|podman)$/u, words: has(/^volume$/u, /^rm$/u) },
  { command: /^(?:aws|gcloud|az|gsutil)$/u, words: has(/^(?:rb|rm|delete|terminate)(?:-\w+)*$/u) },
  { command: /^crontab$/u, words: has(/^-r$/u) },
  { command: /^(?:userdel|groupdel|useradd|usermod|visudo)$/u, words: always },
  { command: /^passwd$/u, words: (words) => words[0] !== "=", isWord: true },
  { command: /^truncate$/u, words: has(/^(?:-s|--size=?)0?$/u) },
  { command: /^rsync$/u, words: has(/^--del(?:ete(?:-\w+)*)?$/u) },
  { command: /^(?:npm|pnpm|yarn)$/u, words: has(/^unpublish$/u) },
  { command: /^mv$/u, words: has(/^\/dev\/null$/u) },
  { command: /^(?:nc|ncat|netcat)$/u, words: has(/^-\w*[ec]$/u) },
  { command: /^(?:remove-item|ri)$/iu, words: has(/^-(?:recurse|force|r|fo)/iu) },
  { command: /^(?:del|erase|rd|rmdir)$/iu, words: has(/^\/[sq]$/iu) },
  { command: /^format(?:\.com)?$/iu, words: has(/^[a-z]:$/iu), isWord: true },
  { command: /^reg$/iu, words: has(/^delete$/iu) },
  { command: /^(?:iptables|nft|ufw)$/u, words: has(/^(?:-F|--flush|flush|disable|reset)$/u) },
  { command: /^(?:dropdb|dropuser)$/u, words: always },
];

/** Commands that run other commands. */
export const RUNS_OTHERS =
  /^(?:(?:ba|z|da|k|fi)?sh|sudo|doas|su|env|xargs|find|timeout|nohup|nice|ionice|time|ssh|eval|exec|command|busybox|cmd(?:\.exe)?|powershell(?:\.exe)?|pwsh|stdbuf|setsid|watch|parallel|start-process|iex|invoke-expression|docker|podman|kubectl|chroot|wsl|then|do|else)$/iu;

/** Runs what was just fetched, or a text made into a program; a program that removes whole folders by their full path. */
export const IN_COMMANDS: readonly RegExp[] = [
  /\b(?:rmtree|rmSync|rimraf|removeSync)\(\s{0,3}["'](?:[/~]|\.{1,2}["'])/u,
  /\b(?:curl|wget|iwr|irm|invoke-webrequest|base64)\b[^\n;|]{0,300}\|\s{0,5}(?:sudo\s{1,3}(?:-\w{1,3}\s{1,3})?)?(?:(?:ba|z|da|k)?sh|python\d?|perl|ruby|node|php|iex|pwsh)\b/iu,
  // Whatever comes out of something else, and is not a file that the shell is told to run.
  /\|&?\s{0,5}(?:sudo\s{1,3})?(?:(?:ba|z|da|k)?sh|pwsh|iex)(?:\s{1,3}-s?)?\s{0,5}(?=$|[\n;&|)])/iu,
  /\b(?:(?:ba|z)?sh|source|eval|iex)\b[^\n|;]{0,20}(?:<\(|\$\(|`|\()\s{0,3}(?:curl|wget|iwr|irm|invoke-webrequest)\b/iu,
];
/** A function that starts itself twice, for ever; a disk or a system file written over; a shell for somebody else. */
export const UNMISTAKABLE =
  /:\s{0,3}\(\s{0,3}\)\s{0,3}\{\s{0,3}:\s{0,3}\|\s{0,3}:\s{0,3}&|>\s{0,3}\/dev\/(?:sd|nvme|hd|vd|disk)|>\s{0,3}\/(?:etc|boot)\/|\/dev\/(?:tcp|udp)\//u;
