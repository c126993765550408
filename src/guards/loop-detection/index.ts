export { loopDetection } from "./loop-detection.ts";
