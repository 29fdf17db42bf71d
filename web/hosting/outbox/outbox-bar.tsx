import { useState } from "react";
import { usePathname } from "wouter/use-browser-location";
import { Button, linkLook } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { signInPath } from "../paths.ts";
import { useTexts } from "../texts/use-texts.ts";
import { useHost } from "../use-host.ts";
import { useOutbox, useOutboxState } from "./outbox-context.tsx";
import { OutboxDialog } from "./outbox-dialog.tsx";
import { madeBy } from "./queue.ts";

/** What waits to be sent and for what, as long as something does. */
export function OutboxBar() {
  const { outbox: texts } = useTexts();
  const outbox = useOutbox();
  const path = usePathname();
  const { queue, waitsFor } = useOutboxState();
  // What somebody else made is counted, but neither shown nor given up here.
  const mine = madeBy(queue, useHost()?.id ?? "");
  const [isOpen, setOpen] = useState(false);
  const waiting = queue.filter(({ problem }) => !problem).length;
  if (waiting === 0) return null;
  const says = { network: texts.waiting, signIn: texts.signIn, nothing: texts.sending }[waitsFor](waiting);
  return (
    <section className="mb-4 flex flex-wrap items-center gap-2 rounded-card border border-closing bg-card px-3 py-2">
      <p role="status" className="flex min-w-0 grow items-center gap-2 text-closing-word">
        <Icon name={waitsFor === "network" ? "offline" : "clock"} className="size-5" />
        <span>
          <span className="font-semibold">{says}</span>
          {waitsFor === "signIn" && <span className="block text-sm">{texts.signInAs}</span>}
        </span>
      </p>
      {waitsFor === "signIn" && (
        <PageLink href={signInPath(path)} className={linkLook("primary")}>
          {texts.signInButton}
        </PageLink>
      )}
      {mine.length > 0 && <Button onClick={() => setOpen(true)}>{texts.show}</Button>}
      {isOpen && mine.length > 0 && (
        <OutboxDialog
          queue={mine}
          onDiscard={(key) => void outbox.discard(key)}
          onRetry={() => void outbox.flush()}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
