import { expect, test } from "vitest";
import { checkPassword } from "../../../server/accounts/passwords.ts";
import { passwordProblem } from "../../../web/accounts/password-rule.ts";

const EMAIL = "wang.li@example.org";
const LONGEST = "长".repeat(128);

test.each([
  ["123456789", "short"],
  ["九个字符的口令不够", "short"],
  ["1234567890", null],
  ["十个字符的口令就够了", null],
  [LONGEST, null],
  [`${LONGEST}x`, "long"],
  ["Wang.Li@example.org", "isEmail"],
  [" wang.li@example.org ", "isEmail"],
] as const)("%j is refused as the server would refuse it: %s", (password, problem) => {
  expect(passwordProblem(password, EMAIL)).toBe(problem);
  const onServer = () => checkPassword(password, EMAIL);
  if (problem === null) expect(onServer).not.toThrow();
  else expect(onServer).toThrow(/^expected a password/);
});

test("the name before the @ is no password either", () => {
  expect(passwordProblem("wangli1234", "wangli1234@example.org")).toBe("isEmail");
});

test("typed twice it must be the same, which is said last", () => {
  expect(passwordProblem("1234567890", EMAIL, "1234567891")).toBe("differs");
  expect(passwordProblem("1234567890", EMAIL, "1234567890")).toBeNull();
  expect(passwordProblem("123", EMAIL, "1234")).toBe("short");
});

test("where the e-mail is not known, nothing is taken for it", () => {
  expect(passwordProblem("1234567890", "")).toBeNull();
});
