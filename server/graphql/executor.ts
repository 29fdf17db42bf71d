import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  valueFromASTUntyped,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import type { Context } from "../context.ts";

type Gateway = ApolloServerOptionsWithGateway<Context>["gateway"];

/** Compiled documents kept; the app has about ten. */
const MOST_DOCUMENTS = 500;

/**
 * Compiles each document once and runs the compiled form: riders ask the same few documents over and over. Apollo takes
 * another executor only through its gateway option.
 */
export function compiledExecutor(schema: GraphQLSchema): Gateway {
  const compiled = new LRUCache<string, CompiledQuery>({ max: MOST_DOCUMENTS });
  let announce: Parameters<Gateway["onSchemaLoadOrUpdate"]>[0] = () => {};
  return {
    onSchemaLoadOrUpdate(callback) {
      announce = callback;
      return () => {};
    },
    async load() {
      announce({ apiSchema: schema, coreSupergraphSdl: "" });
      return {
        async executor({ document, operationName, queryHash, request, context }) {
          const key = `${queryHash} ${operationName ?? ""}`;
          let query = compiled.get(key);
          if (!query) {
            const result = compileQuery(schema, document, operationName ?? "");
            if (!isCompiledQuery(result)) return result;
            query = result;
            compiled.set(key, query);
          }
          const variables = withDefaults(document, operationName, request.variables ?? {});
          const result = await query.query(undefined, context, variables);
          if (!result.errors) return result;
          const refused = variableErrors(schema, document, operationName, variables);
          return { ...result, errors: refused ?? result.errors.map(graphqlError) };
        },
      };
    },
    async stop() {},
  };
}

/** The compiler takes a variable that may not be null for missing, even where the document has a default for it. */
function withDefaults(
  document: DocumentNode,
  operationName: string | null,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  const defaults = (getOperationAST(document, operationName)?.variableDefinitions ?? []).flatMap(
    ({ variable: { name }, defaultValue }) =>
      defaultValue && variables[name.value] === undefined
        ? [[name.value, valueFromASTUntyped(defaultValue)] as const]
        : [],
  );
  return defaults.length === 0 ? variables : { ...Object.fromEntries(defaults), ...variables };
}

/** The compiler says only that a variable is not of its type; graphql-js says what was expected and what came. */
function variableErrors(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Record<string, unknown>,
): readonly GraphQLError[] | undefined {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return getVariableValues(schema, definitions, variables, { maxErrors: 10 }).errors;
}

/** The compiler's errors look like GraphQL's but lack what Apollo expects of one: extensions that are always there. */
function graphqlError({
  message,
  path,
  nodes,
  source,
  positions,
  originalError,
}: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    path: path ?? null,
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    originalError: originalError ?? null,
  });
}
