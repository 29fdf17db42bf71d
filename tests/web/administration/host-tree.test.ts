import { expect, test } from "vitest";
import { hostTree } from "../../../web/administration/hosts/host-tree.ts";

const host = (id: string, parent?: string) => ({ id, parent: parent === undefined ? null : { id: parent } });
const drawn = (hosts: ReturnType<typeof host>[]) =>
  hostTree(hosts).map((row) => "  ".repeat(row.depth) + row.host.id);

test("a chain is followed by its branches, in the order given", () => {
  const hosts = [host("coffee", "chain"), host("alone"), host("chain"), host("shop", "chain")];
  expect(drawn(hosts)).toEqual(["alone", "chain", "  coffee", "  shop"]);
});

test("branches have branches", () => {
  const hosts = [host("c", "b"), host("b", "a"), host("a"), host("d", "a")];
  expect(drawn(hosts)).toEqual(["a", "  b", "    c", "  d"]);
});

test("a branch whose chain is on another page stands at the top: no host is left out", () => {
  expect(drawn([host("branch", "elsewhere"), host("below", "branch")])).toEqual(["branch", "  below"]);
  expect(drawn([])).toEqual([]);
});
