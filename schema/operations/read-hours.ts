import { graphql } from "./graphql.ts";
import { editableHours } from "./hours-editing.ts";

/** How a typed text is understood, for confirmation before it takes the place of the week. */
export const readHours = graphql(
  `
  query ReadHours($text: String!, $zone: String!) {
    readHours(text: $text, zone: $zone) {
      text
      isExact
      problem
      hours { ...EditableHours }
    }
  }
`,
  [editableHours],
);
