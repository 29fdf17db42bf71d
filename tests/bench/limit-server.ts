import { createServer, type IncomingMessage } from "node:http";
import pg from "pg";
import { nearestStatement } from "./nearest-statement.ts";

/**
 * The limit: the API's own SQL through node:http and pg with nothing between, its rows as JSON. Asked with a point,
 * `{"lat":…,"lon":…}`. No check, no types, no GraphQL: what the API adds to this is its price.
 */
const { DATABASE_URL = "", DATABASE_POOL_SIZE = "" } = process.env;
const { text, valuesFor } = await nearestStatement(DATABASE_URL);
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(DATABASE_POOL_SIZE) });

const server = createServer((request, response) => {
  answer(request).then(
    (body) => {
      const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
      response.writeHead(200, headers).end(body);
    },
    (error) => response.writeHead(500).end(String(error)),
  );
});

async function answer(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  const { rows } = await pool.query(text, valuesFor(JSON.parse(body)));
  return JSON.stringify(rows);
}

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("expected a TCP port");
  process.stdout.write(`the limit is ready: http://127.0.0.1:${address.port}\n`);
});
process.once("SIGTERM", () => process.exit(0));
