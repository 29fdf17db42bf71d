import { useLanguage } from "../i18n/language.tsx";

/** Beside what is made up. */
export function DemoMark() {
  const { app } = useLanguage().m;
  return (
    <span className="ml-2 inline-block whitespace-nowrap rounded-full border border-control border-dashed px-2 font-normal text-ink-soft text-xs">
      {app.demoShort}
    </span>
  );
}
