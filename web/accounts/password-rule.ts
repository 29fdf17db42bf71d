/** Characters, as the server has it. */
const FEWEST = 10;
const MOST = 128;

export type PasswordProblem = "short" | "long" | "isEmail" | "differs";

/**
 * Why a password that is being chosen cannot be taken, by the server's own rule, so that it is said before it is sent.
 * @param again typed a second time, where that is asked
 */
export function passwordProblem(password: string, email: string, again?: string): PasswordProblem | null {
  const length = [...password.normalize("NFKC")].length;
  if (length < FEWEST) return "short";
  if (length > MOST) return "long";
  const [given, known] = [password.trim().toLowerCase(), email.trim().toLowerCase()];
  if (known !== "" && (given === known || given === known.split("@", 1)[0])) return "isEmail";
  return again !== undefined && again !== password ? "differs" : null;
}
