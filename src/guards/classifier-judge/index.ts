export { classifierJudge } from "./classifier-judge.ts";
export type { ClassifierJudgeOptions } from "./options.ts";
