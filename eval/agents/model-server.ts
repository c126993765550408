import { type ReplayServer, replayServer } from "r1guard/testing";
import { type AgentRun, nextTurn, runIdIn } from "./agent-run.ts";

/** A model behind a loopback HTTP server that plays any number of runs at once. */
export interface ModelServer {
  readonly url: string;
  /** Makes the runs known to the model. */
  add(run: AgentRun): void;
  close(): Promise<void>;
}

/** Starts the server. A request that belongs to no run fails. */
export async function modelServer(): Promise<ModelServer> {
  const runs = new Map<string, AgentRun>();
  const server: ReplayServer = await replayServer({
    turns: (body) => {
      const run = runs.get(runIdIn(body) ?? "");
      if (run === undefined) throw new Error("The request belongs to no run.");
      return nextTurn(run);
    },
  });
  return { url: server.url, add: (run) => void runs.set(run.id, run), close: () => server.close() };
}
