import { parseArgs } from "node:util";

/** What the command line asks for: our own scenes, recorded traces, or a live host. */
export type DemoArgs =
  | { readonly mode: "help" }
  | { readonly mode: "scenes"; readonly profile: string | undefined }
  | {
      readonly mode: "traces";
      readonly files: readonly string[];
      readonly limit: number;
      readonly show: boolean;
      readonly profile: string | undefined;
    }
  | {
      readonly mode: "live";
      readonly baseUrl: string;
      readonly model: string;
      readonly apiKey: string | undefined;
      readonly prompts: readonly string[];
      readonly profile: string | undefined;
    };

/** A mistake on the command line. Its message is for the person who typed it. */
export class UsageError extends Error {}

export const HELP = `Usage: npm run demo -- [options]

Without options: plays short recorded replies of a reasoning model through the AI SDK
with guards around it, and shows what the guards did. No network, no key.

Recorded traces
  --traces FILE      JSON Lines, .jsonl or .jsonl.gz, one row each with id, model, prompt,
                     reasoning, answer. Replays each row as a guarded call. Repeatable.
  --limit N          rows to replay, over all files (default: all)
  --show             print the texts, also when there are many

A live host (Ollama, vLLM, any OpenAI-compatible server)
  --base-url URL     such as http://localhost:11434/v1
  --model ID         such as deepseek-r1:8b
  --api-key-env NAME environment variable that holds the key
  --prompt TEXT      what to ask. Repeatable. (default: three questions)

Any of these
  --profile FILE     risk profile, .yaml or .json
  --help             this text
`;

const DEFAULT_PROMPTS = [
  "What is 17 times 23? Answer in one sentence.",
  "Write a one-line e-mail signature for Jo Miller with a made-up e-mail address.",
  "Name three uses of baking soda.",
];

const OPTIONS = {
  traces: { type: "string", multiple: true },
  limit: { type: "string" },
  show: { type: "boolean" },
  "base-url": { type: "string" },
  model: { type: "string" },
  "api-key-env": { type: "string" },
  prompt: { type: "string", multiple: true },
  profile: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Options that mean nothing in another mode; given there, they are a mistake. */
const ONLY_WITH = {
  limit: "traces",
  show: "traces",
  model: "base-url",
  "api-key-env": "base-url",
  prompt: "base-url",
} as const;

/** Reads the arguments after the script's name. Throws `UsageError`. */
export function readArgs(argv: readonly string[], env: NodeJS.ProcessEnv = process.env): DemoArgs {
  const values = parse(argv);
  if (values.help === true) return { mode: "help" };
  for (const [option, companion] of Object.entries(ONLY_WITH) as [keyof typeof ONLY_WITH, "traces" | "base-url"][]) {
    if (values[option] !== undefined && values[companion] === undefined) {
      throw new UsageError(`--${option} needs --${companion}.`);
    }
  }
  const { profile, traces, "base-url": baseUrl } = values;
  if (traces !== undefined && baseUrl !== undefined) {
    throw new UsageError("--traces replays recorded replies and --base-url calls a live host: choose one.");
  }
  if (traces !== undefined) {
    return { mode: "traces", files: traces, limit: readLimit(values.limit), show: values.show === true, profile };
  }
  if (baseUrl === undefined) return { mode: "scenes", profile };
  if (values.model === undefined) throw new UsageError("--base-url needs --model, such as --model deepseek-r1:8b.");
  return {
    mode: "live",
    baseUrl: readUrl(baseUrl),
    model: values.model,
    apiKey: readKey(values["api-key-env"], env),
    prompts: values.prompt ?? DEFAULT_PROMPTS,
    profile,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d*$/.test(text))
    throw new UsageError(`--limit needs a whole number above 0, not ${JSON.stringify(text)}.`);
  return Number(text);
}

function readUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new UsageError(`--base-url needs an http or https address, not ${JSON.stringify(text)}.`);
  }
  return text.replace(/\/+$/, "");
}

function readKey(name: string | undefined, env: NodeJS.ProcessEnv): string | undefined {
  if (name === undefined) return undefined;
  const key = env[name];
  if (key === undefined || key === "") throw new UsageError(`The environment variable ${name} is not set.`);
  return key;
}
