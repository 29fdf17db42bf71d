import { graphql } from "./graphql.ts";

export const calendarYears = graphql(`
  query CalendarYears {
    calendarYears {
      year
      isPublished
      daysOff
      makeUpWorkdays
    }
  }
`);

export const officialYear = graphql(`
  query OfficialYear($year: Int!) {
    officialCalendar(year: $year) {
      year
      isPublished
      days {
        date
        kind
        name
      }
    }
  }
`);

const entry = graphql(`
  fragment Entry on CalendarEntry {
    date
    kind
    name
    replaces
  }
`);

export const importCalendar = graphql(
  `
    mutation ImportCalendar($json: String!, $dryRun: Boolean!) {
      importCalendar(json: $json, dryRun: $dryRun) {
        year
        isSaved
        added {
          ...Entry
        }
        changed {
          before {
            ...Entry
          }
          after {
            ...Entry
          }
        }
        removed {
          ...Entry
        }
        overruled {
          before {
            ...Entry
          }
          after {
            ...Entry
          }
        }
        withoutEffect
      }
    }
  `,
  [entry],
);

export const setCalendarDay = graphql(`
  mutation SetCalendarDay($date: Date!, $kind: OfficialDayKind, $name: String, $replaces: Weekday) {
    setCalendarDay(date: $date, kind: $kind, name: $name, replaces: $replaces) {
      year
      overruled {
        after {
          date
        }
      }
    }
  }
`);
