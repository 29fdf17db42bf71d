import { useLanguage } from "../i18n/language.tsx";
import { Dialog } from "../ui/dialog.tsx";

/** Which keys there are. */
export default function KeyboardHelp({ onClose }: { onClose(): void }) {
  const { keyboard } = useLanguage().m;
  const keys: [key: string, does: string][] = [
    ["/", keyboard.search],
    ["↑ ↓", keyboard.move],
    [keyboard.enter, keyboard.open],
    ["n", keyboard.navigate],
    ["Esc", keyboard.back],
    ["?", keyboard.thisHelp],
  ];
  return (
    <Dialog title={keyboard.title} closeLabel={keyboard.close} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-9 rounded-md border border-control bg-sunken px-2 text-center font-sans">
                {key}
              </kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
