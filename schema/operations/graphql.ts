import type { initGraphQLTada } from "gql.tada";
import type { introspection } from "../graphql-env.d.ts";

/** Types every document against the committed schema; dates and instants travel as ISO strings. */
interface Setup {
  introspection: introspection;
  disableMasking: true;
  scalars: { Latitude: number; Longitude: number; DateTime: string; Date: string; GeoJSON: unknown };
}

type TypedGraphql = ReturnType<typeof initGraphQLTada<Setup>>;

interface Source {
  readonly text: string;
  readonly fragments: readonly Source[];
}

/**
 * gql.tada's types over documents that stay text: the browser sends them as written, so neither a parser nor a printer
 * is part of the page. Read one with `textOf`, never as a syntax tree.
 */
export const graphql = ((text: string, fragments: readonly Source[] = []): Source => ({
  text,
  fragments,
})) as unknown as TypedGraphql;

/** A document as it is sent: its own text and that of every fragment it spreads, each once. */
export function textOf(document: object): string {
  const texts = new Set<string>();
  const collect = ({ text, fragments }: Source): void => {
    texts.add(text);
    fragments.forEach(collect);
  };
  collect(document as Source);
  return [...texts].join("\n");
}

export type { ResultOf, VariablesOf } from "gql.tada";
