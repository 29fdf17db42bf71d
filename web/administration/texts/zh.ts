import { amenities } from "./zh/amenities.ts";
import { audit } from "./zh/audit.ts";
import { calendar } from "./zh/calendar.ts";
import { common } from "./zh/common.ts";
import { hosts } from "./zh/hosts.ts";
import { people, roles } from "./zh/people.ts";
import { places } from "./zh/places.ts";

/** Every text of the administrator's pages, in Chinese: the source of truth for which there are. */
export const zh = { common, hosts, people, roles, places, amenities, calendar, audit };

export type AdministrationTexts = typeof zh;
