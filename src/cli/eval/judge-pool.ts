import { Worker } from "node:worker_threads";
import { GuardError } from "../../core/errors.ts";
import type { Line } from "./dataset-lines.ts";
import type { JudgeSpec } from "./judge-spec.ts";
import type { JudgeReply, JudgeTask } from "./serve-judgements.ts";

/** Worker threads that judge. */
export interface JudgePool {
  /** Judges lines; gives their results as lines of the results file. */
  judge(lines: readonly Line[]): Promise<string>;
  close(): Promise<void>;
}

interface Member {
  readonly worker: Worker;
  readonly waiting: Map<number, PromiseWithResolvers<string>>;
}

/** Starts `size` threads that run the module at `workerUrl`. */
export function judgePool(workerUrl: URL, spec: JudgeSpec, size: number): JudgePool {
  const members = Array.from({ length: size }, () => startMember(workerUrl, spec));
  let tasks = 0;
  let closed = false;
  return {
    async judge(lines) {
      if (closed) throw new GuardError("guard-failed", "The run was stopped; --resume goes on.");
      const [member] = members.toSorted((a, b) => a.waiting.size - b.waiting.size);
      if (member === undefined) throw new RangeError("A pool needs at least one thread.");
      tasks += 1;
      const reply = Promise.withResolvers<string>();
      member.waiting.set(tasks, reply);
      member.worker.postMessage({ task: tasks, lines } satisfies JudgeTask);
      return reply.promise;
    },
    async close() {
      closed = true;
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}

function startMember(workerUrl: URL, spec: JudgeSpec): Member {
  const worker = new Worker(workerUrl, { workerData: spec });
  const waiting: Member["waiting"] = new Map();
  const failAll = (error: GuardError) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("message", (reply: JudgeReply) => {
    const asked = waiting.get(reply.task);
    waiting.delete(reply.task);
    if ("results" in reply) asked?.resolve(reply.results);
    else asked?.reject(new GuardError("input-invalid", reply.failure.message, { path: reply.failure.path }));
  });
  // A thread that dies (out of memory, a native crash) must not leave the run waiting for ever.
  worker.on("error", (cause: { readonly code?: unknown }) => {
    const code = typeof cause.code === "string" ? ` (${cause.code})` : "";
    failAll(new GuardError("guard-failed", `A worker thread failed${code}; --resume goes on.`, { cause }));
  });
  worker.on("exit", () => failAll(new GuardError("guard-failed", "A worker thread ended; --resume goes on.")));
  return { worker, waiting };
}
