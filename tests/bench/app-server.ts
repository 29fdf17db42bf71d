import "reflect-metadata";
import { createApp } from "../../server/app.ts";
import { systemClock } from "../../server/clock.ts";
import { readConfig } from "../../server/config.ts";
import { connect } from "../../server/database/connect.ts";

/** The server on a database that is ready, with the app as built into a folder: `app-server.ts FOLDER`. */
const config = readConfig({ ...process.env, HOST: "127.0.0.1", PORT: "0" });
const connection = await connect({
  databaseUrl: config.databaseUrl,
  dataDir: config.dataDir,
  poolSize: config.databasePoolSize,
});
const app = await createApp({
  config,
  database: connection.db,
  listen: connection.listen,
  clock: systemClock,
  appFolder: process.argv[2],
});
process.stdout.write(`the app is ready: ${app.url}\n`);
process.once("SIGTERM", () => {
  app
    .stop()
    .then(() => connection.close())
    .then(() => process.exit(0));
});
