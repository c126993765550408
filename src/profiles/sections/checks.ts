import * as z from "zod";
import { toolAction } from "./actions.ts";

const ABSOLUTE_PATH = /^(?:\/|~\/|[A-Za-z]:[\\/]|\\\\)(?!(?:.*[\\/])?\.\.(?:[\\/]|$))/u;
const HOST =
  /^(?:\*\.)?(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?)(?:\.[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?)*$|^\[[0-9a-f:.]+\]$/iu;

export const pathsShape = {
  /** When a call leaves `roots`, or reaches for credentials or the system itself. */
  action: toolAction,
  /** Folders in which tools may work, absolute. Empty: anywhere but places with credentials and system files. */
  roots: z.array(
    z.string().max(4_096).regex(ABSOLUTE_PATH, { error: "an absolute path without .., such as /srv/work" }),
  ),
};

export const egressShape = {
  /** When a call names a host or a recipient that `allow` does not. */
  action: toolAction,
  /** Hosts, and domains of recipients, that are fine; `*.example.com` for those below it. `"any"`: all. */
  allow: z.union([
    z.literal("any"),
    z.array(
      z
        .string()
        .max(253)
        .regex(HOST, { error: "a host such as example.com or *.example.com, without scheme, port and path" }),
    ),
  ]),
  /** When a call names a private or local address that `allow` does not. */
  private: toolAction,
};

export const amountsShape = {
  /** When an amount of money is above `limit`. */
  action: toolAction,
  /** Largest amount that passes, in the tools' own unit; `null`: none is too large. */
  limit: z.number().nonnegative().nullable(),
};

export const checksShape = {
  /** Arguments that do not fit the tool's JSON Schema. */
  schema: toolAction,
  /** SQL that destroys, or changes every row. */
  sql: toolAction,
  /** Commands that destroy, or take control of a machine. */
  shell: toolAction,
  /** A tool that removes things, asked to remove all of them. */
  wildcards: toolAction,
  /** Credentials. */
  secrets: toolAction,
  /** Personal data. */
  pii: toolAction,
  /** Where files may be. */
  paths: z.strictObject(pathsShape),
  /** Who may be reached. */
  egress: z.strictObject(egressShape),
  /** How much may be spent. */
  amounts: z.strictObject(amountsShape),
};
