import { useEffect } from "react";
import { useLanguage } from "../i18n/language.tsx";

/** Names the browser's tab after the page. */
export function useTabName(title: string): void {
  const { m } = useLanguage();
  useEffect(() => {
    // After the app's own title, which is set later in the same round when the language changes.
    queueMicrotask(() => {
      document.title = `${title} · ${m.app.title}`;
    });
  }, [title, m]);
}
