import { expect, inject, onTestFinished, test } from "vitest";
import { connect } from "../../server/database/connect.ts";
import { emptyTarget, type Settings, startCli } from "../support/cli.ts";

/** `npm run admin` with these lines on standard input. */
async function admin(settings: Settings, args: string[], input = "") {
  const { child, result } = startCli("accounts/admin", settings, ...args);
  child.stdin?.end(input);
  return result;
}

const lastLine = (text: string) => text.trimEnd().split("\n").at(-1);

test("makes administrators, gives them new passwords and lists them", async () => {
  const target = await emptyTarget();
  const weak = await admin(target, ["create", "boss@example.org"], "short\n");
  expect({ ...weak, err: lastLine(weak.err) }).toEqual({
    out: "",
    code: 1,
    err: "expected a password of at least 10 characters, got 5",
  });
  const made = await admin(target, ["create", " Boss@Example.org", "--name", "老板"], "long enough one\n");
  expect(made).toEqual({ out: "", err: "boss@example.org is an administrator now\n", code: 0 });
  const again = await admin(target, ["create", "boss@example.org"], "long enough two\n");
  expect(again).toEqual({
    out: "",
    err: "expected somebody who is no administrator yet, got boss@example.org: for a new password, npm run admin -- password boss@example.org\n",
    code: 1,
  });
  const reset = await admin(target, ["password", "boss@example.org"], "long enough two\r\n");
  expect(reset.err).toBe("boss@example.org has the new password, and was signed out everywhere\n");
  expect(await admin(target, ["list"])).toEqual({ out: "boss@example.org\t老板\n", err: "", code: 0 });
});

test.each([
  [["create", "boss"], "x", 'expected an e-mail such as wang@example.org, got "boss"\n'],
  [
    ["create", "x@demo.nuanyi.example"],
    "x",
    "expected an e-mail outside the demo, got x@demo.nuanyi.example\n",
  ],
  [["create", "boss@example.org"], "", "expected a password on standard input, got nothing\n"],
  [["create", "boss@example.org"], "BOSS@example.org\n", "expected a password other than the e-mail\n"],
  [["password", "boss@example.org"], "x", "expected the e-mail of an account, got boss@example.org\n"],
])("says in one line what is wrong with %j", async (args, input, message) => {
  const { out, err, code } = await admin(await emptyTarget(), args, input);
  expect({ out, code, err: err.endsWith(message) }).toEqual({ out: "", code: 1, err: true });
});

// a server's database has no directory to hold
if (inject("database") === "embedded")
  test("leaves a directory alone that a server holds", async () => {
    const target = await emptyTarget();
    const server = await connect({ dataDir: String(target.DATA_DIR), holder: "npm start" });
    onTestFinished(() => server.close());
    const { out, err, code } = await admin(target, ["create", "boss@example.org"], "long enough one\n");
    expect({ out, code }).toEqual({ out: "", code: 1 });
    expect(err).toMatch(/^[^\n]*npm start[^\n]*\n$/);
  });
