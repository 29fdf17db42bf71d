import { describe, expect, test } from "vitest";
import { nextPath } from "../../../web/accounts/next-path.ts";

const HERE = "https://nuanyi.example";
const leadsTo = (next: string) => nextPath(`?next=${encodeURIComponent(next)}`, HERE);

describe("where signing in leads", () => {
  test.each(["/host", "/host/DEMO-HR-001?tab=week#wednesday", "/", "/admin/people", "/invitation/abc"])(
    "%s is a page of ours",
    (path) => expect(leadsTo(path)).toBe(path),
  );

  test.each([
    "https://elsewhere.example/host",
    "//elsewhere.example/host",
    "/\\elsewhere.example",
    "\\\\elsewhere.example",
    "/\t/elsewhere.example",
    "/\n/elsewhere.example",
    "///elsewhere.example",
    "/.//elsewhere.example",
    "/x/..//elsewhere.example",
    "javascript:alert(1)",
    "host",
    "",
    " /host",
  ])("%j is not", (path) => expect(leadsTo(path)).toBeNull());

  test("nowhere where nothing is asked for", () => expect(nextPath("", HERE)).toBeNull());

  test("what is taken is at this origin however a browser resolves it", () => {
    const paths = ["/a/../b", "/%2f%2felsewhere.example", "/host?next=//elsewhere.example", "/./host"];
    for (const path of paths) {
      const taken = leadsTo(path);
      expect(taken, path).not.toBeNull();
      expect(new URL(taken ?? "", HERE).origin, path).toBe(HERE);
    }
  });
});
