import { useState } from "react";
import { useLanguage } from "../i18n/language.tsx";
import { recall, remember } from "../state/remembered.ts";
import { Button, linkLook } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import type { PlaceDetails } from "./use-place.ts";

type Link = PlaceDetails["navigation"][number];

const LAST_APP = "navigation";

/** One big button that leads there with the map app used last; the others one press further. */
export function NavigateButton({ links }: { links: readonly Link[] }) {
  const { m } = useLanguage();
  const [lastApp, setLastApp] = useState(() => recall(LAST_APP));
  const [isChoosing, choose] = useState(false);
  const link = links.find(({ app }) => app === lastApp) ?? links[0];
  if (!link) return null;

  const onUse = (app: Link["app"]): void => {
    remember(LAST_APP, app);
    setLastApp(app);
    choose(false);
  };

  return (
    <div className="flex gap-2">
      <NavigationAnchor
        link={link}
        onUse={onUse}
        className={`${linkLook("primary")} min-h-14 grow text-lg`}
        isMain
      >
        <Icon name="navigate" />
        {m.details.navigate}
        <span className="font-normal text-sm">{m.navigationApp[link.app]}</span>
      </NavigationAnchor>
      <Button icon="forward" iconOnly className="min-h-14 min-w-14" onClick={() => choose(true)}>
        {m.details.otherApps}
      </Button>
      {isChoosing && (
        <Dialog title={m.details.chooseApp} closeLabel={m.details.close} onClose={() => choose(false)}>
          <ul className="flex flex-col gap-2">
            {links.map((other) => (
              <li key={other.app}>
                <NavigationAnchor link={other} onUse={onUse} className={`${linkLook("plain")} w-full`}>
                  {m.navigationApp[other.app]}
                </NavigationAnchor>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </div>
  );
}

interface NavigationAnchorProps {
  readonly link: Link;
  readonly className: string;
  /** The one that the `n` key follows. */
  readonly isMain?: boolean;
  onUse(app: Link["app"]): void;
  readonly children: React.ReactNode;
}

/** `noreferrer`: the map app need not learn which places were looked at, nor where the map stood. */
function NavigationAnchor({ link, className, isMain = false, onUse, children }: NavigationAnchorProps) {
  const { m } = useLanguage();
  return (
    <a
      href={link.url}
      target="_blank"
      rel="noopener noreferrer"
      className={className}
      // The main one says the same in its own words.
      aria-label={isMain ? undefined : m.details.navigateWith(m.navigationApp[link.app])}
      onClick={() => onUse(link.app)}
      {...(isMain && { "data-navigate": "" })}
    >
      {children}
    </a>
  );
}
