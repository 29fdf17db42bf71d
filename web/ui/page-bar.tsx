import type { ReactNode } from "react";
import { useLanguage } from "../i18n/language.tsx";
import { Button, linkLook } from "./button.tsx";
import { Icon } from "./icon.tsx";

interface PageBarProps {
  /** Of what stands in the bar, as the page below it has it. */
  readonly width: string;
  /** Stand between the way home and the language. */
  readonly children?: ReactNode;
}

/** The bar over a page apart from the rider's map: the way home and the language. */
export function PageBar({ width, children }: PageBarProps) {
  const { m, language, setLanguage } = useLanguage();
  return (
    <header className="border-line border-b bg-card">
      <div className={`mx-auto flex flex-wrap items-center gap-x-1 ${width}`}>
        <a href="/" className={linkLook("quiet")}>
          <Icon name="home" />
          <span className="font-semibold">{language === "zh" ? "暖驿" : "Nuanyi"}</span>
          <span className="sr-only">{m.app.toStart}</span>
        </a>
        <span className="grow" />
        {children}
        <Button
          look="quiet"
          lang={language === "zh" ? "en" : "zh-CN"}
          onClick={() => setLanguage(language === "zh" ? "en" : "zh")}
        >
          {m.app.switchLanguage}
        </Button>
      </div>
    </header>
  );
}
