import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import serveStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Config } from "../config.ts";

/** Where `npm run build` leaves the app. */
const BUILT_APP = resolve(import.meta.dirname, "../../dist/web");

/** The built app: hashed files for ever, and its page for every other path that a browser opens. */
export async function addApp(web: FastifyInstance, config: Config, folder = BUILT_APP): Promise<void> {
  const isBuilt = existsSync(join(folder, "index.html"));
  const page = isBuilt ? fillPage(await readFile(join(folder, "index.html"), "utf8"), config) : NOT_BUILT;
  const sendPage = (reply: FastifyReply) =>
    reply
      .status(isBuilt ? 200 : 503)
      .type(isBuilt ? "text/html" : "text/plain")
      .header("cache-control", "no-cache")
      .send(page);
  if (isBuilt)
    await web.register(serveStatic, {
      root: folder,
      index: false,
      // its own header would win over ours
      cacheControl: false,
      setHeaders: (reply, path) => reply.setHeader("cache-control", cachingOf(relative(folder, path))),
      // pages are filled in before they are sent
      allowedPath: (path) => !path.endsWith(".html"),
    });
  web.get("/", (_request, reply) => sendPage(reply));
  web.setNotFoundHandler((request, reply) => {
    if (request.method === "GET" && request.headers.accept?.includes("text/html")) return sendPage(reply);
    return reply
      .status(404)
      .send({ errors: [{ message: "no such path", extensions: { code: "NOT_FOUND" } }] });
  });
  if (isBuilt && !config.production) await addGraphiql(web, folder);
}

const NOT_BUILT = "The app is not built: run `npm run build`.\n";

/** A file with a hash in its name never changes. */
const cachingOf = (path: string): string =>
  path.startsWith("assets") ? "public, max-age=31536000, immutable" : "no-cache";

/** GraphiQL from our own files, in development. It styles itself inline, so it has a policy of its own. */
async function addGraphiql(web: FastifyInstance, folder: string): Promise<void> {
  const file = join(folder, "graphiql.html");
  if (!existsSync(file)) return;
  const page = await readFile(file, "utf8");
  const policy =
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";
  web.get("/graphql", async (_request, reply) =>
    reply.type("text/html").header("content-security-policy", policy).send(page),
  );
}

/** The page is told its tiles in meta elements: no inline script, no second request. */
function fillPage(page: string, { tileUrl, tileAttribution }: Config): string {
  return page
    .replaceAll("%TILE_URL%", () => escapeHtml(tileUrl))
    .replaceAll("%TILE_ATTRIBUTION%", () => escapeHtml(tileAttribution));
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
