/**
 * Which definitions are one family, and which families were held out until all labels became what is learned from. The
 * second still tells which tools nobody had read (`wasNeverRead`).
 *
 * The unit is a family: everything from one server, plus other servers for the same product (two GitHub servers share
 * names and wording, so they stand on the same side). The list below was chosen from server names, tags and sizes
 * alone, before any definition of a held-out server was read, so that every risk category has servers on both sides.
 * Servers that it does not name fall by a hash of their family: four in ten are held out. BFCL has no servers; its
 * functions are split by the first part of their dotted name, so that the same function never stands on both sides.
 */

export interface CatalogueRow {
  readonly id: string;
  readonly source: string;
  readonly name: string;
  readonly description?: string | null;
  readonly inputSchema?: unknown;
  readonly annotations?: Readonly<Record<string, unknown>> | null;
  readonly label?: string | null;
  readonly server?: string | null;
  readonly agent?: string | null;
}

/** Servers that belong to one product, by the word that names them. */
const SAME_PRODUCT: readonly (readonly [family: string, member: RegExp])[] = [
  ["github", /^github$/],
  ["gitlab-git", /^(gitlab|git|git-mcp)$/],
  ["mongodb", /^mongodb/],
  ["stripe", /^stripe/],
  ["neo4j", /neo4j/],
  ["browser", /playwright|puppeteer|fetcher-mcp/],
  ["filesystem", /^filesystem$|desktop-commander/],
  ["memory", /^memory/],
  ["notion", /^notion/],
  ["obsidian", /obsidian/],
  ["kubernetes", /kube|multicluster/],
  ["sqlite", /^sqlite/],
  ["xero", /xero/],
  ["sentry", /^sentry/],
  ["sequential-thinking", /^sequential-?thinking$/],
  ["cloudflare", /^cloudflare/],
  ["unity", /^unity/],
  ["gmail", /^gmail|claudepost/],
  ["twitter", /twitter/],
  ["deepseek", /^deepseek/],
  ["elasticache", /^(elasticache|memcached|valkey)/],
];

/** Held out on purpose, with the category each was chosen for. */
const HELD_OUT: Readonly<Record<string, string>> = {
  paypal: "payment",
  xero: "payment",
  "fewsats-mcp": "payment",
  thirdweb: "payment",
  "zerodha-kite": "trading",
  hyperliquid: "trading",
  "okta-mcp-server": "identity-access",
  terraform: "infrastructure",
  heroku: "infrastructure",
  kubernetes: "infrastructure",
  elasticache: "infrastructure",
  sonarqube: "read-only, public-content",
  "vectra-ai-rux-mcp-server": "read-only, public-content",
  atlassian: "public-content",
  "contentful-mcp": "public-content",
  servicenow: "public-content",
  todoist: "memory-write",
  mongodb: "data-destruction",
  "mcp-server-singlestore": "data-destruction",
  neo4j: "data-destruction",
  obsidian: "memory-write",
  "basic-memory": "memory-write",
  "uns-mcp": "data-export",
  "home-assistant": "physical-control",
  spotify: "physical-control",
  "mobile-mcp": "impersonation",
  "ios-simulator-mcp": "impersonation",
  "mcp-browser-use": "agent-delegation",
  wayfound: "agent-delegation",
  "windows-cli": "code-execution",
  "riza-mcp": "code-execution",
  "ssh-exec": "code-execution",
  "code-executor": "code-execution",
  "iterm-mcp": "code-execution",
  dicom: "health-decision",
  alphavantage: "read-only",
  psychological_counselor_agent: "health-decision",
  legal_consultant_agent: "legal-filing",
  education_consultant_agent: "eligibility-decision",
  autonomous_driving_agent: "physical-control",
  "bfcl-api:message_api": "impersonation",
  "bfcl-api:posting_api": "public-content",
};

/** Kept for development on purpose, for the same balance. */
const DEVELOPMENT: Readonly<Record<string, string>> = {
  razorpay: "payment",
  stripe: "payment",
  "armor-crypto": "trading",
  "bfcl-api:trading_bot": "trading",
  "iam-mcp-server": "identity-access",
  cloudflare: "infrastructure",
  airflow: "infrastructure",
  docker: "infrastructure",
  "zscaler-mcp-server": "identity-access, infrastructure",
  github: "public-content",
  notion: "public-content",
  filesystem: "memory-write, code-execution",
  memory: "memory-write",
  "bfcl-api:memory": "memory-write",
  "bfcl-api:vehicle_control": "physical-control",
  browser: "impersonation",
  "mcp-server-esignatures": "legal-filing",
  medical_advisor_agent: "health-decision",
  "tau-bench": "payment, agent-delegation; later measurements use its transcripts",
  toolsword: "read-only",
  financial_analyst_agent: "trading",
  system_admin_agent: "infrastructure",
  ecommerce_manager_agent: "payment",
  academic_search_agent: "data-export",
  aerospace_engineer_agent: "physical-control",
};

/** The product a definition belongs to. */
export function familyOf(row: CatalogueRow): string {
  if (row.source === "bfcl") return `bfcl:${(row.name.split(/[._]/u)[0] ?? row.name).toLowerCase()}`;
  if (row.source.startsWith("bfcl-api:memory")) return "bfcl-api:memory";
  if (row.source.startsWith("tau-bench")) return "tau-bench";
  const own = row.server ?? row.agent ?? row.source;
  return SAME_PRODUCT.find(([, member]) => member.test(own))?.[0] ?? own;
}

/** True when the definition was for measuring only, in the version before this one. */
export function isHeldOut(row: CatalogueRow): boolean {
  const family = familyOf(row);
  if (Object.hasOwn(HELD_OUT, family)) return true;
  return !Object.hasOwn(DEVELOPMENT, family) && hashOf(family) % 10 < 4;
}

/** FNV-1a: a fixed, well-spread number for a name. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}
