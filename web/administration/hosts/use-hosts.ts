import { administeredHosts } from "../../../schema/operations/administration-hosts.ts";
import type { ResultOf } from "../../../schema/operations/graphql.ts";
import { request } from "../../graphql/client.ts";
import { type Pages, usePages } from "../use-pages.ts";

export type AdministeredHost = ResultOf<typeof administeredHosts>["hosts"]["nodes"][number];

const PAGE = 100;

/** Hosts whose name has the text, page after page in order of their names; all of them for an empty text. */
export function useHosts(text: string): Pages<AdministeredHost> {
  const part = text.trim();
  return usePages("hosts", { text: part }, async (after, signal) => {
    const variables = { text: part === "" ? null : part, first: PAGE, after };
    return (await request(administeredHosts, variables, signal)).hosts;
  });
}
