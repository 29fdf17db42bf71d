import { UnavailableError } from "../errors.ts";

/** What to do, by SQLSTATE or by the network's code. */
const REMEDIES: Record<string, string> = {
  "28P01": "the password or user is wrong: correct DATABASE_URL",
  "28000": "the server does not let this user in: correct DATABASE_URL, or allow it in pg_hba.conf",
  "3D000": "there is no such database: create it, or correct DATABASE_URL",
  "42501": "the user may not do that: grant it the rights on this database",
  "53300": "it has no connection left: raise max_connections or lower DATABASE_POOL_SIZE",
  "57P03": "it is starting or stopping: try again in a moment",
  ECONNREFUSED: "nothing listens there: start the server, or correct DATABASE_URL",
  ECONNRESET: "it hung up: see the server's log",
  ENOENT: "there is no such socket: start the server, or correct DATABASE_URL",
  ENOTFOUND: "the host's name is not known: correct DATABASE_URL",
  EAI_AGAIN: "the host's name cannot be looked up now: check DNS, or correct DATABASE_URL",
  ETIMEDOUT: "it does not answer: check the network and the firewall",
  EHOSTUNREACH: "there is no way to it: check the network",
  ENETUNREACH: "there is no way to it: check the network",
};

/** One line for a failure to connect: where, why, what to do; never the password. */
export function explain(error: unknown, url: string): unknown {
  if (error instanceof UnavailableError || !(error instanceof Error)) return error;
  const remedy = REMEDIES[codeOf(error)] ?? firstLine(error.message);
  return new UnavailableError(`cannot use PostgreSQL at ${address(url)}: ${remedy}`);
}

/** A name with several addresses fails with one error for each. */
function codeOf(error: Error): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return String((first as NodeJS.ErrnoException | undefined)?.code ?? "");
}

function address(url: string): string {
  if (!URL.canParse(url)) return "the address in DATABASE_URL"; // pg takes more than a URL
  const { username, hostname, port, pathname, searchParams } = new URL(url);
  const host = hostname || searchParams.get("host") || "localhost";
  return `${username ? `${username}@` : ""}${host}:${port || 5432}${pathname}`;
}

const firstLine = (text: string) => text.split("\n", 1)[0] ?? "";
