import { DEFAULT_ZONE, type Hours } from "../hours/hours.ts";
import { normaliseHours } from "../hours/normalise.ts";
import { parseOsm } from "../hours/text/osm-parse.ts";
import type { PlaceRow } from "../places/place-row.ts";
import { CHANGES } from "./changes.ts";
import { CHAOYANG } from "./places/chaoyang.ts";
import { DAXING } from "./places/daxing.ts";
import { DONGCHENG } from "./places/dongcheng.ts";
import { HAIDIAN } from "./places/haidian.ts";
import { HUAIROU } from "./places/huairou.ts";
import { SHUNYI } from "./places/shunyi.ts";
import { YANQING } from "./places/yanqing.ts";
import { readTable, type TableRow } from "./table.ts";

const TABLES = [CHAOYANG, DONGCHENG, HUAIROU, SHUNYI, DAXING, YANQING, HAIDIAN];

/** Before every code, so that nobody takes one for a real place's. */
export const CODE_PREFIX = "DEMO-";

const DAY = 86_400_000;

/** The places of the demo as they are when loaded at `at`: closures, special days and checks are counted from it. */
export function demoRows(at: Date): PlaceRow[] {
  return TABLES.flatMap(readTable).map((row) => placeRow(row, at));
}

function placeRow(row: TableRow, at: Date): PlaceRow {
  const { checkedDaysAgo, code, hours: text, amenities, ...rest } = row;
  const written = text === null ? null : readHours(text);
  const change = CHANGES[code];
  if (change && !written) throw new Error(`expected ${code} to have hours that can be changed`);
  return {
    ...rest,
    code: CODE_PREFIX + code,
    hours: written && change ? normaliseHours(change(written, at)) : written,
    hoursText: written ? null : text,
    hoursCheckedAt: checkedDaysAgo === null ? null : new Date(at.getTime() - checkedDaysAgo * DAY),
    amenities: amenities.map((amenity) => {
      const hours = amenity.hours === null ? null : readHours(amenity.hours);
      return {
        code: amenity.code,
        state: amenity.state,
        ...(amenity.note === null ? {} : { note: amenity.note }),
        ...(hours ? { hours } : {}),
      };
    }),
  };
}

/** Null where the text is not understood, as an import does it. */
function readHours(text: string): Hours | null {
  const parsed = parseOsm(text, DEFAULT_ZONE);
  return parsed.ok ? parsed.hours : null;
}
