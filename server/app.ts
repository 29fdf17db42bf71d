import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import { openAccounts } from "./accounts/accounts.ts";
import { catalogueReader } from "./amenities/catalogue.ts";
import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import { type Context, createLoaders } from "./context.ts";
import { Analyst } from "./coverage/analyst.ts";
import type { Listen } from "./database/connect.ts";
import type { Database } from "./database/tables.ts";
import { writeUnmet } from "./demand/unmet.service.ts";
import { UnmetCounter } from "./demand/unmet-counter.ts";
import { freshReader } from "./fresh-reader.ts";
import { startApollo } from "./graphql/apollo.ts";
import { createSchema } from "./graphql/schema.ts";
import { HoursBook } from "./hours/book.ts";
import { calendarReader } from "./hours/calendar/calendar-reader.ts";
import { addAuth } from "./http/auth.ts";
import { addHealth, addMetrics } from "./http/health.ts";
import { addLiveStream } from "./http/live-stream.ts";
import { refuseOtherOrigins } from "./http/origin.ts";
import { addPlanning } from "./http/planning.ts";
import { addApp } from "./http/static-app.ts";
import { createWeb } from "./http/web.ts";
import { ChangeFeed } from "./live/feed.ts";
import { followDatabase } from "./live/listen.ts";
import { findFacetCounts } from "./places/facet-counts.queries.ts";
import { startRunner } from "./plans/runner.ts";
import { startRounds } from "./rounds.ts";

/** Unmet searches are written this often, and at stop. */
const WRITE_UNMET_MS = 60_000;

export interface App {
  /** Where it listens, such as http://localhost:4000. */
  url: string;
  /** Takes no more requests, finishes those under way, within the configured time. */
  stop(): Promise<void>;
}

export interface AppOptions {
  config: Config;
  /** Migrated. The caller closes it, after `stop`. */
  database: Kysely<Database>;
  /** The same database's, for the edits that other processes make. */
  listen: Listen;
  clock: Clock;
  /** The built app. Absent: where `npm run build` leaves it. */
  appFolder?: string | undefined;
}

/** The API, the app, health and metrics on one port, listening. */
export async function createApp({ config, database, listen, clock, appFolder }: AppOptions): Promise<App> {
  const web = await createWeb(config);
  let readCatalogue = catalogueReader(database, clock);
  const readFacetCounts = freshReader(clock, () => findFacetCounts(database));
  let readCalendar = calendarReader(database, clock);
  const hours = new HoursBook(database, clock);
  const accounts = await openAccounts(config, database, clock);
  const unmet = { metres: config.unmetMetres, counter: new UnmetCounter() };
  const analyst = new Analyst();
  const feed = new ChangeFeed();
  const stopFollowing = await followDatabase(listen, (change) => {
    if (change.kind === "everything") {
      // whoever is told asks at once, and is not to get what is kept from before
      readCatalogue = catalogueReader(database, clock);
      readCalendar = calendarReader(database, clock);
    }
    feed.publish(change);
  });
  const contextOf = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    const { viewer, sessionId, cookie } = await accounts.read(request.headers.cookie);
    if (cookie !== undefined) reply.header("set-cookie", cookie);
    const now = clock.now();
    return {
      db: database,
      now,
      calendar: await readCalendar(),
      catalogue: await readCatalogue(),
      facetCounts: await readFacetCounts(),
      hours,
      travel: config.travel,
      analyst,
      unmet,
      loaders: createLoaders(database, now),
      viewer,
      sessionId,
      accounts,
      address: request.ip,
    };
  };

  let draining = false;
  // a connection kept for more would be waited for
  web.addHook("onSend", async (_request, reply) => {
    if (draining) reply.header("connection", "close");
  });
  addHealth(web, database, () => draining);
  addMetrics(web);
  const { publicUrl } = config;
  refuseOtherOrigins(web, { publicUrl, routes: (route) => /^\/(graphql|api)(\/|$)/.test(route) });
  await addAuth(web, { config, db: database, clock, accounts });
  await addPlanning(web, { db: database, clock, accounts });
  const apollo = await startApollo(config, web.log);
  // what the other headers say of pages means nothing to JSON
  web.post("/graphql", { helmet: false }, fastifyApolloHandler(apollo, { context: contextOf }));
  addLiveStream(web, { config, schema: createSchema(), feed });
  await addApp(web, config, appFolder);
  const stopRunner = await startRunner({
    db: database,
    ...{ listen, clock },
    baseOf: async (viewer) => ({
      db: database,
      now: clock.now(),
      travel: config.travel,
      catalogue: await readCatalogue(),
      viewer,
    }),
    onError: (error) => web.log.error(error, "work on plans failed; it goes on with the next round"),
  });
  await web.listen({ host: config.host, port: config.port });
  const write = () => writeUnmet(database, unmet.counter);
  const onError = (error: unknown) => web.log.error({ err: error }, "unmet searches could not be written");
  const stopWriting = startRounds({ run: write, onError, everyMs: WRITE_UNMET_MS });

  const address = web.server.address();
  const port = typeof address === "object" && address !== null ? address.port : config.port;
  return {
    url: `http://localhost:${port}`,
    async stop() {
      draining = true;
      const late = setTimeout(() => web.server.closeAllConnections(), config.drainSeconds * 1000);
      await web.close();
      await stopRunner();
      await analyst.close();
      await stopWriting();
      await write().catch(onError);
      await stopFollowing();
      await apollo.stop();
      clearTimeout(late);
    },
  };
}
