import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import type { Accounts } from "../accounts/accounts.ts";
import { mayChange, planner } from "../accounts/planner.ts";
import type { Viewer } from "../accounts/viewer.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/tables.ts";
import { type Importer, importDemand } from "../demand/import-demand.service.ts";
import { sampleOf } from "../demand/sample.ts";
import { answerExpected } from "./answer-expected.ts";
import { bodyOf, MOST_DEMO_UPLOAD_BYTES, MOST_UPLOAD_BYTES, TooLargeError } from "./planning-body.ts";
import { uploadIn } from "./planning-query.ts";
import { UploadTurns } from "./upload-turns.ts";

interface PlanningRoutes {
  db: Kysely<Database>;
  clock: Clock;
  accounts: Pick<Accounts, "read">;
}

const CONTENT_TYPES = ["text/csv", "application/geo+json", "application/json", "application/octet-stream"];
/** Problems that are told one by one; the report has their number. */
const MOST_PROBLEMS = 100;
/** Cells for the preview's map. */
const MOST_SAMPLE = 2_000;

/**
 * POST /api/planning/demand?name=…&format=csv|geojson, the body a file of demand, for planners. With preview=true
 * everything is read and told, and nothing is kept.
 */
export async function addPlanning(
  web: FastifyInstance,
  { db, clock, accounts }: PlanningRoutes,
): Promise<void> {
  const turns = new UploadTurns();

  await web.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // the body is read as it comes
    scope.addContentTypeParser(CONTENT_TYPES, (_request, _payload, done) => done(null));
    scope.setErrorHandler(answerUploadError);

    scope.post(
      "/api/planning/demand",
      { bodyLimit: MOST_UPLOAD_BYTES, helmet: false },
      async (request, reply) => {
        reply.headers({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
        const viewer = planner((await accounts.read(request.headers.cookie)).viewer);
        const { preview, ...upload } = uploadIn(request.query);
        const end = turns.begin(viewer, request.ip);
        try {
          const rejectedRows: { line: number; problem: string }[] = [];
          const warnings: string[] = [];
          const { report, weights } = await importDemand(db, {
            ...upload,
            dryRun: preview,
            open: () => bodyOf(request.raw, viewer.isDemo ? MOST_DEMO_UPLOAD_BYTES : MOST_UPLOAD_BYTES),
            importer: importerOf(viewer),
            at: clock.now(),
            onRejected: (line, problem) => {
              if (rejectedRows.length < MOST_PROBLEMS) rejectedRows.push({ line, problem });
            },
            onWarning: (text) => warnings.push(text),
          });
          return { report, rejectedRows, warnings, sample: weights ? sampleOf(weights, MOST_SAMPLE) : [] };
        } finally {
          end();
        }
      },
    );
  });
}

function answerUploadError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const refuse = (status: number, code: string, message: string) =>
    reply.status(status).send({ errors: [{ message, extensions: { code } }] });
  if (error instanceof TooLargeError) {
    // the rest of it need not come
    reply.header("connection", "close");
    return refuse(413, "PAYLOAD_TOO_LARGE", error.message);
  }
  if (error.statusCode === 415)
    return refuse(415, "UNSUPPORTED_MEDIA_TYPE", `expected content-type: ${CONTENT_TYPES.join(", ")}`);
  return answerExpected(error, request, reply);
}

function importerOf(viewer: Viewer): Importer {
  const { id, name, isDemo } = viewer;
  return { id, name, isDemo, mayReplace: (set) => mayChange(viewer, set) };
}
