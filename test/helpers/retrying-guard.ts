import type { Channel, Detection, Guard, RequestEdit, Scanner } from "r1guard";
import { literalScanner } from "./literal-scanner.ts";

/** What the model reads the second time. */
export const DIRECTIVE = "Answer in English.";

export const AGAIN: readonly RequestEdit[] = [{ kind: "append-to-last-user", text: DIRECTIVE }];

export interface RetryingGuardOptions {
  /** @default "wish" */
  readonly name?: string;
  /** Text that ends an attempt. */
  readonly at: string;
  readonly channel?: Channel;
  readonly retry?: Detection["retry"];
}

/** A guard that wants the model asked once more at the first `at`. It says so in the second attempt, too. */
export function retryingGuard({ name = "wish", at, channel = "answer", retry = AGAIN }: RetryingGuardOptions): Guard {
  return {
    name,
    stages: [],
    quotesReasoning: true,
    scan: (context) => (context.channel === channel ? wishing(name, at, retry) : undefined),
  };
}

function wishing(name: string, at: string, retry: Detection["retry"]): Scanner {
  const inner = literalScanner([{ text: at, action: "block" }], name);
  const wish = (found: Detection[], out: Detection[]) => {
    out.push(...found.map((detection) => ({ ...detection, code: "wrong-way", reply: "Not in this way.", retry })));
  };
  return {
    ...inner,
    read(piece, offset, out) {
      const found: Detection[] = [];
      const read = inner.read(piece, offset, found);
      wish(found, out);
      return read;
    },
    end(offset, out) {
      const found: Detection[] = [];
      inner.end(offset, found);
      wish(found, out);
    },
  };
}
