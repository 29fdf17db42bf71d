import { Command } from "commander";
import { systemClock } from "../clock.ts";
import { run, say, withConfiguredDatabase } from "../imports/cli.ts";
import { checkedText } from "../input.ts";
import { findAdministrators } from "./accounts.queries.ts";
import {
  createAdministrator,
  mayCreateAdministrator,
  mayResetPassword,
  resetPassword,
} from "./administrators.service.ts";
import { askPassword } from "./ask-password.ts";
import { checkedEmail } from "./emails.ts";
import { checkPassword } from "./passwords.ts";

/** `npm run admin -- create EMAIL`, `password EMAIL` and `list`. */

const program = new Command("npm run admin --").description("Makes and lists administrators.");

program
  .command("create")
  .description("an administrator, with a password that is asked for or read from standard input")
  .argument("<email>", "what they sign in with")
  .option("--name <name>", "how histories call them; by default the e-mail's first part")
  .action(async (text: string, { name: given }: { name?: string }) => {
    const email = checkedEmail(text);
    const name = checkedText("--name", given ?? email.split("@", 1)[0] ?? email, 80);
    await withConfiguredDatabase("admin", async ({ db }) => {
      await mayCreateAdministrator(db, email);
      const password = await askPassword((password) => checkPassword(password, email));
      const outcome = await createAdministrator(db, { email, name, password, now: systemClock.now() });
      say(
        outcome === "created"
          ? `${email} is an administrator now`
          : `${email} had an account: it is an administrator's now, with the new password, and was signed out everywhere`,
      );
    });
  });

program
  .command("password")
  .description("a new password for an account, asked for or read from standard input")
  .argument("<email>", "what they sign in with")
  .action(async (text: string) => {
    const email = checkedEmail(text);
    await withConfiguredDatabase("admin", async ({ db }) => {
      await mayResetPassword(db, email);
      const password = await askPassword((password) => checkPassword(password, email));
      await resetPassword(db, { email, password, now: systemClock.now() });
      say(`${email} has the new password, and was signed out everywhere`);
    });
  });

program
  .command("list")
  .description("administrators, one a line")
  .action(async () => {
    await withConfiguredDatabase("admin", async ({ db }) => {
      for (const { email, name, isDemo } of await findAdministrators(db))
        process.stdout.write(`${email}\t${name}${isDemo ? "\tdemo" : ""}\n`);
    });
  });

await run(program);
