import { Field, ID, ObjectType } from "type-graphql";
import { graphqlEnum } from "../graphql/enums.ts";
import { DateTime } from "../graphql/scalars.ts";
import type { AdministrationAction, AdministrationEvent, EventChange } from "./events.ts";

export const AdministrationActionEnum = graphqlEnum<AdministrationAction>(
  "AdministrationAction",
  "What an administrator did, beside accounts and places.",
  {
    AMENITY_CREATED: "Made an entry of the catalogue of amenities.",
    AMENITY_CHANGED: "Changed an entry of the catalogue.",
    AMENITY_REMOVED: "Removed an entry of the catalogue.",
    CALENDAR_IMPORTED: "Imported a year of the official calendar.",
    CALENDAR_DAY_SET: "Set a single day of the official calendar.",
    HOST_CREATED: "Made a host.",
    HOST_CHANGED: "Changed a host.",
    HOST_REMOVED: "Removed a host.",
  },
);

@ObjectType("EventChange", {
  simpleResolvers: true,
  description: "One thing that an event touched, before and after, as text.",
})
export class EventChangeType {
  @Field(() => String, {
    description:
      "What: name, parent, nameEn, icon; kind or replaces of a day; added, changed or removed of an import, which are counts.",
  })
  name!: string;

  @Field(() => String, { nullable: true, description: "Before; null: nothing." })
  before!: string | null;

  @Field(() => String, { nullable: true, description: "After; null: nothing." })
  after!: string | null;
}

@ObjectType("AdministrationEvent", {
  simpleResolvers: true,
  description: "Something that an administrator did, kept for ever.",
})
export class AdministrationEventType {
  @Field(() => ID, { description: "Counts up." })
  id!: string;

  @Field(() => DateTime, { description: "When." })
  at!: Date;

  @Field(() => ID, { description: "The account of whoever did it." })
  actorId!: string;

  @Field(() => String, { description: "Who, by the name they had then." })
  actor!: string;

  @Field(() => AdministrationActionEnum, { description: "What was done." })
  action!: AdministrationAction;

  @Field(() => ID, { description: "To what: a host's id, an amenity's code, a year or a date." })
  subjectId!: string;

  @Field(() => String, { description: "Its name then." })
  subject!: string;

  @Field(() => [EventChangeType], { description: "What differs." })
  changes!: EventChange[];
}

@ObjectType({ description: "A page of what administrators did." })
export class AdministrationEventPage {
  @Field(() => [AdministrationEventType], { description: "The latest first." })
  nodes!: AdministrationEvent[];

  @Field(() => String, { nullable: true, description: "Pass as `after` for the next page; null: the last." })
  endCursor!: string | null;
}
