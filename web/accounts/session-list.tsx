import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ResultOf } from "../../schema/operations/graphql.ts";
import { endOtherSessions, endSession, sessions } from "../../schema/operations/sessions.ts";
import { request, ServerError } from "../graphql/client.ts";
import { useLanguage } from "../i18n/language.tsx";
import { formatAgo } from "../i18n/moments.ts";
import { useAttempt } from "../state/use-attempt.ts";
import { useNow } from "../state/use-now.ts";
import { AlertLine } from "../ui/alert-line.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Failed } from "../ui/failed.tsx";
import { Progress } from "../ui/progress.tsx";
import { useToast } from "../ui/toast.tsx";
import { deviceName } from "./device-name.ts";
import { failureText } from "./failure-text.ts";
import { useTexts } from "./texts/use-texts.ts";

type Session = ResultOf<typeof sessions>["sessions"][number];

/** Where I am signed in, and a way to end it there. */
export function SessionList() {
  const texts = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const query = useQuery({
    queryKey: ["sessions"],
    queryFn: async ({ signal }) => (await request(sessions, {}, signal)).sessions,
  });
  const { isBusy, error, start } = useAttempt(async (id: string | null) => {
    await (id === null ? request(endOtherSessions, {}) : request(endSession, { id }));
    setAsking(false);
    await client.invalidateQueries({ queryKey: ["sessions"] });
    toast({ text: id === null ? texts.sessions.revokeOthersDone : texts.sessions.revoked });
  });
  const others = query.data?.filter(({ isCurrent }) => !isCurrent) ?? [];
  const problem = error && !isBusy ? failureText(error, texts) : null;
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions" className="mb-2 font-semibold text-lg">
        {texts.sessions.title}
      </h2>
      {query.isPending && <Progress label={texts.loading} />}
      {query.isError && !query.data && (
        <Failed isServers={query.error instanceof ServerError} onRetry={() => void query.refetch()} />
      )}
      <ul className="divide-y divide-line">
        {query.data?.map((session) => (
          <SessionRow key={session.id} session={session} onEnd={() => start(session.id)} />
        ))}
      </ul>
      {!isAsking && <AlertLine text={problem} />}
      {others.length > 1 && (
        <Button className="mt-2" onClick={() => setAsking(true)}>
          {texts.sessions.revokeOthers}
        </Button>
      )}
      {isAsking && (
        <Dialog
          title={texts.sessions.revokeOthers}
          closeLabel={texts.sessions.cancel}
          onClose={() => setAsking(false)}
        >
          <p className="mb-3">{texts.sessions.revokeOthersAsk(others.length)}</p>
          <AlertLine text={problem} />
          <div className="mt-3 flex flex-wrap justify-end gap-2">
            <Button onClick={() => setAsking(false)}>{texts.sessions.cancel}</Button>
            <Button look="primary" onClick={() => start(null)} aria-disabled={isBusy}>
              {texts.sessions.revokeOthers}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

function SessionRow({ session, onEnd }: { session: Session; onEnd(): void }) {
  const words = useLanguage();
  const { sessions: texts } = useTexts();
  const now = useNow();
  const { browser, system } = deviceName(session.userAgent ?? "");
  const name = texts.device(browser, system) || texts.unknown;
  const ago = (at: string): string => formatAgo(new Date(at), now, words);
  return (
    <li className="flex items-center gap-3 py-2">
      <p className="min-w-0 grow">
        <span className="block font-semibold">
          {name}
          {session.isCurrent && <span className="font-normal text-open-word"> · {texts.current}</span>}
        </span>
        <span className="text-ink-soft text-sm">
          {texts.since(ago(session.createdAt))} · {texts.seen(ago(session.lastSeenAt))}
        </span>
      </p>
      {!session.isCurrent && (
        <Button onClick={onEnd} aria-label={texts.revokeLabel(name)}>
          {texts.revoke}
        </Button>
      )}
    </li>
  );
}
