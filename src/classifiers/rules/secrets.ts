import { base62, crc32, entropy } from "./checksums.ts";
import { asRead, type PackRule } from "./pack-rule.ts";

/**
 * Credentials by their published formats. A prefix decides almost all of them, so ordinary prose is not held back.
 * Placeholders (`sk-xxxx…`, `YOUR_API_KEY`, `<password>`) are not secrets.
 */
export const secretRules: readonly PackRule[] = [
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
  secret("aws-access-key", "\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\b", isRandom),
  secret(
    "aws-secret-key",
    "aws[_-]?secret[_-]?(?:access[_-]?)?key[\"']?\\s{0,3}(?:=>?|:)\\s{0,3}[\"']?[A-Za-z0-9/+]{40}",
    (match) => isRandom(match.slice(-40)),
    "i",
  ),
  // https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
  secret("github-token", "\\bgh[pousr]_[A-Za-z0-9]{36}\\b", hasCrcChecksum),
  secret(
    "github-token-unverified",
    "\\bgh[pousr]_[A-Za-z0-9]{36,251}\\b",
    (match) => !hasCrcChecksum(match) && isRandom(match.slice(4)),
    "",
    "medium",
  ),
  secret("github-fine-grained-token", "\\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\\b", isRandom),
  // https://docs.gitlab.com/security/tokens/#token-prefixes
  secret(
    "gitlab-token",
    "\\bgl(?:pat|dt|rt|ptt|cbt|ft|soat|agent|imt)-[A-Za-z0-9_-]{20}[A-Za-z0-9_.-]{0,280}",
    isRandom,
  ),
  // https://docs.slack.dev/authentication/tokens/
  secret("slack-token", "\\bxox[abeoprs]-[A-Za-z0-9-]{10}[A-Za-z0-9-]*", hasDigit),
  secret("slack-app-token", "\\bxapp-\\d-[A-Z0-9]{8}[A-Za-z0-9-]*", isRandom),
  // https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/
  secret(
    "slack-webhook",
    "\\bhooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Za-z0-9_]{8}[A-Za-z0-9_/]*",
    isRandom,
  ),
  // https://docs.stripe.com/keys
  secret("stripe-key", "\\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16}[A-Za-z0-9]*", isRandom),
  secret("stripe-webhook-secret", "\\bwhsec_[A-Za-z0-9+/]{24}[A-Za-z0-9+/]*", isRandom),
  // https://platform.openai.com/docs/api-reference/authentication; old keys carry the marker T3BlbkFJ (base64 of "OpenAI")
  secret("openai-key", "\\bsk-(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{20}[A-Za-z0-9_-]*", isRandom),
  // https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key
  secret("anthropic-key", "\\bsk-ant-[A-Za-z0-9_-]{20}[A-Za-z0-9_-]*", isRandom),
  // https://openrouter.ai/docs/api-reference/authentication
  secret("openrouter-key", "\\bsk-or-v1-[0-9a-f]{32}[0-9a-f]*", isRandom),
  // https://api-docs.deepseek.com/: `sk-` and 32 hexadecimal digits; old OpenAI and other compatible keys look alike
  secret("deepseek-key", "\\bsk-[0-9a-f]{32}\\b", isRandom),
  secret("sk-key", "\\bsk-[A-Za-z0-9]{20,80}\\b", (match) => !DEEPSEEK_KEY.test(match) && isRandom(match.slice(3))),
  // https://cloud.google.com/docs/authentication/api-keys
  secret("google-api-key", "\\bAIza[A-Za-z0-9_-]{35}", isRandom),
  secret("google-oauth-secret", "\\bGOCSPX-[A-Za-z0-9_-]{28}", isRandom),
  // https://cloud.google.com/iam/docs/keys-create-delete; the key itself is found by `private-key`
  secret("gcp-service-account", '"private_key_id"\\s{0,3}:\\s{0,3}"[0-9a-f]{40}"', isRandom),
  // https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/
  secret("npm-token", "\\bnpm_[A-Za-z0-9]{36}\\b", hasCrcChecksum),
  secret(
    "npm-token-unverified",
    "\\bnpm_[A-Za-z0-9]{36}\\b",
    (match) => !hasCrcChecksum(match) && isRandom(match.slice(4)),
    "",
    "medium",
  ),
  // https://docs.pypi.org/api/secrets/: a macaroon for pypi.org (AgEIcHlwaS5vcmc) or test.pypi.org
  secret("pypi-token", "\\bpypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{20}[A-Za-z0-9_-]*"),
  // https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys
  secret("sendgrid-key", "\\bSG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}", isRandom),
  // https://www.twilio.com/docs/glossary/what-is-a-sid
  secret("twilio-key", "\\bSK[0-9a-f]{32}\\b", isRandom),
  // https://huggingface.co/docs/hub/security-tokens
  secret("huggingface-token", "\\b(?:hf|api_org)_[A-Za-z0-9]{34}\\b", (match) => isVaried(match.slice(3))),
  // RFC 7519: a JSON header (`eyJ` is `{"` in base64), then a JSON payload, or a header that starts with a member of
  // RFC 7515 or 7516. Signed, encrypted, unsigned and cut-off tokens count. Not validated: tokens outgrow validators.
  secret(
    "jwt",
    "\\b(?:eyJ[A-Za-z0-9_-]{10,300}\\.eyJ|eyJ(?:hbGciOi|0eXAiOi|raWQiOi|lbmMiOi)[A-Za-z0-9_-]{2,300}\\.[A-Za-z0-9_-]{8})[A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]*){0,3}",
  ),
  // RFC 7468 and the formats of OpenSSH, PuTTY and PGP: certain at the header, the body follows as far as it goes
  secret(
    "private-key",
    "-----BEGIN (?:[A-Z0-9]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----" +
      "(?:(?:\\s|\\\\n|\\\\r){0,4}[A-Za-z0-9+/=]{16}[A-Za-z0-9+/=]*)*" +
      "(?:(?:\\s|\\\\n|\\\\r){0,4}[A-Za-z0-9+/=]{0,16}(?:\\s|\\\\n|\\\\r){0,4}-----END (?:[A-Z0-9]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----)?",
    undefined,
    "",
    "critical",
  ),
  // https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string
  secret("azure-storage-key", "\\bAccountKey=[A-Za-z0-9+/]{86}==", isRandom),
  secret("azure-shared-access-key", "\\bSharedAccessKey=[A-Za-z0-9+/]{43}=", isRandom),
  // RFC 3986, section 3.2.1: a password in the user information of a URL
  secret(
    "url-password",
    "\\b(?:postgres|postgresql|mysql|mariadb|mongodb|mongodb\\+srv|redis|rediss|amqp|amqps|mssql|sqlserver|clickhouse|ldap|ldaps|ftp|sftp|smtp|smtps|https?)" +
      "://[^\\s:@/\"'<>]{0,64}:[^\\s:@/\"'<>]{3,128}@[A-Za-z0-9\\[]",
    hasUrlPassword,
  ),
  secret(
    "assigned-secret",
    "(?:api|access|auth|secret|private|encryption|signing|client)[_-]?(?:key|token|secret)[\"']?\\s{0,3}(?:=>?|:=?)\\s{0,3}[\"']?[A-Za-z0-9_/+.~=-]{16,128}",
    isAssignedSecret,
    "i",
    "medium",
  ),
  secret(
    "assigned-password",
    "(?:password|passwd|passphrase|pwd)[\"']?\\s{0,3}(?:=>?|:=?)\\s{0,3}(?:\"[^\"\\s]{8,64}\"|'[^'\\s]{8,64}')",
    isAssignedPassword,
    "i",
    "medium",
  ),
];

function secret(
  code: string,
  pattern: string,
  validate?: (match: string) => boolean,
  flags: "" | "i" = "",
  severity: PackRule["severity"] = "high",
): PackRule {
  return { code, category: "x-secret", severity, pattern, flags, validate: validate && asRead(validate) };
}

/** GitHub's and npm's tokens end in the CRC-32 of their 30 random characters, in six digits of base 62. */
function hasCrcChecksum(token: string): boolean {
  const body = token.slice(token.indexOf("_") + 1);
  return body.length === 36 && base62(crc32(body.slice(0, 30)), 6) === body.slice(30);
}

const DEEPSEEK_KEY = /^sk-[0-9a-f]{32}$/u;
const DIGIT = /\d/u;
/** `${password}`, `%s`, `{{ password }}`, `<password>`, `[password]`. */
const TEMPLATE = /^[$%{[(<]|[}\])>]$/u;
/** `request.headers` is code, not a value. */
const PROPERTY_ACCESS = /[a-z]{4,}\.[a-z]{3,}/iu;
const CHARACTER_KINDS = [/[a-z]/u, /[A-Z]/u, DIGIT, /[^A-Za-z0-9]/u];
const ASSIGNMENT = /^[^=:]*[=:]+>?\s*["']?/u;
const PLACEHOLDER = /your|change.?me|placeholder|redacted|dummy|insert|replace|x{4,}|\*{3,}|\.{3,}|0{8,}|a{8,}|_here/iu;

function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/** At least eight different characters, and not a placeholder. */
function isVaried(text: string): boolean {
  return new Set(text).size >= 8 && !isPlaceholder(text);
}

function hasDigit(text: string): boolean {
  return DIGIT.test(text) && !isPlaceholder(text);
}

/** Looks drawn at random: letters and digits, varied, and no placeholder. */
function isRandom(text: string): boolean {
  return hasDigit(text) && isVaried(text);
}

/** A password that stands there, rather than a variable or a stand-in for one. */
function hasUrlPassword(match: string): boolean {
  const userInfo = match.slice(match.indexOf("://") + 3, match.lastIndexOf("@"));
  const password = userInfo.slice(userInfo.indexOf(":") + 1);
  return !TEMPLATE.test(password) && !isPlaceholder(password);
}

function isAssignedSecret(match: string): boolean {
  const value = assignedValue(match);
  return isRandom(value) && entropy(value) >= 3.2 && !PROPERTY_ACCESS.test(value);
}

function isAssignedPassword(match: string): boolean {
  const value = assignedValue(match).slice(0, -1);
  const kinds = CHARACTER_KINDS.filter((kind) => kind.test(value)).length;
  return kinds >= 3 && !isPlaceholder(value) && !TEMPLATE.test(value);
}

/** What stands behind the first sign of assignment. */
function assignedValue(match: string): string {
  return match.replace(ASSIGNMENT, "");
}
