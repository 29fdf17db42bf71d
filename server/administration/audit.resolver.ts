import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { auditPage } from "./audit.service.ts";
import { AuditPage } from "./audit.type.ts";
import { eventPage } from "./events.service.ts";
import { AdministrationEventPage } from "./events.type.ts";

/** What was done, by whom, for administrators; a demo's sees what concerns the demo. */
@Resolver()
export class AuditResolver {
  @Query(() => AuditPage, { description: "The changes of all places. For administrators." })
  audit(
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: "How many, 1-100." })
    first: number | null,
    @Arg("after", () => String, { nullable: true, description: "endCursor of the page before." })
    after: string | null | undefined,
    @Arg("actorId", () => ID, { nullable: true, description: "Only those by this account." })
    actorId: string | null | undefined,
    @Arg("code", () => ID, { nullable: true, description: "Only those of the place with this code." })
    code: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<AuditPage> {
    return auditPage(context, {
      first: first ?? 50,
      after: after ?? null,
      actorId: actorId ?? null,
      code: code ?? null,
    });
  }

  @Query(() => AdministrationEventPage, {
    description: "What was done to hosts, the catalogue and the calendar. For administrators.",
  })
  administrationEvents(
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: "How many, 1-100." })
    first: number | null,
    @Arg("after", () => String, { nullable: true, description: "endCursor of the page before." })
    after: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<AdministrationEventPage> {
    return eventPage(context, { first: first ?? 50, after: after ?? null });
  }
}
