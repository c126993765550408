/**
 * Stands in a tool's result for what no guard reads, such as an image. It counts as text, so that a result is not taken
 * for harmless because its content is unknown.
 */
export const UNREAD_CONTENT = "[unread content]";

/** Text in which nobody writes: what an image or a file is sent as. */
const DATA = /^data:[^,]{0,200},|^[\w+/=-]{256}/u;

/** Whether a string is data, such as an image in base64. Reads its beginning only. */
export function isData(text: string): boolean {
  return DATA.test(text);
}
