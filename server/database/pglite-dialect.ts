import type { PGlite } from "@electric-sql/pglite";
import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from "kysely";
import pg from "pg";
import utils from "pg/lib/utils.js";
import { textParser } from "./parsers.ts";

/**
 * Kysely's own PostgreSQL dialect over a started PGlite: a pool of one connection. Whoever asks while it is
 * lent out waits in line, so the statements of a transaction are never mixed with another's - and code inside
 * a transaction must not wait for a query outside of it. Destroying the Kysely instance closes the PGlite.
 */
export function pgliteDialect(pglite: PGlite): PostgresDialect {
  readAsPgDoes(pglite);
  return new PostgresDialect({ pool: new OneConnection(pglite) });
}

class OneConnection implements PostgresPool {
  #returned: Promise<void> = Promise.resolve();

  constructor(readonly pglite: PGlite) {}

  async connect(): Promise<PostgresPoolClient> {
    const before = this.#returned;
    let release = () => {};
    this.#returned = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    const query = (text: string, values: readonly unknown[]) => runQuery(this.pglite, text, values);
    return { query, release } as PostgresPoolClient;
  }

  async end(): Promise<void> {
    await this.#returned;
    await this.pglite.close();
  }
}

async function runQuery(pglite: PGlite, text: string, values: readonly unknown[]) {
  const { command, rowCount, rows } = await pglite.query(text, values.map(asText));
  return { command, rowCount: rowCount ?? 0, rows };
}

/** What pg would send for the value, as text. */
function asText(value: unknown): string | null {
  const prepared = utils.prepareValue(value);
  return Buffer.isBuffer(prepared) ? `\\x${prepared.toString("hex")}` : prepared;
}

/** Replaces PGlite's ideas of types by pg's, so that the same query answers the same on both databases. */
function readAsPgDoes({ parsers, serializers }: PGlite): void {
  for (const oid of [...Object.keys(parsers), ...Object.values(pg.types.builtins)].map(Number))
    if (Number.isInteger(oid)) parsers[oid] = textParser(oid);
  for (const oid of Object.keys(serializers)) serializers[oid] = String;
}
