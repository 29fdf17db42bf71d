import { type ReactNode, useEffect } from "react";
import { useLanguage } from "../i18n/language.tsx";
import { Button, linkLook } from "./button.tsx";
import { Icon } from "./icon.tsx";

interface PageProps {
  /** Its heading, and the name of the browser's tab. */
  readonly title: string;
  /** Tables want the whole width; what is read wants a column. */
  readonly isWide?: boolean;
  /** Stand in the bar between the way home and the language. */
  readonly links?: ReactNode;
  readonly children: ReactNode;
}

/** A page apart from the rider's map: a bar with the way home and the language, a heading, and what it is about. */
export function Page({ title, isWide = false, links, children }: PageProps) {
  const { m, language, setLanguage } = useLanguage();
  useTabName(title);
  const width = isWide ? "max-w-7xl" : "max-w-lg";
  return (
    <>
      <header className="border-line border-b bg-card">
        <div className={`mx-auto flex flex-wrap items-center gap-x-1 ${width}`}>
          <a href="/" className={linkLook("quiet")}>
            <Icon name="home" />
            <span className="font-semibold">{language === "zh" ? "暖驿" : "Nuanyi"}</span>
            <span className="sr-only">{m.app.toStart}</span>
          </a>
          <span className="grow" />
          {links}
          <Button
            look="quiet"
            lang={language === "zh" ? "en" : "zh-CN"}
            onClick={() => setLanguage(language === "zh" ? "en" : "zh")}
          >
            {m.app.switchLanguage}
          </Button>
        </div>
      </header>
      <main className={`mx-auto px-4 pt-4 pb-[max(2rem,env(safe-area-inset-bottom))] ${width}`}>
        <h1 className="mb-3 font-semibold text-2xl leading-snug">{title}</h1>
        {children}
      </main>
    </>
  );
}

function useTabName(title: string): void {
  const { m } = useLanguage();
  useEffect(() => {
    // After the app's own title, which is set later in the same round when the language changes.
    queueMicrotask(() => {
      document.title = `${title} · ${m.app.title}`;
    });
  }, [title, m]);
}
