/** Folders and files with credentials, anywhere. */
const CREDENTIALS =
  /(?:^|\/)(?:\.ssh|\.aws|\.gnupg|\.kube|\.docker\/config\.json|\.azure|\.config\/(?:gcloud|gh)|\.netrc|_netrc|\.npmrc|\.pypirc|\.git-credentials|\.pgpass|\.my\.cnf|\.htpasswd|\.vault-token|\.bash_history|\.zsh_history|\.git\/hooks|id_(?:rsa|dsa|ecdsa|ed25519)|ntds\.dit)(?:\/|$)/u;
/** Files with credentials. Examples and templates of them have none. */
const SECRET_FILE =
  /(?:^|\/)(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$)[\w-]{1,40})?|(?:service-account|client_secret)[\w.-]{0,100}\.json|credentials\.(?:json|ya?ml|csv|ini|xml)|secrets?\.(?:ya?ml|json|toml|env)|[^/]{0,200}\.(?:pem|p12|pfx|kdbx|keystore|jks))$/u;
/** The system itself. */
const SYSTEM =
  /^(?:\/private)?\/(?:etc|proc|sys|boot|root|var\/run|run\/secrets|system\/library|library\/keychains)(?:\/|$)|^\/dev\/(?!(?:null|zero|stdin|stdout|stderr|tty|u?random|fd)(?:\/|$))|^%(?:systemroot|windir)%(?:\/|$)|^[a-z]:\/?(?:windows|program files(?: \(x86\))?|programdata|system volume information)(?:\/|$)/u;

/** Whether a path, in its one spelling, leads to credentials or into the system. */
export function isSensitive(path: string): boolean {
  const lower = path.toLowerCase();
  return CREDENTIALS.test(lower) || SECRET_FILE.test(lower) || SYSTEM.test(lower);
}
