import { useLanguage } from "../i18n/language.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";

interface SearchBarProps {
  onSearch(): void;
  /** Shown where there is a keyboard. */
  readonly onHelp?: (() => void) | undefined;
}

/** What opens the search, with the switch of language beside it. */
export function SearchBar({ onSearch, onHelp }: SearchBarProps) {
  const { m, language, setLanguage } = useLanguage();
  const other = language === "zh" ? "en" : "zh";
  return (
    <div className="flex items-center gap-2 px-3 pt-3">
      <button
        type="button"
        onClick={onSearch}
        data-search
        className="flex min-h-12 min-w-0 grow items-center gap-2 rounded-card border border-control bg-card px-3 text-left text-ink-soft hover:bg-sunken max-wide:border-transparent max-wide:shadow-float"
      >
        <Icon name="search" className="size-5" />
        <span className="truncate">{m.search.open}</span>
      </button>
      <Button
        className="min-h-12 min-w-12 max-wide:border-transparent max-wide:shadow-float"
        lang={other === "zh" ? "zh-CN" : "en"}
        onClick={() => setLanguage(other)}
      >
        {m.app.switchLanguageShort}
        <span className="sr-only"> {m.app.switchLanguage}</span>
      </Button>
      {onHelp && (
        <Button look="quiet" icon="help" iconOnly onClick={onHelp}>
          {m.keyboard.help}
        </Button>
      )}
    </div>
  );
}
