import { useState } from "react";
import type { ResultOf } from "../../schema/operations/graphql.ts";
import type { signInOptions } from "../../schema/operations/sign-in-options.ts";
import { useAttempt } from "../state/use-attempt.ts";
import { AlertLine } from "../ui/alert-line.tsx";
import { Button } from "../ui/button.tsx";
import { signIn } from "./auth-client.ts";
import { failureText } from "./failure-text.ts";
import { useTexts } from "./texts/use-texts.ts";

type DemoAccount = ResultOf<typeof signInOptions>["signInOptions"]["demo"][number];

interface DemoSignInsProps {
  readonly accounts: readonly DemoAccount[];
  /** Runs once the session's cookie is there. */
  onDone(): Promise<void>;
}

/** One button for each of the demo's parts; their passwords are no secret. */
export function DemoSignIns({ accounts, onDone }: DemoSignInsProps) {
  const { signIn: texts, account: accountTexts, demoPart, failure } = useTexts();
  const [chosen, setChosen] = useState<DemoAccount | null>(null);
  const { isBusy, error, start } = useAttempt(async (account: DemoAccount) => {
    await signIn(account);
    await onDone();
  });
  return (
    <section
      aria-labelledby="demo-sign-ins"
      className="rounded-card border border-control border-dashed bg-card p-4"
    >
      <h2 id="demo-sign-ins" className="font-semibold">
        {texts.demo}
      </h2>
      <p className="mb-3 text-ink-soft text-sm">{texts.demoHint}</p>
      <div className="grid gap-2">
        {accounts.map((account) => (
          <Button
            key={account.email}
            aria-disabled={isBusy}
            onClick={() => {
              setChosen(account);
              start(account);
            }}
          >
            {isBusy && chosen === account ? texts.busy : `${accountTexts.isDemo} · ${demoPart[account.part]}`}
          </Button>
        ))}
      </div>
      <AlertLine text={error && !isBusy ? failureText(error, { failure }) : null} />
    </section>
  );
}
