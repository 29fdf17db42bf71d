import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { graphqlEnum } from "../graphql/enums.ts";
import { DateTime } from "../graphql/scalars.ts";
import type { Openness } from "../hours/hours.ts";
import { OpeningHours, OpennessChange, OpennessEnum } from "../hours/hours.type.ts";
import { HoursChange } from "../hours/hours-change.type.ts";
import type { Access, AmenityState, Place } from "../places/place.ts";
import { AccessEnum, AmenityStateEnum, PlaceType } from "../places/place.type.ts";
import type { ChangedField } from "./snapshot-changes.ts";

@InputType({ description: "What is to change of an amenity at a place." })
export class AmenityChange {
  @Field(() => ID, { description: "Its code in the catalogue." })
  code!: string;

  @Field(() => AmenityStateEnum, {
    nullable: true,
    description: "What is known of it; null: nothing any more. Needed where it is not listed yet.",
  })
  state?: AmenityState | null;

  @Field(() => String, { nullable: true, description: "Up to 200 characters; null takes it away." })
  note?: string | null;

  @Field(() => HoursChange, {
    nullable: true,
    description: "Its own hours, such as a counsellor's; null: as long as the place is open.",
  })
  hours?: HoursChange | null;
}

@InputType({
  description: "What is to change of a place. What is not named stays as it is; null takes away.",
})
export class PlaceChange {
  @Field(() => HoursChange, { nullable: true, description: "Opening hours; null: not known." })
  hours?: HoursChange | null;

  @Field(() => [AmenityChange], { nullable: true, description: "The amenities that change." })
  amenities?: AmenityChange[] | null;

  @Field(() => String, { nullable: true, description: "What to know before going, up to 2,000 characters." })
  description?: string | null;

  @Field(() => String, { nullable: true, description: "Telephone number, up to 40 characters." })
  phone?: string | null;

  @Field(() => AccessEnum, { nullable: true, description: "How one gets in." })
  access?: Access | null;

  @Field(() => String, { nullable: true, description: "More on how one gets in, up to 200 characters." })
  accessNote?: string | null;

  @Field(() => String, { nullable: true, description: "Address of a picture, https, up to 500 characters." })
  photoUrl?: string | null;
}

@InputType({ description: "A place as the caller last saw it." })
export class PlaceVersionInput {
  @Field(() => ID, { description: "Its code." })
  code!: string;

  @Field(() => Int, { description: "Its version then; a later change in between is answered CONFLICT." })
  expectedVersion!: number;
}

export const ChangedFieldEnum = graphqlEnum<ChangedField>("ChangedField", "What a change touched.", {
  PLACE: "The place itself: it was made.",
  STATUS: "Whether it is shown.",
  NAME: "Name.",
  KIND: "What it is for.",
  LOCATION: "Where it stands.",
  ADDRESS: "Address.",
  DISTRICT: "District.",
  HOST: "Host.",
  PHONE: "Telephone.",
  ACCESS: "How one gets in.",
  DESCRIPTION: "Description.",
  PHOTO: "Picture.",
  HOURS: "Opening hours.",
  SPECIAL_DAYS: "Special days.",
  CLOSURES: "Closed for now.",
  CONFIRMATION: "When the hours were last confirmed.",
  AMENITY: "An amenity, its note or its hours.",
});

@ObjectType({
  simpleResolvers: true,
  description: "One thing that a change touched, before and after, as text.",
})
export class FieldChange {
  @Field(() => ChangedFieldEnum, { description: "What." })
  field!: ChangedField;

  @Field(() => ID, { nullable: true, description: "With AMENITY: the amenity's code." })
  amenity!: string | null;

  @Field(() => String, { nullable: true, description: "Before; null: nothing." })
  before!: string | null;

  @Field(() => String, { nullable: true, description: "After; null: nothing." })
  after!: string | null;
}

@ObjectType({ description: "A change of a place, kept for ever." })
export class PlaceRevision {
  @Field(() => Int, { description: "The place's version from then on." })
  version!: number;

  @Field(() => DateTime, { description: "When." })
  at!: Date;

  @Field(() => String, {
    description: "Who, by the name they had then; import or demo where it was no person.",
  })
  actor!: string;

  @Field(() => String, {
    description: "What was done: CHANGE, CLOSE, REOPEN, CONFIRM, RESTORE, IMPORT, CREATE or RETIRE.",
  })
  action!: string;

  @Field(() => [FieldChange], { description: "What differs from the version before." })
  changes!: FieldChange[];
}

@ObjectType({ description: "A page of a place's changes, the latest first." })
export class PlaceHistory {
  @Field(() => [PlaceRevision], { description: "The latest first." })
  revisions!: PlaceRevision[];

  @Field(() => Int, {
    nullable: true,
    description: "Pass as `before` for the next page; null: there is none.",
  })
  nextBefore!: number | null;
}

@ObjectType({ description: "A change that was made." })
export class PlaceEdit {
  @Field(() => PlaceRevision, {
    nullable: true,
    description: "What was kept of it; null where nothing differed.",
  })
  revision!: PlaceRevision | null;

  @Field(() => Int, { description: "The place's version after it." })
  version!: number;

  @Field(() => PlaceType, { nullable: true, description: "The place as it is now; null: no longer shown." })
  place!: Place | null;
}

@ObjectType({ description: "Something odd about hours, before they are saved." })
export class HoursWarningType {
  @Field(() => String, { description: "Which one: OVERLAP, NEVER_OPEN, SEASON_HIDDEN or SPECIAL_DAY_PAST." })
  kind!: string;

  @Field(() => String, { nullable: true, description: "Where: a weekday, a season's name or a date." })
  where!: string | null;
}

@ObjectType({ description: "What a place would be after a change; nothing is saved." })
export class ChangePreview {
  @Field(() => PlaceType, { description: "The place as it is now." })
  place!: Place;

  @Field(() => [FieldChange], { description: "What would differ; none: nothing." })
  changes!: FieldChange[];

  @Field(() => OpeningHours, { nullable: true, description: "The hours it would have; null: not known." })
  hours!: OpeningHours | null;

  @Field(() => OpennessEnum, { description: "Whether it would be open now." })
  openness!: Openness;

  @Field(() => OpennessChange, { nullable: true, description: "When that would next change." })
  nextChange!: OpennessChange | null;

  @Field(() => [HoursWarningType], { description: "What is odd about the hours." })
  warnings!: HoursWarningType[];
}

@ObjectType({ description: "What riders and neighbours say of the hours, counted; nobody is kept." })
export class PlaceConfirmations {
  @Field(() => Int, { description: "How many said in the last 30 days that the hours are still correct." })
  recent!: number;

  @Field(() => Int, { description: "Of these, those who were signed in." })
  recentSignedIn!: number;

  @Field(() => DateTime, { nullable: true, description: "When one last did; null: never." })
  lastAt!: Date | null;
}
