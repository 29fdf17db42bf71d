import { graphql, type ResultOf } from "./graphql.ts";

/** Hours with all that a host can edit of them. */
export const editableHours = graphql(`
  fragment EditableHours on OpeningHours {
    zone
    week { weekday periods { from to } }
    seasons { name from to week { weekday periods { from to } } }
    rules
    publicHolidays { kind periods { from to } }
    makeUpWorkdays { kind periods { from to } }
    specialDays { date periods { from to } reason }
    closures { from until reason }
  }
`);

export type EditableHours = ResultOf<typeof editableHours>;
