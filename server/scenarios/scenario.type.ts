import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateTime } from "../graphql/scalars.ts";
import type { LatLon, PlaceKind } from "../places/place.ts";
import { Location, PlaceKindEnum, PointInput } from "../places/place.type.ts";
import type { AddedPlace, ScenarioChange } from "./scenario.ts";

@InputType({ description: "A place that a scenario adds." })
export class AddedPlaceInput implements AddedPlace {
  @Field(() => ID, { description: "Made by the caller, unique in the scenario, 1-64 characters." })
  id!: string;

  @Field(() => String, { description: "1-100 characters." })
  name!: string;

  @Field(() => PointInput, { description: "Where." })
  location!: PointInput;

  @Field(() => PlaceKindEnum, { description: "What it would be for." })
  kind!: PlaceKind;

  @Field(() => [ID], { description: "Codes of the amenities that it would have." })
  amenities!: string[];

  @Field(() => String, { description: "Opening hours as text, such as Mo-Su 08:00-22:00 or 24/7." })
  hours!: string;
}

@InputType({ description: "A place that would be gone." })
export class ClosedPlaceInput {
  @Field(() => ID, { description: "The place's code." })
  code!: string;
}

@InputType({ description: "A place that would have other hours." })
export class ChangedHoursInput {
  @Field(() => ID, { description: "The place's code." })
  code!: string;

  @Field(() => String, { description: "Opening hours as text, such as Mo-Su 08:00-22:00 or 24/7." })
  hours!: string;
}

@InputType({ description: "A place that would have other amenities." })
export class ChangedAmenitiesInput {
  @Field(() => ID, { description: "The place's code." })
  code!: string;

  @Field(() => [ID], { description: "Codes of amenities that it would get." })
  add!: string[];

  @Field(() => [ID], { description: "Codes of amenities that it would lose." })
  remove!: string[];
}

@InputType({ description: "One difference from today: exactly one of the fields." })
export class ScenarioChangeInput implements ScenarioChange {
  @Field(() => AddedPlaceInput, { nullable: true, description: "A new place." })
  addPlace?: AddedPlaceInput | null;

  @Field(() => ClosedPlaceInput, { nullable: true, description: "A place gone." })
  closePlace?: ClosedPlaceInput | null;

  @Field(() => ChangedHoursInput, { nullable: true, description: "Other hours." })
  changeHours?: ChangedHoursInput | null;

  @Field(() => ChangedAmenitiesInput, { nullable: true, description: "Other amenities." })
  changeAmenities?: ChangedAmenitiesInput | null;
}

@ObjectType("AddedPlace", { simpleResolvers: true, description: "A place that a scenario adds." })
export class AddedPlaceType {
  @Field(() => ID, { description: "Unique in the scenario." })
  id!: string;

  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => Location, { description: "Where." })
  location!: LatLon;

  @Field(() => PlaceKindEnum, { description: "What it would be for." })
  kind!: PlaceKind;

  @Field(() => [ID], { description: "Codes of the amenities that it would have." })
  amenities!: string[];

  @Field(() => String, { description: "Opening hours as text." })
  hours!: string;
}

@ObjectType("ScenarioChange", {
  simpleResolvers: true,
  description: "One difference from today: one of added, closed, hours, amenities.",
})
export class ScenarioChangeType {
  @Field(() => AddedPlaceType, { nullable: true, description: "A new place." })
  addPlace!: AddedPlaceType | null;

  @Field(() => ID, {
    nullable: true,
    description: "The code of the place that it is about; null: a new one.",
  })
  placeCode!: string | null;

  @Field(() => String, { nullable: true, description: "That place's name, if it is still there." })
  placeName!: string | null;

  @Field(() => Boolean, { description: "The place would be gone." })
  isClosed!: boolean;

  @Field(() => String, { nullable: true, description: "Hours that it would have, as text." })
  hours!: string | null;

  @Field(() => [ID], { description: "Codes of amenities that it would get." })
  addedAmenities!: string[];

  @Field(() => [ID], { description: "Codes of amenities that it would lose." })
  removedAmenities!: string[];
}

@ObjectType("Scenario", {
  simpleResolvers: true,
  description: "What could be different from today, saved. It touches no real data.",
})
export class ScenarioType {
  @Field(() => ID, { description: "Its id, also in links to it." })
  id!: string;

  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => String, { nullable: true, description: "What it is meant to show." })
  note!: string | null;

  @Field(() => [ScenarioChangeType], { description: "What is different, in the order of saving." })
  changes!: ScenarioChangeType[];

  @Field(() => String, {
    nullable: true,
    description: "What the planner looked at, as the app's address has it.",
  })
  view!: string | null;

  @Field(() => Int, { description: "Goes up with every change." })
  version!: number;

  @Field(() => String, { description: "Who made it." })
  ownerName!: string;

  @Field(() => Boolean, { description: "Whether the viewer may change and remove it." })
  isMine!: boolean;

  @Field(() => DateTime, { description: "When it was made." })
  createdAt!: Date;

  @Field(() => DateTime, { description: "When it was last changed." })
  updatedAt!: Date;
}

@InputType({ description: "A scenario to be saved." })
export class ScenarioInput {
  @Field(() => String, { description: "1-100 characters." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Up to 2,000 characters." })
  note?: string | null;

  @Field(() => [ScenarioChangeInput], { description: "What is different, up to 500 changes." })
  changes!: ScenarioChangeInput[];

  @Field(() => String, {
    nullable: true,
    description: "What the planner looks at, as the app's address has it, up to 2,000 characters.",
  })
  view?: string | null;
}
