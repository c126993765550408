export { requestedLanguages } from "./languages/requests.ts";
