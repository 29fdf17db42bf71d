import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { expected } from "../errors.ts";
import { documentLimits, MOST_TOKENS } from "./limits.ts";

/**
 * Reads documents under the limits of every other, and lets subscriptions alone pass.
 * What it answers throws a GraphQLError or an InputError for a document that is refused.
 */
export function subscriptionReader(schema: GraphQLSchema) {
  const rules = [...specifiedRules, ...documentLimits().validationRules];
  return (text: string, operationName: string | null | undefined): DocumentNode => {
    const document = parse(text, { maxTokens: MOST_TOKENS });
    const asked = getOperationAST(document, operationName)?.operation;
    if (asked !== "subscription")
      throw expected("a subscription (queries and mutations go to /graphql)", asked ?? "none");
    const [error] = validate(schema, document, rules, { maxErrors: 1 });
    if (error) throw error;
    return document;
  };
}
