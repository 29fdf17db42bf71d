import { usePathname } from "wouter/use-browser-location";
import { AccountPage } from "./account-page.tsx";
import { InvitationPage } from "./invitation-page.tsx";
import { PasswordLinkPage } from "./password-link-page.tsx";
import { SignInPage } from "./sign-in-page.tsx";

/** Signing in, one's own account, and what links in messages lead to. */
export default function AccountsScreen() {
  const [, page, token = ""] = usePathname().split("/");
  switch (page) {
    case "sign-in":
      return <SignInPage />;
    case "invitation":
      return <InvitationPage token={token} />;
    case "password":
      return <PasswordLinkPage token={token} />;
    default:
      return <AccountPage />;
  }
}
