/** Well-known products by what they are for. A name of one says where a tool acts when its words do not. */
const PRODUCTS: Readonly<Record<string, string>> = {
  payments: `stripe paypal adyen braintree mollie klarna razorpay xero quickbooks chargebee lemonsqueezy paddle revolut plaid
    venmo alipay wechatpay paystack flutterwave sumup gocardless freshbooks bitpay fewsats chargify recurly lago
    ramp brex bunq gusto razorpayx cashfree mercadopago`,
  shops: `shopify woocommerce magento bigcommerce amazon ebay etsy walmart uber ubereats doordash lyft airbnb expedia
    duffel amadeus opentable ticketmaster eventbrite instacart grubhub printful shippo easypost lastminute kiwi`,
  customers: `hubspot salesforce pipedrive zoho attio zendesk freshdesk freshsales dynamics365 klaviyo mailchimp
    activecampaign intercom marketo brevo`,
  tasks: `jira linear asana trello clickup monday plane shortcut productboard dart youtrack redmine basecamp wrike
    teamwork aha atlassian servicenow codecks fibery holaspirit ticktick taskwarrior`,
  pages: `notion confluence wordpress webflow contentful sanity ghost strapi drupal squarespace wix edgeone storyblok
    prismic directus slite gitbook hashnode devto medium substack mediawiki`,
  repositories: `github gitlab bitbucket gitea gitee azuredevops codeberg huggingface`,
  social: `twitter reddit linkedin facebook instagram mastodon bluesky tiktok youtube pinterest threads weibo tweet
    hackernews farcaster`,
  messages: `slack gmail outlook twilio sendgrid mailgun telegram whatsapp discord teams mattermost resend postmark zulip
    wecom feishu lark dingtalk mailtrap vonage bulksms imap smtp wechat qq rocketchat ntfy pushover zoom calendly`,
  cloud: `aws azure gcp cloudflare heroku vercel netlify terraform kubernetes docker pulumi digitalocean linode hetzner
    railway openshift ansible helm argocd rancher portainer nomad proxmox vmware zscaler zia zpa ztw zms zdx
    fortinet paloalto meraki unifi mikrotik tailscale wireguard nginx traefik kong akamai fastly ec2 ecs eks s3 rds
    dynamodb appsync cloudwatch airflow prefect dagster databricks snowflake bigquery redshift kafka rabbitmq pulsar
    confluent jenkins buildkite circleci travis xcode gradle finch podman gke aks sagemaker bedrock replicate
    supabase planetscale firebase appwrite upstash elasticache timescale influxdb`,
  monitoring: `sentry datadog grafana prometheus pagerduty newrelic opsgenie splunk honeycomb rollbar bugsnag axiom logfire
    betterstack uptimerobot dynatrace kibana nagios zabbix lightdash metabase superset looker tableau posthog
    amplitude mixpanel`,
  identity: `okta auth0 keycloak vault iam onepassword bitwarden lastpass cognito clerk stytch workos jumpcloud entra
    cyberark ldap infisical doppler`,
  memory: `obsidian evernote onenote zep logseq roam raindrop pocket readwise zotero anki graphlit pinecone qdrant weaviate
    chroma milvus ragie vectorize`,
  files: `excel powerpoint sheets airtable smartsheet gdrive dropbox onedrive filesystem neovim vim vscode jetbrains emacs
    latex overleaf ida ghidra sqlite redis valkey memcached mysql postgres postgresql mongodb mariadb clickhouse
    duckdb neo4j couchbase cassandra elasticsearch opensearch`,
  trading: `alpaca binance coinbase hyperliquid zerodha ibkr robinhood uniswap kraken bybit okx bitget ccxt metatrader
    jupiter solana ethereum onchain evm tron polygon bsc aave thirdweb web3 armor quantconnect tradingview
    polymarket`,
  home: `homeassistant hue sonos tesla spotify roku chromecast plex alexa smartthings homekit mqtt zigbee octoprint bambu
    nest tuya miio dji rokid`,
  browser: `playwright puppeteer selenium appium browserbase stagehand chromium firecrawl browser webdriver cdp`,
  code: `e2b riza jupyter ssh terminal iterm powershell python deno codemcp pyodide replit colab judge0 wolfram matlab`,
  health: `fhir epic cerner dicom pubmed openfda medline healthkit fitbit garmin oura`,
  legal: `docusign esignatures pandadoc hellosign courtlistener lexis westlaw ironclad clio`,
  design: `figma blender unity unreal godot canva ableton photoshop illustrator freecad fusion sketchup aftereffects
    premiere davinci rhino revit autocad houdini reaper musescore`,
  agents: `zapier n8n ifttt dify crewai langgraph a2a autogen copilot openhands devin wayfound`,
  search: `tavily brave exa perplexity serpapi serper bing google kagi duckduckgo wikipedia arxiv yelp alphavantage
    polygonio openweather newsapi naver baidu semanticscholar crossref`,
};

const TABLE = new Map<string, string>();
for (const [area, names] of Object.entries(PRODUCTS)) {
  for (const name of names.split(/\s+/u)) TABLE.set(name, area);
}

/** What a product of this name is for. */
export function areaOf(word: string): string | undefined {
  return TABLE.get(word);
}
