import { authRequest } from "../state/auth-request.ts";

/** Signs in; the session comes as a cookie that no script can read. @throws as `authRequest` does */
export async function signIn({ email, password }: { email: string; password: string }): Promise<void> {
  await authRequest("/sign-in/email", { email, password });
}

/**
 * Where to go to sign in at the OpenID provider, which sends the browser back to `path`.
 * @throws as `authRequest` does
 */
export async function startOidc(path: string): Promise<string> {
  const { url } = (await authRequest("/sign-in/oidc", { callbackURL: path })) as { url: string };
  return url;
}

/** Sets another password of one's own and ends the other sessions. @throws as `authRequest` does */
export async function changePassword(passwords: {
  currentPassword: string;
  newPassword: string;
}): Promise<void> {
  await authRequest("/change-password", passwords);
}
