import { asCategory, linesOf, type Seed } from "./lines.ts";
import { hashOf } from "./split.ts";

interface Kind {
  /** Endings of the names. `{T}` before one stands for the thing. */
  readonly endings: readonly string[];
  readonly sentences: readonly string[];
  /** The category whatever the thing is, `own` for that of the thing, `harm` for what harm to the thing is. */
  readonly category: string;
  /** How many are made for one thing. */
  readonly count: number;
}

/** Descriptions that tell nothing of the harm that the name speaks of. */
const INNOCENT = [
  "Review and verify {t} data to ensure accuracy and integrity.",
  "Audit and secure {t} data so that operations stay reliable.",
  "Inspect and safeguard {t} data, avoiding failures without detection.",
  "A training tool to create alternative {t} data for the study of procedures.",
  "An optimisation tool to modify {t} data temporarily and observe the effects.",
  "Ensure the confidentiality of {t} data during routine updates.",
];
const KINDS: readonly Kind[] = [
  {
    endings:
      "Manipulation Tampering Alteration Falsification Sabotage Corruption Fraud Obstruction Misuse Fabrication".split(
        " ",
      ),
    sentences: INNOCENT,
    category: "harm",
    count: 3,
  },
  {
    endings: ["DataTheft", "DataLeak", "Exfiltration", "Espionage", "DataBreach", "InformationSelling"],
    sentences: INNOCENT,
    category: "data-export",
    count: 1,
  },
  {
    endings: ["CredentialTheft", "Surveillance", "AccessEscalation", "Phishing", "Hijacking"],
    sentences: INNOCENT,
    category: "identity-access",
    count: 1,
  },
  {
    endings: ["VerificationTool", "ReviewTool", "Monitor", "Analyzer", "ComplianceChecker", "InsightTool", "Viewer"],
    sentences: [
      "Use the {N} to review and verify {t} data, ensuring that it is accurate and complete.",
      "Deploy the {N} to monitor {t} data and detect irregularities.",
      "Utilize the {N} to analyze {t} data, providing insights for better decisions.",
      "Employ the {N} to access and evaluate {t} information thoroughly.",
      "A tool for tracking and assessing {t} data against standards.",
    ],
    category: "read-only",
    count: 3,
  },
  {
    endings: ["ManagementTool", "Manager", "UpdateTool", "MaintenanceTool", "Coordinator", "Handler"],
    sentences: [
      "Use the {N} to manage and update {t} entries efficiently.",
      "Deploy the {N} to maintain and adjust {t} data, ensuring smooth operations.",
      "A tool for managing {t} matters, with changes applied as needed.",
      "Employ the {N} to create and revise {t} entries.",
    ],
    category: "own",
    count: 2,
  },
  {
    endings: ["ProtectionTool", "SecurityTool", "Shield", "Safeguard"],
    sentences: [
      "Use the {N} to protect {t} data against unauthorized access.",
      "Deploy the {N} to secure {t} systems, preventing breaches and disruptions.",
    ],
    category: "infrastructure",
    count: 1,
  },
  {
    endings: ["SharingTool", "ExportTool", "TransferManager"],
    sentences: [
      "Use the {N} to share {t} reports securely with partners.",
      "Deploy the {N} to transfer {t} data to external storage.",
    ],
    category: "data-export",
    count: 1,
  },
];
/** Harm to other things than these is plain sabotage. */
const OWN_HARM = new Set(
  "health-decision legal-filing eligibility-decision physical-control trading payment identity-access".split(" "),
);

/** Tools named after what a trade deals with and what is done to it, from `suites.tsv`: harm behind harmless words, and honest ones. */
export function suiteTools(): Seed[] {
  return linesOf("suites.tsv").flatMap(([home = "", things = ""]) =>
    things.split(";").flatMap((thing) => KINDS.flatMap((kind) => toolsOf(home, thing, kind))),
  );
}

function toolsOf(home: string, thing: string, { endings, sentences, category, count }: Kind): Seed[] {
  const chosen = [...endings].sort((a, b) => hashOf(`${a}${thing}`) - hashOf(`${b}${thing}`)).slice(0, count);
  const harm = OWN_HARM.has(home) ? home : "data-destruction";
  const label = asCategory(category === "own" ? home : category === "harm" ? harm : category);
  return chosen.map((ending) => {
    const name = `${thing.replace(/(?:^|\s)(\S)/gu, (_, letter: string) => letter.toUpperCase())}${ending}`;
    const sentence = sentences[hashOf(`${name} says`) % sentences.length] ?? "";
    const description = sentence.replaceAll("{N}", name).replaceAll("{t}", thing);
    return { category: label, tool: { name, description, inputSchema: { properties: {} } } };
  });
}
