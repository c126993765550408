import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { GuardError } from "../../core/errors.ts";
import { flagEverything, keywords } from "../../evaluation/baselines.ts";
import type { Detector } from "../../evaluation/detector.ts";

/** Detectors that `--detector` knows by name. */
const DETECTORS: Readonly<Record<string, () => Detector | Promise<Detector>>> = {
  keywords,
  "flag-everything": () => flagEverything,
  // With its weights, only when it is asked for.
  "local-model": async () => (await import("../../classifiers/local-model/local-model.ts")).localModel(),
};

const MODULE_PATH = /[/\\]|\.[cm]?[jt]s$/u;

/** A detector by name, or the one that a module of the user's exports. Throws `input-invalid`. */
export async function loadDetector(wanted: string): Promise<Detector> {
  if (!MODULE_PATH.test(wanted)) {
    const known = Object.hasOwn(DETECTORS, wanted) ? DETECTORS[wanted] : undefined;
    if (known !== undefined) return await known();
    const names = Object.keys(DETECTORS).join(", ");
    throw invalid(
      "detector",
      `There is no detector ${JSON.stringify(wanted)}; name one of ${names}, or a module file.`,
    );
  }
  let module: { readonly default?: unknown; readonly detector?: unknown };
  try {
    module = await import(pathToFileURL(resolve(wanted)).href);
  } catch (cause) {
    throw new GuardError("input-invalid", `The detector module ${JSON.stringify(wanted)} cannot be loaded.`, {
      path: "detector",
      cause,
    });
  }
  const detector = (module.detector ?? module.default) as Partial<Detector> | undefined;
  if (typeof detector?.classify === "function" && typeof detector.name === "string" && Array.isArray(detector.stages)) {
    return detector as Detector;
  }
  throw invalid(
    "detector",
    `The module ${JSON.stringify(wanted)} should export a Classifier as \`detector\` or as its default: an object with name, stages and classify.`,
  );
}

function invalid(path: string, message: string): GuardError {
  return new GuardError("input-invalid", message, { path });
}
