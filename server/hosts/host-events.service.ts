import type { Transaction } from "kysely";
import { type DoneTo, recordAdministration } from "../administration/events.queries.ts";
import { eventChanges } from "../administration/events.ts";
import type { Database } from "../database/tables.ts";
import { type AdministeredHost, findAdministeredHost } from "./administered-hosts.queries.ts";

/** Writes down what was done to a host, if anything. */
export async function recordHost(
  trx: Transaction<Database>,
  { before, after, ...event }: DoneTo<AdministeredHost>,
): Promise<void> {
  const changes = eventChanges(await described(trx, before), await described(trx, after));
  const subject = after ?? before;
  if (!subject || changes.length === 0) return;
  await recordAdministration(trx, {
    ...event,
    subject: { id: String(subject.id), name: subject.name },
    changes,
  });
}

async function described(
  trx: Transaction<Database>,
  host: AdministeredHost | null,
): Promise<Record<string, string | null>> {
  if (!host) return {};
  const parent = host.parentId === null ? undefined : await findAdministeredHost(trx, host.parentId);
  return { name: host.name, parent: parent?.name ?? null };
}
