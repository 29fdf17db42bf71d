import { ApolloArmor } from "@escape.tech/graphql-armor";

/** Tokens of a document; the app's largest has about 300. */
export const MOST_TOKENS = 1500;
/** Bytes of a request's body. */
export const MOST_BODY_BYTES = 100 * 1024;

/**
 * Limits on what one document may ask: depth, aliases (those of __typename too), directives, cost.
 * Tokens are limited by the parser itself (maxTokens), which stops reading.
 */
export function documentLimits() {
  const armor = new ApolloArmor({
    maxDepth: { n: 10 },
    maxAliases: { n: 15, allowList: [] },
    maxDirectives: { n: 5 },
    costLimit: { maxCost: 5000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.5 },
    maxTokens: { enabled: false },
    // Apollo's own hideSchemaDetailsFromClientErrors does this where it is wanted
    blockFieldSuggestion: { enabled: false },
  });
  return armor.protect();
}
