import { amenities } from "./en/amenities.ts";
import { audit } from "./en/audit.ts";
import { calendar } from "./en/calendar.ts";
import { common } from "./en/common.ts";
import { hosts } from "./en/hosts.ts";
import { people, roles } from "./en/people.ts";
import { places } from "./en/places.ts";
import type { AdministrationTexts } from "./zh.ts";

export const en = {
  common,
  hosts,
  people,
  roles,
  places,
  amenities,
  calendar,
  audit,
} satisfies AdministrationTexts;
